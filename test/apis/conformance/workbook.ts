import type { Case } from './case';

/** Names, settings, and how the workbook is talked to. */
export const workbookCases: readonly Case[] = [
  {
    apis: ['run', 'RunOptions.delayForCellEdit', 'RequestContext.workbook'],
    says: 'runs a batch in a new context and gives what it gives; nothing is being edited, nothing waits',
    async check() {
      const sheets = await Excel.run({ delayForCellEdit: true }, async (context) => {
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        return count.value;
      });
      expect(sheets).toBeGreaterThan(1);
    },
  },
  {
    apis: ['Application.suspendApiCalculationUntilNextSync', 'Workbook.application'],
    says: 'formulas are stale in the batch and calculated in the next',
    async check({ context, sheet }) {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[5]];
      await context.sync();
      const range = sheet.getRange('B1').load('values');
      await context.sync();
      expect(range.values).toEqual([[10]]);
    },
  },
  {
    apis: ['Application.suspendScreenUpdatingUntilNextSync', 'Workbook.application'],
    says: 'holds the screen until the next sync and changes nothing else',
    async check({ context, sheet }) {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('A1').values = [[1]];
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
    },
  },
  {
    apis: [
      'Workbook.names',
      'NamedItemCollection.add',
      'NamedItemCollection.getItem',
      'NamedItemCollection.getItemOrNullObject',
      'NamedItemCollection.items',
      'NamedItemCollection.load',
      'NamedItem.name',
      'NamedItem.formula',
      'NamedItem.visible',
      'NamedItem.load',
      'NamedItem.delete',
    ],
    says: 'a name of a range has a formula with =; it can be hidden, and is gone when deleted',
    async check({ context, sheet, name, code }) {
      const { names } = context.workbook;
      names.add(`n_${name}`, sheet.getRange('A1:B2')).visible = false;
      const item = names.getItem(`n_${name}`).load('name,formula,visible');
      names.load('items/name');
      await context.sync();
      expect(item.formula).toBe(`=${name}!$A$1:$B$2`);
      expect(item.visible).toBe(false);
      expect(names.items.map((each) => each.name)).toContain(`n_${name}`);
      expect(await code((own, other) => other.workbook.names.add(`n_${name}`, own.getRange('A1')))).not.toBe(
        'no error',
      );
      item.delete();
      const none = names.getItemOrNullObject(`n_${name}`);
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(await code((_, other) => other.workbook.names.getItem(`n_${name}`).load('name'))).toBe(
        'ItemNotFound',
      );
    },
  },
  {
    apis: [
      'Workbook.settings',
      'SettingCollection.add',
      'SettingCollection.getItem',
      'SettingCollection.getItemOrNullObject',
      'Setting.value',
      'Setting.load',
      'Setting.delete',
    ],
    says: 'add sets or replaces a value; without one a null object, or ItemNotFound',
    async check({ context, name, code }) {
      const { settings } = context.workbook;
      settings.add(name, 'first');
      settings.add(name, { rows: [1, 2] });
      const setting = settings.getItem(name).load('value');
      await context.sync();
      expect(setting.value).toEqual({ rows: [1, 2] });
      setting.delete();
      const none = settings.getItemOrNullObject(name);
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(await code((_, other) => other.workbook.settings.getItem(name).load('value'))).toBe(
        'ItemNotFound',
      );
    },
  },
  {
    apis: ['RequestContext.runtime', 'Runtime.enableEvents', 'WorksheetCollection.onChanged'],
    says: 'false silences the events of this add-in, true lets them through again',
    async check({ context, sheet }) {
      const heard: string[] = [];
      const handler = context.workbook.worksheets.onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('B2').values = [[2]];
      await context.sync();
      await settled(() => heard.length > 0);
      expect(heard).toEqual(['B2']);
      handler.remove();
    },
  },
  {
    apis: [
      'WorksheetCollection.onChanged',
      'WorksheetChangedEventArgs.address',
      'WorksheetChangedEventArgs.changeType',
      'WorksheetChangedEventArgs.source',
      'WorksheetChangedEventArgs.worksheetId',
    ],
    says: 'tells sheet, cells and kind of a change, and that it was made here',
    async check({ context, sheet }) {
      const heard: Excel.WorksheetChangedEventArgs[] = [];
      const handler = context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(event);
      });
      sheet.load('id');
      await context.sync();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      await settled(() => heard.length > 0);
      sheet.getRange('3:3').insert('Down');
      await context.sync();
      await settled(() => heard.length > 1);
      expect(heard.map(({ address, changeType }) => `${changeType} ${address}`)).toEqual([
        'RangeEdited A1:B2',
        'RowInserted 3:3',
      ]);
      expect(heard.every(({ source, worksheetId }) => source === 'Local' && worksheetId === sheet.id)).toBe(
        true,
      );
      handler.remove();
    },
  },
  {
    apis: [
      'WorksheetCollection.onAdded',
      'WorksheetCollection.onDeleted',
      'WorksheetCollection.onActivated',
      'WorksheetCollection.onSelectionChanged',
      'WorksheetActivatedEventArgs.worksheetId',
      'WorksheetSelectionChangedEventArgs.worksheetId',
      'WorksheetSelectionChangedEventArgs.address',
    ],
    says: 'tell of sheets that come, go and are shown, and of the cells that are selected',
    async check({ context, sheet, name }) {
      const { worksheets } = context.workbook;
      const heard: string[] = [];
      const hear = (what: string) => async (event: { worksheetId: string; address?: string }) => {
        heard.push([what, event.worksheetId, event.address].filter(Boolean).join(' '));
      };
      const handlers = [
        worksheets.onAdded.add(hear('added')),
        worksheets.onDeleted.add(hear('deleted')),
        worksheets.onActivated.add(hear('activated')),
        worksheets.onSelectionChanged.add(hear('selected')),
      ];
      await context.sync();
      const added = worksheets.add(`Other_${name}`).load('id');
      sheet.load('id');
      await context.sync();
      sheet.activate();
      sheet.getRange('C3:D4').select();
      await context.sync();
      added.delete();
      await context.sync();
      await settled(() => heard.length >= 4);
      for (const event of [
        `added ${added.id}`,
        `activated ${sheet.id}`,
        `selected ${sheet.id} C3:D4`,
        `deleted ${added.id}`,
      ]) {
        expect(heard).toContain(event);
      }
      for (const handler of handlers) handler.remove();
    },
  },
];

/** Events come after the batch that caused them. */
async function settled(arrived: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !arrived(); turn++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}
