import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Workbench } from '../../../src/host/page/workbench';

type Cell = string | number | boolean;

/** Milliseconds that a page may take on a machine that does other things, too. */
const LOADING = 90_000;

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** One window of the workbench, used as a person uses it: clicks, keys, and eyes on pane and cells. */
export class Driver {
  readonly pane: FrameLocator;
  /** Requests of the page that were not for this machine. */
  readonly foreign: string[] = [];
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator('#pane iframe');
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') this.foreign.push(request.url());
    });
    page.on('pageerror', (error) => this.faults.push(String(error.stack ?? error)));
    page.on('console', (message) => message.type() === 'error' && this.faults.push(message.text()));
  }

  /** @param today - what the page takes for the present moment, "2026-11-03" */
  static async open(page: Page, address: string, today: string): Promise<Driver> {
    const driver = new Driver(page);
    await page.addInitScript((date) => {
      const ahead = new Date(`${date}T09:00:00`).getTime() - Date.now();
      const Now = Date;
      window.Date = class extends Now {
        constructor(...parts: []) {
          super(...((parts.length === 0 ? [Now.now() + ahead] : parts) as []));
        }
        static override now(): number {
          return Now.now() + ahead;
        }
      } as DateConstructor;
    }, today);
    await page.goto(address, { timeout: LOADING });
    await driver.ready();
    return driver;
  }

  /** Grid and pane stand still and may be used. */
  async ready(): Promise<void> {
    await this.page.locator('body[aria-busy="false"]').waitFor();
    await this.at('next-action').waitFor();
  }

  /** An element of the pane by its test id. */
  at(testId: string): Locator {
    return this.pane.getByTestId(testId);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Waits until the pane says this about its latest run. */
  async status(text: string | RegExp): Promise<void> {
    const status = this.at('status');
    try {
      await status.filter({ hasText: text }).waitFor({ timeout: 45_000 });
    } catch {
      const seen = await this.pane.locator('main').innerText();
      throw new Error(`The pane does not say "${text}":\n${seen}`);
    }
  }

  /** Clicks a cell until the grid has it: a click may meet the sheet that was drawn before. */
  private async clickCell(address: string): Promise<void> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const { x, y } = await this.page.evaluate((cell) => {
        const place = window.workbench!.selectCell(cell);
        return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
      }, address);
      await this.page.mouse.click(x, y);
      const active = await this.page.evaluate(async (cell) => {
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const { model } = window.workbench!;
        const { box, sheetId } = model.locate(cell, model.activeSheetId, 'test');
        const { rowIndex, columnIndex } = model.getActiveCell();
        return {
          there: sheetId === model.activeSheetId && rowIndex === box.row && columnIndex === box.column,
        };
      }, address);
      if (active.there) return;
      if (Date.now() > deadline) throw new Error(`A click does not reach ${address}.`);
    }
  }

  /** Clicks a cell, types into it and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.clickCell(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    // The grid commits what was typed after the key, not with it.
    await this.page.waitForFunction(
      ([cell, typed]) => {
        const { model } = window.workbench!;
        const place = model.rangeAt(model.locate(cell, model.activeSheetId, 'test'));
        return String((place.formulas as unknown[][])[0][0]) === typed;
      },
      [address, text],
      { timeout: 20_000 },
    );
  }

  /** Waits until one of the cells shows this value. */
  async shows(address: string, value: Cell): Promise<void> {
    await this.page.waitForFunction(
      ([area, wanted]) => {
        const { model } = window.workbench!;
        const place = model.rangeAt(model.locate(area, model.activeSheetId, 'test'));
        return (place.values as unknown[][]).flat().includes(wanted);
      },
      [address, value] as [string, Cell],
      { timeout: 20_000 },
    );
  }

  /** What cells hold, once every formula is calculated. */
  values(address: string): Promise<Cell[][]> {
    return this.page.evaluate(async (area) => {
      const { model } = window.workbench!;
      await model.settle();
      return model.rangeAt(model.locate(area, model.activeSheetId, 'test')).values as Cell[][];
    }, address);
  }

  /** Address of a table's column without its header, "Sheet!C5:C8". */
  column(table: string, header: string): Promise<string> {
    return this.page.evaluate(
      ([name, column]) => {
        const { model } = window.workbench!;
        const found = model.tables.getItem(name);
        const body = found.columns.getItem(column).getDataBodyRange() as unknown as { address: string };
        return body.address;
      },
      [table, header],
    );
  }

  /** Names of the sheets in the order of their tabs. */
  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench!.model.worksheets.items.map((sheet) => sheet.name));
  }

  /** Names of the tables that begin with `kpi_<template>_`. */
  tables(template: string): Promise<string[]> {
    return this.page.evaluate(
      (start) =>
        window
          .workbench!.model.tables.items.map((table) => table.name)
          .filter((name) => name.startsWith(start)),
      `kpi_${template}_`,
    );
  }

  /** The selected cell, "Sheet!B2". */
  selected(): Promise<string> {
    return this.page.evaluate(() => window.workbench!.model.getActiveCell().address);
  }

  /** Opens a file as if it had been chosen in the dialog. */
  async openFile(name: string, buffer: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.locator('#open').click();
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  }
}
