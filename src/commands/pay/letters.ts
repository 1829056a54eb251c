import { isBlank } from '../../core/decimal';
import { parsePeriod } from '../../core/period';
import { templateOf } from '../../templates/registry';
import { headerPlace, type Block } from '../reading/block';
import { fieldsOf } from '../reading/form-fields';
import { textOf, type RawCell } from '../reading/raw-evaluation';
import type { Place } from '../report';

/** A responsibility letter as it stands on its sheet. */
export interface RawLetter {
  block: Block;
  employeeId: string;
  person: string;
  /** null when it is blank or cannot be read. */
  period: string | null;
  periodCell: RawCell;
  payable: RawCell;
  /** Cells of what the sheet itself computes; null where such a cell is gone. */
  shown: Record<ShownField, RawCell | null>;
  /** 实发工资, or the header where there is no such cell. */
  at: Place;
}

export const shownFields = ['payBase', 'payDeduction', 'pay'] as const;
export type ShownField = (typeof shownFields)[number];

const LETTER = templateOf('responsibility-letter').tables[0].key;

/**
 * The letters of a month, of all months when none is asked for, sheets in tab order. One whose month cannot be read stays
 * in; a blank form with nothing but its targets is none.
 */
export function readLetters(blocks: readonly Block[], period: string | undefined): RawLetter[] {
  return blocks
    .filter(({ key }) => key === LETTER)
    .map((block) => readLetter(block, blocks))
    .filter((letter) => !isUntouched(letter))
    .filter((letter) => period === undefined || letter.period === null || letter.period === period);
}

function readLetter(block: Block, blocks: readonly Block[]): RawLetter {
  const fields = fieldsOf(block, blocks);
  const header = headerPlace(block);
  const cell = (found: RawCell | undefined): RawCell => found ?? { value: null, at: header };
  return {
    block,
    employeeId: textOf(fields.employeeId?.value),
    person: textOf(fields.name?.value),
    period: parsePeriod(fields.period?.value),
    periodCell: cell(fields.period),
    payable: cell(fields.payable),
    shown: {
      payBase: fields.payBase ?? null,
      payDeduction: fields.payDeduction ?? null,
      pay: fields.pay ?? null,
    },
    at: fields.pay?.at ?? header,
  };
}

const isUntouched = ({ employeeId, person, payable, block }: RawLetter): boolean =>
  employeeId === '' &&
  person === '' &&
  isBlank(payable.value) &&
  block.rows.every((row) => isBlank(row.value('actual')));
