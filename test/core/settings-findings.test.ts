import { defaultSettings, parameters, parameterValue, settingsFromCells } from '../../src/core/settings';
import type { ParameterDefinition, SettingsCells, SettingsFinding } from '../../src/core/settings';
import type { CellInput } from '../../src/core/types';

type Code = SettingsFinding['code'];

/** Every kind of wrong value that a cell of this setting can hold. */
function badValues(definition: ParameterDefinition): [CellInput, Code][] {
  if (definition.kind === 'choice') {
    return [0, 1, 'x', ' ', definition.choices[0].name + '。'].map((value) => [
      value,
      'setting-not-a-choice',
    ]);
  }
  const { kind, min, max } = definition;
  const wrong: [CellInput, Code][] = [
    ...['2', '30%', '很多', ' ', true, Number.NaN, Number.POSITIVE_INFINITY].map(
      (value): [CellInput, Code] => [value, 'setting-not-number'],
    ),
    [min - 1, 'setting-out-of-range'],
    [max + 1, 'setting-out-of-range'],
    [min - 1e-9, 'setting-out-of-range'],
    [max + 1e-9, 'setting-out-of-range'],
  ];
  return kind === 'integer' ? [...wrong, [min + 0.5, 'setting-out-of-range']] : wrong;
}

describe.each(parameters.map((definition) => [definition.id, definition] as const))(
  '%s',
  (id, definition) => {
    test.each(badValues(definition))('%j is found, and the default counts', (value, code) => {
      const { settings, findings } = settingsFromCells({ parameters: [{ key: definition.name, value }] });
      expect(settings).toEqual(defaultSettings);
      expect(findings).toMatchObject([
        {
          code,
          table: 'parameters',
          row: 0,
          column: 'value',
          key: definition.name,
          value,
          usedInstead: parameterValue(defaultSettings, id),
        },
      ]);
      if (definition.kind !== 'choice') {
        expect(findings[0].details).toEqual({ min: definition.min, max: definition.max });
      }
    });

    if (definition.kind === 'choice') {
      test.each(definition.choices)('takes $name', ({ name, value }) => {
        const { settings, findings } = settingsFromCells({ parameters: [{ key: id, value: name }] });
        expect([parameterValue(settings, id), findings]).toEqual([value, []]);
      });
    } else {
      test.each([definition.min, definition.max])('takes its own limit %d', (value) => {
        const ends = { key: 'scoring.finalMin', value: -1000 };
        const rows = id === 'scoring.finalMax' ? [ends, { key: id, value }] : [{ key: id, value }];
        const { findings } = settingsFromCells({ parameters: rows });
        // The one value that its partner forbids: a lowest final score above the highest.
        expect(findings.map(({ code }) => code)).toEqual(
          id === 'scoring.finalMin' && value === definition.max ? ['final-range-empty'] : [],
        );
      });
    }
  },
);

test.each<[CellInput, CellInput, number, CellInput]>([
  [130, 120, 0, 0],
  [0, -5, 1, 120],
  [50, 40, 0, 0],
])(
  'lowest final %d, highest %d: named at the one that was changed, both as they were',
  (min, max, row, used) => {
    const { settings, findings } = settingsFromCells({
      parameters: [
        { key: 'scoring.finalMin', value: min },
        { key: 'scoring.finalMax', value: max },
      ],
    });
    expect(settings.scoring).toEqual(defaultSettings.scoring);
    expect(findings).toMatchObject([
      {
        code: 'final-range-empty',
        row,
        value: row === 0 ? min : max,
        usedInstead: used,
        details: { min, max, usedMin: 0, usedMax: 120 },
      },
    ]);
  },
);

test('a lowest final score equal to the highest is a range of one score', () => {
  const { findings } = settingsFromCells({ parameters: [{ key: 'scoring.finalMin', value: 120 }] });
  expect(findings).toEqual([]);
});

const { schemes, bands, deadlines } = defaultSettings;
const slot = (scheme: CellInput, name: CellInput, weight: CellInput) => ({
  scheme,
  slot: name,
  order: null,
  weight,
  ranked: null,
});
const due = (basis: CellInput, day: CellInput, time: CellInput, deadline: CellInput = '月度考核') => ({
  deadline,
  basis,
  day,
  time,
});

