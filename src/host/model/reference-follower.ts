import type { ThresholdData } from '../../xlsx';
import type { EngineChange } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { placeAfter } from './anchor';
import { moveReferences } from './formula-references';
import type { ConditionalFormatRecord, SideStore } from './side-store';

type Rewrite = (formula: string) => string;

/**
 * Formulas of charts, validations and conditional formats follow inserts, deletes, moves and new sheet names;
 * those of cells and names are the engine's business.
 */
export class ReferenceFollower {
  /** The names that the formulas use: a change tells a sheet's new name only. */
  private readonly names = new Map<string, string>();

  constructor(
    private readonly engine: Engine,
    private readonly side: SideStore,
    private readonly changed: (sheetId: string) => void,
  ) {
    engine.changes.listen((change) => this.follow(change));
  }

  private follow(change: EngineChange): void {
    if (change.kind === 'cells' || change.kind === 'format' || change.kind === 'selection') return;
    const sheetIds = this.engine.unit.getSheets().map((sheet) => sheet.getSheetId());
    for (const id of sheetIds) if (!this.names.has(id)) this.names.set(id, this.nameOf(id)!);
    for (const id of sheetIds) this.rewriteSheet(id, (formula) => this.moved(formula, id, change));
    this.names.clear();
    for (const id of sheetIds) this.names.set(id, this.nameOf(id)!);
  }

  private rewriteSheet(sheetId: string, rewrite: Rewrite): void {
    const { charts, validations, conditionalFormats } = this.side.sheet(sheetId);
    let differs = false;
    const noted: Rewrite = (formula) => {
      const after = rewrite(formula);
      differs ||= after !== formula;
      return after;
    };
    for (const chart of charts) {
      if (chart.titleRef !== undefined) chart.titleRef = rewrite(chart.titleRef);
    }
    for (const series of charts.flatMap((chart) => chart.series)) {
      series.values = rewrite(series.values);
      if (series.categories !== undefined) series.categories = rewrite(series.categories);
      if (series.nameRef !== undefined) series.nameRef = rewrite(series.nameRef);
    }
    for (const rule of validations) {
      if (rule.formula1 !== undefined) rule.formula1 = noted(rule.formula1);
      if (rule.formula2 !== undefined) rule.formula2 = noted(rule.formula2);
    }
    for (const { rule } of conditionalFormats) rewriteFormat(rule, noted);
    if (differs) this.changed(sheetId);
  }

  private moved(formula: string, ownSheetId: string, change: EngineChange): string {
    return moveReferences(formula, (sheet, box) => {
      const sheetId = sheet === null ? ownSheetId : this.idOf(sheet);
      if (sheetId === undefined) return undefined;
      const after = placeAfter({ sheetId, box }, change);
      // Cells that went to another sheet: a reference without a sheet cannot say so.
      if (after === null || (sheet === null && after.sheetId !== ownSheetId)) return null;
      const name = this.nameOf(after.sheetId);
      return name === undefined ? null : { ...after, name };
    });
  }

  private idOf(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return [...this.names].find(([, known]) => known.toLowerCase() === wanted)?.[0];
  }

  private nameOf(sheetId: string): string | undefined {
    return this.engine.unit.getSheetBySheetId(sheetId)?.getName();
  }
}

function rewriteFormat(rule: ConditionalFormatRecord['rule'], rewrite: Rewrite): void {
  const threshold = (at: ThresholdData): void => {
    if (at.type === 'formula' && at.value !== undefined) at.value = rewrite(at.value);
  };
  switch (rule.kind) {
    case 'formula':
      rule.formula = rewrite(rule.formula);
      break;
    case 'cellValue':
      rule.formula1 = rewrite(rule.formula1);
      if (rule.formula2 !== undefined) rule.formula2 = rewrite(rule.formula2);
      break;
    case 'colorScale':
      rule.points.forEach(({ at }) => threshold(at));
      break;
    case 'dataBar':
      [rule.min, rule.max].forEach(threshold);
      break;
    case 'iconSet':
      rule.points.forEach(threshold);
  }
}
