import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { EngineChange } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { formatArea, parseArea, quoteSheetName, splitAddress } from './address';
import { placeAfter } from './anchor';
import type { SheetBox } from './context';
import type { NameRecord, SideStore } from './side-store';

/** Scope of a workbook-wide name in the engine. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
const GONE = '#REF!';

/**
 * Defined names: kept in the side store, mirrored into the engine so that formulas can use them. A name for a
 * rectangle follows its cells; the engine follows for formulas.
 */
export class NamedItemStore {
  private nextId = 1;
  private stale = false;

  constructor(
    private readonly engine: Engine,
    private readonly side: SideStore,
  ) {
    engine.changes.listen((change) => this.follow(change));
  }

  /** @param scope - id of a sheet, or null for the names of the workbook itself */
  inScope(scope: string | null): NameRecord[] {
    return this.side.names.filter((record) => record.scope === scope);
  }

  byName(name: string, scope: string | null): NameRecord | null {
    return this.inScope(scope).find((record) => record.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  add(name: Omit<NameRecord, 'id'>): NameRecord {
    const record: NameRecord = { ...name, id: `name-${this.nextId++}` };
    this.side.names.push(record);
    this.mirror(record);
    return record;
  }

  /** Names of a workbook that was open before: the engine keeps them. */
  forgetAll(): void {
    const known = this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {};
    for (const { id, name } of Object.values(known)) this.unmirror({ id, name });
    this.side.names = [];
  }

  remove(record: NameRecord): void {
    this.side.names = this.side.names.filter((other) => other !== record);
    this.unmirror(record);
  }

  update(record: NameRecord, changes: Partial<NameRecord>): void {
    Object.assign(record, changes);
    this.mirror(record);
  }

  /** Without "=": "Sheet1!$A$1:$B$2", or whatever formula it is. */
  formulaOf({ refers }: NameRecord): string {
    if ('formula' in refers) return refers.formula;
    const name = this.engine.unit.getSheetBySheetId(refers.sheetId)?.getName();
    return name === undefined ? GONE : `${quoteSheetName(name)}!${formatArea(refers.box, true)}`;
  }

  /** What a formula (without "=") refers to: a rectangle where it is the absolute address of one. */
  parse(formula: string): NameRecord['refers'] {
    const { sheet, area } = splitAddress(formula);
    const isAbsolute = /^\$[a-z]+\$\d+(:\$[a-z]+\$\d+)?$/i.test(area) || /^\$\w+:\$\w+$/.test(area);
    const box = isAbsolute ? parseArea(area) : null;
    const sheetId = sheet === null ? undefined : this.engine.unit.getSheetBySheetName(sheet)?.getSheetId();
    return box === null || sheetId === undefined ? { formula } : { sheetId, box };
  }

  private mirror(record: NameRecord): void {
    this.engine.run(SetDefinedNameMutation.id, {
      id: record.id,
      name: record.name,
      formulaOrRefString: this.engineFormula(record),
      comment: record.comment,
      hidden: !record.visible,
      localSheetId: record.scope ?? WHOLE_WORKBOOK,
    });
  }

  /** The grid's editor, which proposes names while somebody types, asks for the name besides the id. */
  private unmirror({ id, name }: Pick<NameRecord, 'id' | 'name'>): void {
    this.engine.run(RemoveDefinedNameMutation.id, { id, name });
  }

  private engineFormula(record: NameRecord): string {
    const formula = this.formulaOf(record);
    return 'formula' in record.refers ? `=${formula}` : formula;
  }

  private follow(change: EngineChange): void {
    if (change.kind === 'cells' || change.kind === 'format' || change.kind === 'selection') return;
    for (const record of this.side.names) {
      if ('formula' in record.refers) continue;
      const after: SheetBox | null = placeAfter(record.refers, change);
      record.refers = after ?? { formula: GONE };
    }
    if (change.kind === 'sheetDeleted') {
      for (const record of this.inScope(change.sheetId)) this.remove(record);
    }
    this.later();
  }

  /** The engine has changed names by itself by then: rectangles are put right, formulas are taken over. */
  private later(): void {
    if (this.stale) return;
    this.stale = true;
    queueMicrotask(() => {
      this.stale = false;
      this.reconcile();
    });
  }

  private reconcile(): void {
    const known = this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {};
    for (const record of this.side.names) {
      const theirs = known[record.id]?.formulaOrRefString;
      if (!('formula' in record.refers)) {
        if (theirs !== this.engineFormula(record)) this.mirror(record);
      } else if (theirs !== undefined && record.refers.formula !== GONE) {
        record.refers = { formula: theirs.replace(/^=/, '') };
      } else this.mirror(record);
    }
  }
}
