import type { InsertResults } from '../../src/commands/results';
import { fieldLabels } from '../../src/templates/labels';
import type { FieldKey } from '../../src/templates/labels';
import { recogniseHeader } from '../../src/templates/recognise';
import type { CellInput } from '../../src/core/types';
import { Office } from './workbook';

describe('a plan is filled from what the workbook knows', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
    await office.run('insert.role-library');
    await office.run('insert.roster', { samples: 'true' });
  }, 60_000);
  afterAll(() => office.close());

  async function inserted(id: string, parameters: Record<string, string>) {
    const report = await office.run<InsertResults>(`insert.${id}`, parameters);
    expect([report.ok, report.problems]).toEqual([true, []]);
    expect(report.wire).toBeLessThanOrEqual(3);
    const cells = (await office.values(report.results!.sheet, 'A1:T40')) as CellInput[][];
    const header = cells.findIndex((row) => recogniseHeader(row)?.table === id);
    const { columns } = recogniseHeader(cells[header])!;
    const field = (key: FieldKey) => {
      const label = fieldLabels[key].words.zh;
      const row = cells.slice(0, header).find((entry) => entry.includes(label))!;
      const from = row.indexOf(label) + 1;
      return row[from];
    };
    const last = Number(/\d+$/.exec(report.results!.tables[0].address)![0]);
    const rows = cells.slice(header + 1, last).filter((row) => row[columns.work ?? columns.item] !== '');
    return {
      sheet: report.results!.sheet,
      field,
      rows: (keys: string[]) => rows.map((row) => keys.map((key) => row[columns[key]])),
    };
  }

  test('a role brings its KPIs with weight, target and evidence', async () => {
    const plan = await inserted('monthly-plan', { role: '客服中心主管', period: '2026-11' });
    expect(plan.field('role')).toBe('客服中心主管');
    expect(plan.field('period')).toBe('2026-11');
    const lines = plan.rows(['work', 'weight', 'goal']);
    expect(lines.map(([work]) => work)).toContain('业主满意率');
    expect(lines.find(([work]) => work === '业主满意率')![2]).toBe('97%');
    expect(lines.reduce((sum, [, weight]) => sum + Number(weight), 0)).toBe(100);
  });

  test('somebody on the roster brings department, role and its KPIs', async () => {
    const plan = await inserted('monthly-plan', { person: '罗斌（示例）', period: '2026-11' });
    expect(plan.sheet).toBe('月度计划-罗斌（示例）-2026-11');
    expect([plan.field('name'), plan.field('department'), plan.field('role')]).toEqual([
      '罗斌（示例）',
      '商超部',
      '商超业代',
    ]);
    expect(plan.rows(['work']).flat()).toContain('订单达成');
  });

  test('a role that the library does not know brings no lines', async () => {
    const plan = await inserted('monthly-plan', { role: '园艺师', period: '2026-11' });
    expect(plan.field('role')).toBe('园艺师');
    expect(plan.rows(['work'])).toEqual([]);
  });

  test.each(['weekly-plan', 'daily-log'])('%s: name, department and role, and no lines', async (id) => {
    const plan = await inserted(id, { person: '梁栋（示例）' });
    expect([plan.field('name'), plan.field('department'), plan.field('role')]).toEqual([
      '梁栋（示例）',
      '商超部',
      '商超主管',
    ]);
    expect(plan.rows([id === 'daily-log' ? 'item' : 'work'])).toEqual([]);
  });

  test('nobody: an empty plan', async () => {
    const plan = await inserted('monthly-plan', {});
    expect([plan.field('name'), plan.rows(['work'])]).toEqual(['', []]);
  });
});
