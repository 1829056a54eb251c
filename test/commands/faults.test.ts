import type { Workbook } from '../../src/host/model';
import { faults, plant, type Deed, type Fault } from './faults';
import { differences, stateOf, type WorkbookState } from './workbook-state';
import { Office, october } from './workbook';

const FORM = '考核-张三-2026-10';
const RANKING = '月度排名-2026-10';

/** A command on the workbook of this test, the sheet that it works on, and a cell that it overwrites. */
interface Case {
  id: string;
  parameters: Record<string, string>;
  sheet: string;
  /** Absent: it overwrites none, or other sheets follow from it. */
  cell?: string;
  /** Not restored exactly yet. */
  except?: readonly Fault[];
}

const cases: readonly Case[] = [
  { id: 'insert.weekly-report', parameters: { samples: 'true' }, sheet: FORM },
  { id: 'normalize-weights', parameters: { sheet: FORM }, sheet: FORM, cell: 'C6' },
  // Where links lead is inferred from formulas; what really stood there is known only when an answer comes.
  { id: 'recalc', parameters: {}, sheet: RANKING, cell: 'A6', except: ['reply lost'] },
];

let office: Office;
let snapshot: ReturnType<Workbook['toWorkbookData']>;
let before: WorkbookState;

const column = async (title: string): Promise<string> => {
  const header = (await office.values(FORM, 'A5:M5'))[0];
  return String.fromCharCode(65 + header.indexOf(title));
};

beforeAll(async () => {
  office = await Office.open();
  await office.run('insert.evaluation', { person: '张三', period: october });
  for (const [title, value] of [
    ['KPI', '回访'],
    ['权重', 80],
    ['目标值', '≥ 90%'],
    ['方向', '越大越好'],
    ['完成情况', '85.5%'],
  ] as const)
    await office.write(FORM, `${await column(title)}6`, [[value]]);
  await office.run('insert.evaluation-register', { samples: 'true', period: october });
  await office.run('rank.month', { period: october });
  // Somebody less in the register: the ranking is behind.
  await office.excel(async (context) => {
    const table = context.workbook.tables.getItem('kpi_evaluation_register_1');
    table.rows.getItemAt(0).delete();
    await context.sync();
  });
  await office.workbook.model.engine.calculation.settle();
  snapshot = office.workbook.model.toWorkbookData();
  await reset();
  before = await stateOf(office);
}, 300_000);
afterAll(() => office.close());

async function reset(): Promise<void> {
  office.workbook.model.load(structuredClone(snapshot));
  await office.workbook.model.engine.calculation.settle();
}

/** What somebody else does. */
const deeds = ({ sheet, cell }: Case): Partial<Record<Fault, Deed>> => ({
  'remote edit': (model) => {
    const range = model.worksheets.getItem(cell ? sheet : FORM).getRange(cell ?? 'Z90') as unknown as {
      values: unknown[][];
    };
    range.values = [[cell ? 77 : '别人写的']];
  },
  'sheet protected': (model) => model.worksheets.getItem(sheet).protection.protect(null, null),
  'sheet deleted': (model) => model.worksheets.getItem(sheet).delete(),
});

describe.each(cases)('$id $parameters', (one) => {
  let whole: WorkbookState;
  let requests = 0;

  beforeAll(async () => {
    await reset();
    const report = await office.run(one.id, one.parameters);
    expect(report.ok).toBe(true);
    requests = report.wire;
    whole = await stateOf(office);
    expect(differences(before, whole)).not.toEqual([]);
  }, 300_000);

  const planted = (Object.keys(faults) as Fault[]).filter((fault) => !one.except?.includes(fault));
  test.each(planted)(
    '%s',
    async (fault) => {
      const deed = deeds(one)[fault];
      const allowed = await allowedStates(one, deed);
      const wrong: string[] = [];
      for (let nth = 1; nth <= requests; nth++) {
        await reset();
        const end = plant(fault, nth, office.workbook.model, deed ?? (() => undefined));
        const report = await office.run(one.id, one.parameters);
        expect(end()).toBe(true);
        const now = await stateOf(office);
        const off = (report.ok ? allowed.complete : allowed.untouched).map((state) =>
          differences(state, now, 3),
        );
        combinations += 1;
        if (off.every((lines) => lines.length > 0))
          wrong.push(`request ${nth} of ${requests}, ok ${report.ok}: ${JSON.stringify(off).slice(0, 900)}`);
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );

  /** What somebody else did stays, whatever becomes of the command, and whenever it was done. */
  async function allowedStates(run: Case, deed: Deed | undefined) {
    if (!deed) return { untouched: [before], complete: [whole] };
    await reset();
    await deed(office.workbook.model);
    const theirs = await stateOf(office);
    await office.run(run.id, run.parameters);
    const behindThem = await stateOf(office);
    await reset();
    await office.run(run.id, run.parameters);
    await deed(office.workbook.model);
    return { untouched: [theirs], complete: [behindThem, await stateOf(office)] };
  }
});

let combinations = 0;
afterAll(() => console.log(`${combinations} combinations of command, request and fault`));
