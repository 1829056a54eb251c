import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ratioOf } from './bench-timing';
import { buildPanes, type Pane } from './first-screen/build-panes';
import { loadPane, type Load } from './first-screen/load-pane';
import { servePanes } from './first-screen/serve-panes';

const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** From the request for the page to a button that answers; cold cache, CPU slowed four times. */
export interface FirstScreenBench {
  name: 'first-screen';
  runs: number;
  /** Median. */
  milliseconds: number;
  /** React, FluentProvider and one button, built in the same way (test/bench/bare-pane). */
  bareMilliseconds: number;
  ratio: number;
  /** What the page's own thread was at work until then, and the ratio of that: for machines that do other things, too. */
  workMilliseconds: number;
  bareWorkMilliseconds: number;
  workRatio: number;
}

/** Loads both panes so many times, in turns, so that whatever else the machine does falls on both; null without Chromium. */
export async function benchFirstScreen(runs: number): Promise<FirstScreenBench | null> {
  if (!existsSync(BROWSER)) return null;
  const folder = await buildPanes();
  const pageScript = readFileSync(path.join(folder, 'script/page.js'), 'utf8');
  const { address, stop } = await servePanes(folder);
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
  const load = (pane: Pane) => loadPane(browser, `${address}/${pane}/taskpane.html`, pageScript);
  try {
    // The browser's own start is nobody's.
    await load('bare');
    const loads: Record<Pane, Load[]> = { own: [], bare: [] };
    for (let run = 0; run < runs; run++) {
      loads.bare.push(await load('bare'));
      loads.own.push(await load('own'));
    }
    const of = (pane: Pane, key: keyof Load) => medianOf(loads[pane].map((entry) => entry[key]));
    const [own, bare] = [of('own', 'milliseconds'), of('bare', 'milliseconds')];
    const [work, bareWork] = [of('own', 'workMilliseconds'), of('bare', 'workMilliseconds')];
    return {
      ...{ name: 'first-screen', runs },
      ...{ milliseconds: own, bareMilliseconds: bare, ratio: ratioOf(own, bare) },
      ...{ workMilliseconds: work, bareWorkMilliseconds: bareWork, workRatio: ratioOf(work, bareWork) },
    };
  } finally {
    await browser.close();
    stop();
  }
}

const medianOf = (times: readonly number[]): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]);
