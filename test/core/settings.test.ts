import {
  defaultSettings,
  findScheme,
  parameters,
  parameterValue,
  readYesNo,
  settingsFromCells,
} from '../../src/core/settings';
import type { SchemeRow } from '../../src/core/settings';
import type { CellInput } from '../../src/core/types';

const slot = (
  scheme: CellInput,
  name: CellInput,
  weight: CellInput,
  ranked: CellInput = null,
  order: CellInput = null,
): SchemeRow => ({ scheme, slot: name, order, weight, ranked });

describe('defaults', () => {
  test('an empty sheet is the default', () => {
    expect(settingsFromCells({})).toEqual({ settings: defaultSettings, findings: [] });
    const blank = { parameters: [{ key: null, value: null }], schemes: [slot('', '', null)], bands: [] };
    expect(settingsFromCells(blank)).toEqual({ settings: defaultSettings, findings: [] });
  });

  test('every parameter holds a default that its own rule accepts, and is found by key and both names', () => {
    for (const parameter of parameters) {
      const value = parameterValue(defaultSettings, parameter.id);
      for (const key of [parameter.id, parameter.name, parameter.nameEn]) {
        const choice = parameter.kind === 'choice' && parameter.choices.find((item) => item.value === value);
        const cell = choice ? choice.name : value;
        expect(settingsFromCells({ parameters: [{ key, value: cell }] })).toEqual({
          settings: defaultSettings,
          findings: [],
        });
      }
    }
    expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
  });

  test('every single value of the settings is a parameter that the office can reach', () => {
    const { bands, schemes, deadlines, holidays, ...sections } = defaultSettings;
    expect([bands, schemes, deadlines, holidays].every(Boolean)).toBe(true);
    const keys = Object.entries(sections).flatMap(([section, fields]) =>
      Object.keys(fields).map((field) => `${section}.${field}`),
    );
    expect(parameters.map(({ id }) => id as string).sort()).toEqual(keys.sort());
  });

  test('the weights of every built-in scheme add up to 100', () => {
    for (const scheme of defaultSettings.schemes) {
      expect(scheme.slots.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    }
  });
});

describe('parameters', () => {
  test.each<[CellInput, CellInput, (settings: typeof defaultSettings) => unknown, unknown]>([
    ['scoring.digits', 1, (s) => s.scoring.digits, 1],
    ['最终得分上限', 110, (s) => s.scoring.finalMax, 110],
    ['Highest final score', 110, (s) => s.scoring.finalMax, 110],
    [' 最终得分 上限', 110, (s) => s.scoring.finalMax, 110],
    ['ranking.ties', '中国式(1、1、2)', (s) => s.ranking.ties, 'dense'],
    ['ranking.ties', 'DENSE', (s) => s.ranking.ties, 'dense'],
    ['默认计分方式', '分值制', (s) => s.scoring.scale, 'points'],
    ['scoring.presentRatersOnly', '是', (s) => s.scoring.presentRatersOnly, true],
    ['scoring.presentRatersOnly', true, (s) => s.scoring.presentRatersOnly, true],
    ['pay.share', 0.2, (s) => s.pay.share, 0.2],
  ])('%j = %j', (key, value, pick, expected) => {
    const { settings, findings } = settingsFromCells({ parameters: [{ key, value }] });
    expect(findings).toEqual([]);
    expect(pick(settings)).toBe(expected);
    expect(defaultSettings.scoring.digits).toBe(2);
  });

  test.each<[CellInput, CellInput, string, CellInput]>([
    ['scoring.digits', 1.5, 'setting-out-of-range', 2],
    ['scoring.digits', 9, 'setting-out-of-range', 2],
    ['pay.share', 30, 'setting-out-of-range', 0.3],
    ['pay.share', '30%', 'setting-not-number', 0.3],
    ['pay.share', Number.NaN, 'setting-not-number', 0.3],
    ['ranking.ties', '随便', 'setting-not-a-choice', 'competition'],
    ['全勤奖', 200, 'setting-unknown', null],
  ])('%j = %j is refused: %s, %j counts', (key, value, code, usedInstead) => {
    const { settings, findings } = settingsFromCells({ parameters: [{ key, value }] });
    expect(settings).toEqual(defaultSettings);
    expect(findings).toMatchObject([{ code, table: 'parameters', row: 0, key, usedInstead }]);
  });

  test('named twice: the first row counts', () => {
    const rows = [
      { key: 'scoring.digits', value: 1 },
      { key: '得分小数位数', value: 3 },
    ];
    const { settings, findings } = settingsFromCells({ parameters: rows });
    expect(settings.scoring.digits).toBe(1);
    expect(findings).toMatchObject([{ code: 'setting-duplicate', row: 1, value: 3, usedInstead: 1 }]);
  });

  test('a lowest final score above the highest: both stay as they were', () => {
    const { settings, findings } = settingsFromCells({ parameters: [{ key: '最终得分下限', value: 130 }] });
    expect(settings.scoring).toEqual(defaultSettings.scoring);
    expect(findings).toMatchObject([{ code: 'final-range-empty', row: 0, value: 130, usedInstead: 0 }]);
  });
});

describe('rating schemes', () => {
  test('rows are the whole list; built-in names keep their id and both languages', () => {
    const { settings, findings } = settingsFromCells({
      schemes: [slot('Dual', 'Office director', 0.4, null, 2), slot('Dual', '部门主管', 0.6, null, 1)],
    });
    expect(findings).toEqual([]);
    expect(settings.schemes).toEqual([
      {
        id: 'dual',
        name: '双重垂直考核',
        nameEn: 'Dual',
        ranked: true,
        slots: [
          { name: '部门主管', nameEn: 'Department supervisor', weight: 60 },
          { name: '办事处主任', nameEn: 'Office director', weight: 40 },
        ],
      },
    ]);
  });

  test('an own scheme with any number of slots, left out of the ranking', () => {
    const { settings } = settingsFromCells({
      schemes: [
        slot('三方考核', '客户', 0.07, '否'),
        slot('三方考核', '同事', 0.13),
        slot(' 三方 考核', '主管', 0.8),
      ],
    });
    expect(settings.schemes).toMatchObject([
      {
        id: '三方考核',
        name: '三方考核',
        ranked: false,
        slots: [{ weight: 7 }, { weight: 13 }, { weight: 80 }],
      },
    ]);
  });

  test.each<[string, SchemeRow[], string, string | null, number]>([
    [
      '90%',
      [slot('dual', '部门主管', 0.6), slot('dual', '办事处主任', 0.3)],
      'scheme-weights-not-100',
      '双重垂直考核',
      1,
    ],
    ['a whole number', [slot('dual', '部门主管', 70)], 'scheme-weight-invalid', '双重垂直考核', 1],
    ['text', [slot('新方式', '主管', '全部')], 'scheme-weight-invalid', null, 0],
    [
      'the same slot twice',
      [slot('新方式', '主管', 0.5), slot('新方式', ' 主管', 0.5)],
      'scheme-slot-duplicate',
      null,
      0,
    ],
  ])('wrong: %s', (_, rows, code, usedInstead, kept) => {
    const { settings, findings } = settingsFromCells({ schemes: rows });
    expect(findings[0]).toMatchObject({ code, table: 'schemes' });
    expect(findings[0].usedInstead).toBe(usedInstead && findScheme(defaultSettings, usedInstead));
    expect(settings.schemes).toHaveLength(kept);
  });

  test('a row without scheme or slot is named and left out', () => {
    const { settings, findings } = settingsFromCells({ schemes: [slot('direct', null, 1)] });
    expect(findings).toMatchObject([{ code: 'scheme-incomplete', row: 0, key: 'direct' }]);
    expect(settings.schemes).toEqual(defaultSettings.schemes);
  });

  test.each<[CellInput, string | null]>([
    ['dual', 'dual'],
    ['双重垂直考核', 'dual'],
    [' 双重 垂直考核\n', 'dual'],
    ['HEADQUARTERS', 'headquarters'],
    ['ＤＵＡＬ', 'dual'],
    ['双重', null],
    ['', null],
    [null, null],
  ])('the scheme called %j is %j', (name, id) =>
    expect(findScheme(defaultSettings, name)?.id ?? null).toBe(id),
  );
});

describe('bands', () => {
  const row = (measure: CellInput, level: CellInput, edge: CellInput) => ({ measure, level, edge });

  test('a measure is replaced as a whole, the other one stays', () => {
    const bands = [row('收入类', '绿', 0.98), row('income', 'Red', null)];
    const { settings, findings } = settingsFromCells({ bands });
    expect(findings).toEqual([]);
    expect(settings.bands.income).toEqual([
      { level: 'green', edge: 0.98 },
      { level: 'red', edge: null },
    ]);
    expect(settings.bands.cost).toEqual(defaultSettings.bands.cost);
  });

  test.each([
    ['edges that rise', [row('income', '绿', 0.9), row('income', '黄', 0.95), row('income', '红', '')], 1],
    ['cost edges that fall', [row('cost', '绿', 1), row('cost', '黄', 0.9), row('cost', '红', '')], 1],
    ['text', [row('income', '绿', '高'), row('income', '红', '')], 0],
    ['a last band with an edge', [row('income', '绿', 1), row('income', '红', 0.9)], 1],
  ])('%s: the bands stay as they were', (_, bands, at) => {
    const { settings, findings } = settingsFromCells({ bands });
    expect(settings.bands).toEqual(defaultSettings.bands);
    expect(findings).toMatchObject([{ code: 'bands-not-ordered', row: at, column: 'edge' }]);
  });

  test.each([
    ['an unknown level', [row('income', '紫', 1), row('income', '红', '')], 'level'],
    ['an unknown measure', [row('利润', '绿', 1)], 'measure'],
  ])('%s: the bands stay as they were', (_, bands, column) => {
    const { settings, findings } = settingsFromCells({ bands });
    expect(settings.bands).toEqual(defaultSettings.bands);
    expect(findings).toMatchObject([{ code: 'band-unknown', row: 0, column }]);
  });
});

describe('deadlines and holidays', () => {
  test('a deadline is replaced in its place by name; a new one is added', () => {
    const { settings, findings } = settingsFromCells({
      deadlines: [
        { deadline: '月度考核', basis: '次月', day: 3, time: 0.75 },
        { deadline: '安全检查', basis: 'week', day: 5, time: '9:30' },
      ],
    });
    expect(findings).toEqual([]);
    expect(settings.deadlines).toHaveLength(defaultSettings.deadlines.length + 1);
    expect(settings.deadlines.find(({ id }) => id === 'evaluation')).toMatchObject({ day: 3, time: '18:00' });
    expect(settings.deadlines.find(({ name }) => name === '安全检查')).toMatchObject({
      day: 5,
      time: '09:30',
    });
  });

  test.each<[CellInput, CellInput, CellInput, CellInput]>([
    ['隔周', 3, null, '隔周'],
    ['week', 8, null, 8],
    ['次月', 0, null, 0],
    ['次月', 2.5, null, 2.5],
    ['次月', '五', null, '五'],
    ['次月', 5, '25:00', '25:00'],
    ['次月', 5, 1.5, 1.5],
  ])('basis %j, day %j, time %j is refused', (basis, day, time, value) => {
    const { settings, findings } = settingsFromCells({
      deadlines: [{ deadline: '月度考核', basis, day, time }],
    });
    expect(findings).toMatchObject([{ code: 'deadline-invalid', row: 0, key: '月度考核', value }]);
    expect(settings.deadlines).toEqual(defaultSettings.deadlines);
  });

  test('the holiday table of the sheet replaces the built-in one; wrong rows are left out', () => {
    const { settings, findings } = settingsFromCells({
      holidays: [
        { date: '2027-01-03', kind: 'Worked', name: '元旦' },
        { date: 46388, kind: '休', name: '元旦' },
        { date: '2027-02-30', kind: '休', name: '春节' },
        { date: '2027-02-06', kind: '？', name: '春节' },
      ],
    });
    expect(settings.holidays).toEqual([
      { day: '2027-01-01', kind: 'off', name: '元旦' },
      { day: '2027-01-03', kind: 'worked', name: '元旦' },
    ]);
    expect(findings).toMatchObject([
      { code: 'holiday-invalid', row: 2, value: '2027-02-30' },
      { code: 'holiday-invalid', row: 3, value: '？' },
    ]);
  });

  test('the built-in table has 28 days off in 2025 and 33 in 2026, worked days only at weekends', () => {
    const off = (year: string) =>
      defaultSettings.holidays.filter(({ day, kind }) => kind === 'off' && day.startsWith(year)).length;
    expect([off('2025'), off('2026')]).toEqual([28, 33]);
    for (const { day, kind } of defaultSettings.holidays) {
      if (kind === 'worked') expect([0, 6]).toContain(new Date(day).getUTCDay());
    }
  });
});

test.each<[CellInput, boolean | null]>([
  ['是', true],
  ['Yes', true],
  [true, true],
  ['√', true],
  ['否', false],
  ['no', false],
  [false, false],
  ['', null],
  [null, null],
  [1, null],
  ['也许', null],
])('是/否: %j says %j', (cell, expected) => expect(readYesNo(cell)).toBe(expected));
