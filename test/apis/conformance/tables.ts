import type { Case, CaseBed } from './case';

/** A table of three columns and two rows in A1:C3. */
async function tableIn({ context, sheet, name }: CaseBed): Promise<Excel.Table> {
  sheet.getRange('A1:C3').values = [
    ['Name', 'Weight', 'Score'],
    ['x', 1, 10],
    ['y', 2, 20],
  ];
  const table = sheet.tables.add('A1:C3', true);
  table.name = `T_${name}`;
  await context.sync();
  return table;
}

/** Tables, their rows and columns. */
export const tableCases: readonly Case[] = [
  {
    apis: [
      'TableCollection.add',
      'Worksheet.tables',
      'Table.name',
      'Table.id',
      'Table.worksheet',
      'Table.getRange',
      'Table.getHeaderRowRange',
      'Table.load',
    ],
    says: 'add makes a table of the range; its id stays when it is renamed',
    async check(bed) {
      const { context, name } = bed;
      const table = await tableIn(bed);
      table.load('id,name');
      const range = table.getRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      table.worksheet.load('name');
      await context.sync();
      const { id } = table;
      table.name = `Renamed_${name}`;
      table.load('id,name');
      await context.sync();
      expect([range.address, table.worksheet.name]).toEqual([`${name}!A1:C3`, name]);
      expect(header.values).toEqual([['Name', 'Weight', 'Score']]);
      expect([table.id, table.name]).toEqual([id, `Renamed_${name}`]);
    },
  },
  {
    apis: ['TableCollection.add'],
    says: 'a range that overlaps another table, or a name that is taken, fails',
    async check(bed) {
      await tableIn(bed);
      expect(await bed.code((own) => own.tables.add('B2:D9', true))).not.toBe('no error');
      expect(await bed.code((own) => (own.tables.add('F1:G2', true).name = `T_${bed.name}`))).toBe(
        'InvalidArgument',
      );
    },
  },
  {
    apis: [
      'Workbook.tables',
      'TableCollection.getItem',
      'TableCollection.getItemOrNullObject',
      'TableCollection.items',
      'TableCollection.load',
    ],
    says: 'by name or id, over all sheets; without one ItemNotFound, or a null object',
    async check(bed) {
      const { context, name } = bed;
      const table = (await tableIn(bed)).load('id');
      await context.sync();
      const { tables } = context.workbook;
      const [byName, byId] = [tables.getItem(`T_${name}`), tables.getItem(table.id)].map((each) =>
        each.load('name'),
      );
      const none = tables.getItemOrNullObject('nothing');
      tables.load('items/name');
      await context.sync();
      expect([byName.name, byId.name, none.isNullObject]).toEqual([`T_${name}`, `T_${name}`, true]);
      expect(tables.items.map((each) => each.name)).toContain(`T_${name}`);
      expect(await bed.code((_, own) => own.workbook.tables.getItem('nothing').load('name'))).toBe(
        'ItemNotFound',
      );
    },
  },
  {
    apis: ['Table.showTotals', 'Table.getTotalRowRange', 'Table.showBandedRows', 'Table.style'],
    says: 'the total row comes and goes with showTotals; bands and style read as they were set',
    async check(bed) {
      const { context, name } = bed;
      const table = await tableIn(bed);
      table.showTotals = true;
      table.showBandedRows = false;
      table.style = 'TableStyleLight9';
      const totals = table.getTotalRowRange().load('address');
      table.load('showTotals,showBandedRows,style');
      await context.sync();
      expect(totals.address).toBe(`${name}!A4:C4`);
      expect([table.showTotals, table.showBandedRows, table.style]).toEqual([
        true,
        false,
        'TableStyleLight9',
      ]);
      table.showTotals = false;
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe(`${name}!A1:C3`);
    },
  },
  {
    apis: [
      'Table.columns',
      'TableColumnCollection.getItem',
      'TableColumnCollection.getItemAt',
      'TableColumnCollection.getItemOrNullObject',
      'TableColumnCollection.items',
      'TableColumn.name',
      'TableColumn.index',
      'TableColumn.load',
      'TableColumn.getDataBodyRange',
    ],
    says: 'columns by name and position, from 0; the body leaves out header and totals',
    async check(bed) {
      const { context, name } = bed;
      const table = await tableIn(bed);
      table.columns.load('items/name,items/index');
      const second = table.columns.getItemAt(1).load('name');
      const body = table.columns.getItem('Score').getDataBodyRange().load('address,values');
      const none = table.columns.getItemOrNullObject('nothing');
      await context.sync();
      expect(table.columns.items.map((each) => [each.name, each.index])).toEqual([
        ['Name', 0],
        ['Weight', 1],
        ['Score', 2],
      ]);
      expect([second.name, body.address, none.isNullObject]).toEqual(['Weight', `${name}!C2:C3`, true]);
      expect(body.values).toEqual([[10], [20]]);
    },
  },
  {
    apis: ['TableColumnCollection.add', 'TableColumn.delete'],
    says: 'add puts a column at the index, the others move; without one it stands at the end',
    async check(bed) {
      const { context } = bed;
      const table = await tableIn(bed);
      table.columns.add(1, undefined, 'New');
      table.columns.add(undefined, [['Last'], [1], [2]]);
      table.columns.load('items/name');
      const cells = table.getRange().load('values');
      await context.sync();
      expect(table.columns.items.map((each) => each.name)).toEqual([
        'Name',
        'New',
        'Weight',
        'Score',
        'Last',
      ]);
      expect(cells.values[1]).toEqual(['x', '', 1, 10, 1]);
      table.columns.getItem('New').delete();
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Name', 'Weight', 'Score', 'Last']]);
    },
  },
  {
    apis: [
      'Table.rows',
      'TableRowCollection.add',
      'TableRowCollection.count',
      'TableRowCollection.getItemAt',
      'TableRow.getRange',
      'TableRow.delete',
    ],
    says: 'add appends or inserts at the index; a row is a position, not a record',
    async check(bed) {
      const { context, name } = bed;
      const table = await tableIn(bed);
      const first = table.rows.getItemAt(0);
      table.rows.add(undefined, [['z', 3, 30]]);
      table.rows.add(0, [['first', 0, 0]]);
      table.rows.load('count');
      const cells = first.getRange().load('address,values');
      await context.sync();
      expect(table.rows.count).toBe(4);
      expect([cells.address, cells.values]).toEqual([`${name}!A2:C2`, [['first', 0, 0]]]);
      table.rows.getItemAt(1).delete();
      const all = table.getRange().load('values');
      await context.sync();
      expect(all.values.map(([each]) => each)).toEqual(['Name', 'first', 'y', 'z']);
    },
  },
  {
    apis: ['Table.delete'],
    says: 'takes the table and its cells',
    async check(bed) {
      const { context, sheet, name } = bed;
      (await tableIn(bed)).delete();
      const none = context.workbook.tables.getItemOrNullObject(`T_${name}`);
      const cells = sheet.getRange('A1:A3').load('values');
      await context.sync();
      expect([none.isNullObject, cells.values]).toEqual([true, [[''], [''], ['']]]);
    },
  },
];
