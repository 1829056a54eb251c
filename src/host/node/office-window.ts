import { JSDOM, VirtualConsole } from 'jsdom';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOfficeHost, type OfficeHost, type OfficeHostOptions } from '../seam';

/** A window of its own in which the unmodified office.js runs. */
export interface OfficeWindow {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  host: OfficeHost;
  close(): void;
}

/** Where the installed package keeps office.js and the scripts that it loads by itself. */
function officeJsFolder(): string {
  return path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/**
 * Opens a jsdom window, installs the host, loads office.js from the package and waits for Office.onReady().
 * Nothing is fetched but files of the package.
 */
export async function openOfficeWindow(options: OfficeHostOptions): Promise<OfficeWindow> {
  const folder = pathToFileURL(officeJsFolder()).href;
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => console.error(error));
  let host: OfficeHost | undefined;
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `${folder}/taskpane.html`,
    runScripts: 'dangerously',
    resources: 'usable',
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (page) => {
      host = installOfficeHost(page, options);
    },
  });
  await loadScript(window.document, `${folder}/office.js`);
  const page = window as unknown as Omit<OfficeWindow, 'host' | 'close'>;
  await page.Office.onReady();
  const { Excel, Office, OfficeExtension } = page;
  return {
    Excel,
    Office,
    OfficeExtension,
    host: host!,
    close() {
      host!.detach();
      window.close();
    },
  };
}

function loadScript(document: Document, source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} cannot be loaded`));
    document.head.appendChild(script);
  });
}
