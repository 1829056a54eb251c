import { automaticSwitch, type AutomaticHost } from '../../../src/commands/automatic/automatic';
import { QUIET_MS, RETRY_MS } from '../../../src/commands/automatic/automatic-mode';
import type { View } from '../../../src/commands/automatic/in-view';
import type { RefreshResults } from '../../../src/commands/automatic/refresh';
import { readSwitch, writeSwitch } from '../../../src/commands/automatic/remembered';
import { command } from '../../../src/commands/registry';
import type { Report } from '../../../src/commands/report';
import { Range } from '../../../src/host/model/range';
import type { Worksheet } from '../../../src/host/model/worksheet';
import { RichApiError } from '../../../src/host/rich-api';
import { Office, october as period } from '../workbook';

jest.setTimeout(180_000);

const now = new Date(2026, 10, 2);
const september = '2026-09';
/** How often is looked whether something happens. */
const TURN_MS = 50;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The sample office with the forms and rankings of two months, and somebody who types into it. */
class Desk {
  readonly reports: Report<RefreshResults>[] = [];
  readonly told: (string | null)[] = [];

  /** What the pane shows. */
  view: View = { period, quarter: null, pay: '', collection: null };
  private begun = 0;
  private ended = 0;
  private seen = 0;

  constructor(readonly office: Office) {}

  static async open(): Promise<Desk> {
    const office = await Office.withSamples();
    await office.run('insert.evaluation', { period: september, samples: 'true' });
    for (const month of [period, september]) await office.run('rank.month', { period: month });
    const notes = await office.excel(async (context) => context.workbook.worksheets.add('笔记'));
    expect(notes).toBeDefined();
    return new Desk(office);
  }

  private readonly host: AutomaticHost = {
    context: () => ({
      language: 'zh-CN',
      now,
      view: this.view,
    }),
    inTurn: async (work) => {
      this.begun += 1;
      try {
        return await work();
      } finally {
        this.ended += 1;
      }
    },
    refreshed: (report) => void this.reports.push(report),
    tell: (event, reason) => void this.told.push(reason ?? event),
  };

  /** With the mode switched on: `work` may type, and wait for what follows. */
  watching(work: () => Promise<void>): Promise<void> {
    return this.office.workbook.run(async () => {
      const automatic = automaticSwitch(this.host)!;
      await automatic.set(true);
      while (this.told.length === 0) await sleep(10);
      try {
        await work();
      } finally {
        await automatic.set(false);
      }
    });
  }

  private get model() {
    return this.office.workbook.model;
  }

  /** Forms of a month, by sheet, with the first of their score columns. */
  scores(month: string): Range[] {
    return this.model.tables.items
      .filter(({ name }) => name.startsWith('kpi_evaluation_'))
      .filter((table) =>
        ((table.worksheet as Worksheet).getRange('A1:Z8') as Range).values!.flat().includes(month),
      )
      .map((table) => table.columns.getItem('评分人1').getDataBodyRange() as unknown as Range);
  }

  /** As a person types: not by Office.js. */
  type(place: Range | string, value: unknown): void {
    const cell = typeof place === 'string' ? this.model.rangeAt(this.model.locate(place, '', 'test')) : place;
    cell.values = value;
  }

  /** Requests until nothing has happened for longer than the mode waits; turns of the loop, which a busy machine delays. */
  async settled(pause = QUIET_MS): Promise<number> {
    const before = this.office.workbook.requests;
    for (let idle = 0; idle * TURN_MS < pause + 300; idle++) {
      await sleep(TURN_MS);
      if (this.ended !== this.begun || this.ended !== this.seen) idle = 0;
      this.seen = this.ended;
    }
    return this.office.workbook.requests - before;
  }

  /** While `work` goes on, Excel refuses to say what stands in cells. */
  async refusing(code: string, work: () => Promise<unknown>): Promise<void> {
    const { model } = this;
    const { get } = Object.getOwnPropertyDescriptor(Range.prototype, 'values')!;
    const refused = jest.spyOn(Range.prototype, 'values', 'get').mockImplementation(function (this: Range) {
      if (model.source === 'api') throw new RichApiError(code, 'Not now.', 'Range.values');
      return get!.call(this) as Range['values'];
    });
    await work();
    refused.mockRestore();
  }

  /** A recalculation of everything by hand finds nothing left to write. */
  async isUpToDate(): Promise<void> {
    const report = await command('recalc')!.run({ language: 'zh-CN', now, parameters: {} });
    expect(report.ok).toBe(true);
    expect(report.changed).toEqual([]);
  }
}

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.office.close());
afterEach(() => {
  desk.reports.length = 0;
  desk.told.length = 0;
});

test('many edits become one refresh of at most three requests; it leaves what a full recalculation would', () =>
  desk.watching(async () => {
    const forms = desk.scores(period);
    expect(forms.length).toBeGreaterThan(5);
    for (const [index, scores] of forms.entries()) {
      desk.type(scores.getCell(0, 0) as Range, 60 + ((index * 7) % 40));
      await sleep(10);
    }
    expect(await desk.settled()).toBeLessThanOrEqual(3);
    expect(desk.reports).toHaveLength(1);
    const [{ results, changed, problems }] = desk.reports;
    expect(changed.length).toBeGreaterThan(0);
    const shown = results!.inView.ranking!.ranking.map(({ final }) => final);
    expect(shown).toEqual([...shown].sort((a, b) => (b ?? -1) - (a ?? -1)));
    const byHand = await command('recalc')!.run({ language: 'zh-CN', now, parameters: { period } });
    expect(problems).toEqual(byHand.problems);
    expect(results).toMatchObject(byHand.results as object);
    expect(results!.inView).toMatchObject({ quarter: null, pay: { letters: [] }, collection: null });
    expect(results!.overview.periods.find((entry) => entry.period === period)!.total).toBe(forms.length);
    await desk.isUpToDate();
    expect(desk.told).toEqual(['works', 'works']);
  }));

