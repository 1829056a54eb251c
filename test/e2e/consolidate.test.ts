import path from 'node:path';
import { browser, describeInBrowser } from './support/describe-in-browser';
import { Driver } from './support/driver';
import { RunningWorkbench } from './support/workbench';

const fixture = (name: string) => path.join(__dirname, '..', 'fixtures', name);

describeInBrowser('files that are chosen in the pane', () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await RunningWorkbench.start(browser!);
  }, 180_000);
  afterAll(() => workbench?.stop());

  test('are read in the browser, by a part that is loaded then: register, ranking, and what was found in each', async () => {
    const context = await workbench.newWindow();
    const user = await Driver.open(await context.newPage(), `${workbench.address}/`, '2026-10-03');
    await user.at('tab-results').click();
    await user.at('consolidate').waitFor();
    await user
      .at('consolidate-files')
      .setInputFiles([fixture('office-t.xlsx'), fixture('xlsx/password.xlsx'), fixture('xlsx/legacy.xls')]);
    await user.status('已读取 3 个文件');
    const files = await user.at('consolidated-file').allInnerTexts();
    expect(files[0]).toMatch(/office-t\.xlsx\s+\d+ 份考核/);
    expect(files[1]).toContain('password.xlsx 有打开密码');
    expect(files[2]).toContain('legacy.xls 是旧格式的工作簿');
    // The pane turns to the month that was ranked.
    expect(await user.at('consolidated-file').count()).toBe(3);
    expect(await user.pane.getByText('2026年10月排名', { exact: true }).count()).toBe(1);
    expect((await user.tables('evaluation_register')).length).toBe(1);
    expect([user.faults, user.foreign]).toEqual([[], []]);
  }, 180_000);
});
