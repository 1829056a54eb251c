import type { TableKey } from '../../src/templates/ids';
import { tableKeyOf } from '../../src/templates/ids';
import type { Language } from '../../src/templates/language';
import type { Area, PlanValidation, SheetPlan } from '../../src/templates/plan';
import { recogniseHeader } from '../../src/templates/recognise';
import { table, templates } from '../../src/templates/registry';
import { held, passCustom, passes } from './excel-validation';
import { cellsOf } from './grid';
import { compiled } from './requests';
import type { Kind } from './typed';
import { DEPARTMENTS, ROLES, typedColumns, typedSettings } from './typed-columns';

const languages: Language[] = ['zh-CN', 'en-US'];
const choices = { roles: ROLES.split('|'), departments: DEPARTMENTS.split('|') };

/** One input cell of a sheet, with what may be typed there. */
interface Input {
  where: string;
  plan: SheetPlan;
  cell: Area;
  kind: Kind;
}

const tables = templates.flatMap(({ id, tables: own }) => own.map(({ key }) => ({ id, key })));

const inputKeys = (key: TableKey, id: (typeof tables)[number]['id']): string[] =>
  table(id, key)
    .columns.filter((column) => column.role === 'input')
    .map((column) => column.key);

const covers = (area: Area, { row, column }: Area): boolean =>
  area.row <= row &&
  row < area.row + area.rows &&
  area.column <= column &&
  column < area.column + area.columns;

/** Of several rules on a cell the last one counts. */
const ruleAt = (plan: SheetPlan, cell: Area): PlanValidation | undefined =>
  plan.validations.findLast(({ area }) => covers(area, cell));

const formatAt = (plan: SheetPlan, cell: Area): string =>
  plan.formats.findLast(({ area, numberFormat }) => numberFormat !== undefined && covers(area, cell))
    ?.numberFormat ?? 'General';

const cellAt = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

function inputsOf(plan: SheetPlan, id: (typeof tables)[number]['id'], language: Language): Input[] {
  const cells = cellsOf(plan);
  return plan.tables.flatMap(({ name, area }) => {
    const key = tableKeyOf(name)!;
    if (key === 'settings-parameters') {
      const column = area.column + 1;
      return typedSettings.map((kind, index) => {
        const cell = cellAt(area.row + 1 + index, column);
        return { where: `${language} ${key} ${String(cells[cell.row][area.column])}`, plan, cell, kind };
      });
    }
    const headers = cells[area.row].slice(area.column, area.column + area.columns);
    const { columns } = recogniseHeader(headers)!;
    const repeated = new Set(table(id, key).columns.flatMap((column) => (column.repeat ? [column.key] : [])));
    return inputKeys(key, id).flatMap((column) => {
      const kind = typedColumns[key]?.[column];
      if (!kind) return [];
      const at = area.column + columns[repeated.has(column) ? `${column}1` : column];
      return [{ where: `${language} ${key} ${column}`, plan, cell: cellAt(area.row + 1, at), kind }];
    });
  });
}

const inputs = languages.flatMap((language) =>
  templates.flatMap(({ id }) =>
    inputsOf(compiled(id, { language, samples: true, ...choices }), id, language),
  ),
);
const languageOf = ({ where }: Input) => where.slice(0, 5) as Language;

test.each(tables.filter(({ key }) => key !== 'settings-parameters'))(
  '$key: what may be typed is said for every input column',
  ({ id, key }) => {
    expect(Object.keys(typedColumns[key] ?? {}).sort()).toEqual(inputKeys(key, id).sort());
  },
);

test('and for every setting', () => {
  const [{ tables: own }] = languages.map((language) => compiled('settings', { language }));
  expect(own[0].area.rows - 1).toBe(typedSettings.length);
});

/** Entries that were judged otherwise than they should be. */
function misjudged(input: Input, pass: (typed: string) => boolean): string[] {
  const language = languageOf(input);
  const wrong = (typed: string, verdict: string) => `${input.where}: ${JSON.stringify(typed)} is ${verdict}`;
  return [
    ...input.kind.accepted(language).flatMap((typed) => (pass(typed) ? [] : [wrong(typed, 'refused')])),
    ...input.kind.refused(language).flatMap((typed) => (pass(typed) ? [wrong(typed, 'accepted')] : [])),
  ];
}

const isCustom = ({ plan, cell }: Input): boolean => ruleAt(plan, cell)?.rule.kind === 'custom';

test.each(inputs.filter((input) => !isCustom(input)).map((input) => ({ where: input.where, input })))(
  '$where takes what it should and nothing else',
  ({ input }) => {
    const { plan, cell, kind } = input;
    const validation = ruleAt(plan, cell)!;
    const { rule, advisory = false } = validation;
    const format = formatAt(plan, cell);
    const pass = (typed: string) => rule.kind !== 'custom' && passes(rule, held(typed, format), plan);
    expect(misjudged(input, pass)).toEqual([]);
    expect(advisory).toBe(kind.open ?? false);
  },
);

test('a formula in a rule is at most as long as Excel takes', () => {
  const formulas = inputs.flatMap(({ plan }) =>
    plan.validations.flatMap(({ rule }) => (rule.kind === 'custom' ? [rule.formula] : [])),
  );
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(255);
});

test('rules with a formula of their own take what they should and nothing else', async () => {
  const asked = inputs.filter(isCustom);
  const trials = asked.map((input) => {
    const { plan, cell, kind } = input;
    const language = languageOf(input);
    const typed = [...kind.accepted(language), ...kind.refused(language)];
    const format = formatAt(plan, cell);
    return { typed, plan, rule: ruleAt(plan, cell)!, values: typed.map((entry) => held(entry, format)) };
  });
  const answers = await passCustom(trials);
  const wrong = asked.flatMap((input, index) =>
    misjudged(input, (typed) => answers[index][trials[index].typed.indexOf(typed)]),
  );
  expect(wrong).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
});
