import { mirrorValidations } from './data-validation-engine';
import type { ModelContext } from './context';
import { NamedItemStore } from './named-item-store';
import { SheetRules } from './sheet-rules';
import { TableStore } from './table-store';

/** What keeps tables, names and rules of one workbook in step with its cells. */
export class Features {
  readonly tables: TableStore;
  readonly names: NamedItemStore;
  readonly rules: SheetRules;

  constructor({ engine, side }: ModelContext) {
    this.tables = new TableStore(engine, side);
    this.names = new NamedItemStore(engine, side);
    this.rules = new SheetRules(engine, side, [(sheetId) => mirrorValidations(engine, side, sheetId)]);
  }
}

const known = new WeakMap<ModelContext, Features>();

/** The features of a workbook; the first call makes them, so it comes before the first change. */
export function featuresOf(context: ModelContext): Features {
  const features = known.get(context) ?? new Features(context);
  known.set(context, features);
  return features;
}
