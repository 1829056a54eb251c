import { HostObject } from '../rich-api';
import type { ModelContext, SheetBox } from './context';

interface SortableRange extends HostObject {
  sort: { apply(fields: unknown, matchCase: unknown, hasHeaders: boolean): void };
}

/** Excel.TableSort: orders the body; the header and totals rows stay. */
export class TableSort extends HostObject {
  readonly typeName = 'TableSort';
  readonly scalars: readonly string[] = ['fields', 'matchCase'];
  private applied: unknown[] = [];
  private caseMatters = false;

  constructor(
    private readonly context: ModelContext,
    private readonly body: () => SheetBox,
  ) {
    super();
  }

  get fields(): unknown[] {
    return this.applied;
  }

  get matchCase(): boolean {
    return this.caseMatters;
  }

  apply(fields: unknown[], matchCase: boolean | null): void {
    (this.context.rangeAt(this.body()) as SortableRange).sort.apply(fields, matchCase, false);
    this.applied = fields;
    this.caseMatters = matchCase === true;
  }

  clear(): void {
    this.applied = [];
  }
}
