import path from 'node:path';
import type { Driver } from '../../e2e/support/driver';

const fixture = (name: string) => path.join(__dirname, '..', '..', 'fixtures', name);

/** One use of the pane. */
export interface Drive {
  /** Commands that it runs. */
  commands: readonly string[];
  /** Presses what a person presses. */
  press(user: Driver): Promise<void>;
  /** What the pane says then. */
  says: RegExp;
}

const tab = (user: Driver, name: string) => user.at(`tab-${name}`).click();
const click =
  (...testIds: string[]) =>
  async (user: Driver): Promise<void> => {
    for (const id of testIds) await user.at(id).click();
  };

/** A template with what its form asks for, the months as they are proposed. */
const insert = (template: string, says: RegExp): Drive => ({
  commands: [`insert.${template}`],
  press: async (user) => {
    await tab(user, 'templates');
    await user.pane.getByRole('checkbox').check();
    await user.at(`insert-${template}`).click();
    const confirm = user.at(`confirm-${template}`);
    if (await confirm.isVisible()) await confirm.click();
  },
  says,
});

/** In the results, of the form to which the first line of the ranking leads. */
const withForm = (command: string, says: RegExp): Drive => ({
  commands: [command],
  press: async (user) => {
    await tab(user, 'results');
    await user.at('kind-month').check();
    await user.at('ranking-row').first().getByRole('button').first().click();
    await user.page.waitForFunction(() => window.workbench!.model.getActiveCell().address.includes('考核'));
    await user.at(command).click();
  },
  says,
});

/** A table that somebody has typed: the page of the workbench writes it, as a person would. */
async function typeTable(user: Driver): Promise<void> {
  await user.page.evaluate(() => {
    const { model } = window.workbench!;
    const sheet = model.worksheets.add('手工表');
    const cells = sheet.getRange('A1:D4') as unknown as { values: unknown[][] };
    cells.values = [
      ['姓名', '指标', '权重', '得分'],
      ['甲', '销售', 60, 90],
      ['甲', '服务', 40, 80],
      ['乙', '销售', 100, 70],
    ];
    sheet.activate();
    window.workbench!.selectCell('手工表!B2');
  });
}

/** One workbook from empty on; each drive goes on where the one before ended. */
export const drives: readonly Drive[] = [
  {
    commands: [
      ...['insert.settings', 'insert.role-library', 'insert.roster'],
      ...['generate.evaluations', 'recalc', 'rank.month'],
    ],
    press: click('next-action'), // the sample office
    says: /2026年9月排名完成/,
  },
  { commands: ['rank.quarter'], press: click('next-action'), says: /2026年第3季度排名完成/ },
  insert('weekly-report', /已插入主管周工作报告/),
  { commands: ['next-week'], press: click('tab-results', 'next-week'), says: /已生成“.*”：计划/ },
  insert('responsibility-letter', /已插入目标责任书/),
  { commands: ['pay'], press: click('tab-results', 'kind-pay', 'pay'), says: /已计算 \d+ 份目标责任书/ },
  insert('collection-register', /已插入收缴率明细/),
  {
    commands: ['collection'],
    press: click('tab-results', 'kind-collection', 'collection'),
    says: /收缴率：\d+ 个项目/,
  },
  withForm('suggest-scores', /没有空着的得分/),
  withForm('normalize-weights', /权重合计已是 100/),
  withForm('finalize', /已定稿/),
  withForm('unfinalize', /已撤销定稿/),
  { commands: ['trend'], press: click('tab-results', 'trend'), says: /得分趋势：完成/ },
  { commands: ['audit'], press: click('tab-problems', 'audit'), says: /已核对 \d+ 个公式/ },
  {
    commands: ['score-range'],
    press: async (user) => {
      await typeTable(user);
      await click('tab-templates', 'open-score-range', 'read-range')(user);
      await user.pane.locator('[data-testid=write-range]:not([aria-disabled=true])').click();
    },
    says: /已写入 2 人的总分和名次/,
  },
  { commands: ['undo'], press: click('undo-run'), says: /已撤销，回到“给现有表格计分”之前/ },
  {
    commands: ['consolidate'],
    press: async (user) => {
      await click('tab-results', 'kind-month')(user);
      await user.at('consolidate-files').setInputFiles(fixture('office-t.xlsx'));
    },
    says: /已读取 1 个文件/,
  },
];

/** What takes away what all others work on: last, in English. */
export const last: Drive = {
  commands: ['remove-samples'],
  press: click('tab-settings', 'remove-samples'),
  says: /Sample data removed: \d+ sheets/,
};
