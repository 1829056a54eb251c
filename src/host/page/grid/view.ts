import type { IRange } from '@univerjs/core';
import { IRenderManagerService, type IRender, type Viewport } from '@univerjs/engine-render';
import { ScrollToRangeOperation, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { toEngineRange, type Box } from '../../engine/box';
import type { Engine } from '../../engine/engine';

/** How the engine draws the open workbook. */
export class GridView {
  private constructor(
    private readonly engine: Engine,
    readonly render: IRender,
  ) {}

  /** Waits until the engine has begun to draw: it does so some time after the first workbook is opened. */
  static async of(engine: Engine): Promise<GridView> {
    const renders = engine.injector.get(IRenderManagerService);
    const created = new Promise<IRender>((resolve) => {
      const subscription = renders.created$.subscribe((render) => {
        if (render.unitId !== engine.unitId) return;
        resolve(render);
        setTimeout(() => subscription.unsubscribe(), 0);
      });
    });
    return new GridView(engine, renders.getRenderById(engine.unitId) ?? (await created));
  }

  /** Scrolls the active sheet until the cells are in view; stays where it is when they are. */
  reveal(box: Box): void {
    const range: IRange = toEngineRange(box);
    this.engine.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
  }

  /** Where a cell of the active sheet is in the browser's window, in pixels; it may be out of view. */
  placeOf(row: number, column: number): DOMRect {
    const { render } = this;
    const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (skeleton == null) throw new Error('The sheet is not drawn yet.');
    const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const { viewportScrollX, viewportScrollY } = this.viewportOf(row, column);
    const { scaleX: zoom } = render.scene;
    return new DOMRect(
      canvas.left + (startX - viewportScrollX) * zoom,
      canvas.top + (startY - viewportScrollY) * zoom,
      (endX - startX) * zoom,
      (endY - startY) * zoom,
    );
  }

  private viewportOf(row: number, column: number): Viewport {
    const { startRow, startColumn } = this.engine.unit.getActiveSheet().getFreeze();
    const part = `viewMain${column < startColumn ? 'Left' : ''}${row < startRow ? 'Top' : ''}`;
    return this.render.scene.getViewport(part)!;
  }
}
