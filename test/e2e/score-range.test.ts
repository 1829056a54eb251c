import { collectionLayouts } from '../commands/score-range/collection-layouts';
import { layoutWorkbook, sheetOf } from '../commands/score-range/layout-workbook';
import { layouts } from '../commands/score-range/layouts';
import { browser, describeInBrowser } from './support/describe-in-browser';
import { Driver } from './support/driver';
import { RunningWorkbench } from './support/workbench';

/** Tables that do not tell all: the one choice in the pane that settles each. */
const UNTOLD = layouts.filter(({ arrangement, said }) => arrangement === null && said);
const choiceOf = ({ weight, score }: Record<string, string>) =>
  weight === undefined ? { part: 'score', value: score! } : { part: 'weight', value: weight };
/** Of its columns nobody could say what they hold. */
const UNNAMED = collectionLayouts.find(({ said }) => said?.budget === 'D')!;
const AROUND = 'A1:N14';

describeInBrowser('tables that are not ours', () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await RunningWorkbench.start(browser!);
  }, 300_000);
  afterAll(() => workbench?.stop());

  test('each that is not read without help is read after one choice in the pane, and nothing is written before', async () => {
    expect(UNTOLD.length).toBeGreaterThanOrEqual(3);
    const context = await workbench.newWindow();
    const user = await Driver.open(await context.newPage(), `${workbench.address}/`, '2026-11-03');
    await user.openFile('tables.xlsx', Buffer.from(await layoutWorkbook([...UNTOLD, UNNAMED])));
    await user.pane.getByTestId('open-score-range').waitFor();
    await user.at('open-score-range').click();
    const select = (cell: string) =>
      user.page.evaluate((address) => void window.workbench!.selectCell(address), cell);
    for (const [index, { name, said, results }] of UNTOLD.entries()) {
      const sheet = sheetOf(index);
      await select(`${sheet}!B2`);
      const before = await user.values(`${sheet}!${AROUND}`);
      await user.at('read-range').click();
      await user.pane.getByRole('button', { name: `转到 ${sheet}!` }).waitFor();
      expect(await user.at('confidence').innerText()).toMatch(/^还缺|^请核对/);
      expect(await user.at('write-range').getAttribute('aria-disabled')).toBe('true');
      await user.at('write-range').click({ force: true });

      const { part, value } = choiceOf(said!);
      await user.at(`range-${part}`).selectOption(value);
      await user.pane.locator('[data-testid=write-range]:not([aria-disabled=true])').waitFor();
      expect([name, await user.values(`${sheet}!${AROUND}`)]).toEqual([name, before]);
      const people = await user.at('range-person').allInnerTexts();
      expect(people.map((text) => text.split(/\s+/))).toEqual(
        results.map(([person, total, rank]) => [String(rank), person, total!.toFixed(2)]),
      );

      await user.at('write-range').click();
      await user.at('range-written').click();
      const place = (await user.at('range-written').innerText()).replace(/^结果在 /, '');
      expect(await user.selected()).toContain(place.split(':')[0]);
      const written = (await user.values(place)).map((row) => row.filter((cell) => typeof cell === 'number'));
      expect([name, written.filter(({ length }) => length > 0)]).toEqual([
        name,
        results.map(([, total, rank]) => [total, rank]),
      ]);
    }
    // The next time is one click: the mapping is remembered.
    // Standing in the results means the table that they are of.
    await user.at('read-range').click();
    await user.at('confidence').filter({ hasText: '沿用上次的读法' }).waitFor();
    expect(await user.at('write-range').getAttribute('aria-disabled')).not.toBe('true');

    // Collection figures whose headers say nothing: the kind, then column by column.
    const figures = sheetOf(UNTOLD.length);
    await select(`${figures}!B2`);
    await user.at('read-range').click();
    await user.at('confidence').filter({ hasText: '请核对' }).waitFor();
    await user.at('range-kind-collection').check({ force: true });
    for (const [part, column] of Object.entries(UNNAMED.said!)) {
      const choice = user.at(`range-${part}`);
      const value = await choice
        .locator(`option:text-matches("（${column} 列）|^${column} 列")`)
        .getAttribute('value');
      await choice.selectOption(value);
      await user.pane.locator('[data-testid=read-range]:not([aria-disabled=true])').waitFor();
    }
    await user.pane.locator('[data-testid=write-range]:not([aria-disabled=true])').waitFor();
    const rates = UNNAMED.results.map(([, , rate]) => `${(rate! * 100).toFixed(2)}%`);
    const rows = await user.at('range-rate').allInnerTexts();
    expect(rows.map((text, index) => text.includes(rates[index]!))).toEqual(rates.map(() => true));
    await user.at('write-range').click();
    const place = (await user.at('range-written').innerText()).replace(/^结果在 /, '');
    const shown = (await user.values(place)).map((row) => row.filter((cell) => typeof cell === 'number'));
    expect(shown.slice(-rates.length)).toEqual(
      UNNAMED.results.map(([, , rate, , , variance, attainment]) => [rate, variance, attainment]),
    );
    expect([user.faults, user.foreign]).toEqual([[], []]);
  }, 300_000);
});
