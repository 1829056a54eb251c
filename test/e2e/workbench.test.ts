import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '../../src/xlsx';
import { officeFile, ranking } from '../office-t';
import { browser, describeInBrowser } from './support/describe-in-browser';
import { Driver } from './support/driver';
import { RunningWorkbench } from './support/workbench';

const TODAY = '2026-11-03'; // October is the month to be evaluated

describeInBrowser('the workbench in a browser', () => {
  let workbench: RunningWorkbench;
  const open: Driver[] = [];

  beforeAll(async () => {
    workbench = await RunningWorkbench.start(browser!);
  }, 180_000);
  afterAll(() => workbench?.stop());

  const start = async (query = ''): Promise<Driver> => {
    const window = await workbench.newWindow();
    const driver = await Driver.open(await window.newPage(), `${workbench.address}/${query}`, TODAY);
    open.push(driver);
    return driver;
  };

  afterEach(async () => {
    for (const driver of open.splice(0)) {
      await driver.page.context().close();
      expect(driver.foreign).toEqual([]); // nothing leaves this machine
      expect(driver.faults).toEqual([]);
    }
  });

  test('forms are inserted, scores typed into the grid, and the ranking read in pane and sheet', async () => {
    const user = await start();
    await user.at('tab-templates').click();
    await user.pane.getByRole('checkbox').check();
    for (const template of ['role-library', 'roster']) {
      await user.at(`insert-${template}`).click();
      await user.status('已插入');
      await user.pane.getByRole('button', { name: '关闭' }).click();
    }
    await user.pane.getByRole('checkbox').uncheck();
    const forms = [
      // 34, 33 and 33 each: (34·88 + 33·91 + 33·79)/100 = 86.02
      { person: '梁栋（示例）', role: '商超主管', scores: ['88', '91', '79'], final: 86.02 },
      { person: '许诺（示例）', role: '市场主管', scores: ['90', '90', '90'], final: 90 },
    ];
    for (const [index, { person, role, scores, final }] of forms.entries()) {
      await user.at('insert-evaluation').click();
      await user.pane.getByRole('textbox', { name: '姓名' }).fill(person);
      await user.pane.getByRole('textbox', { name: '岗位' }).fill(role);
      await user.at('confirm-evaluation').click();
      await user.status('已插入');
      await user.pane.getByRole('button', { name: '关闭' }).click();
      const table = (await user.tables('evaluation'))[index];
      const [sheet, cells] = (await user.column(table, '评分人1')).split('!');
      const [first] = /\d+/.exec(cells)!;
      const column = /[A-Z]+/.exec(cells)![0];
      for (const [line, score] of scores.entries()) {
        await user.type(`${sheet}!${column}${Number(first) + line}`, score);
      }
      await user.shows(`${sheet}!A1:Z40`, final);
    }

    await user.at('tab-results').click();
    await user.pane.getByRole('button', { name: '重新计算', exact: true }).click();
    await user.status('已评 2 份');
    await user.at('rank').click();
    await user.status('排名完成');
    const rows = user.at('ranking-row');
    expect(await rows.nth(0).innerText()).toMatch(/^1\s+许诺（示例）[\s\S]*90\.00$/);
    expect(await rows.nth(1).innerText()).toMatch(/^2\s+梁栋（示例）[\s\S]*86\.02$/);

    const [table] = await user.tables('monthly_ranking');
    const [ranks, finals, names] = await Promise.all(
      ['名次', '最终得分', '姓名'].map(async (header) => user.values(await user.column(table, header))),
    );
    expect([names[0][0], ranks[0][0], finals[0][0]]).toEqual(['许诺（示例）', 1, 90]);
    expect([names[1][0], ranks[1][0], finals[1][0]]).toEqual(['梁栋（示例）', 2, 86.02]);
    expect(
      ranks
        .slice(2)
        .flat()
        .filter((rank) => rank !== ''),
    ).toEqual([]);
  }, 120_000);

  test('another program’s workbook is ranked, problems jump to their cells, and the saved file keeps it all', async () => {
    const user = await start();
    await user.openFile('office-t.xlsx', readFileSync(officeFile));
    await user.page.getByText('office-t.xlsx').first().waitFor();
    await user.ready();
    await user.at('tab-results').click();
    await user.at('rank').click();
    await user.status('排名完成');
    const best = ranking.filter(({ rank }) => rank !== null);
    for (const [index, { person, final }] of best.entries()) {
      const row = await user.at('ranking-row').nth(index).innerText();
      expect(row).toContain(person);
      expect(row).toContain(final!.toFixed(2));
    }

    await user.at('tab-problems').click();
    const jump = user.at('problem-row').first().getByRole('button', { name: '转到' });
    const place = (await jump.innerText()).replace('转到', '').trim();
    await jump.click();
    await user.page.waitForFunction(
      (address) => window.workbench!.model.getActiveCell().address.replaceAll("'", '') === address,
      place.split(':')[0],
    );

    const download = user.page.waitForEvent('download');
    await user.button('保存').click();
    const saved = await (await download).path();
    const { workbook, losses } = await readXlsx(readFileSync(saved));
    expect(losses).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(await user.sheets());
    const finals = workbook.sheets
      .flatMap(({ tables }) => tables)
      .find(({ name }) => name.startsWith('kpi_monthly_ranking_'));
    expect(finals?.columns.map(({ name }) => name)).toContain('最终得分');
  }, 120_000);

  test('in English, everything from bar to form is English; a header typed over renames its column', async () => {
    const user = await start('?lang=en-US');
    await user.button('Open .xlsx').waitFor();
    await user.at('tab-templates').click();
    await user.at('insert-roster').click();
    await user.status(/roster/i);
    const [table] = await user.tables('roster');
    const [, sheet, row] = /^(.*)!A(\d+)/.exec(await user.column(table, 'Employee ID'))!;
    await user.type(`${sheet}!C${Number(row) - 1}`, 'Team'); // a header typed over renames the column
    expect(await user.column(table, 'Team')).toMatch(`${sheet}!C${row}`);
    const texts = await Promise.all([
      user.page.locator('body').innerText(),
      user.pane.locator('body').innerText(),
    ]);
    expect(texts.join('\n').replace('中文', '')).not.toMatch(/[\u4e00-\u9fff]/);
  }, 60_000);

  test('what cannot be opened is refused in a sentence; language and theme change; the workbook stays', async () => {
    const user = await start();
    await user.type('A1', '90');
    user.page.on('dialog', (dialog) => void dialog.accept());
    for (const [name, kind, words] of refusals) {
      await user.openFile(name, unreadable[kind]());
      const notice = user.page.locator('#notice');
      await notice.filter({ hasText: words }).waitFor();
      expect(await notice.innerText()).toContain(name);
    }
    await user.page.locator('#language').selectOption('en-US');
    await user.at('tab-templates').filter({ hasText: 'Templates' }).waitFor();
    await user.page.locator('#theme').selectOption('dark');
    await user.page.locator('.univer-dark').first().waitFor({ state: 'attached' });
    await user.at('next-action').waitFor();
    await user.type('A2', '=A1*2');
    await user.shows('A2', 180);
    expect(await user.values('A1:A2')).toEqual([[90], [180]]);
  }, 90_000);

  const shots = process.env.UPDATE_SCREENSHOTS === '1' ? test : test.skip;
  shots(
    'pictures for the README (taken only with UPDATE_SCREENSHOTS=1)',
    async () => {
      const folder = path.join(__dirname, '..', '..', 'docs', 'images');
      mkdirSync(folder, { recursive: true });
      const user = await start();
      await user.at('next-action').click();
      await user.status('排名完成');
      await user.at('tab-results').click();
      const [sheet] = (await user.sheets()).slice(-1);
      await user.page.evaluate((name) => window.workbench!.selectCell(`'${name}'!A1`), sheet);
      await user.page.waitForTimeout(1500);
      await user.page.screenshot({ path: path.join(folder, 'workbench.png') });
      await user.page.locator('#pane').screenshot({ path: path.join(folder, 'pane-results.png') });
    },
    120_000,
  );
});

const refusals = [
  ['damaged.xlsx', 'damaged', '已损坏'],
  ['locked.xlsx', 'encrypted', '密码'],
  ['letter.xlsx', 'other', '不是 Excel 工作簿'],
] as const;

const CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Files that are not what their names say. */
const unreadable = {
  damaged: () => readFileSync(officeFile).subarray(0, 4000),
  /** A password-protected workbook is an OLE container with these two streams. */
  encrypted: () =>
    Buffer.concat([
      CONTAINER,
      Buffer.alloc(504),
      Buffer.from('EncryptionInfo\0EncryptedPackage\0', 'utf16le'),
      Buffer.alloc(1024),
    ]),
  other: () => Buffer.from('a letter'),
};
