import type { Box } from '../engine/box';
import { HostCollection, HostObject } from '../rich-api';
import type { ModelContext, SheetBox } from './context';
import { Range } from './range';
import { RangeFormat } from './range-format';
import { uniform } from './style-access';

/** Excel.RangeCollection */
export class RangeCollection extends HostCollection<Range> {
  readonly typeName = 'RangeCollection';
  override readonly scalars: readonly string[] = [];

  constructor(readonly items: readonly Range[]) {
    super();
  }
}

/** Excel.RangeAreas: several rectangles of one sheet. Scalars are null unless all areas agree. */
export class RangeAreas extends HostObject {
  readonly typeName = 'RangeAreas';
  readonly scalars: readonly string[] = [
    'address',
    'addressLocal',
    'areaCount',
    'cellCount',
    'isEntireColumn',
    'isEntireRow',
  ];
  private readonly ranges: readonly Range[];

  constructor(
    private readonly context: ModelContext,
    places: readonly SheetBox[],
  ) {
    super();
    this.ranges = places.map((place) => new Range(context, place));
  }

  track(): void {
    for (const range of this.ranges) range.track();
  }

  untrack(): void {
    for (const range of this.ranges) range.untrack();
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(', ');
  }

  get addressLocal(): string {
    return this.address;
  }

  get cellCount(): number {
    const count = this.ranges.reduce((sum, { box }: { box: Box }) => sum + box.rows * box.columns, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return uniform(this.ranges, (range) => range.isEntireRow) === true;
  }

  get isEntireColumn(): boolean {
    return uniform(this.ranges, (range) => range.isEntireColumn) === true;
  }

  get worksheet(): HostObject {
    return this.ranges[0].worksheet;
  }

  get format(): RangeFormat {
    return new RangeFormat(this.context, () => this.ranges.map((range) => range.where));
  }

  clear(applyTo: unknown): void {
    for (const range of this.ranges) range.clear(applyTo);
  }

  getEntireRow(): RangeAreas {
    return this.mapped((range) => range.getEntireRow() as Range);
  }

  getEntireColumn(): RangeAreas {
    return this.mapped((range) => range.getEntireColumn() as Range);
  }

  getOffsetRangeAreas(rowOffset: unknown, columnOffset: unknown): RangeAreas {
    return this.mapped((range) => range.getOffsetRange(rowOffset, columnOffset) as Range);
  }

  private mapped(change: (range: Range) => Range): RangeAreas {
    return new RangeAreas(
      this.context,
      this.ranges.map((range) => change(range).where),
    );
  }
}
