import { openBench, type Bench } from './headless';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.workbook.close());

const FONT = { bold: true, color: true, italic: true, name: true, size: true, underline: true } as const;
const ALL: Excel.CellPropertiesLoadOptions = {
  address: true,
  hidden: true,
  format: {
    fill: { color: true, pattern: true },
    font: FONT,
    borders: { color: true, style: true, weight: true },
    protection: true as never,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

const read = (address: string, options: Excel.CellPropertiesLoadOptions) =>
  bench.run(async (context, sheet) => {
    const found = sheet.getRange(address).getCellProperties(options);
    await context.sync();
    return found.value;
  });

const write = (address: string, properties: Excel.SettableCellProperties[][]) =>
  bench.run((_, sheet) => Promise.resolve(sheet.getRange(address).setCellProperties(properties)));

test('each cell gets what is named for it, and is read as it was set', async () => {
  const format: Excel.CellPropertiesFormat = {
    fill: { color: '#FFF2CC' },
    font: { bold: true, italic: true, color: '#FF0000', name: '宋体', size: 14, underline: 'Single' },
    borders: {
      bottom: { style: 'Double', color: '#00FF00' },
      left: { style: 'Continuous', weight: 'Medium' },
    },
    protection: { locked: false, formulaHidden: true },
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    wrapText: true,
    indentLevel: 0,
  };
  await write('B2:C2', [[{ format }, {}]]);
  const [[b, c]] = await read('B2:C2', ALL);
  expect(b.address).toBe('Sheet1!B2');
  expect(b.hidden).toBe(false);
  expect(b.format).toMatchObject({ ...format, borders: {} });
  expect(b.format!.borders).toMatchObject({
    bottom: { style: 'Double', color: '#00FF00', weight: 'Thick' },
    left: { style: 'Continuous', weight: 'Medium', color: '#000000' },
    top: { style: 'None' },
    diagonalUp: { style: 'None' },
  });
  expect(c.format).toMatchObject({
    fill: { color: '#FFFFFF', pattern: 'None' },
    font: { bold: false },
    protection: { locked: true, formulaHidden: false },
    horizontalAlignment: 'General',
  });
});

test('nothing but what the load options say true to is answered', async () => {
  expect(await read('Z9', { format: { font: { bold: true, color: false } } })).toEqual([
    [{ format: { font: { bold: false } } }],
  ]);
  expect(await read('Z8:Z9', { address: true })).toEqual([
    [{ address: 'Sheet1!Z8' }],
    [{ address: 'Sheet1!Z9' }],
  ]);
});

test('a property written for one cell leaves its others as they are', async () => {
  await write('E5', [[{ format: { fill: { color: 'yellow' }, font: { bold: true } } }]]);
  await write('E5', [[{ format: { font: { italic: true } } }]]);
  const [[cell]] = await read('E5', { format: { fill: { color: true }, font: FONT } });
  expect(cell.format).toMatchObject({ fill: { color: '#FFFF00' }, font: { bold: true, italic: true } });
});

test('white fills a cell, the pattern None takes the fill away', async () => {
  await write('E7:F7', [
    [{ format: { fill: { color: '#FFFFFF' } } }, { format: { fill: { color: 'red' } } }],
  ]);
  await write('F7', [[{ format: { fill: { pattern: 'None' } } }]]);
  const [cells] = await read('E7:F7', { format: { fill: { color: true, pattern: true } } });
  expect(cells.map((cell) => cell.format!.fill)).toEqual([
    { color: '#FFFFFF', pattern: 'Solid' },
    { color: '#FFFFFF', pattern: 'None' },
  ]);
});

test('neighbours share a line: it is read from both, and taken away from both', async () => {
  const bottom = { format: { borders: { color: true, style: true, weight: true } } };
  await write('H2', [[{ format: { borders: { bottom: { style: 'Continuous', weight: 'Thick' } } } }]]);
  const [[above], [below]] = await read('H2:H3', bottom);
  expect(below.format!.borders!.top).toEqual(above.format!.borders!.bottom);
  await write('H3', [
    [{ format: { borders: { top: { style: 'None', weight: 'Thick', color: '#000000' } } } }],
  ]);
  expect((await read('H2', bottom))[0][0].format!.borders!.bottom).toMatchObject({ style: 'None' });
});

test('what was read, written back, leaves the cells as they were', async () => {
  const wanted: Excel.CellPropertiesLoadOptions = { format: ALL.format };
  await bench.run((_, sheet) => {
    const range = sheet.getRange('J2:L4');
    range.format.fill.color = '#DDEBF7';
    range.format.borders.getItem('EdgeTop').style = 'Double';
    range.format.borders.getItem('InsideVertical').weight = 'Medium';
    range.format.font.size = 9;
    return Promise.resolve();
  });
  const before = await read('I1:M5', wanted);
  await bench.run((_, sheet) => Promise.resolve(sheet.getRange('I1:M5').clear('Formats')));
  expect(await read('I1:M5', wanted)).not.toEqual(before);
  const withoutFill = ({ format }: Excel.CellProperties) => ({
    format: {
      ...format,
      fill: format!.fill!.pattern === 'None' ? { pattern: 'None' as const } : format!.fill,
    },
  });
  await write(
    'I1:M5',
    before.map((row) => row.map(withoutFill)),
  );
  expect(await read('I1:M5', wanted)).toEqual(before);
});

test('what a cell looks like already leaves it without a style of its own', async () => {
  const [[plain]] = await read('N9', ALL);
  await write('N9', [[{ format: { ...plain.format, fill: { pattern: 'None' } } }]]);
  const sheet = bench.workbook.model.worksheets.items[0];
  expect(bench.workbook.model.engine.sheet(sheet.id).getCellRaw(8, 13)?.s).toBeUndefined();
});

test.each<[string, string, unknown]>([
  ['another shape', 'A20:B20', [[{}]]],
  ['a word that is none', 'A20', [[{ format: { horizontalAlignment: 'Middle' } }]]],
  ['a colour that is none', 'A20', [[{ format: { fill: { color: 'no colour' } } }]]],
  ['a single object', 'A20', {}],
])('%s is refused with InvalidArgument and changes nothing', async (_, address, properties) => {
  const refused = await bench.failure((_, sheet) =>
    sheet.getRange(address).setCellProperties(properties as never),
  );
  expect(refused).toBe('InvalidArgument');
});

test('a refused value changes no cell, a protected sheet refuses all', async () => {
  const two = [[{ format: { font: { bold: true } } }, { format: { font: { size: -1 } } }]];
  expect(await bench.failure((_, sheet) => sheet.getRange('A22:B22').setCellProperties(two))).toBe(
    'InvalidArgument',
  );
  expect(await read('A22', { format: { font: { bold: true } } })).toEqual([
    [{ format: { font: { bold: false } } }],
  ]);
  await bench.run((_, sheet) => Promise.resolve(sheet.protection.protect()));
  expect(await bench.failure((_, sheet) => sheet.getRange('A22').setCellProperties([[{}]]))).toBe(
    'AccessDenied',
  );
});
