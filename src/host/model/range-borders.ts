import type { IBorderData, IBorderStyleData, Nullable } from '@univerjs/core';
import { boxFrom, lastColumn, lastRow, type Box } from '../engine/box';
import { cellAt } from '../engine/cells';
import type { Engine } from '../engine/engine';
import { restyle, styleAt, type StoredStyle } from '../engine/styles';
import { HostCollection, HostObject, invalidArgument } from '../rich-api';
import { borderByApi, borderByEngine } from './border-styles';
import { parseColor, toHex } from './colors';
import type { SheetBox } from './context';
import { oneOf, uniform, type StyleAccess } from './style-access';

type Edge = 't' | 'b' | 'l' | 'r';
type Side = keyof typeof sides;

/** A line, or none. */
export type Line = IBorderStyleData | null;

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const BLACK = '#000000';

interface Part {
  box: Box;
  edge: keyof IBorderData;
}

const top = ({ row, column, columns }: Box): Box => ({ row, column, rows: 1, columns });
const left = ({ row, column, rows }: Box): Box => ({ row, column, rows, columns: 1 });
const bottom = (box: Box): Box => ({ ...top(box), row: lastRow(box) });
const right = (box: Box): Box => ({ ...left(box), column: lastColumn(box) });

/** Which edges of which cells each side of a range consists of. */
const sides = {
  EdgeTop: (box: Box): Part[] => [{ box: top(box), edge: 't' }],
  EdgeBottom: (box: Box): Part[] => [{ box: bottom(box), edge: 'b' }],
  EdgeLeft: (box: Box): Part[] => [{ box: left(box), edge: 'l' }],
  EdgeRight: (box: Box): Part[] => [{ box: right(box), edge: 'r' }],
  InsideVertical: (box: Box): Part[] =>
    box.columns < 2 ? [] : [{ box: { ...box, columns: box.columns - 1 }, edge: 'r' }],
  InsideHorizontal: (box: Box): Part[] =>
    box.rows < 2 ? [] : [{ box: { ...box, rows: box.rows - 1 }, edge: 'b' }],
  DiagonalDown: (box: Box): Part[] => [{ box, edge: 'tl_br' }],
  DiagonalUp: (box: Box): Part[] => [{ box, edge: 'bl_tr' }],
} as const;

/** Two cells share a line: the same edge seen from the neighbour. */
export const facing: Readonly<Record<Edge, { edge: Edge; down: number; across: number }>> = {
  t: { edge: 'b', down: -1, across: 0 },
  b: { edge: 't', down: 1, across: 0 },
  l: { edge: 'r', down: 0, across: -1 },
  r: { edge: 'l', down: 0, across: 1 },
};

export const isShared = (edge: keyof IBorderData): edge is Edge => edge in facing;

export function withEdge(style: StoredStyle, edge: keyof IBorderData, line: Line): StoredStyle {
  const bd: Record<string, Nullable<IBorderStyleData>> = { ...style.bd };
  if (line === null) delete bd[edge];
  else bd[edge] = line;
  return { ...style, bd: Object.keys(bd).length === 0 ? undefined : bd };
}

/** A line in the words of the API. */
export const described = (line: Line): Record<'style' | 'weight' | 'color', string> => ({
  style: line === null ? 'None' : (borderByEngine(line.s)?.style ?? 'None'),
  weight: (line && borderByEngine(line.s)?.weight) ?? 'Thin',
  color: toHex(line?.cl?.rgb ?? BLACK),
});

/** What a line becomes; `value` is unchecked. @throws InvalidArgument */
export const redrawn = {
  /** "None" takes the line away. */
  style(line: Line, value: unknown): Line {
    const found = borderByApi(oneOf(value, STYLES, 'RangeBorder.style'), described(line).weight);
    return found === undefined ? null : { s: found.engine, cl: line?.cl ?? { rgb: BLACK } };
  },
  /** Where there was no line, there is a continuous one now. */
  weight(line: Line, value: unknown): Line {
    const weight = oneOf(value, WEIGHTS, 'RangeBorder.weight');
    const style = (line && borderByEngine(line.s)?.style) ?? 'Continuous';
    return { s: borderByApi(style, weight)!.engine, cl: line?.cl ?? { rgb: BLACK } };
  },
  color(line: Line, value: unknown): Line {
    const color = parseColor(value, 'RangeBorder.color');
    return { s: line?.s ?? borderByApi('Continuous', 'Thin')!.engine, cl: { rgb: color } };
  },
} as const;

