import { openBench, type Bench } from './headless';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.workbook.close());

/** Events arrive after the batch that caused them. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('a write of the add-in raises its own onChanged, with the values of a single cell', async () => {
  await bench.run(async (context, sheet) => {
    const events: Excel.WorksheetChangedEventArgs[] = [];
    sheet.getRange('B2').values = [[1]];
    await context.sync();
    sheet.onChanged.add(async (event) => void events.push(event));
    await context.sync();
    sheet.getRange('B2').values = [[42]];
    sheet.getRange('C3:D4').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    await arrived();
    expect(
      events.map(({ address, changeType, triggerSource, source }) => [
        address,
        changeType,
        triggerSource,
        source,
      ]),
    ).toEqual([
      ['B2', 'RangeEdited', 'ThisLocalAddin', 'Local'],
      ['C3:D4', 'RangeEdited', 'ThisLocalAddin', 'Local'],
    ]);
    expect(events[0].details).toMatchObject({ valueBefore: 1, valueAfter: 42, valueTypeAfter: 'Double' });
    expect(events[1].details).toBeUndefined();
  });
});

test('a change inside a table is told to the table as well', async () => {
  await bench.run(async (context, sheet) => {
    const events: string[] = [];
    const table = sheet.tables.add('A1:B3', true);
    table.onChanged.add(async (event) => void events.push(event.address));
    await context.sync();
    sheet.getRange('A2').values = [[1]];
    sheet.getRange('F9').values = [[1]];
    await context.sync();
    await arrived();
    expect(events).toEqual(['A2']);
  });
});

test('sheets that come, are named and go', async () => {
  await bench.run(async (context) => {
    const events: string[] = [];
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async (event) => void events.push(`${event.source} ${event.type}`));
    worksheets.onDeleted.add(async (event) => void events.push(`${event.source} ${event.type}`));
    worksheets.onNameChanged.add(
      async (event) => void events.push(`${event.nameBefore} → ${event.nameAfter}`),
    );
    await context.sync();
    const sheet = worksheets.add('A');
    sheet.name = 'B';
    await context.sync();
    sheet.delete();
    await context.sync();
    await arrived();
    expect(events).toEqual(['Local WorksheetAdded', 'A → B', 'Local WorksheetDeleted']);
  });
});

test('recalculated results raise onCalculated, not onChanged', async () => {
  await bench.run(async (context, sheet) => {
    const events: string[] = [];
    const other = context.workbook.worksheets.add('Other');
    other.getRange('A1').formulas = [['=Sheet1!A1*2']];
    await context.sync();
    other.onChanged.add(async () => void events.push('changed'));
    other.onCalculated.add(async () => void events.push('calculated'));
    await context.sync();
    const cell = other.getRange('A1');
    sheet.getRange('A1').values = [[21]];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[42]]);
    await arrived();
    expect(new Set(events)).toEqual(new Set(['calculated']));
  });
});

test('enableEvents = false mutes them', async () => {
  await bench.run(async (context, sheet) => {
    const events: string[] = [];
    sheet.onChanged.add(async (event) => void events.push(event.address));
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[1]];
    context.runtime.enableEvents = true;
    sheet.getRange('A2').values = [[1]];
    await context.sync();
    await arrived();
    expect(events).toEqual(['A2']);
  });
});

test('a handler that was removed hears nothing', async () => {
  await bench.run(async (context, sheet) => {
    const events: string[] = [];
    const handler = sheet.onChanged.add(async (event) => void events.push(event.address));
    await context.sync();
    handler.remove();
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    await arrived();
    expect(events).toEqual([]);
  });
});
