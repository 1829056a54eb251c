import type { Case } from './case';

/** Cells: what they hold, where they are, how they are cleared and copied. */
export const rangeCases: readonly Case[] = [
  {
    apis: ['Range.values', 'Range.load', 'Worksheet.getRange', 'RequestContext.workbook'],
    says: 'values are strings, numbers and booleans; an error cell reads its error string, an empty one ""',
    async check({ context, sheet }) {
      sheet.getRange('A1:E1').values = [['text', 1.5, true, '=1/0', '']];
      const range = sheet.getRange('A1:E1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['text', 1.5, true, '#DIV/0!', '']]);
    },
  },
  {
    apis: ['Range.values'],
    says: 'null in the array leaves its cell as it is; "" clears it; an array of another shape is InvalidArgument',
    async check({ context, sheet, code }) {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A1:C1').values = [[null, '', 4]];
      const range = sheet.getRange('A1:C1').load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '', 4]]);
      expect(await code((own) => (own.getRange('A1:C1').values = [[1, 2]]))).toBe('InvalidArgument');
    },
  },
  {
    apis: ['Range.formulas'],
    says: 'the formula in A1 style; where a cell has none, its value with its own type',
    async check({ context, sheet }) {
      sheet.getRange('A1:C1').formulas = [['=B1*2', 21, 'text']];
      const range = sheet.getRange('A1:C1').load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([['=B1*2', 21, 'text']]);
      expect(range.values).toEqual([[42, 21, 'text']]);
    },
  },
  {
    apis: ['Range.text', 'Range.numberFormat', 'RangeFormat.columnWidth'],
    says: 'text is the formatted value, whatever the width of the column',
    async check({ context, sheet }) {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['0.00%']];
      cell.values = [[0.12345]];
      cell.format.columnWidth = 6;
      cell.load('text,numberFormat');
      await context.sync();
      expect(cell.text).toEqual([['12.35%']]);
      expect(cell.numberFormat).toEqual([['0.00%']]);
    },
  },
  {
    apis: ['Range.numberFormat'],
    says: 'a cell with the format Text keeps what is written as text; "" is General',
    async check({ context, sheet }) {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '0.0']];
      range.values = [['2026-10', 1]];
      range.numberFormat = [['@', '']];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([['2026-10', 1]]);
      expect(range.numberFormat).toEqual([['@', 'General']]);
    },
  },
  {
    apis: [
      'Range.address',
      'Range.rowIndex',
      'Range.columnIndex',
      'Range.rowCount',
      'Worksheet.getRangeByIndexes',
    ],
    says: 'the address has the sheet in front and no dollar signs; indexes begin with 0',
    async check({ context, sheet, name }) {
      const range = sheet.getRangeByIndexes(1, 2, 3, 4).load('address,rowIndex,columnIndex,rowCount');
      await context.sync();
      expect(range.address).toBe(`${name}!C2:F4`);
      expect([range.rowIndex, range.columnIndex, range.rowCount]).toEqual([1, 2, 3]);
    },
  },
  {
    apis: ['Range.getCell', 'Range.getOffsetRange', 'Range.getResizedRange', 'Range.getRow'],
    says: 'cells count from the range and may lie outside of it; offsets keep the size, deltas change it',
    async check({ context, sheet, name, code }) {
      const range = sheet.getRange('B2:C3');
      const found = [
        range.getCell(0, 1),
        range.getCell(5, 5),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, -1),
        range.getRow(1),
      ].map((each) => each.load('address'));
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual(
        ['C2', 'G7', 'A3:B4', 'B2:B4', 'B3:C3'].map((address) => `${name}!${address}`),
      );
      expect(await code((own) => own.getRange('A1').getOffsetRange(-1, 0).load('address'))).not.toBe(
        'no error',
      );
    },
  },
  {
    apis: ['Range.getUsedRangeOrNullObject', 'Worksheet.getUsedRangeOrNullObject'],
    says: 'a null object without used cells; valuesOnly leaves out what is only formatted',
    async check({ context, sheet, name }) {
      const none = sheet.getUsedRangeOrNullObject();
      const noneHere = sheet.getRange('A1:C3').getUsedRangeOrNullObject();
      await context.sync();
      expect([none.isNullObject, noneHere.isNullObject]).toEqual([true, true]);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D4').format.fill.color = 'yellow';
      const found = [
        sheet.getUsedRangeOrNullObject(),
        sheet.getUsedRangeOrNullObject(true),
        sheet.getRange('A1:C9').getUsedRangeOrNullObject(true),
      ].map((each) => each.load('address'));
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual([`${name}!B2:D4`, `${name}!B2`, `${name}!B2`]);
    },
  },
  {
    apis: [
      'Range.clear',
      'ClearApplyTo.contents',
      'ClearApplyTo.formats',
      'ClearApplyTo.all',
      'ClearApplyTo.hyperlinks',
    ],
    says: 'Contents keeps the format, Formats the content, All neither, Hyperlinks both',
    async check({ context, sheet }) {
      const range = sheet.getRange('A1:D1');
      range.values = [[1, 2, 3, 4]];
      range.format.fill.color = '#FF0000';
      sheet.getRange('C1').hyperlink = { address: 'https://example.com', textToDisplay: 'text' };
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('All');
      sheet.getRange('D1').clear('Formats');
      sheet.getRange('C1').clear('Hyperlinks');
      const fills = ['A1', 'B1', 'C1', 'D1'].map((address) =>
        sheet.getRange(address).format.fill.load('color'),
      );
      const linked = sheet.getRange('C1').load('hyperlink');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['', '', 'text', 4]]);
      expect(fills.map(({ color }) => color)).toEqual(['#FF0000', '#FFFFFF', '#FF0000', '#FFFFFF']);
      expect(linked.hyperlink).toBeNull();
    },
  },
  {
    apis: ['Range.copyFrom', 'RangeCopyType.formats'],
    says: 'Formats copies how cells look and nothing they hold',
    async check({ context, sheet }) {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('B1:B2').values = [['x'], ['y']];
      sheet.getRange('B1:B2').copyFrom('A1:A2', 'Formats');
      const range = sheet.getRange('B1:B2').load('values');
      const font = sheet.getRange('B1').format.font.load('bold');
      await context.sync();
      expect(range.values).toEqual([['x'], ['y']]);
      expect(font.bold).toBe(true);
    },
  },
  {
    apis: [
      'Range.merge',
      'Range.getMergedAreasOrNullObject',
      'RangeAreas.areas',
      'RangeAreas.load',
      'RangeCollection.items',
    ],
    says: 'one block, or each row by itself; a null object where nothing is merged',
    async check({ context, sheet, name }) {
      const none = sheet.getRange('A1:C9').getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A4:B5').merge(true);
      const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject();
      merged.load('areas/items/address');
      await context.sync();
      expect(merged.areas.items.map(({ address }) => address)).toEqual(
        ['A1:B2', 'A4:B4', 'A5:B5'].map((address) => `${name}!${address}`),
      );
    },
  },
  {
    apis: [
      'Range.hyperlink',
      'RangeHyperlink.documentReference',
      'RangeHyperlink.screenTip',
      'RangeHyperlink.address',
    ],
    says: 'a link to a place in the workbook or to an address, with its tip',
    async check({ context, sheet, name }) {
      sheet.getRange('A1:A2').values = [['there'], ['page']];
      sheet.getRange('A1').hyperlink = { documentReference: `${name}!B2`, screenTip: 'tip' };
      sheet.getRange('A2').hyperlink = { address: 'https://example.com' };
      const [inside, outside] = ['A1', 'A2'].map((address) =>
        sheet.getRange(address).load('hyperlink,values'),
      );
      await context.sync();
      expect(inside.hyperlink).toMatchObject({ documentReference: `${name}!B2`, screenTip: 'tip' });
      expect(outside.hyperlink.address).toBe('https://example.com');
      expect(inside.values).toEqual([['there']]);
    },
  },
  {
    apis: ['Range.left', 'Range.top', 'RangeFormat.columnWidth', 'RangeFormat.rowHeight'],
    says: 'points at 100% zoom from the edges of the sheet to the range',
    async check({ context, sheet }) {
      sheet.getRange('A:B').format.columnWidth = 60;
      sheet.getRange('1:2').format.rowHeight = 30;
      const range = sheet.getRange('C3').load('left,top');
      await context.sync();
      expect([range.left, range.top]).toEqual([120, 60]);
    },
  },
  {
    apis: ['Range.select', 'Workbook.getSelectedRange', 'Workbook.getActiveCell', 'Worksheet.activate'],
    says: 'the selection is the range; the active cell is its first',
    async check({ context, sheet, name }) {
      sheet.activate();
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual([`${name}!B2:C3`, `${name}!B2`]);
    },
  },
  {
    apis: ['Range.untrack', 'RangeAreas.untrack'],
    says: 'lets the workbook forget the object; what was loaded of it stays readable',
    async check({ context, sheet }) {
      const range = sheet.getRange('A1').load('address');
      const areas = sheet.getRanges('A1,C3').load('address');
      await context.sync();
      range.untrack();
      areas.untrack();
      await context.sync();
      expect([range.address, areas.address].every((address) => address.includes('A1'))).toBe(true);
    },
  },
];