/** The line that a cell shows on a side: its own, or its neighbour's on the edge they share. */
export function lineAt(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
  edge: keyof IBorderData,
): Line {
  const own = (r: number, c: number, of: keyof IBorderData): Line =>
    r < 0 || c < 0 ? null : (styleAt(engine, sheetId, r, c, cellAt(engine, sheetId, r, c)).bd?.[of] ?? null);
  const line = own(row, column, edge);
  if (line !== null || !isShared(edge)) return line;
  const { down, across, edge: opposite } = facing[edge];
  return own(row + down, column + across, opposite);
}

/** Excel.RangeBorder: one side of a range. Reads null when its cells differ. */
export class RangeBorder extends HostObject {
  readonly typeName = 'RangeBorder';
  readonly scalars: readonly string[] = ['color', 'sideIndex', 'style', 'tintAndShade', 'weight'];

  constructor(
    private readonly styles: StyleAccess,
    readonly sideIndex: Side,
  ) {
    super();
  }

  get id(): string {
    return this.sideIndex;
  }

  get style(): string | null {
    return uniform(this.lines(), (line) => described(line).style);
  }

  set style(value: unknown) {
    this.draw('style', value);
  }

  get weight(): string | null {
    return uniform(this.lines(), (line) => described(line).weight);
  }

  set weight(value: unknown) {
    this.draw('weight', value);
  }

  get color(): string | null {
    return uniform(this.lines(), (line) => described(line).color);
  }

  set color(value: unknown) {
    this.draw('color', value);
  }

  get tintAndShade(): number {
    return 0;
  }

  private parts(): { place: SheetBox; edge: keyof IBorderData }[] {
    return this.styles
      .places()
      .flatMap(({ sheetId, box }) =>
        sides[this.sideIndex](box).map((part) => ({ place: { sheetId, box: part.box }, edge: part.edge })),
      );
  }

  /** The line of each cell along the side; [null] when there is no such side. */
  private lines(): Line[] {
    const { engine } = this.styles.context;
    const found: Line[] = [];
    for (const { place, edge } of this.parts()) {
      const { sheetId, box } = place;
      for (let row = box.row; row <= lastRow(box); row++) {
        for (let column = box.column; column <= lastColumn(box); column++) {
          found.push(lineAt(engine, sheetId, row, column, edge));
        }
      }
    }
    return found.length === 0 ? [null] : found;
  }

  private draw(property: keyof typeof redrawn, value: unknown): void {
    const { context } = this.styles;
    redrawn[property](null, value);
    for (const { place, edge } of this.parts()) {
      context.guard(place, `RangeBorder.${property}`, 'allowFormatCells');
      restyle(context.engine, place.sheetId, place.box, (style) =>
        withEdge(style, edge, redrawn[property](style.bd?.[edge] ?? null, value)),
      );
      if (isShared(edge)) this.clearFacing(place, edge);
    }
  }

  /** The neighbours' own line on the same edge would show through. */
  private clearFacing({ sheetId, box }: SheetBox, edge: Edge): void {
    const { edge: opposite, down, across } = facing[edge];
    const row = Math.max(box.row + down, 0);
    const column = Math.max(box.column + across, 0);
    const { engine } = this.styles.context;
    const sheet = engine.sheet(sheetId);
    const end = {
      row: Math.min(lastRow(box) + down, sheet.getRowCount() - 1),
      column: Math.min(lastColumn(box) + across, sheet.getColumnCount() - 1),
    };
    if (end.row < row || end.column < column) return;
    restyle(
      engine,
      sheetId,
      boxFrom(row, column, end.row, end.column),
      (style) => withEdge(style, opposite, null),
      (r, c) => cellAt(engine, sheetId, r, c)?.s != null,
    );
  }
}

/** Excel.RangeBorderCollection: the eight sides. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly typeName = 'RangeBorderCollection';
  override readonly scalars: readonly string[] = ['count'];

  constructor(private readonly styles: StyleAccess) {
    super();
  }

  get items(): readonly RangeBorder[] {
    return (Object.keys(sides) as Side[]).map((side) => new RangeBorder(this.styles, side));
  }

  override getItem(key: unknown): RangeBorder {
    const item = this.find(key);
    if (item === null) throw invalidArgument('RangeBorderCollection.getItem');
    return item;
  }
}
