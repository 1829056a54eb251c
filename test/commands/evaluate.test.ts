import { evaluate } from '../../src/commands/evaluating/evaluate';
import { defaultSettings } from '../../src/core/settings';
import type { CellInput } from '../../src/core/types';
import { handTypedForm, notesIn, Sheets } from './sheets';

function evaluated(change?: (cells: CellInput[][]) => void, rosterScheme: CellInput = null) {
  const [raw] = new Sheets().sheet('考核-郑凯', handTypedForm(change)).evaluations();
  const notes = notesIn();
  const { result } = evaluate(raw, defaultSettings, rosterScheme, notes);
  return { result, problems: notes.problems.items };
}

/** Cell by its A1 address, for changes. */
const set = (address: string, value: CellInput) => (cells: CellInput[][]) => {
  const column = address.charCodeAt(0) - 65;
  const row = Number(address.slice(1)) - 1;
  cells[row][column] = value;
};

test('a complete form is scored as the rules say and reports nothing', () => {
  const { result, problems } = evaluated();
  expect(problems).toEqual([]);
  expect(result).toEqual({
    employeeId: '301',
    person: '郑凯',
    department: '商超部',
    role: '商超业代',
    period: '2026-10',
    scale: 'percent',
    raters: [
      { slot: '部门主管', weight: 0.7, total: 85.5 },
      { slot: '办事处主任', weight: 0.3, total: 84.15 },
    ],
    bonus: null,
    final: 85.1,
    state: 'scored',
    reason: null,
    at: { sheet: '考核-郑凯', address: 'H12' },
  });
});

const rows: [
  rule: string,
  change: (cells: CellInput[][]) => void,
  code: string,
  at: string,
  state: string,
  message: RegExp,
][] = [
  ['weights of 95 make a draft', set('C8', 25), 'weights-not-100', 'C6:C8', 'draft', /权重合计 95，还差 5/],
  ['weights of 105 make a draft', set('C8', 35), 'weights-not-100', 'C6:C8', 'draft', /权重合计 105，超出 5/],
  [
    'a blank score is pending, never 0',
    set('E7', ''),
    'score-missing',
    'E7',
    'pending',
    /周建国还没有给“终端形象”评分/,
  ],
  [
    'text is no score',
    set('D6', '良好'),
    'score-not-number',
    'D6',
    'pending',
    /陈志强给“订单达成”的得分是“良好”/,
  ],
  ['a number typed as text is text', set('D6', '90'), 'score-not-number', 'D6', 'pending', /不是数字/],
  ['a score above 100', set('D6', 101), 'score-out-of-range', 'D6', 'pending', /101，应在 0～100 之间/],
  ['a negative score', set('D6', -1), 'score-out-of-range', 'D6', 'pending', /-1/],
  ['text is no weight', set('C6', '四十'), 'weight-not-number', 'C6', 'draft', /“订单达成”的权重是“四十”/],
  ['a negative weight', set('C6', -40), 'weight-negative', 'C6', 'draft', /不能小于 0/],
  ['an unknown scale', set('H3', '十分制'), 'unknown-scale', 'H3', 'pending', /计分方式是“十分制”/],
  [
    'a rater weight that is text',
    set('D12', '七成'),
    'rater-weight-not-number',
    'D12',
    'draft',
    /陈志强的权重是“七成”/,
  ],
  ['rater weights of 90%', set('D12', 0.6), 'rater-weights-not-100', 'D12', 'draft', /合计 90%，还差 10%/],
  ['a bonus that is text', set('H11', '加2'), 'bonus-not-number', 'H11', 'pending', /加减分是“加2”/],
];

test.each(rows)('%s', (_, change, code, address, state, message) => {
  const { result, problems } = evaluated(change);
  expect(problems).toContainEqual(
    expect.objectContaining({
      code,
      sheet: '考核-郑凯',
      address,
      severity: 'error',
      message: expect.stringMatching(message),
    }),
  );
  expect(
    problems.find((problem) => problem.code === code)!.message.startsWith(`考核-郑凯!${address}：`),
  ).toBe(true);
  expect(result).toMatchObject({ state, final: null });
});

test('a blank score keeps the other rater’s total', () => {
  expect(evaluated(set('E7', '')).result.raters.map(({ total }) => total)).toEqual([85.5, null]);
});

test('a rater who has not begun is one warning over all lines, not one problem for each', () => {
  const { problems } = evaluated((cells) => [5, 6, 7].forEach((row) => (cells[row][4] = '')));
  expect(problems).toEqual([
    expect.objectContaining({ code: 'score-missing', severity: 'warning', address: 'E6:E8' }),
  ]);
  expect(problems[0].message).toBe('考核-郑凯!E6:E8：周建国还没有给郑凯评分。请填写得分。');
});

