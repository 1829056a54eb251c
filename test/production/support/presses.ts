import type { Locator } from 'playwright-core';
import type { Driver } from '../../e2e/support/driver';
import type { FunctionName } from '../../../src/ribbon/function-names';
import { waitForOutcome, type Outcome } from './outcome';

/** One button of the ribbon, pressed with the pane closed. */
export interface Press {
  name: FunctionName;
  /** The menu on which it stands. */
  menu?: 'Insert' | 'Context';
  /** Seen in the pane, which it opens. */
  then: Outcome;
  /** Whether a form has to be in view; it stays there for the presses after it. */
  onForm?: true;
}

/** In a workbook with a roster, scored forms, letters and collection figures. */
export const presses: readonly Press[] = [
  { name: 'suggestScores', then: /没有空着的得分/, onForm: true },
  { name: 'normalizeWeights', then: /权重合计已是 100/ },
  { name: 'finalize', then: /已定稿/ },
  { name: 'unfinalize', then: /已撤销定稿/ },
  { name: 'recalc', then: /已重新计算/ },
  { name: 'rankMonth', then: /月排名完成/ },
  { name: 'rankQuarter', then: /季度排名完成/ },
  { name: 'pay', then: /已计算 \d+ 份目标责任书/ },
  { name: 'collection', then: /收缴率：\d+ 个项目/ },
  { name: 'audit', then: /已核对 \d+ 个公式/ },
  { name: 'generateEvaluations', then: /已生成.*考核表 \d+ 份/ },
  { name: 'scoreRange', then: { shows: 'read-range' } },
  { name: 'consolidate', then: { shows: 'consolidate-files' } },
  { name: 'insertRoster', menu: 'Insert', then: /已插入人员名册/ },
  { name: 'insertRoleLibrary', menu: 'Insert', then: /已插入岗位KPI库/ },
  { name: 'insertEvaluation', menu: 'Insert', then: /已插入绩效考核评估表/ },
  { name: 'insertWeeklyReport', menu: 'Insert', then: /已插入主管周工作报告/ },
  { name: 'insertWeeklyPlan', menu: 'Insert', then: /已插入周计划/ },
  { name: 'insertDailyLog', menu: 'Insert', then: /已插入日计划/ },
  { name: 'insertMonthlyPlan', menu: 'Insert', then: /已插入月度工作计划/ },
  { name: 'insertResponsibilityLetter', menu: 'Insert', then: /已插入目标责任书/ },
  { name: 'insertCollectionRegister', menu: 'Insert', then: /已插入收缴率明细/ },
  { name: 'showTemplates', menu: 'Context', then: { shows: 'open-score-range' } },
];

const control = (user: Driver, id: string): Locator =>
  user.page.locator(`#ribbon [data-control="PlanKpi.${id}"]`);

/** The button of this name outside the menus. */
export const ribbonButton = (user: Driver, name: FunctionName): Locator => control(user, name);

/** Waits until Office has been told to grey these. */
export async function waitForGrey(user: Driver, names: readonly FunctionName[]): Promise<void> {
  for (const name of names) {
    await user.page.locator(`#ribbon [data-control="PlanKpi.${name}"]:disabled`).waitFor({ timeout: 60_000 });
  }
}

/** Closes the pane, presses, and waits for what the pane says when it has been opened again. */
export async function pressButton(user: Driver, { name, menu, then, onForm }: Press): Promise<void> {
  if (onForm) await user.page.evaluate(selectForm);
  const pane = user.page.locator('#pane');
  await user.page.locator('#close-pane').click();
  await pane.waitFor({ state: 'hidden' });
  if (menu) await control(user, menu).click();
  await control(user, menu ? `${menu}.${name}` : name).click();
  await pane.waitFor();
  await waitForOutcome(user, name, then);
}

/** Runs in the page. */
function selectForm(): void {
  const { model, selectCell } = window.workbench!;
  const form = model.tables.items.find(({ name }) => /^kpi_evaluation_\d/.test(name))!;
  selectCell((form.getRange() as unknown as { address: string }).address.replace(/:.*/, ''));
}