test.each<[string, SettingsCells, Code, number, string, unknown]>([
  [
    'a setting of no known name',
    { parameters: [{ key: '奖金', value: 1 }] },
    'setting-unknown',
    0,
    'key',
    null,
  ],
  ['a scheme row without scheme', { schemes: [slot('', '主管', 1)] }, 'scheme-incomplete', 0, 'scheme', null],
  ['a scheme row without rater', { schemes: [slot('dual', '', 1)] }, 'scheme-incomplete', 0, 'slot', null],
  [
    'a rater twice',
    { schemes: [slot('dual', '主管', 0.5), slot('dual', '主管', 0.5)] },
    'scheme-slot-duplicate',
    1,
    'slot',
    schemes[1],
  ],
  [
    'a blank weight',
    { schemes: [slot('direct', '主任', null)] },
    'scheme-weight-invalid',
    0,
    'weight',
    schemes[0],
  ],
  [
    'a negative weight',
    { schemes: [slot('direct', '主任', -0.1)] },
    'scheme-weight-invalid',
    0,
    'weight',
    schemes[0],
  ],
  [
    'a weight above 100%',
    { schemes: [slot('direct', '主任', 1.01)] },
    'scheme-weight-invalid',
    0,
    'weight',
    schemes[0],
  ],
  [
    'weights of 99.99%',
    { schemes: [slot('direct', '主任', 0.9999)] },
    'scheme-weights-not-100',
    0,
    'weight',
    schemes[0],
  ],
  [
    'an own scheme of 90%',
    { schemes: [slot('自定', '主任', 0.9)] },
    'scheme-weights-not-100',
    0,
    'weight',
    null,
  ],
  [
    'an unknown measure',
    { bands: [{ measure: '利润', level: '绿', edge: null }] },
    'band-unknown',
    0,
    'measure',
    null,
  ],
  [
    'an unknown level',
    { bands: [{ measure: '成本类', level: '紫', edge: null }] },
    'band-unknown',
    0,
    'level',
    bands.cost,
  ],
  [
    'an only band with an edge',
    { bands: [{ measure: '收入类', level: '绿', edge: 1 }] },
    'bands-not-ordered',
    0,
    'edge',
    bands.income,
  ],
  ['an unknown basis', { deadlines: [due('隔周', 3, null)] }, 'deadline-invalid', 0, 'basis', deadlines[2]],
  ['a day that is none', { deadlines: [due('次月', 32, null)] }, 'deadline-invalid', 0, 'day', deadlines[2]],
  [
    'a time that is none',
    { deadlines: [due('次月', 3, '24:00')] },
    'deadline-invalid',
    0,
    'time',
    deadlines[2],
  ],
  ['an own deadline', { deadlines: [due('次月', 0, null, '盘点')] }, 'deadline-invalid', 0, 'day', null],
  ['no date', { holidays: [{ date: '春节', kind: '休', name: '春节' }] }, 'holiday-invalid', 0, 'date', null],
  [
    'neither off nor worked',
    { holidays: [{ date: '2027-02-06', kind: '', name: '春节' }] },
    'holiday-invalid',
    0,
    'kind',
    null,
  ],
])('%s: one finding with its cell and what counts instead', (_, cells, code, row, column, used) => {
  const { settings, findings } = settingsFromCells(cells);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ code, row, column });
  expect(findings[0].usedInstead).toBe(used);
  expect(settings.bands).toEqual(bands);
  expect(settings.deadlines).toEqual(deadlines);
});

test('equal edges are no order: the band of the second could never be reached', () => {
  const row = (measure: string, level: string, edge: CellInput) => ({ measure, level, edge });
  for (const measure of ['income', 'cost']) {
    const rows = [row(measure, '绿', 0.9), row(measure, '黄', 0.9), row(measure, '红', null)];
    expect(settingsFromCells({ bands: rows }).findings).toMatchObject([
      { code: 'bands-not-ordered', row: 1 },
    ]);
  }
});
