import type { CellInput } from '../../src/core/types';
import { recogniseHeader } from '../../src/templates/recognise';
import type { RowData } from '../../src/templates/schema';
import { describeWithLibreOffice } from '../support/libreoffice';
import { inEngine, inLibreOffice } from './calculate';
import type { Calculated } from './calculate';
import { compiled } from './requests';

const item = (more: RowData): RowData => ({
  work: '工作',
  importance: '高',
  goal: '目标',
  owner: '梁栋',
  due: '2026-11-25',
  ...more,
});

/** The week of Wednesday 2026-11-25 runs from Monday 23 to Sunday 29. */
const marks: [rule: string, row: RowData, weekOf: CellInput, marked: string[]][] = [
  ['everything is there, in the week', item({}), '2026-11-25', []],
  ['its Monday', item({ due: '2026-11-23' }), '2026-11-25', []],
  ['its Sunday', item({ due: '2026-11-29' }), '2026-11-25', []],
  ['the Sunday before', item({ due: '2026-11-22' }), '2026-11-25', ['due']],
  ['the Monday after', item({ due: '2026-11-30' }), '2026-11-25', ['due']],
  ['without a week no day is outside', item({ due: '2026-11-30' }), null, []],
  ['no goal, no owner', item({ goal: null, owner: null }), '2026-11-25', ['goal', 'owner']],
  ['no day', item({ due: null }), '2026-11-25', ['due']],
  ['nothing planned, nothing missing', {}, '2026-11-25', []],
  ['returned by the supervisor', item({ review: '退回' }), '2026-11-25', ['review']],
  ['agreed with changes', item({ review: '修改后同意' }), '2026-11-25', []],
];

/** The plan with the formula of each highlight beside its first line. */
function withHighlights(row: RowData, weekOf: CellInput, n: number) {
  const data = { fields: { weekOf }, rows: { 'weekly-plan': [row] } };
  const plan = { ...compiled('weekly-plan', { data }, n), sheetName: `w${n}` };
  const formulas = plan.conditionalFormats.flatMap(({ area, rule }) =>
    rule.kind === 'formula' ? [{ column: area.column, formula: rule.formula }] : [],
  );
  const { row: header } = plan.tables[0].area;
  plan.blocks.push({
    area: { row: header + 1, column: 20, rows: 1, columns: formulas.length },
    values: [formulas.map(({ formula }) => formula)],
  });
  return { plan, header, columns: formulas.map(({ column }) => column) };
}

const sheets = marks.map(([, row, weekOf], index) => withHighlights(row, weekOf, index + 1));
const plans = sheets.map(({ plan }) => plan);

function marksWhatIsWrong(calculate: () => Promise<Calculated>) {
  let values: Calculated;
  beforeAll(async () => {
    values = await calculate();
  }, 300_000);

  test.each(marks.map(([rule, , , marked], index) => ({ rule, marked, index })))(
    '$rule: $marked',
    ({ marked, index }) => {
      const { header, columns } = sheets[index];
      const keys = Object.entries(recogniseHeader(values[index][header])!.columns);
      const cells = values[index][header + 1].slice(20);
      const found = columns.filter((_, at) => cells[at] === true || cells[at] === 1);
      const named = found.map((column) => keys.find(([, at]) => at === column)![0]);
      expect([...new Set(named)].sort()).toEqual([...marked].sort());
    },
  );
}

describe('a weekly plan marks what is missing or outside the week, in the embedded workbook', () => {
  marksWhatIsWrong(() => inEngine(plans));
});

describeWithLibreOffice('a weekly plan marks what is missing or outside the week, in LibreOffice', () => {
  marksWhatIsWrong(() => inLibreOffice(plans));
});
