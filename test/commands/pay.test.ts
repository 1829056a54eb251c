import type { InsertResults, LetterResult, PayResults } from '../../src/commands/results';
import { Office, october as period, type Counted } from './workbook';

jest.setTimeout(300_000);

/** Body of the sample letter: goal in C, target D, actual E, direction F, safety G, met H from row 6 on. */
const FIRST = 6;

describe('performance pay of the letters of a workbook', () => {
  let office: Office;
  let sheet: string;
  let original: unknown[][];
  const cells = `A1:I20`;

  beforeAll(async () => {
    office = await Office.open();
    sheet = (await office.run<InsertResults>('insert.responsibility-letter', { period, samples: 'true' }))
      .results!.sheet;
    original = await office.excel(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
  });
  afterAll(() => office.close());

  /** Pay with some cells changed; the letter is put back afterwards. */
  async function paid(changes: Record<string, unknown>): Promise<Counted<PayResults>> {
    for (const [address, value] of Object.entries(changes)) await office.write(sheet, address, [[value]]);
    const report = await office.run<PayResults>('pay', { period });
    for (const address of Object.keys(changes)) {
      const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
      const before = original[Number(row) - 1][letter.charCodeAt(0) - 65];
      await office.write(sheet, address, [[before]]);
    }
    return report;
  }

  const addressOf = (text: string, right = 1): string => {
    const row = original.findIndex((line) => line.includes(text));
    return `${String.fromCharCode(65 + original[row].indexOf(text) + right)}${row + 1}`;
  };

  test('the sample letter', async () => {
    const report = await paid({});
    const at = { sheet, address: addressOf('实发工资') };
    expect(report.results!.letters).toEqual([
      {
        employeeId: 'K01',
        person: '林悦（示例）',
        payable: 6000,
        base: 1800,
        missed: 1,
        safetyMissed: 0,
        deduction: 180,
        pay: 5820,
        at,
      },
    ]);
    expect(report).toMatchObject({ ok: true, problems: [], changed: [] });
    expect(report.wire).toBeLessThanOrEqual(3);
    expect((await office.values(sheet, at.address))[0][0]).toBe(5820);
  });

  const rowOf = (goal: RegExp): number => original.findIndex((line) => goal.test(String(line[2]))) + 1;

  test('what is wrong is named with its cell, and the rest is computed', async () => {
    const safety = rowOf(/安全/);
    expect(safety).toBeGreaterThanOrEqual(FIRST);
    const payable = addressOf('应发工资');
    const pay = addressOf('实发工资');
    const cases: [Record<string, unknown>, Partial<LetterResult>, [string, string][]][] = [
      [{ [`E${safety}`]: 1 }, { missed: 1, safetyMissed: 1, deduction: 540, pay: 5460 }, []],
      [{ [`E${safety}`]: '是' }, { missed: 1, safetyMissed: 0, pay: 5820 }, []],
      [{ [`E${FIRST}`]: '' }, { base: 1800, deduction: null, pay: null }, [['target-open', `E${FIRST}`]]],
      [{ [`D${FIRST}`]: '' }, { pay: null }, [['target-open', `D${FIRST}`]]],
      [{ [`E${FIRST}`]: '不错' }, { pay: null }, [['value-not-number', `E${FIRST}`]]],
      [{ [`F${FIRST}`]: '随便' }, { pay: null }, [['direction-unknown', `F${FIRST}`]]],
      [{ [`F${FIRST}`]: '' }, { pay: null }, [['direction-unknown', `F${FIRST}`]]],
      [{ [`G${FIRST}`]: '也许' }, { pay: 5820 }, [['yes-no-unclear', `G${FIRST}`]]],
      [{ [payable]: '' }, { payable: null, base: null, pay: null }, [['field-blank', payable]]],
      [{ [payable]: '六千' }, { payable: null, base: null, pay: null }, [['value-not-number', payable]]],
      [{ [payable]: -1 }, { payable: -1, base: null, pay: null }, [['value-negative', payable]]],
      [{ [pay]: 6000 }, { pay: 5820 }, [['pay-differs', pay]]],
      [{ [`H${FIRST}`]: '否' }, {}, [['pay-differs', `H${FIRST}`]]],
    ];
    for (const [changes, expected, problems] of cases) {
      const report = await paid(changes);
      expect(report.ok).toBe(true);
      expect(report.results!.letters[0]).toMatchObject(expected);
      const found = report.problems.map((problem) => [problem.code, problem.address]);
      for (const problem of problems) expect(found).toContainEqual(problem);
      if (!Object.keys(changes)[0].startsWith('H')) expect(found).toHaveLength(problems.length);
      expect(report.problems.every((problem) => problem.sheet === sheet)).toBe(true);
    }
  });

  test('a roster with another wage, a second letter of the month, and another month', async () => {
    const second = (
      await office.run<InsertResults>('insert.responsibility-letter', { period, samples: 'true' })
    ).results!.sheet;
    await office.run('insert.roster');
    const [roster] = (await office.sheetNames()).filter((name) => name.startsWith('人员名册'));
    const header = await office.values(roster, 'A1:L12');
    const row = header.findIndex((line) => line.includes('工号'));
    const put = (name: string, value: unknown) =>
      office.write(roster, `${String.fromCharCode(65 + header[row].indexOf(name))}${row + 2}`, [[value]]);
    await put('工号', 'K01');
    await put('姓名', '林悦（示例）');
    await put('应发工资', 5000);
    const report = await office.run<PayResults>('pay');
    expect(report.results!.letters.map(({ pay, payable }) => [payable, pay])).toEqual([
      [6000, 5820],
      [6000, 5820],
    ]);
    expect(report.problems.map(({ code, sheet: where }) => [code, where])).toEqual([
      ['duplicate-letter', second],
      ['payable-differs', sheet],
      ['payable-differs', second],
    ]);
    expect(await office.run('pay', { period: '2026-09' })).toMatchObject({
      ok: false,
      problems: [{ code: 'no-letters' }],
    });
  });
});