test('an edit that changes no result costs two requests, and its own writing starts nothing', () =>
  desk.watching(async () => {
    const [first] = desk.scores(period);
    desk.type(first.getCell(0, 0) as Range, 61);
    await desk.settled();
    desk.type(first.getCell(0, 0) as Range, 61);
    expect(await desk.settled()).toBe(2);
    expect(await desk.settled()).toBe(0);
    expect(desk.reports.map(({ roundTrips }) => roundTrips).at(-1)).toBe(2);
  }));

test('a month that is not in view is refreshed with its own ranking', () =>
  desk.watching(async () => {
    for (const scores of desk.scores(september)) desk.type(scores, 77);
    expect(await desk.settled()).toBeLessThanOrEqual(3);
    expect(desk.reports[0].changed.length).toBeGreaterThan(0);
    await desk.isUpToDate();
    expect(desk.reports[0].results!.evaluations.every((entry) => entry.period === period)).toBe(true);
  }));

test('a sheet that holds nothing of ours asks for nothing once that is known', () =>
  desk.watching(async () => {
    desk.type('笔记!A1', '明天开会');
    await desk.settled();
    desk.type('笔记!A2', '后天出差');
    expect(await desk.settled()).toBe(0);
  }));

test('a name on the roster concerns everything; a form that is deleted leaves the ranking', () =>
  desk.watching(async () => {
    const [scores] = desk.scores(september);
    const { model } = desk.office.workbook;
    const sheet = model.worksheets.items.find(({ name }) =>
      scores.address.replaceAll("'", '').startsWith(name),
    )!;
    sheet.delete();
    expect(await desk.settled()).toBeLessThanOrEqual(3);
    await desk.isUpToDate();
    const roster = model.tables.items.find(({ name }) => name.startsWith('kpi_roster_'))!;
    const departments = roster.columns.getItem('部门').getDataBodyRange() as unknown as Range;
    desk.type(departments.getCell(0, 0) as Range, '新部门');
    expect(await desk.settled()).toBeLessThanOrEqual(3);
    await desk.isUpToDate();
  }));

test('quarter, pay and collection in view are what their own commands would report', async () => {
  const quarter = '2026Q4';
  const { office } = desk;
  for (const form of ['collection-register', 'responsibility-letter']) {
    await office.run(`insert.${form}`, { period, samples: 'true' });
  }
  await office.run('rank.quarter', { quarter });
  await office.run('collection', { month: period });
  const before = desk.view;
  desk.view = { period, quarter, pay: '', collection: { month: period, basis: undefined } };
  await desk.watching(async () => {
    desk.type(desk.scores(period)[1].getCell(0, 0) as Range, 71);
    await desk.settled();
    await desk.isUpToDate();
    const { inView } = desk.reports[0].results!;
    const byCommand = async (id: string, parameters: Record<string, string>) =>
      (await command(id)!.run({ language: 'zh-CN', now, parameters })).results;
    expect(inView.quarter).toEqual(await byCommand('rank.quarter', { quarter }));
    expect(inView.pay!.letters.length).toBeGreaterThan(0);
    expect(inView.pay).toEqual(await byCommand('pay', {}));
    expect(inView.collection!.toDate.length).toBeGreaterThan(0);
    expect(inView.collection).toEqual(await byCommand('collection', { month: period }));
    expect(inView.ranking).toEqual(await byCommand('rank.month', { period }));
  });
  desk.view = before;
});

test('a cell being edited puts it off, quietly', () =>
  desk.watching(async () => {
    await desk.refusing('InvalidOperationInCellEditMode', async () => {
      desk.type(desk.scores(period)[0].getCell(0, 0) as Range, 99);
      await desk.settled();
    });
    expect(desk.reports).toEqual([]);
    await desk.settled(RETRY_MS[1]);
    expect(desk.reports).toHaveLength(1);
    expect(desk.told).toEqual(['works', 'works']);
    await desk.isUpToDate();
  }));

test('a refusal is told with its reason; nothing is shown as refreshed', () =>
  desk.watching(async () => {
    await desk.refusing('GeneralException', async () => {
      desk.type(desk.scores(period)[0].getCell(0, 0) as Range, 64);
      await desk.settled();
    });
    expect(desk.reports).toEqual([]);
    expect(desk.told).toHaveLength(2);
    expect(desk.told[1]).toMatch(/[\u4e00-\u9fff]/);
  }));

test('switched off, nobody listens; the switch stands in the file', async () => {
  await desk.office.workbook.run(async () => {
    desk.type(desk.scores(period)[0], 50);
    expect(await desk.settled()).toBe(0);
  });
  const states: boolean[] = [];
  for (const on of [true, false]) {
    const other = await Office.open();
    await other.workbook.run(() => writeSwitch(on));
    const again = await Office.open(await other.workbook.save());
    states.push((await again.workbook.run(readSwitch)).on);
    other.close();
    again.close();
  }
  expect(states).toEqual([true, false]);
});
