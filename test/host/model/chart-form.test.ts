import { Office } from '../../commands/workbook';

interface Placed {
  top: number;
  height: number;
}

test('a chart keeps its place in a form whose samples are removed: clear of the notes and signatures below', async () => {
  const office = await Office.open();
  try {
    await office.run('insert.collection-budget', { samples: 'true' });
    const look = (): Promise<{ chart: Placed; above: string[]; under: string[]; below: string[] }> =>
      office.excel(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load('items/name');
        await context.sync();
        const sheet = sheets.items.at(-1)!;
        const chart = sheet.charts.getItemAt(0);
        chart.load('top,height');
        const used = sheet.getUsedRange();
        used.load('text');
        await context.sync();
        const rows = used.text.map((_, index) => used.getRow(index).load('top,height'));
        await context.sync();
        const words = (holds: (row: Placed) => boolean): string[] =>
          used.text.flatMap((row, index) => (holds(rows[index]) ? row.filter((text) => text !== '') : []));
        const end = chart.top + chart.height;
        return {
          chart: { top: chart.top, height: chart.height },
          above: words(({ top, height }) => top + height <= chart.top),
          under: words(({ top, height }) => top + height > chart.top + 0.1 && top < end - 0.1),
          below: words(({ top }) => top >= end - 0.1),
        };
      });
    const before = await look();
    await office.run('remove-samples');
    const after = await look();
    expect(after.under).toEqual(before.under);
    expect(after.below).toEqual(before.below);
    expect(after.below).toContain('制表 / 日期');
    // As many rows as before; those of the place it moves to may be of other heights.
    expect(Math.abs(after.chart.height - before.chart.height)).toBeLessThan(10);
    expect(after.chart.top).toBeLessThan(before.chart.top);
  } finally {
    office.close();
  }
});
