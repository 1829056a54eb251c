import type { Language } from '../../locales';
import { readXlsx, writeXlsx, type Loss } from '../../xlsx';
import { Engine } from '../engine/engine';
import { createHeadlessParts } from '../engine/headless';
import { blankWorkbook, Workbook } from '../model';
import { Processor } from '../rich-api';
import { newAppState, officeServices } from '../seam';
import { RoutedHost } from './routed-host';

/** A workbook without Excel: the same Office.js, the same cells and formulas. */
export interface HeadlessWorkbook {
  /** What of the file cannot be kept. */
  readonly losses: Loss[];
  readonly model: Workbook;
  /** Requests that Office.js has sent to this workbook. */
  readonly requests: number;
  /** Runs code that uses the globals Excel, Office and OfficeExtension on this workbook; one at a time. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** The workbook as an .xlsx file, with every formula calculated. */
  save(): Promise<Uint8Array>;
  close(): void;
}

export interface OpenOptions {
  /** An .xlsx file; a new workbook with one sheet without it. */
  bytes?: Uint8Array;
  /** What Office.context says the user's language is; Chinese when left out. */
  language?: Language;
  /** Keeps what only a grid has use for. */
  forGrid?: boolean;
}

/**
 * Opens a workbook in this process.
 * @throws XlsxError for bytes that are no readable .xlsx
 */
export async function openWorkbook({
  bytes,
  language = 'zh-CN',
  forGrid = false,
}: OpenOptions = {}): Promise<HeadlessWorkbook> {
  const file = bytes === undefined ? null : await readXlsx(bytes);
  const host = await RoutedHost.of(language);
  const engine = new Engine(createHeadlessParts(forGrid));
  const model = new Workbook(engine);
  if (file === null) model.reset(blankWorkbook());
  else model.load(file.workbook);
  const processor = new Processor({
    root: model,
    services: officeServices(newAppState()),
    onFault: (fault) => console.error(fault),
  });
  return {
    losses: file?.losses ?? [],
    model,
    get requests() {
      return processor.requests;
    },
    run: (work) => host.run({ processor, model }, work),
    async save() {
      await engine.calculation.settle();
      return writeXlsx(model.toWorkbookData());
    },
    close: () => engine.dispose(),
  };
}
