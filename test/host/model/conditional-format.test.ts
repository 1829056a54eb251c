import { openBench, type Bench } from './headless';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.workbook.close());

test('a custom formula with its format', async () => {
  await bench.run(async (context, sheet) => {
    const format = sheet.getRange('A2:D9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$C2=0';
    format.custom.format.fill.color = '#EEEEEE';
    format.custom.format.font.color = 'red';
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    format.load('type,priority,stopIfTrue');
    format.custom.rule.load('formula');
    format.custom.format.fill.load('color');
    format.custom.format.font.load('color,bold');
    const dataBar = format.dataBarOrNullObject;
    const range = format.getRange();
    range.load('address');
    await context.sync();
    expect(format.toJSON()).toMatchObject({ type: 'Custom', priority: 0, stopIfTrue: true });
    expect(format.custom.rule.formula).toBe('=$C2=0');
    expect(format.custom.format.fill.color).toBe('#EEEEEE');
    expect(format.custom.format.font.toJSON()).toMatchObject({ color: '#FF0000', bold: true });
    expect(dataBar.isNullObject).toBe(true);
    expect(range.address).toBe('Sheet1!A2:D9');
  });
});

test('other kinds keep what is set', async () => {
  await bench.run(async (context, sheet) => {
    const { conditionalFormats } = sheet.getRange('A1:A9');
    const cellValue = conditionalFormats.add('CellValue').cellValue;
    cellValue.rule = { formula1: '=90', operator: 'GreaterThanOrEqual' };
    const text = conditionalFormats.add('ContainsText').textComparison;
    text.rule = { operator: 'BeginsWith', text: '待' };
    const scale = conditionalFormats.add('ColorScale').colorScale;
    scale.criteria = {
      minimum: { type: 'LowestValue', color: '#FF0000' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' },
      maximum: { type: 'HighestValue', color: '#00FF00' },
    };
    const bar = conditionalFormats.add('DataBar').dataBar;
    bar.positiveFormat.fillColor = '#5B9BD5';
    const icons = conditionalFormats.add('IconSet').iconSet;
    icons.style = 'ThreeArrows';
    cellValue.load('rule');
    text.load('rule');
    scale.load('criteria,threeColorScale');
    bar.load('lowerBoundRule,showDataBarOnly');
    icons.load('style,criteria');
    await context.sync();
    expect(cellValue.rule).toEqual({ formula1: '=90', operator: 'GreaterThanOrEqual' });
    expect(text.rule).toEqual({ operator: 'BeginsWith', text: '待' });
    expect(scale.threeColorScale).toBe(true);
    expect(scale.criteria.midpoint).toEqual({ type: 'Percentile', formula: '50', color: '#FFFF00' });
    expect(bar.lowerBoundRule).toEqual({ type: 'Automatic' });
    expect(icons.style).toBe('ThreeArrows');
    expect(icons.criteria).toHaveLength(3);
  });
});

test('each new one comes first; priority moves it, clamped', async () => {
  await bench.run(async (context, sheet) => {
    const { conditionalFormats } = sheet.getRange('A1:A9');
    const [a, b, c] = ['a', 'b', 'c'].map((text) => {
      const format = conditionalFormats.add('ContainsText');
      format.textComparison.rule = { operator: 'Contains', text };
      return format;
    });
    await context.sync();
    const order = async (): Promise<string[]> => {
      conditionalFormats.load('items/id,items/priority,items/textComparison/rule');
      await context.sync();
      return conditionalFormats.items.map((format) => format.textComparison.rule.text);
    };
    expect(await order()).toEqual(['c', 'b', 'a']);
    a.priority = 0;
    expect(await order()).toEqual(['a', 'c', 'b']);
    a.priority = -1;
    c.priority = 99;
    expect(await order()).toEqual(['b', 'a', 'c']);
    b.delete();
    expect(await order()).toEqual(['a', 'c']);
  });
});

test('a range has every format that touches it; clearAll takes it out of them', async () => {
  await bench.run(async (context, sheet) => {
    sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
    sheet.getRange('A5:A6').conditionalFormats.clearAll();
    const counts = ['A1', 'A5:A6', 'A6:A7', 'B1'].map((address) =>
      sheet.getRange(address).conditionalFormats.getCount(),
    );
    await context.sync();
    expect(counts.map((count) => count.value)).toEqual([1, 0, 1, 0]);
  });
});

test('the range of a format that holds for several is not one range', async () => {
  expect(
    await bench.failure((_, sheet) => {
      sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      sheet.getRange('A5').conditionalFormats.clearAll();
      sheet.getRange('A1').conditionalFormats.getItemAt(0).getRange().load('address');
    }),
  ).toBe('InvalidOperation');
});

test.each(['TopBottom', 'PresetCriteria'])('%s is not modelled: ApiNotFound', async (type) => {
  expect(
    await bench.failure((_, sheet) => void sheet.getRange('A1').conditionalFormats.add(type as 'TopBottom')),
  ).toBe('ApiNotFound');
});
