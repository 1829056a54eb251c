import { ChartFollower } from './chart-follower';
import { mirrorConditionalFormats } from './conditional-format-engine';
import type { ModelContext } from './context';
import { mirrorValidations } from './data-validation-engine';
import { Events, type EventSource } from './events';
import { NamedItemStore } from './named-item-store';
import { shiftPage } from './page-layout-titles';
import { ReferenceFollower } from './reference-follower';
import { copySide } from './side-copy';
import { SheetRules } from './sheet-rules';
import { TableStore } from './table-store';

/** What keeps everything beside the cells of one workbook in step with them. */
export class Features {
  readonly tables: TableStore;
  readonly names: NamedItemStore;
  readonly rules: SheetRules;
  readonly events: Events;

  constructor(context: ModelContext & EventSource) {
    const { engine, side } = context;
    this.tables = new TableStore(engine, side);
    this.names = new NamedItemStore(engine, side);
    this.rules = new SheetRules(engine, side, [
      (sheetId) => mirrorValidations(engine, side, sheetId),
      (sheetId) => mirrorConditionalFormats(engine, side, sheetId),
    ]);
    new ChartFollower(engine, side);
    new ReferenceFollower(engine, side, (sheetId) => this.rules.changed(sheetId));
    engine.changes.listen((change) => {
      shiftPage(side, change);
      if (change.kind === 'sheetCopied') copySide(this, side, change.fromSheetId, change.sheetId);
    });
    // Last, so that tables have followed when their events go out.
    this.events = new Events(context);
  }
}

const known = new WeakMap<ModelContext, Features>();

/** The features of a workbook; made with it, before the first change. */
export function featuresOf(context: ModelContext): Features {
  const features = known.get(context) ?? new Features(context as ModelContext & EventSource);
  known.set(context, features);
  return features;
}
