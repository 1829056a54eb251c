import { isBlank } from '../decimal';
import type { CellInput } from '../types';
import { settingsFinding } from './findings';
import type { SettingsFinding } from './findings';
import { findNamed } from './names';
import type { Band, BandSettings, Measure, WarningLevel } from './types';

/** One band on the sheet, best first within its measure. `edge` is a fraction, blank for the last band. */
export interface BandRow {
  measure: CellInput;
  level: CellInput;
  edge: CellInput;
}

export const measures: readonly { id: Measure; name: string; nameEn: string }[] = [
  { id: 'income', name: '收入类', nameEn: 'Income' },
  { id: 'cost', name: '成本类', nameEn: 'Cost' },
];

export const warningLevels: readonly { id: WarningLevel; name: string; nameEn: string }[] = [
  { id: 'green', name: '绿', nameEn: 'Green' },
  { id: 'yellow', name: '黄', nameEn: 'Yellow' },
  { id: 'orange', name: '橙', nameEn: 'Orange' },
  { id: 'red', name: '红', nameEn: 'Red' },
];

interface ReadBand {
  row: number;
  level: WarningLevel | null;
  edge: CellInput;
}

/** Row of the first band that is out of order: unknown level, no number, not worse than the one before, open too early. */
function firstWrong(bands: readonly ReadBand[], measure: Measure): ReadBand | undefined {
  return bands.find(({ level, edge }, index) => {
    if (level === null) return true;
    if (index === bands.length - 1) return !isBlank(edge);
    if (typeof edge !== 'number') return true;
    const before = index > 0 ? (bands[index - 1].edge as number) : null;
    if (before === null) return false;
    return measure === 'income' ? edge >= before : edge <= before;
  });
}

/**
 * The warning bands of the rows (docs/rules.md §10); a measure without rows, or with a wrong one, keeps the given bands.
 * Edges must fall from band to band for income and rise for cost, and the last band has none.
 */
export function applyBands(
  base: BandSettings,
  rows: readonly BandRow[],
): { bands: BandSettings; findings: SettingsFinding[] } {
  const findings: SettingsFinding[] = [];
  const byMeasure: Record<Measure, ReadBand[]> = { income: [], cost: [] };
  rows.forEach((row, index) => {
    if (isBlank(row.measure) && isBlank(row.level) && isBlank(row.edge)) return;
    const measure = findNamed(measures, row.measure)?.id;
    const level = findNamed(warningLevels, row.level)?.id ?? null;
    if (measure) byMeasure[measure].push({ row: index, level, edge: row.edge });
    else
      findings.push(settingsFinding('bands', 'band-unknown', [index, 'measure'], row.measure, row.measure));
  });
  const bands = { ...base };
  for (const { id } of measures) {
    const read = byMeasure[id];
    if (read.length === 0) continue;
    const wrong = firstWrong(read, id);
    if (wrong) {
      const [code, column] =
        wrong.level === null
          ? (['band-unknown', 'level'] as const)
          : (['bands-not-ordered', 'edge'] as const);
      const value = rows[wrong.row][column];
      findings.push(
        settingsFinding('bands', code, [wrong.row, column], rows[wrong.row].measure, value, {
          usedInstead: base[id],
        }),
      );
    } else {
      bands[id] = read.map(({ level, edge }): Band => ({
        level: level!,
        edge: isBlank(edge) ? null : Number(edge),
      }));
    }
  }
  return { bands, findings };
}
