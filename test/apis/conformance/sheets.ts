import type { Case } from './case';

/** Sheets, their order, protection, panes and pages. */
export const sheetCases: readonly Case[] = [
  {
    apis: [
      'Workbook.worksheets',
      'WorksheetCollection.add',
      'WorksheetCollection.items',
      'WorksheetCollection.load',
      'WorksheetCollection.getActiveWorksheet',
      'Worksheet.name',
      'Worksheet.id',
      'Worksheet.position',
      'Worksheet.load',
    ],
    says: 'a new sheet stands at the end and is not the active one; its id stays when it is renamed',
    async check({ context, name }) {
      const { worksheets } = context.workbook;
      const added = worksheets.add(`New_${name}`).load('id,position');
      const active = worksheets.getActiveWorksheet().load('id');
      worksheets.load('items/name');
      await context.sync();
      const { id } = added;
      expect(added.position).toBe(worksheets.items.length - 1);
      expect(active.id).not.toBe(id);
      added.name = `Renamed_${name}`;
      added.load('id,name');
      await context.sync();
      expect([added.id, added.name]).toEqual([id, `Renamed_${name}`]);
      added.delete();
    },
  },
  {
    apis: ['WorksheetCollection.add', 'Worksheet.name'],
    says: 'a name that is taken fails, so does one of 32 characters or with /',
    async check({ name, code }) {
      expect(await code((_, context) => context.workbook.worksheets.add(name))).toBe('ItemAlreadyExists');
      for (const bad of ['x'.repeat(32), 'a/b']) {
        expect(await code((own) => (own.name = bad))).toBe('InvalidArgument');
      }
    },
  },
  {
    apis: ['WorksheetCollection.getItem', 'WorksheetCollection.getItemOrNullObject', 'Worksheet.delete'],
    says: 'by name or id; ItemNotFound or a null object for a sheet that is gone',
    async check({ context, sheet, name, code }) {
      sheet.load('id');
      await context.sync();
      const byId = context.workbook.worksheets.getItem(sheet.id).load('name');
      await context.sync();
      expect(byId.name).toBe(name);
      sheet.delete();
      const none = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(await code((own) => own.load('name'))).toBe('ItemNotFound');
    },
  },
  {
    apis: ['Worksheet.visibility', 'SheetVisibility.visible', 'Worksheet.delete'],
    says: 'Visible, Hidden or VeryHidden; a very hidden sheet is not deleted: InvalidOperation',
    async check({ context, sheet, code }) {
      sheet.load('visibility');
      await context.sync();
      expect(sheet.visibility).toBe('Visible');
      sheet.visibility = 'VeryHidden';
      await context.sync();
      expect(await code((own) => own.delete())).toBe('InvalidOperation');
      sheet.visibility = 'Visible';
    },
  },
  {
    apis: [
      'Worksheet.protection',
      'WorksheetProtection.protect',
      'WorksheetProtection.unprotect',
      'WorksheetProtection.protected',
      'WorksheetProtection.options',
      'WorksheetProtection.load',
      'FormatProtection.locked',
    ],
    says: 'a protected sheet keeps its options and its locked cells, a second protection fails',
    async check({ context, sheet, code }) {
      const { protection } = sheet;
      sheet.getRange('B1').format.protection.locked = false;
      protection.protect({ allowFormatColumns: true });
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatColumns: true, allowFormatRows: false });
      expect(await code((own) => (own.getRange('A1').values = [[1]]))).toBe('AccessDenied');
      expect(await code((own) => (own.getRange('B1').values = [[1]]))).toBe('no error');
      expect(await code((own) => own.protection.protect())).not.toBe('no error');
      protection.unprotect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    },
  },
  {
    apis: ['Workbook.protection', 'WorkbookProtection.protected', 'WorkbookProtection.load'],
    says: 'says whether the structure of the workbook is protected',
    async check({ context }) {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
      protection.protect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      protection.unprotect();
    },
  },
  {
    apis: [
      'Worksheet.freezePanes',
      'WorksheetFreezePanes.freezeAt',
      'WorksheetFreezePanes.freezeRows',
      'WorksheetFreezePanes.freezeColumns',
    ],
    says: 'freezeAt freezes the range as top left block, the others whole rows or columns',
    async check({ context, sheet, name }) {
      const { freezePanes } = sheet;
      const frozen: string[] = [];
      const freezing = [
        () => freezePanes.freezeAt('A1:B3'),
        () => freezePanes.freezeRows(2),
        () => freezePanes.freezeColumns(1),
      ];
      for (const freeze of freezing) {
        freeze();
        const location = freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        frozen.push(location.address);
      }
      expect(frozen).toEqual(['A1:B3', '1:2', 'A:A'].map((address) => `${name}!${address}`));
    },
  },
  {
    apis: [
      'Worksheet.pageLayout',
      'PageLayout.orientation',
      'PageLayout.paperSize',
      'PageLayout.zoom',
      'PageLayout.setPrintArea',
      'PageLayout.setPrintTitleRows',
      'PageLayout.headersFooters',
      'HeaderFooterGroup.defaultForAllPages',
      'HeaderFooter.centerFooter',
      'PageLayoutZoomOptions.horizontalFitToPages',
      'PageOrientation.landscape',
      'PageOrientation.portrait',
      'PaperType.a4',
    ],
    says: 'reads as it was set; title rows have to be whole rows',
    async check({ context, sheet, name, code }) {
      const page = sheet.pageLayout;
      page.load('orientation');
      await context.sync();
      expect(page.orientation).toBe('Portrait');
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintArea('A1:C9');
      page.setPrintTitleRows('1:2');
      page.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      page.load('orientation,paperSize,zoom,headersFooters/defaultForAllPages/centerFooter');
      const area = page.getPrintArea().load('address');
      const titles = page.getPrintTitleRows().load('address');
      await context.sync();
      expect([page.orientation, page.paperSize]).toEqual(['Landscape', 'A4']);
      expect(page.zoom.horizontalFitToPages).toBe(1);
      expect(page.headersFooters.defaultForAllPages.centerFooter).toBe('&P / &N');
      expect([area.address, titles.address]).toEqual([`${name}!A1:C9`, `${name}!1:2`]);
      expect(await code((own) => own.pageLayout.setPrintTitleRows('A1:B2'))).not.toBe('no error');
    },
  },
  {
    apis: [
      'Worksheet.pivotTables',
      'PivotTableCollection.items',
      'PivotTableCollection.load',
      'PivotTableCollection.getItem',
    ],
    says: 'none on a new sheet; one that is not there is ItemNotFound',
    async check({ context, sheet, code }) {
      sheet.pivotTables.load('items/name');
      await context.sync();
      expect(sheet.pivotTables.items).toEqual([]);
      expect(await code((own) => own.pivotTables.getItem('none').load('name'))).toBe('ItemNotFound');
    },
  },
];
