import type { IRender, Viewport } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { drawChart, type ChartPicture } from './draw';

export interface PlacedChart {
  /** Pixels at 100% zoom from the sheet's top left corner. */
  left: number;
  top: number;
  picture: ChartPicture;
}

/** The four parts of a sheet with frozen panes; only the first is there without. */
const PARTS = ['viewMain', 'viewMainTop', 'viewMainLeft', 'viewMainLeftTop'];

/**
 * Charts over the cells. Each part of the sheet is a window of its own onto the same charts, placed as the
 * engine places its cells, so that charts scroll, zoom and stay with frozen rows as cells do.
 */
export class ChartOverlay {
  private charts: readonly PlacedChart[] = [];
  private windows: { viewport: Viewport; clip: HTMLElement; sheet: HTMLElement }[] = [];
  private placed = '';
  private unfollow: () => void = () => {};

  constructor(private readonly render: IRender) {
    for (const key of PARTS) {
      const viewport = render.scene.getViewport(key);
      if (viewport === undefined) continue;
      const clip = document.createElement('div');
      clip.className = 'charts';
      const sheet = document.createElement('div');
      clip.append(sheet);
      this.windows.push({ viewport, clip, sheet });
    }
    const subscription = render.engine.endFrame$.subscribe(() => this.place());
    this.unfollow = () => subscription.unsubscribe();
  }

  /** Replaces what is drawn. */
  show(charts: readonly PlacedChart[]): void {
    this.charts = charts;
    for (const { sheet } of this.windows) {
      sheet.replaceChildren(
        ...charts.map(({ left, top, picture }) => {
          const drawing = drawChart(picture);
          drawing.style.left = `${left}px`;
          drawing.style.top = `${top}px`;
          return drawing;
        }),
      );
    }
    this.placed = '';
    this.place();
  }

  dispose(): void {
    this.unfollow();
    for (const { clip } of this.windows) clip.remove();
  }

  private place(): void {
    // The engine begins before its canvas is on the page.
    const surface = this.render.engine.getCanvasElement().parentElement;
    if (surface === null || this.charts.length === 0) return;
    const header = this.render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (header == null) return;
    const { rowHeaderWidthAndMarginLeft: left, columnHeaderHeightAndMarginTop: top } = header;
    const { scaleX: zoom } = this.render.scene;
    const positions = this.windows.map(({ viewport }) => [
      viewport.isActive ? viewport.left : 0,
      viewport.top,
      viewport.isActive ? (viewport.width ?? 0) : 0,
      viewport.height ?? 0,
      (left - viewport.viewportScrollX) * zoom,
      (top - viewport.viewportScrollY) * zoom,
    ]);
    const key = `${zoom} ${positions.join()}`;
    if (key === this.placed) return;
    this.placed = key;
    positions.forEach(([x, y, width, height, originX, originY], index) => {
      const { clip, sheet } = this.windows[index];
      if (clip.parentElement !== surface) surface.append(clip);
      Object.assign(clip.style, {
        left: `${x}px`,
        top: `${y}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      Object.assign(sheet.style, {
        position: 'absolute',
        transformOrigin: '0 0',
        transform: `translate(${originX - x}px, ${originY - y}px) scale(${zoom})`,
      });
    });
  }
}
