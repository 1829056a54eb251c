import type { Language } from '../../src/locales';
import type { ProblemCode } from '../../src/commands/problem-codes';
import { parameters } from '../../src/core/settings';
import type { SettingsCells } from '../../src/core/settings';
import { ProblemList } from '../../src/commands/problems';
import { readSettings } from '../../src/commands/reading/settings';
import type { Block } from '../../src/commands/reading/block';
import type { CellInput } from '../../src/core/types';
import type { TableKey } from '../../src/templates/ids';
import { Office, october } from './workbook';

/** The columns of each table, from A on; row 6 is the first of each. */
const columns: Record<keyof SettingsCells, readonly string[]> = {
  parameters: ['key', 'value'],
  schemes: ['scheme', 'slot', 'order', 'weight', 'ranked'],
  bands: ['measure', 'level', 'edge'],
  deadlines: ['deadline', 'basis', 'day', 'time'],
  holidays: ['date', 'kind', 'name'],
};

function blocksOf(table: keyof SettingsCells, rows: readonly CellInput[][]): Block[] {
  const keys = columns[table];
  return [
    {
      template: 'settings',
      key: `settings-${table}` as TableKey,
      sheet: '规则设置',
      table: 't',
      ours: true,
      area: { row: 4, column: 0, rows: rows.length + 1, columns: keys.length },
      columns: Object.fromEntries(keys.map((key, index) => [key, index])),
      headers: {},
      missing: [],
      rows: rows.map((cells, row) => ({ row: row + 5, value: (key) => cells[keys.indexOf(key)] ?? null })),
      surroundings: null,
    },
  ];
}

const dual: CellInput[][] = [
  ['双重垂直考核', '部门主管', 1, 0.6],
  ['双重垂直考核', '办事处主任', 2, 0.3],
];

test.each<[keyof SettingsCells, CellInput[][], string, string, string]>([
  [
    'parameters',
    [['奖金', 5]],
    'A6',
    '没有“奖金”这项设置，这一项不算。',
    'There is no setting “奖金”; it does not count.',
  ],
  [
    'parameters',
    [
      ['得分小数位数', 1],
      ['得分小数位数', 3],
    ],
    'B7',
    '设置“得分小数位数”写了两遍，暂按“1”计算。',
    '“1” counts instead.',
  ],
  [
    'parameters',
    [['绩效工资占应发工资比例', '三成']],
    'B6',
    '是“三成”，不是 0% 到 100% 的数，暂按“30%”计算。',
    '“30%” counts instead.',
  ],
  [
    'parameters',
    [['绩效工资占应发工资比例', 30]],
    'B6',
    '是 3000%，不在 0% 到 100% 之内，暂按“30%”计算。',
    'is 3000%, not within 0% to 100%',
  ],
  [
    'parameters',
    [['得分小数位数', 2.5]],
    'B6',
    '是 2.5，不在 0 到 4 之内，暂按“2”计算。',
    '“2” counts instead.',
  ],
  [
    'parameters',
    [['并列名次规则', '随便']],
    'B6',
    '暂按“并列占位（1、1、3）”计算。',
    '“Competition (1-1-3)” counts instead.',
  ],
  [
    'parameters',
    [['最终得分下限', 130]],
    'B6',
    '下限 130 高于上限 120，暂按“0 到 120”计算。',
    '“0 to 120” counts instead.',
  ],
  [
    'schemes',
    dual,
    'D6',
    '权重合计 90%，差 10%，暂按“双重垂直考核（部门主管 70%、办事处主任 30%）”计算。',
    '“Dual (Department supervisor 70%, Office director 30%)” counts instead.',
  ],
  ['schemes', [['自定', '主管', 1, 0.9]], 'D6', '差 10%，这一项不算。', '10% short; it does not count.'],
  [
    'schemes',
    [['双重垂直考核', '', 1, 1]],
    'B6',
    '这一行缺考核方式或评分人，这一项不算。',
    'lacks the rating scheme or the rater',
  ],
  [
    'schemes',
    [['直接垂直考核', '办事处主任', 1, 70]],
    'D6',
    '权重是“7000%”，不是 0% 到 100% 的数',
    'is “7000%”, not a number',
  ],
  [
    'schemes',
    [
      ['自定', '甲', 1, 0.5],
      ['自定', '甲', 2, 0.5],
    ],
    'B7',
    '评分人“甲”写了两遍',
    'has the rater “甲” twice',
  ],
  [
    'bands',
    [
      ['收入类', '绿', 0.9],
      ['收入类', '黄', 0.95],
      ['收入类', '红'],
    ],
    'C7',
    '收入类预警等级的界限是“95%”，没有从好到差排列',
    '“Green 100%, Yellow 95%, Orange 90%, Red” counts instead.',
  ],
  [
    'bands',
    [['成本类', '紫', null]],
    'B6',
    '是“紫”，看不懂，暂按“绿 90%、黄 100%、红”计算。',
    'which is unknown',
  ],
  ['bands', [['利润', '绿', null]], 'A6', '是“利润”，看不懂，这一项不算。', 'it does not count.'],
  [
    'deadlines',
    [['月度考核', '隔周', 3]],
    'B6',
    '截止日“月度考核”里有一格是“隔周”，不能用，暂按“次月第 5 天”计算。',
    '“Month after, day 5” counts instead.',
  ],
  [
    'deadlines',
    [['周计划', '每周', 8]],
    'C6',
    '暂按“每周第 1 天 10:00”计算。',
    '“Every week, day 1, 10:00” counts instead.',
  ],
  ['deadlines', [['周计划', '每周', 1, '25:00']], 'D6', '是“25:00”，不能用', '“25:00”, which cannot be used'],
  [
    'holidays',
    [['某天', '休', '春节']],
    'A6',
    '节假日“春节”里有一格是“某天”，不能用，这一项不算。',
    'it does not count.',
  ],
  ['holidays', [['2027-02-06', '', '春节']], 'B6', '有一格是空的，不能用', 'is blank, which cannot be used'],
])('%s %j: named at %s, with what counts instead', (table, rows, address, zh, en) => {
  for (const [language, words] of [
    ['zh-CN', zh],
    ['en-US', en],
  ] as [Language, string][]) {
    const problems = new ProblemList(language);
    readSettings(blocksOf(table, rows), problems);
    expect(problems.items).toHaveLength(1);
    expect(problems.items[0]).toMatchObject({
      severity: 'warning',
      code: 'settings-invalid' satisfies ProblemCode,
      sheet: '规则设置',
      address,
    });
    expect(problems.items[0].message).toContain(words);
  }
});

