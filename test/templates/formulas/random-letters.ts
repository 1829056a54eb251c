/** Random responsibility letters, what core says of them and what their cells show. */
import { missedTargets, performancePay } from '../../../src/core/pay';
import type { LetterTarget } from '../../../src/core/pay';
import { defaultSettings, readYesNo } from '../../../src/core/settings';
import { targetMet } from '../../../src/core/target';
import type { CellInput } from '../../../src/core/types';
import { directions } from '../../../src/templates/directions';
import { say } from '../../../src/templates/language';
import type { Language } from '../../../src/templates/language';
import { readLabelled } from '../../../src/templates/read-labelled';
import type { RowData } from '../../../src/templates/schema';
import type { Random } from '../../oracle/random';
import { compiled } from '../requests';

export interface Letter {
  language: Language;
  payable: CellInput;
  rows: RowData[];
}

const directionCell = (random: Random, language: Language): CellInput => {
  if (random.oneIn(25)) return random.pick<CellInput>([null, '看情况', 1]);
  return say(random.pick(directions).words, random.oneIn(8) ? 'en-US' : language);
};

/** Rates near their target, counts, answers in words, blanks and text. */
function measured(random: Random): Pick<RowData, 'target' | 'actual'> {
  if (random.oneIn(4)) {
    return { target: random.pick<CellInput>([0, 0, 1, null]), actual: random.pick<CellInput>([0, 0, 1, 2]) };
  }
  const target = random.step(0.85, 1, 100);
  const actual = random.oneIn(3) ? target : random.step(0.8, 1.05, 10000);
  if (!random.oneIn(12)) return { target, actual };
  return {
    target: random.pick<CellInput>([target, null, '90%', ' ']),
    actual: random.pick<CellInput>([
      actual,
      null,
      '是',
      '否',
      'Yes',
      'no',
      '√',
      '✗',
      ' 是 ',
      '待定',
      '*',
      -1,
    ]),
  };
}

export function randomLetter(random: Random): Letter {
  const language = random.oneIn(4) ? 'en-US' : 'zh-CN';
  const rows = random.list(Math.min(random.between(1, 12), random.between(1, 6)), (index): RowData =>
    random.oneIn(15)
      ? { goal: null }
      : {
          goal: `目标 ${index + 1}`,
          ...measured(random),
          direction: directionCell(random, language),
          safety: random.pick<CellInput>(['是', '否', 'Yes', 'No', null, '否']),
        },
  );
  const payable = random.oneIn(12)
    ? random.pick<CellInput>([null, 0, -100, '6000', ' '])
    : random.step(2000, 30000, random.pick([1, 10, 100, 1000]));
  return { language, payable, rows };
}

export const letterPlan = ({ language, payable, rows }: Letter, n = 1) =>
  compiled(
    'responsibility-letter',
    { language, data: { fields: { payable }, rows: { 'responsibility-letter': rows } } },
    n,
  );

export interface LetterOutcome {
  met: (boolean | null)[];
  open: CellInput;
  base: CellInput;
  deduction: CellInput;
  pay: CellInput;
}

const isLine = ({ goal, target, actual }: RowData) =>
  [goal, target, actual].some((cell) => cell !== null && cell !== undefined && cell !== '');

/** A line whose direction nobody knows is as open as one without a target. */
function targetOf({ target = null, actual = null, direction, safety = null }: RowData): LetterTarget {
  const known = directions.find(({ words }) => words.zh === direction || words.en === direction);
  return {
    ...(known
      ? { direction: known.id, target, actual }
      : { direction: 'higher', target: null, actual: null }),
    safety: readYesNo(safety) === true,
  };
}

export function expectedOfLetter({ payable, rows }: Letter): LetterOutcome {
  const missed = missedTargets(rows.filter(isLine).map(targetOf));
  const wage = typeof payable === 'number' ? payable : null;
  const pay = performancePay(wage, missed, defaultSettings.pay);
  const decided = missed.open.length === 0 ? pay : null;
  return {
    met: rows.map((row) => (isLine(row) ? targetMet(targetOf(row)) : null)),
    open: missed.open.length,
    base: pay?.base ?? null,
    deduction: decided?.deduction ?? null,
    pay: decided?.pay ?? null,
  };
}

export function shownInLetter(values: CellInput[][], { rows }: Letter): LetterOutcome {
  const { fields } = readLabelled(values);
  const header = values.findIndex((cells) => cells.includes('是否达标') || cells.includes('Met?'));
  const column = values[header].findIndex((cell) => cell === '是否达标' || cell === 'Met?');
  const number = (value: CellInput | undefined): CellInput =>
    value === '' || value === undefined ? null : value;
  return {
    met: rows.map((_, index) => readYesNo(values[header + 1 + index][column])),
    open: number(fields.openTargets?.value),
    base: number(fields.payBase?.value),
    deduction: number(fields.payDeduction?.value),
    pay: number(fields.pay?.value),
  };
}
