import type { EngineChange } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { formatArea, parseArea, quoteSheetName, splitAddress } from './address';
import { placeAfter } from './anchor';
import type { SideStore } from './side-store';

/** Charts name their cells by formulas; these follow inserts, deletes, moves and new sheet names. */
export class ChartFollower {
  /** The names that the formulas use: a change tells a sheet's new name only. */
  private readonly names = new Map<string, string>();

  constructor(
    private readonly engine: Engine,
    private readonly side: SideStore,
  ) {
    engine.changes.listen((change) => this.follow(change));
  }

  private follow(change: EngineChange): void {
    if (change.kind === 'cells' || change.kind === 'format' || change.kind === 'selection') return;
    const sheetIds = this.engine.unit.getSheets().map((sheet) => sheet.getSheetId());
    for (const id of sheetIds) {
      if (!this.names.has(id)) this.names.set(id, this.engine.sheet(id).getName());
    }
    for (const id of sheetIds) {
      for (const { series } of this.side.sheet(id).charts) {
        for (const one of series) {
          one.values = this.moved(one.values, change);
          if (one.categories !== undefined) one.categories = this.moved(one.categories, change);
          if (one.nameRef !== undefined) one.nameRef = this.moved(one.nameRef, change);
        }
      }
    }
    for (const id of sheetIds) this.names.set(id, this.engine.sheet(id).getName());
  }

  /** Anything but one rectangle of a known sheet stays as it is. */
  private moved(reference: string, change: EngineChange): string {
    const { sheet, area } = splitAddress(reference);
    const box = parseArea(area);
    const sheetId = [...this.names].find(([id, name]) => name === sheet || this.nameNow(id) === sheet)?.[0];
    if (box === null || sheetId === undefined) return reference;
    const after = placeAfter({ sheetId, box }, change);
    const name = after && this.nameNow(after.sheetId);
    return name ? `${quoteSheetName(name)}!${formatArea(after.box, true)}` : '#REF!';
  }

  private nameNow(sheetId: string): string | undefined {
    return this.engine.unit.getSheetBySheetId(sheetId)?.getName();
  }
}
