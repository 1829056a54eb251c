import type { WorkbookData } from '../../xlsx';
import { fromEngineRange } from '../engine/box';
import { Engine, type EngineParts } from '../engine/engine';
import { Workbook } from '../model';
import { Processor, type EventBus } from '../rich-api';
import { officeServices, type AppState, type SettingsStore } from '../seam';
import { ChartOverlay } from './charts/overlay';
import { chartsOf } from './charts/source';
import { ScreenUpdating } from './grid/screen-updating';
import { registerTableStyles } from './grid/table-themes';
import { GridView } from './grid/view';

/** What the add-in's window is connected to. */
export interface Connection {
  processor: Pick<Processor, 'process'>;
  events: EventBus;
  settings: SettingsStore;
}

/** The model that the add-in talks to, over the workbook that the grid shows. */
export class HostedWorkbook {
  readonly model: Workbook;
  private readonly engine: Engine;
  private view: GridView | null = null;
  private screen: ScreenUpdating | null = null;
  private closeView: () => void = () => {};

  /** @param changed - called after every change of the workbook, whoever made it */
  constructor(parts: EngineParts, changed: () => void) {
    this.engine = new Engine(parts);
    this.model = new Workbook(this.engine);
    this.engine.changes.listen(({ kind }) => {
      if (kind === 'selection') this.revealSelection();
      else if (kind !== 'sheetActivated') changed();
    });
  }

  /** Shows another workbook in place of the present one. */
  async open(data: WorkbookData): Promise<void> {
    this.closeView();
    this.model.load(data);
    this.view = await GridView.of(this.engine);
    this.screen = new ScreenUpdating(this.view.render);
    registerTableStyles(this.engine.injector);
    this.closeView = this.drawCharts(new ChartOverlay(this.view.render));
  }

  /** For an add-in that starts: it knows nothing of what an earlier one held on to. @param state - what it asks of the page */
  connect(state: AppState): Connection {
    const { model, screen } = this;
    const processor = new Processor({
      root: model,
      services: officeServices(state, model.events),
      onFault: (fault) => console.error(fault),
    });
    const work: Processor['process'] = (body) => processor.process(body);
    return {
      processor: { process: (body) => (screen === null ? work(body) : screen.during(() => work(body))) },
      events: model.events,
      settings: {
        read: () => model.side.settings,
        write: (settings) => {
          model.side.settings = settings;
        },
      },
    };
  }

  /**
   * Selects a cell, "Sheet1!B2", as a click on it would, and says where it is in the window.
   * @throws InvalidArgument when the address names no cell
   */
  select(address: string): DOMRect {
    const place = this.model.locate(address, this.model.activeSheetId, 'select');
    this.model.select(place);
    return this.view!.placeOf(place.box.row, place.box.column);
  }

  private revealSelection(): void {
    const range = this.engine.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (range !== undefined) this.view?.reveal({ ...fromEngineRange(range), rows: 1, columns: 1 });
  }

  /** Keeps the charts as their cells are; returns how to stop. */
  private drawCharts(overlay: ChartOverlay): () => void {
    let stale = true;
    let drawn = '';
    const mark = (): void => {
      stale = true;
    };
    const unlisten = this.engine.changes.listen(mark);
    this.engine.calculation.onCalculated(mark);
    // What belongs to a chart alone (its place, its ranges) changes without a word from the engine.
    const frames = this.view!.render.engine.endFrame$.subscribe(() => {
      const charts = JSON.stringify(this.model.side.sheet(this.model.activeSheetId).charts);
      if (!stale && charts === drawn) return;
      overlay.show(chartsOf(this.model));
      [stale, drawn] = [false, charts];
    });
    return () => {
      unlisten();
      frames.unsubscribe();
      overlay.dispose();
    };
  }
}
