import type { CollectionBasis, CollectionRow } from '../../src/core/collection';
import type { CollectionResults, RecalcResults } from '../../src/commands/results';
import { addMonths, monthsOfYear } from '../../src/core/period';
import { defaultSettings } from '../../src/core/settings';
import { Range } from '../../src/host/model/range';
import { RichApiError } from '../../src/host/rich-api';
import { Office, type Counted } from '../commands/workbook';
import { judgeRate, judgeSpan } from '../oracle/rules/collection';
import { Random } from '../oracle/random';

jest.setTimeout(300_000);

const REGISTER = '收缴台账';
const HEADER = ['项目/楼栋', '费用月份', '应收户', '已交户', '应收', '减免', '当期实收', '期初欠费', '清欠'];
const MONTHS = Array.from({ length: 24 }, (_, index) => addMonths('2025-01', index));
const CURVE = [0.06, 0.13, 0.21, 0.28, 0.36, 0.45, 0.52, 0.6, 0.68, 0.75, 0.83, 0.9];
const { collection: rules, bands } = defaultSettings;

interface Line {
  project: string;
  month: string;
  amounts: CollectionRow;
}

/** Six projects over 24 months; the last one begins in its second year, a few lines have no payment yet. */
function propertyCompany(random: Random): Line[] {
  return ['一期', '二期', '三期', '商铺', '写字楼', '公寓'].flatMap((project, index) =>
    MONTHS.slice(index === 5 ? 14 : 0).map((month) => {
      const receivable = random.step(20_000, 90_000, 4);
      const householdsDue = random.between(30, 90);
      const old = random.oneIn(2);
      return {
        project,
        month,
        amounts: {
          receivable,
          waived: random.oneIn(3) ? random.step(0, 900, 100) : null,
          collected: random.oneIn(25) ? null : Math.round(receivable * random.step(70, 95, 1)) / 100,
          arrears: old ? random.step(5000, 9000, 1) : null,
          recovered: old ? random.step(100, 4000, 100) : null,
          householdsDue,
          householdsPaid: householdsDue - random.below(12),
        },
      };
    }),
  );
}

const cellsOf = ({ project, month, amounts }: Line): unknown[] => [
  project,
  month,
  amounts.householdsDue,
  amounts.householdsPaid,
  amounts.receivable,
  amounts.waived ?? '',
  amounts.collected ?? '',
  amounts.arrears ?? '',
  amounts.recovered ?? '',
];

/** What the rules say, worked out in exact fractions. */
function judged(
  lines: Line[],
  project: string | null,
  span: keyof typeof words,
  at: string,
  basis: CollectionBasis,
  curve: boolean,
) {
  const own = lines.filter((line) => project === null || line.project === project);
  const months = monthsOfYear(Number(at.slice(0, 4))).map((month, index) => ({
    rows: own.filter((line) => line.month === month).map(({ amounts }) => amounts),
    target: curve ? CURVE[index] : null,
  }));
  const to = Number(at.slice(5));
  const from = { month: to, quarter: to - ((to - 1) % 3), year: 1 }[span];
  return { project, span, ...judgeSpan(months, from, to, basis, rules, bands) };
}

/** Whether a line of the span can be counted: nothing due is no rate, nothing known is blank. */
function isCounted(
  lines: Line[],
  project: string,
  span: keyof typeof words,
  at: string,
  basis: CollectionBasis,
) {
  const to = Number(at.slice(5));
  const from = { month: to, quarter: to - ((to - 1) % 3), year: 1 }[span];
  const months = monthsOfYear(Number(at.slice(0, 4))).slice(from - 1, to);
  const rows = lines.filter((line) => line.project === project && months.includes(line.month));
  const { open } = judgeRate(
    rows.map(({ amounts }) => amounts),
    basis,
  );
  return open.length < rows.length;
}

const levels = { green: '绿', yellow: '黄', orange: '橙', red: '红' };
const words = { month: '本月', quarter: '本季', year: '本年' };

