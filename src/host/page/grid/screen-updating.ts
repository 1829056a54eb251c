import type { IRender } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/**
 * While a request of the add-in is being worked on, the grid does not lay itself out again after each of its
 * hundreds of writes, but once at the end: what Excel calls suspending screen updating.
 */
export class ScreenUpdating {
  private held = 0;
  private readonly skeletons: SheetSkeletonManagerService;
  private readonly layOut: SheetSkeletonManagerService['setCurrent'];
  private wanted: Parameters<SheetSkeletonManagerService['setCurrent']>[0] | null = null;

  constructor(render: IRender) {
    this.skeletons = render.with(SheetSkeletonManagerService);
    this.layOut = this.skeletons.setCurrent.bind(this.skeletons);
    this.skeletons.setCurrent = (sheet) => {
      if (this.held === 0) this.layOut(sheet);
      else this.wanted = sheet;
    };
  }

  /** Runs `work` and shows what it did when it has ended, however it ended. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.held++;
    try {
      return await work();
    } finally {
      this.held--;
      if (this.held === 0 && this.wanted !== null) {
        this.layOut(this.wanted);
        this.wanted = null;
      }
    }
  }
}
