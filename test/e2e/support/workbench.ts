import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const root = path.join(__dirname, '..', '..', '..');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** The machine's Chromium, or null. With CI=true a missing one is an error, so that no check is skipped there. */
export function findBrowser(): string | null {
  const found = [process.env.CHROMIUM ?? '', ...BROWSERS].find((file) => file !== '' && existsSync(file));
  if (found !== undefined) return found;
  if (process.env.CI === 'true') throw new Error(`No Chromium: looked for ${BROWSERS.join(', ')}`);
  return null;
}

/** `npm start` on a free port, and one browser. */
export class RunningWorkbench {
  private constructor(
    private readonly server: ChildProcess,
    readonly address: string,
    readonly browser: Browser,
  ) {}

  static async start(executablePath: string): Promise<RunningWorkbench> {
    const server = spawn('npm', ['start', '--silent'], {
      cwd: root,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // npm's child has to end with it
    });
    const [address, browser] = await Promise.all([
      addressOf(server),
      chromium.launch({ executablePath, args: ARGUMENTS }),
    ]);
    return new RunningWorkbench(server, address, browser);
  }

  /** A window of its own, in the size of a small laptop's. */
  newWindow(): Promise<BrowserContext> {
    return this.browser.newContext({ viewport: { width: 1440, height: 860 }, acceptDownloads: true });
  }

  async stop(): Promise<void> {
    await this.browser.close();
    process.kill(-this.server.pid!);
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer): void => {
      said += text.toString();
      const address = /Plan & KPI workbench: (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout!.on('data', listen);
    server.stderr!.on('data', listen);
    server.on('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}