describe('a property company of 6 projects over 24 months', () => {
  const lines = propertyCompany(new Random(20261124));
  let office: Office;

  const run = (parameters: Record<string, string>) => office.run<CollectionResults>('collection', parameters);

  const sheetFor = async (month: string): Promise<string> =>
    (await office.sheetNames()).find((name) => name === `收缴率对预算-${month}`)!;

  const shown = (sheet: string) =>
    office.excel(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
      range.load('formulas,values');
      await context.sync();
      return { formulas: range.formulas, values: range.values };
    });

  const rowOf = (values: unknown[][], ...starts: unknown[]): number =>
    values.findIndex((line) => starts.every((text, index) => line[index] === text));

  /** Report and sheet against the oracle. */
  async function expectRight(
    report: Counted<CollectionResults>,
    month: string,
    basis: CollectionBasis,
    curve: boolean,
    of: Line[] = lines,
  ) {
    expect(report.ok).toBe(true);
    expect(report.wire).toBeLessThanOrEqual(3);
    const { toDate } = report.results!;
    expect(toDate).toEqual(toDate.map(({ project, span }) => judged(of, project, span, month, basis, curve)));
    const { values } = await shown(await sheetFor(month));
    const onSheet = toDate.filter(({ project }) => project !== null);
    const read = onSheet.map(({ project, span }) => {
      const [actual, variance, attainment, level] = values[rowOf(values, project, words[span])].slice(5, 9);
      return { project, span, actual, variance, attainment, level };
    });
    expect(read).toEqual(
      onSheet.map(({ project, span, actual, variance, attainment, level }) => {
        const none = isCounted(of, project!, span, month, basis) ? '—' : '';
        return {
          project,
          span,
          actual: actual ?? none,
          variance: variance ?? none,
          attainment: attainment ?? none,
          level: level === null ? '' : levels[level],
        };
      }),
    );
  }

  beforeAll(async () => {
    office = await Office.open();
    await office.excel(async (context) => {
      const sheet = context.workbook.worksheets.add(REGISTER);
      sheet.getRange('B1:B200').numberFormat = '@' as unknown as string[][];
      sheet.getRangeByIndexes(0, 0, lines.length + 1, HEADER.length).values = [HEADER, ...lines.map(cellsOf)];
      await context.sync();
    });
  });
  afterAll(() => office.close());

  test('rates of every project and month', async () => {
    const report = await run({ month: '2026-12' });
    const { rows } = report.results!;
    expect(rows).toHaveLength(lines.length + MONTHS.length);
    for (const { project, month, ...rates } of rows) {
      const own = lines.filter((line) => line.month === month && (project ?? line.project) === line.project);
      const rate = (basis: CollectionBasis) =>
        judgeRate(
          own.map(({ amounts }) => amounts),
          basis,
        ).rate;
      expect(rates).toEqual({
        current: rate('current'),
        arrears: rate('arrears'),
        overall: rate('overall'),
        household: rate('household'),
      });
    }
    const open = lines.filter(({ month, amounts }) => month >= '2026-01' && amounts.collected === null);
    expect(report.problems.map(({ code }) => code)).toEqual(open.map(() => 'cell-blank'));
    await expectRight(report, '2026-12', 'current', false);
  });

  test('to date by every basis, in the middle of a year, and again without a change', async () => {
    for (const basis of ['overall', 'arrears', 'household', 'current'] as const) {
      await expectRight(await run({ month: '2025-08', basis }), '2025-08', basis, false);
    }
    expect((await run({ month: '2025-08' })).changed).toEqual([]);
  });

  test('a typed curve, another project and a comment: refreshed in place, then nothing changes', async () => {
    const sheet = await sheetFor('2026-12');
    const before = await shown(sheet);
    const january = rowOf(before.values, 1) + 1;
    await office.write(
      sheet,
      `D${january}:D${january + 11}`,
      CURVE.map((share) => [share]),
    );
    const noted = rowOf(before.values, '三期', '本季') + 1;
    const note = before.values[rowOf(before.values, '项目/楼栋', '范围')].indexOf('说明');
    await office.write(sheet, `${String.fromCharCode(65 + note)}${noted}`, [['空置较多']]);
    const added = ['2026-11', '2026-12'].map((month, index) => ({
      ...lines[index],
      project: '车位',
      month,
      amounts: { ...lines[index].amounts, collected: 20_000 },
    }));
    const all = [...lines, ...added];
    await office.write(REGISTER, `A${lines.length + 2}:I${lines.length + 3}`, added.map(cellsOf));
    const held = await shown(sheet);

    // Refused half-way: everything is as it was.
    const formulas = jest.spyOn(Range.prototype, 'formulas', 'set').mockImplementationOnce(() => {
      throw new RichApiError('GeneralException', 'Something went wrong.', 'Range.formulas');
    });
    const refused = await run({ month: '2026-12' });
    formulas.mockRestore();
    expect(refused).toMatchObject({ ok: false, changed: [] });
    expect(await shown(sheet)).toEqual(held);

    const report = await run({ month: '2026-12' });
    await expectRight(report, '2026-12', 'current', true, all);
    const after = await shown(sheet);
    expect(after.values[rowOf(after.values, '三期', '本季')][note]).toBe('空置较多');
    expect(after.values).toHaveLength(before.values.length + 2);
    expect((await run({ month: '2026-12' })).changed).toEqual([]);
    const recalculated = await office.run<RecalcResults>('recalc');
    expect(recalculated.changed).toEqual([]);
    expect(recalculated.results!.refreshed.sort()).toEqual(['收缴率对预算-2025-08', '收缴率对预算-2026-12']);
    expect(await shown(sheet)).toEqual(after);
  });

  test('in English', async () => {
    const report = await office.run<CollectionResults>(
      'collection',
      { month: '2026-03' },
      { language: 'en-US' },
    );
    expect(report.ok).toBe(true);
    const sheet = (await office.sheetNames()).find((name) => name === 'Collection budget-2026-03')!;
    const { values } = await shown(sheet);
    expect(values[rowOf(values, '一期', 'Month')][5]).toBe(report.results!.toDate[0].actual);
    const again = await office.run('collection', { month: '2026-03' });
    expect(again.changed).toEqual([]);
  });
});
