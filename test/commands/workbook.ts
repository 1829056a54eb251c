import type { CommandContext } from '../../src/commands/command';
import { command } from '../../src/commands/registry';
import type { Report } from '../../src/commands/report';
import { openWorkbook, type HeadlessWorkbook } from '../../src/host/node/open';

export const october = '2026-10';

/** A report with the requests that went over the wire for it. */
export type Counted<R> = Report<R> & { wire: number };

/** A workbook on the headless host, with commands run on it as the pane runs them. */
export class Office {
  private constructor(readonly workbook: HeadlessWorkbook) {}

  static async open(bytes?: Uint8Array): Promise<Office> {
    const office = new Office(await openWorkbook({ bytes }));
    // The first request of a process carries Office.js's own start-up.
    await office.excel(async (context) => context.workbook.worksheets.load('items/name'));
    return office;
  }

  async run<R>(
    id: string,
    parameters: Record<string, string> = {},
    more: Partial<CommandContext> = {},
  ): Promise<Counted<R>> {
    const before = this.workbook.requests;
    const context: CommandContext = {
      language: 'zh-CN',
      now: new Date(2026, 10, 2),
      parameters,
      ...more,
    };
    const report = (await this.workbook.run(() => command(id)!.run(context))) as Report<R>;
    return { ...report, wire: this.workbook.requests - before };
  }

  excel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.workbook.run(() => Excel.run(work));
  }

  values(sheet: string, address: string): Promise<unknown[][]> {
    return this.excel(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load('values');
      await context.sync();
      return range.values;
    });
  }

  write(sheet: string, address: string, values: unknown[][]): Promise<void> {
    return this.excel(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
      await context.sync();
    });
  }

  sheetNames(): Promise<string[]> {
    return this.excel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
  }

  /** Settings, library and roster of the sample office, with its scored forms. */
  static async withSamples(): Promise<Office> {
    const office = await Office.open();
    await office.run('insert.settings');
    await office.run('insert.role-library', { samples: 'true' });
    await office.run('insert.roster', { samples: 'true' });
    await office.run('generate.evaluations', { period: october, samples: 'true' });
    return office;
  }

  close(): void {
    this.workbook.close();
  }
}
