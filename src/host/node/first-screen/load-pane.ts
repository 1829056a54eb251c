import type { Browser } from 'playwright-core';
import { Engine } from '../../engine/engine';
import { createHeadlessParts } from '../../engine/headless';
import { blankWorkbook, Workbook } from '../../model';
import { Processor, type RequestBody } from '../../rich-api';
import { newAppState, officeServices } from '../../seam';

/** A clerk's laptop against this machine. */
const CPU_SLOWED = 4;
const TIMEOUT = 120_000;

/** How long it took until the button of a pane was there and answered. */
export interface Load {
  milliseconds: number;
  /** Of these, what the page's own thread was at work: what else the machine does is left out. */
  workMilliseconds: number;
}

/**
 * Loads a pane once with nothing in the cache, over an empty workbook that lives in this process.
 * @param pageScript page-script.ts, built
 * @throws Error when there is none after two minutes
 */
export async function loadPane(browser: Browser, url: string, pageScript: string): Promise<Load> {
  const engine = new Engine(createHeadlessParts(false));
  const workbook = new Workbook(engine);
  workbook.reset(blankWorkbook());
  const services = officeServices(newAppState());
  const processor = new Processor({ root: workbook, services, onFault: (fault) => console.error(fault) });
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  try {
    const page = await context.newPage();
    await page.exposeFunction('answerRequest', (body: RequestBody) => processor.process(body));
    let tell: (milliseconds: number) => void = () => undefined;
    const told = new Promise<number>((resolve) => (tell = resolve));
    await page.exposeFunction('interactiveAfter', tell);
    await page.addInitScript(pageScript);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'commit' });
    const late = setTimeout(() => tell(NaN), TIMEOUT);
    const milliseconds = await told;
    clearTimeout(late);
    if (Number.isNaN(milliseconds)) throw new Error(`No button in ${url}`);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
    return { milliseconds, workMilliseconds: seconds * 1000 };
  } finally {
    await context.close();
    engine.dispose();
  }
}