test('a wrong cell on the sheet: reported by recalc at its place; form and report both use the default', async () => {
  const office = await Office.open();
  try {
    await office.run('insert.settings');
    await office.run('insert.evaluation', { samples: 'true', period: october });
    const names = (await office.values('规则设置', 'A1:A40')).map(([name]) => name);
    const rowOf = (id: string) => names.indexOf(parameters.find((entry) => entry.id === id)!.name) + 1;
    const finals = async () => {
      const { results, problems } = await office.run<{
        evaluations: { final: number; at: { sheet: string; address: string } }[];
      }>('recalc');
      const [{ final, at }] = results!.evaluations;
      const [[shown]] = await office.values(at.sheet, at.address);
      return { final, shown, wrong: problems.filter(({ code }) => code === 'settings-invalid') };
    };
    const before = await finals();
    expect(before).toEqual({ final: before.shown, shown: before.final, wrong: [] });
    for (const [id, bad] of [
      ['scoring.finalMax', '一百'],
      ['scoring.finalMin', 5000],
      ['scoring.digits', 9],
      ['scoring.digits', 0.5],
      ['scoring.finalMin', 121],
    ] as const) {
      const cell = `B${rowOf(id)}`;
      const [[good]] = await office.values('规则设置', cell);
      await office.write('规则设置', cell, [[bad]]);
      const { final, shown, wrong } = await finals();
      expect([id, final, shown]).toEqual([id, before.final, before.final]);
      expect(wrong).toMatchObject([{ sheet: '规则设置', address: cell }]);
      await office.write('规则设置', cell, [[good]]);
    }
    // A good value, on the other hand, reaches both.
    await office.write('规则设置', `B${rowOf('scoring.finalMax')}`, [[50]]);
    expect(await finals()).toEqual({ final: 50, shown: 50, wrong: [] });
  } finally {
    office.workbook.close();
  }
}, 120_000);
