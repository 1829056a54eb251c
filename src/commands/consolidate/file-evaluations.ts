import type { CellInput } from '../../core/types';
import { parseReference } from '../../workbook/a1';
import type { Block } from '../reading/block';
import { readForm } from '../reading/forms';
import type { RawCell, RawEvaluation } from '../reading/raw-evaluation';
import { readRegister } from '../reading/register';
import type { Place } from '../report';

/** Columns of a line that the rules do not look at and that go along. */
const ALONG = ['target', 'actual', 'selfScore', 'note'] as const;

export type AlongCells = Record<(typeof ALONG)[number], CellInput>;

/** An evaluation that stands in a file. */
export interface FileEvaluation {
  /** Sheet of the file. */
  sheet: string;
  /** Its places are those of the file: "[商超部.xlsx]考核". */
  raw: RawEvaluation;
  /** One entry per line. */
  along: AlongCells[];
}

/** A sheet of a file, as Excel writes it in references to other workbooks. */
export const sheetIn = (file: string, sheet: string): string => `[${file}]${sheet}`;

/** The evaluations of the blocks of a file: copies that hold on to nothing else of it. */
export function evaluationsIn(blocks: readonly Block[], file: string): FileEvaluation[] {
  return blocks.flatMap((block) => {
    if (block.key !== 'evaluation' && block.key !== 'evaluation-register') return [];
    const rows = new Map(block.rows.map((row) => [row.row, row]));
    const found = block.key === 'evaluation' ? [readForm(block)] : readRegister(block);
    return found.map((raw) => ({
      sheet: block.sheet,
      raw: copyOf(raw, file),
      along: raw.lines.map(({ weight }) => {
        const row = rows.get(parseReference(weight.at.address)!.area.row);
        return Object.fromEntries(ALONG.map((key) => [key, row?.value(key) ?? null])) as AlongCells;
      }),
    }));
  });
}

function copyOf(raw: RawEvaluation, file: string): RawEvaluation {
  const placed = ({ sheet, address }: Place): Place => ({ sheet: sheetIn(file, sheet), address });
  const cell = ({ value, at }: RawCell): RawCell => ({ value, at: placed(at) });
  const maybe = (one: RawCell | null): RawCell | null => one && cell(one);
  const { template, employeeId, person, department, role, scoreColumns, ours, missing } = raw;
  return {
    ...{ template, employeeId, person, department, role, scoreColumns, ours, missing },
    period: cell(raw.period),
    scheme: maybe(raw.scheme),
    scale: maybe(raw.scale),
    lines: raw.lines.map(({ kpi, weight, scores }) => ({
      kpi,
      weight: cell(weight),
      scores: scores.map(cell),
    })),
    raters: raw.raters.map(({ number, name, slot, weight }) => ({
      number,
      name,
      slot,
      weight: maybe(weight),
    })),
    bonus: maybe(raw.bonus),
    final: maybe(raw.final),
    finalLookup: null,
    lookupRows: 0,
    header: placed(raw.header),
    at: placed(raw.at),
  };
}
