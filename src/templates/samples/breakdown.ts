import { say, words } from '../language';
import type { Language, Words } from '../language';
import type { RowData } from '../schema';

interface SampleTarget {
  readonly indicator: Words;
  readonly unit: Words;
  /** January to December. */
  readonly months: readonly number[];
  readonly measures: Words;
  readonly owner: Words;
}

const targets: readonly SampleTarget[] = [
  {
    indicator: words('销售额（示例）', 'Sales (sample)'),
    unit: words('万元', '10k yuan'),
    months: [160, 90, 110, 120, 140, 130, 120, 125, 155, 150, 110, 90],
    measures: words(
      '节前备货与陈列；淡季做社区推广',
      'Stock and displays before holidays; promotions in slack months',
    ),
    owner: words('梁栋', 'Liang Dong'),
  },
  {
    indicator: words('新开发有效终端（示例）', 'New outlets (sample)'),
    unit: words('家', 'outlets'),
    months: [4, 3, 8, 10, 10, 10, 8, 8, 9, 8, 6, 6],
    measures: words('每周列开发名单，主管协同拜访', 'A list every week, joint visits by the supervisor'),
    owner: words('邓凯', 'Deng Kai'),
  },
  {
    indicator: words('消费者沟通（示例）', 'Consumers reached (sample)'),
    unit: words('万人次', '10k people'),
    months: [4.5, 3.5, 4, 4.2, 4.8, 4.4, 4, 4.1, 4.6, 4.8, 4.2, 4],
    measures: words('售点外活动每月两场', 'Two events outside the outlets a month'),
    owner: words('许诺', 'Xu Nuo'),
  },
];

/** Exact for up to four decimals. */
const total = (parts: readonly number[]): number =>
  Math.round(parts.reduce((sum, part) => sum + part, 0) * 10_000) / 10_000;

/** Three targets that add up. */
export function sampleBreakdown(language: Language): RowData[] {
  return targets.map(({ indicator, unit, months, measures, owner }) => ({
    indicator: say(indicator, language),
    unit: say(unit, language),
    year: total(months),
    ...Object.fromEntries([0, 1, 2, 3].map((n) => [`q${n + 1}`, total(months.slice(n * 3, n * 3 + 3))])),
    ...Object.fromEntries(months.map((value, index) => [`m${index + 1}`, value])),
    measures: say(measures, language),
    owner: say(owner, language),
  }));
}
