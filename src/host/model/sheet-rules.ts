import type { EngineChange } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { placeAfter } from './anchor';
import type { SideStore } from './side-store';
import type { Box } from '../engine/box';

interface Rule {
  readonly id: string;
  boxes: readonly Box[];
}

/**
 * Leads the cells of validations and conditional formats along with inserts, deletes and moves, and brings the
 * engine's own in line soon after: only the grid looks at those.
 */
export class SheetRules {
  private readonly stale = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly side: SideStore,
    private readonly mirrors: readonly ((sheetId: string) => void)[],
  ) {
    engine.changes.listen((change) => this.follow(change));
  }

  /** The rules of a sheet changed. */
  changed(sheetId: string): void {
    if (this.stale.size === 0) setTimeout(() => this.mirror(), 0);
    this.stale.add(sheetId);
  }

  private mirror(): void {
    const sheets = [...this.stale];
    this.stale.clear();
    for (const sheetId of sheets) {
      if (this.engine.hasSheet(sheetId)) this.mirrors.forEach((mirror) => mirror(sheetId));
    }
  }

  private follow(change: EngineChange): void {
    if (!('box' in change) || change.kind === 'cells' || change.kind === 'format') return;
    const sheet = this.side.sheet(change.sheetId);
    sheet.validations = this.shift(sheet.validations, change);
    sheet.conditionalFormats = this.shift(sheet.conditionalFormats, change);
    this.changed(change.sheetId);
  }

  /** Cells that moved to another sheet lose their rules. */
  private shift<T extends Rule>(rules: readonly T[], change: EngineChange & { sheetId: string }): T[] {
    return rules.flatMap((rule) => {
      const places = rule.boxes.map((box) => placeAfter({ sheetId: change.sheetId, box }, change));
      const boxes = places.flatMap((place) => (place?.sheetId === change.sheetId ? [place.box] : []));
      return boxes.length === 0 ? [] : [{ ...rule, boxes }];
    });
  }
}
