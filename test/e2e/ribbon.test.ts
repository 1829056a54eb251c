import { browser, describeInBrowser } from './support/describe-in-browser';
import { Driver } from './support/driver';
import { RunningWorkbench } from './support/workbench';

const TODAY = '2026-11-03';

describeInBrowser('the ribbon of manifest.xml', () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await RunningWorkbench.start(browser!);
  }, 400_000);
  afterAll(() => workbench?.stop());

  test('works with the pane closed, greys what can do nothing, and leaves its report in the pane', async () => {
    const context = await workbench.newWindow();
    context.setDefaultNavigationTimeout(120_000);
    const user = await Driver.open(await context.newPage(), `${workbench.address}/`, TODAY);
    const ribbon = user.page.locator('#ribbon');
    const control = (id: string) => ribbon.locator(`[data-control="PlanKpi.${id}"]`);
    const pane = user.page.locator('#pane');
    const disabled = (id: string) => ribbon.locator(`[data-control="PlanKpi.${id}"]:disabled`);

    await disabled('recalc').waitFor();
    expect(await control('generateEvaluations').isDisabled()).toBe(true);
    expect(await control('scoreRange').isDisabled()).toBe(false);
    expect(await control('rankMonth').innerText()).toBe('月度排名');

    // A template out of the menu: the pane opens and says so.
    await user.page.locator('#close-pane').click();
    await pane.waitFor({ state: 'hidden' });
    await control('Insert').click();
    await control('Insert.insertWeeklyReport').click();
    await pane.waitFor();
    await user.status('已插入主管周工作报告');
    expect(await user.tables('weekly_report')).not.toEqual([]);
    await ribbon.locator('[data-control="PlanKpi.recalc"]:enabled').waitFor();
    expect(await control('rankMonth').isDisabled()).toBe(true);

    // A command on the form in view, and one of the menu of a cell.
    await user.page.locator('#close-pane').click();
    await control('audit').click();
    await user.status(/公式/);
    await user.page.locator('#close-pane').click();
    await control('Context').click();
    await control('Context.showTemplates').click();
    await pane.waitFor();
    expect(await user.at('tab-templates').getAttribute('aria-selected')).toBe('true');

    expect(user.faults).toEqual([]);
    expect(user.foreign).toEqual([]);
    await context.close();
  }, 300_000);
});