test('a score on a line without weight is a warning and does not count', () => {
  const { result, problems } = evaluated((cells) => {
    cells[5][2] = 0;
    cells[6][2] = 50;
    cells[7][2] = 50;
  });
  expect(problems.map(({ code, severity, address }) => [code, severity, address])).toEqual([
    ['score-on-zero-weight', 'warning', 'D6'],
    ['score-on-zero-weight', 'warning', 'E6'],
  ]);
  expect(result.state).toBe('scored');
});

test('an unknown rating scheme is reported; the raters that the form lists still count', () => {
  const { result, problems } = evaluated(set('F3', '三重考核'));
  expect(problems).toEqual([expect.objectContaining({ code: 'unknown-rating-scheme', address: 'F3' })]);
  expect(result.final).toBe(85.1);
});

test('the bonus is added after weighting', () => {
  expect(evaluated(set('H11', -2.5)).result).toMatchObject({ bonus: -2.5, final: 82.6 }); // 85.095 − 2.5 = 82.595
});

describe('without a list of raters', () => {
  const cut = (cells: CellInput[][]) => void cells.splice(9);

  test('the scheme of the form says who counts', () => {
    const { result, problems } = evaluated(cut);
    expect(problems).toEqual([]);
    expect(result).toMatchObject({ final: 85.1, at: { address: 'C6' } });
  });

  test('then the scheme of the roster', () => {
    const { result } = evaluated((cells) => {
      cut(cells);
      cells[2][5] = '';
    }, '双重垂直考核');
    expect(result.final).toBe(85.1);
  });

  test('without any scheme nothing is guessed', () => {
    const { result, problems } = evaluated((cells) => {
      cut(cells);
      cells[2][5] = '';
    });
    expect(problems.map(({ code }) => code)).toEqual(['rater-missing']);
    expect(result).toMatchObject({ final: null, state: 'pending', reason: 'rater-missing' });
  });

  test('an unknown scheme is the reason', () => {
    const { result } = evaluated((cells) => {
      cut(cells);
      cells[2][5] = '三重考核';
    });
    expect(result).toMatchObject({ final: null, state: 'pending', reason: 'unknown-rating-scheme' });
  });

  test('columns beyond the slots share the last one, if they hold scores', () => {
    const { result } = evaluated((cells) => {
      cut(cells);
      cells[2][5] = '并列垂直考核';
      cells[4][5] = '评分人3';
      [90, 90, 90].forEach((_, i) => cells[5 + i].splice(3, 3, 90, 84, 87));
    });
    expect(result.raters.map(({ slot, total }) => [slot, total])).toEqual([
      ['促销主管', 90],
      ['负责门店的业务员', 84],
      ['负责门店的业务员', 87],
    ]);
    expect(result.final).toBe(87.3); // 36 + 0.6·85.5
  });

  test('a slot without a column is a missing column', () => {
    const { result, problems } = evaluated((cells) => {
      cut(cells);
      cells.forEach((row) => row.splice(4, 1));
      cells[2].splice(4, 0, '考核方式');
    });
    expect(problems).toContainEqual(expect.objectContaining({ code: 'column-missing', address: 'A5:H5' }));
    expect(result).toMatchObject({ final: null, reason: 'column-missing' });
  });
});

describe('a deleted column', () => {
  test.each([
    ['评分人2', 4, true],
    ['权重', 2, true],
  ])('%s is reported by name and keeps the form from a score', (header, column) => {
    const sheets = new Sheets().sheet(
      '考核',
      handTypedForm((cells) => [4, 5, 6, 7].forEach((row) => cells[row].splice(column, 1))),
    );
    const [raw] = sheets
      .table('kpi_evaluation_1', '考核', 4, 0, 4, 5)
      .name('_kpi_evaluation_1', '考核', 0, 0, 13, 8)
      .evaluations();
    const notes = notesIn();
    const { result } = evaluate(raw, defaultSettings, null, notes);
    const missing = notes.problems.items.filter(({ code }) => code === 'column-missing');
    expect(missing).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        address: 'A5:E5',
        message: `考核!A5:E5：绩效考核评估表缺少“${header}”列。请恢复这一列。`,
      }),
    );
    expect(result).toMatchObject({ final: null, state: 'pending', reason: 'column-missing' });
  });
});

test('English sentences for the English pane', () => {
  const [raw] = new Sheets().sheet('Form', handTypedForm(set('C8', 25))).evaluations();
  const notes = notesIn('en-US');
  evaluate(raw, defaultSettings, null, notes);
  expect(notes.problems.items.map(({ message }) => message)).toEqual([
    'Form!C6:C8: The weights add up to 95, 5 short. Adjust them, or choose “Rescale weights to 100”.',
  ]);
});
