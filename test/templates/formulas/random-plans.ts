/** Random plans of a week, what core says of their completion and what the cells show. */
import { completion } from '../../../src/core/plan';
import type { Completion } from '../../../src/core/plan';
import { readYesNo } from '../../../src/core/settings';
import type { CellInput } from '../../../src/core/types';
import { absoluteArea } from '../../../src/templates/a1';
import {
  completionRate,
  doneItems,
  excusedItems,
  plannedItems,
} from '../../../src/templates/formulas/completion';
import type { PlanBlock } from '../../../src/templates/plan';
import type { FormulaContext } from '../../../src/templates/schema';
import type { Random } from '../../oracle/random';

/** [item, done, reason] */
export type Item = [CellInput, CellInput, CellInput];

export const randomPlan = (random: Random): Item[] =>
  random.list(random.between(0, 9), (index): Item => [
    random.oneIn(6) ? null : random.pick<CellInput>([`事项 ${index + 1}`, 3, '*', '0']),
    random.pick<CellInput>(['是', '是', '否', null, 'Yes', 'no', '√', '✗', ' 是', '进行中', 1]),
    random.pick<CellInput>([null, '不可抗力', 'force majeure', '资源不足', '不可抗力？', '*']),
  ]);

const columns = ['item', 'done', 'reason'];

/** One blank row more than there are items, so that an empty plan has a row, too. */
export function planBlocks(items: Item[]): PlanBlock[] {
  const rows = items.length + 1;
  const context = {
    column: (key: string) => absoluteArea({ row: 1, column: columns.indexOf(key), rows, columns: 1 }),
  } as FormulaContext;
  const keys = { item: 'item', done: 'done', reason: 'reason' };
  const formulas = [plannedItems, doneItems, excusedItems, completionRate].map(
    (formula) => `=${formula(context, keys)}`,
  );
  return [
    { area: { row: 0, column: 0, rows: 1, columns: formulas.length }, values: [formulas] },
    {
      area: { row: 1, column: 0, rows, columns: columns.length },
      values: [...items, [null, null, null]].map((cells) =>
        cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
      ),
    },
  ];
}

export type Shown = Pick<Completion, 'planned' | 'done' | 'excused' | 'rate'>;

export function expectedCompletion(items: Item[]): Shown {
  const { planned, done, excused, rate } = completion(
    items
      .filter(([item]) => item !== null)
      .map(([, finished, reason]) => ({
        planned: true,
        done: readYesNo(finished),
        forceMajeure: reason === '不可抗力' || reason === 'force majeure',
      })),
  );
  return { planned, done, excused, rate };
}

export function shownCompletion([[planned, done, excused, rate]]: CellInput[][]): unknown {
  return { planned, done, excused, rate: rate === '—' ? null : rate };
}
