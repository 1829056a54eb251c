import { defaultSettings } from '../../src/core/settings';
import type { Language } from '../../src/templates/language';
import type { SheetPlan } from '../../src/templates/plan';
import { readLabelled } from '../../src/templates/read-labelled';
import { cellsOf, formulasOf } from './grid';
import { compiled } from './requests';

describe('a form', () => {
  const plan = compiled('evaluation', { samples: true }, 3);

  test('is called after its table by a hidden name over everything', () => {
    expect(plan.tables[0].name).toBe('kpi_evaluation_3');
    const [{ name, area, hidden }] = plan.names;
    expect([name, hidden]).toEqual(['_kpi_evaluation_3', true]);
    for (const block of plan.blocks) {
      expect(block.area.row + block.area.rows).toBeLessThanOrEqual(area.rows);
      expect(block.area.column + block.area.columns).toBeLessThanOrEqual(area.columns);
    }
  });

  test.each(['zh-CN', 'en-US'] as Language[])('%s: every labelled cell is found again', (language) => {
    const cells = cellsOf(compiled('evaluation', { language, samples: true }));
    const { fields, raters } = readLabelled(cells);
    expect(Object.keys(fields).sort()).toEqual([
      'bonus',
      'department',
      'employeeId',
      'final',
      'gap',
      'name',
      'period',
      'role',
      'scale',
      'scheme',
      'state',
    ]);
    expect(fields.period?.value).toBe('2026-10');
    expect(raters.map(({ number, weight }) => [number, weight?.value])).toEqual([
      [1, 0.7],
      [2, 0.3],
    ]);
  });

  test('raters who share a slot all show its weight', () => {
    const raters = ['甲', '乙'].map((name) => ({ slot: '业务员', name, weight: 100 }));
    const cells = cellsOf(
      compiled('evaluation', {
        data: {
          person: { employeeId: 1, name: '丙', department: '', role: '' },
          schemeName: '',
          raters,
          lines: [],
        },
      }),
    );
    expect(readLabelled(cells).raters.map(({ weight }) => weight?.value)).toEqual([1, 1]);
  });

  test('without raters it has one of 100%', () => {
    const data = {
      person: { employeeId: 1, name: '丙', department: '', role: '' },
      schemeName: '',
      raters: [],
      lines: [],
    };
    expect(readLabelled(cellsOf(compiled('evaluation', { data }))).raters).toHaveLength(1);
  });

  test('text that a person typed is never a formula', () => {
    const data = {
      person: { employeeId: '=1+1', name: '=A1', department: '@x', role: '+1' },
      schemeName: '',
      raters: [{ slot: '=B1', name: '-1', weight: 100 }],
      lines: [{ kpi: '=SUM(A1)', weight: '=1', scores: ['=2'] }],
    };
    const texts = compiled('evaluation', { data }).blocks.flatMap(({ values }) => values.flat());
    for (const text of ['=1+1', '=A1', '=B1', '=SUM(A1)', '=1', '=2']) {
      expect(texts).not.toContain(text);
      expect(texts).toContainEqual({ text });
    }
  });
});

describe('a ranking', () => {
  const row = {
    employeeId: '1',
    name: '张三',
    department: 'A',
    role: '',
    raterTotals: [90, null],
    state: '待评',
    source: '考核-张三',
  };
  const body = (plan: SheetPlan) => {
    const { area } = plan.tables[0];
    const cells = cellsOf(plan);
    return Object.fromEntries(
      cells[area.row].map((header, column) => [String(header), cells[area.row + 1][column]]),
    );
  };

  test('takes the final score from the form and links to it', () => {
    const plan = compiled('monthly-ranking', {
      data: {
        period: '2026-10',
        rows: [{ ...row, finalFormula: "='考核-张三'!$H$13", sourceAddress: 'H13' }],
      },
    });
    expect(body(plan)['最终得分']).toBe(`=IF(ISNUMBER('考核-张三'!$H$13),'考核-张三'!$H$13,"")`);
    expect(plan.links).toMatchObject([{ target: { sheet: '考核-张三', address: 'H13' } }]);
    expect(plan.charts).toHaveLength(1);
  });

  test('holds values where there are too many people for formulas', () => {
    const rows = [{ ...row, final: 90, rank: 1, rankInDepartment: 1, state: '已评分' }];
    const plan = compiled('monthly-ranking', { data: { period: '2026-10', asValues: true, rows } });
    expect(body(plan)).toMatchObject({ 名次: 1, 最终得分: 90, 部门内名次: 1, 状态: '已评分' });
    expect(formulasOf(plan)).toEqual([]);
  });

  test('without anybody has neither chart nor links', () => {
    const plan = compiled('monthly-ranking', { data: { period: '2026-10', rows: [] } });
    expect([plan.charts, plan.links]).toEqual([[], undefined]);
  });
});

describe('the settings', () => {
  const plan = compiled('settings');

  test('every single setting has a hidden name by which formulas find it', () => {
    expect(plan.names).toHaveLength(22);
    expect(plan.names.every(({ hidden, area }) => hidden && area.rows === 1 && area.columns === 1)).toBe(
      true,
    );
    expect(plan.names.map(({ name }) => name)).toContain('_kpi_settings_parameters_1_scoring_digits');
  });

  test('days are real dates', () => {
    const holidays = plan.tables.find(({ name }) => name.includes('holidays'))!.area;
    expect(cellsOf(plan)[holidays.row + 1][holidays.column]).toBe(45658); // 2025-01-01
    expect(holidays.rows - 1).toBe(defaultSettings.holidays.length);
  });

  test.each(['zh-CN', 'en-US'] as Language[])('%s: every setting with choices offers them', (language) => {
    const { validations, tables } = compiled('settings', { language });
    const end = tables[0].area.row + tables[0].area.rows;
    const value = validations.filter(({ area }) => area.column === 1 && area.row < end);
    expect(value).toHaveLength(22);
    expect(value.filter(({ rule }) => rule.kind === 'list')).toHaveLength(3);
  });
});
