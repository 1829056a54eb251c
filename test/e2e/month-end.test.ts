import { browser, describeInBrowser } from './support/describe-in-browser';
import { Driver } from './support/driver';
import { RunningWorkbench } from './support/workbench';

const TODAY = '2026-10-03'; // September, the last month of a quarter, is to be evaluated

describeInBrowser("a month's end, by the one button of the pane", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await RunningWorkbench.start(browser!);
  }, 180_000);
  afterAll(() => workbench?.stop());

  test('month, quarter and collection follow each other; then one button says what has changed since', async () => {
    const context = await workbench.newWindow();
    context.setDefaultNavigationTimeout(120_000);
    const user = await Driver.open(await context.newPage(), `${workbench.address}/`, TODAY);
    const next = (label: string) => user.at('next-action').filter({ hasText: label }).waitFor();

    await user.at('next-action').click(); // the sample office
    await user.at('status').filter({ hasText: '2026年9月排名完成' }).waitFor({ timeout: 150_000 });
    await next('排名2026年第3季度');
    await user.at('next-action').click();
    await user.status('2026年第3季度排名完成');
    expect(await user.at('quarter-row').count()).toBeGreaterThan(5);
    expect(await user.at('quarter-row').first().innerText()).toContain('只有 1 个月有得分');

    await user.at('tab-templates').click();
    await user.pane.getByRole('checkbox').check();
    await user.at('insert-collection-register').click();
    await user.at('confirm-collection-register').click();
    await user.status('已插入收缴率明细');
    await next('计算2026年9月收缴率');
    await user.at('next-action').click();
    await user.status('2026年9月收缴率');
    const [register] = await user.tables('collection_register');
    const cells = async (header: string) => (await user.values(await user.column(register, header))).flat();
    const [months, due, paid] = [await cells('费用月份'), await cells('净应收'), await cells('当期实收')];
    const sum = (amounts: unknown[]) =>
      amounts.reduce(
        (total: number, amount, row) => total + (months[row] === '2026-09' ? Number(amount) : 0),
        0,
      );
    const rate = ((100 * sum(paid)) / sum(due)).toFixed(2);
    expect(await user.at('collection-row').first().innerText()).toMatch(new RegExp(`全部项目[^]*${rate}%`));

    // A row leads to the sheet.
    await user.at('collection-row').nth(1).getByRole('button').click();
    await user.page.waitForFunction(() =>
      window.workbench!.model.getActiveCell().address.startsWith("'收缴率对预算"),
    );

    await next('打开排名表');
    await user.at('next-secondary').click();
    await user.status(/3 张结果表已是最新；得分没有变化/);
    const [table] = await user.tables('evaluation');
    const [sheet, scores] = (await user.column(table, '评分人1')).split('!');
    await user.type(`${sheet}!${scores.split(':')[0]}`, '40');
    await user.at('next-secondary').click();
    await user.status('1 个得分有变化');
    await user.at('kind-month').check();
    expect(await user.at('changed-score').innerText()).toMatch(/2026年9月[\s\S]*→/);

    await context.close();
    expect(user.foreign).toEqual([]);
    expect(user.faults).toEqual([]);
  }, 400_000);
});
