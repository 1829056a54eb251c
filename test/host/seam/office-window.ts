import { openOfficeWindow, type OfficeWindow } from '../../../src/host/node/office-window';
import { Processor } from '../../../src/host/rich-api';
import { newAppState, officeServices, type AppState } from '../../../src/host/seam';
import { TinyWorkbook } from '../rich-api/tiny-workbook';

export interface TinyOffice extends OfficeWindow {
  workbook: TinyWorkbook;
  processor: Processor;
  state: AppState;
  settings: Record<string, string>;
}

/** Real office.js over the tiny workbook. */
export async function openTinyOffice(locale = 'zh-CN'): Promise<TinyOffice> {
  const workbook = new TinyWorkbook();
  const state = newAppState();
  const processor = new Processor({ root: workbook, services: officeServices(state, workbook.events) });
  const bag = { settings: {} as Record<string, string> };
  const office = await openOfficeWindow({
    processor,
    events: workbook.events,
    locale,
    settings: {
      read: () => bag.settings,
      write: (settings) => {
        bag.settings = settings;
      },
    },
  });
  return {
    ...office,
    workbook,
    processor,
    state,
    get settings() {
      return bag.settings;
    },
  };
}
