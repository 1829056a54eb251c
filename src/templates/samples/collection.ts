import { addMonths } from '../../core/period';
import { say, words } from '../language';
import type { Language, Words } from '../language';
import type { RowData } from '../schema';

const AMOUNTS = [
  'householdsDue',
  'householdsPaid',
  'receivable',
  'waived',
  'collected',
  'arrears',
  'recovered',
  'prepaid',
  'lateFees',
] as const;

/** Amounts of last month and of this one; null = blank. */
type Months = readonly (readonly (number | null)[])[];

const buildings: readonly { project: Words; months: Months }[] = [
  {
    project: words('翠湖园1栋（示例）', 'Lakeside block 1 (sample)'),
    months: [
      [120, 108, 86400, 720, 77112, 18500, 6200, 2160, 138.5],
      [120, 112, 86400, 720, 80640, 12300, 5200, 1440, 96],
    ],
  },
  {
    project: words('翠湖园2栋（示例）', 'Lakeside block 2 (sample)'),
    months: [
      [96, 90, 69120, null, 64800, null, null, null, null],
      [96, 89, 69120, 360, 63730, 4320, 1440, 720, 21.6],
    ],
  },
  {
    project: words('临街商铺（示例）', 'Street shops (sample)'),
    months: [
      [18, 14, 54000, 3000, 41800, 36000, 9000, null, 540],
      [18, 15, 54000, 3000, 45900, 27000, 12500, 3000, 405],
    ],
  },
];

/** A small estate in the given month and the one before; without a month in autumn 2026. */
export function sampleCollection(language: Language, period = '2026-10'): RowData[] {
  return buildings.flatMap(({ project, months }) =>
    months.map((amounts, index) => ({
      project: say(project, language),
      month: addMonths(period, index + 1 - months.length),
      ...Object.fromEntries(AMOUNTS.map((key, at) => [key, amounts[at]])),
    })),
  );
}
