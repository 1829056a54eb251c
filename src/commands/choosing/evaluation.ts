import { parsePeriod } from '../../core/period';
import { comparable } from '../../core/settings';
import { contains } from '../../workbook/a1';
import type { ParameterSpec } from '../command';
import type { Run } from '../define-command';
import type { Block, BlockRow } from '../reading/block';
import { readForm } from '../reading/forms';
import type { RawEvaluation } from '../reading/raw-evaluation';
import { personRows, readRegister } from '../reading/register';
import type { WorkbookContent } from '../reading/workbook-content';
import { Refusal } from '../refusal';
import { placeParameters, type ChosenPlace } from './place';

/** Parameters of commands that work on one evaluation. */
export const evaluationParameters: readonly ParameterSpec[] = [
  ...placeParameters,
  { name: 'person', type: 'text' },
  { name: 'period', type: 'period' },
];

/** One evaluation and the rows of the table in which it stands. */
export interface ChosenEvaluation {
  block: Block;
  raw: RawEvaluation;
  rows: readonly BlockRow[];
}

/**
 * The evaluation that is meant: the only one of the sheet, of that person and month, or the one in which the cell is.
 * @throws Refusal when there is none, or still several
 */
export function chooseEvaluation(
  { blocks }: WorkbookContent,
  { sheet, cell }: ChosenPlace,
  { person, period }: Run['parameters'],
): ChosenEvaluation {
  const onSheet = blocks.filter((block) => block.sheet === sheet).flatMap(evaluationsOf);
  if (onSheet.length === 0) throw new Refusal('no-evaluation-here', { sheet, address: '' });
  const wanted = onSheet.filter(
    ({ raw }) =>
      (person === undefined ||
        [raw.person, raw.employeeId].some((text) => comparable(text) === comparable(person))) &&
      (period === undefined || parsePeriod(raw.period.value) === period),
  );
  const facts = { person: person ?? '', period: period ?? '' };
  if (wanted.length === 0) throw new Refusal('evaluation-not-found', { sheet, address: '' }, facts);
  const around = wanted.filter((one) => cell !== null && holds(one, cell));
  const [chosen, second] = wanted.length > 1 ? around : wanted;
  if (!chosen || second) {
    throw new Refusal('several-evaluations', { sheet, address: '' }, { count: wanted.length });
  }
  return chosen;
}

function evaluationsOf(block: Block): ChosenEvaluation[] {
  if (block.key === 'evaluation') return [{ block, raw: readForm(block), rows: block.rows }];
  if (block.key !== 'evaluation-register') return [];
  const rows = personRows(block);
  return readRegister(block).map((raw, index) => ({ block, raw, rows: rows[index] }));
}

function holds({ block, rows }: ChosenEvaluation, cell: NonNullable<ChosenPlace['cell']>): boolean {
  const corner = { ...cell, rows: 1, columns: 1 };
  if (block.key === 'evaluation') return contains(block.surroundings?.area ?? block.area, corner);
  return rows.some(({ row }) => row === cell.row);
}
