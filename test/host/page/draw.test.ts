/** @jest-environment jsdom */
import { drawChart, type ChartPicture } from '../../../src/host/page/charts/draw';
import { fitted } from '../../../src/host/page/charts/svg';

const picture = (change: Partial<ChartPicture> = {}): ChartPicture => ({
  kind: 'bar',
  title: '2026年10月排名',
  categories: ['孙丽', '韩梅', '冯涛'],
  series: [{ name: '最终得分', values: [100, 50, null] }],
  legend: false,
  reversed: true,
  width: 400,
  height: 200,
  ...change,
});

const texts = (chart: Element): string[] =>
  [...chart.querySelectorAll(':scope > text')].map((text) => text.textContent!);
const numbers = (chart: Element, name: string): number[] =>
  [...chart.querySelectorAll('rect.chart-value')].map((bar) => Number(bar.getAttribute(name)));

describe('a drawn chart', () => {
  test('bars are as long as their values, and a blank has none', () => {
    const [first, second, ...more] = numbers(drawChart(picture()), 'width');
    expect(more).toEqual([]);
    expect(first / second).toBeCloseTo(2);
  });

  test.each([
    ['bar', 'y', false],
    ['column', 'x', true],
  ] as const)(
    '%ss begin at the bottom or the left, and at the other end when reversed',
    (kind, side, rising) => {
      const isRising = (reversed: boolean) => {
        const [first, second] = numbers(drawChart(picture({ kind, reversed })), side);
        return first < second;
      };
      expect([isRising(false), isRising(true)]).toEqual([rising, !rising]);
    },
  );

  test('columns below zero hang from the zero line', () => {
    const chart = drawChart(picture({ kind: 'column', series: [{ name: '差异', values: [10, -10, 0] }] }));
    const [above, below] = numbers(chart, 'y');
    const [height] = numbers(chart, 'height');
    expect(above + height).toBeCloseTo(below);
  });

  test('a blank interrupts a line', () => {
    const chart = drawChart(picture({ kind: 'line', series: [{ name: '实际', values: [1, null, 2] }] }));
    expect(chart.querySelector('path')!.getAttribute('d')).toMatch(/^M[^L]*M[^L]*$/);
  });

  test('title, categories and axis are written; series names only in a legend', () => {
    expect(texts(drawChart(picture()))).toEqual(
      expect.arrayContaining(['2026年10月排名', '孙丽', '韩梅', '冯涛', '0', '100']),
    );
    expect(texts(drawChart(picture()))).not.toContain('最终得分');
    expect(texts(drawChart(picture({ legend: true })))).toContain('最终得分');
  });

  test('many categories show as many names as there is room for', () => {
    const categories = Array.from({ length: 200 }, (_, index) => `员工${index}`);
    const chart = drawChart(picture({ categories, series: [{ name: '', values: categories.map(() => 1) }] }));
    expect(texts(chart).filter((text) => text.startsWith('员工')).length).toBeLessThan(20);
    expect(numbers(chart, 'width')).toHaveLength(200);
  });

  test.each([['bar'], ['column'], ['line']] as const)('a %s chart without data is an empty frame', (kind) => {
    const chart = drawChart(picture({ kind, categories: [], series: [] }));
    expect(chart.outerHTML).not.toMatch(/NaN|Infinity/);
  });
});

test.each([
  ['孙丽', 100, '孙丽'],
  ['孙丽（示例）', 40, '孙丽…'],
  ['', 10, ''],
  ['Zhang San', 30, 'Zha…'],
])('%s in %d pixels is %s', (text, width, expected) => {
  expect(fitted(text, width, 11)).toBe(expected);
});
