import type { ColumnDefinition, TableDefinition, TemplateDefinition } from '../../../templates/schema';

/** What a mark stands for; it says its colour. */
export type MarkKind = 'title' | 'label' | 'value' | 'header' | 'input' | 'plain' | 'rule' | 'chart';

export interface Mark {
  kind: MarkKind;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A sheet as it looks from far away. */
export interface Sketch {
  width: number;
  height: number;
  marks: Mark[];
}

const SIZES = { Landscape: [48, 34], Portrait: [34, 48] } as const;
const [MARGIN, ROW, LINE, GAP] = [3, 3, 1.2, 1.5];
/** Columns that are repeated for raters are drawn this often. */
const RATERS = 2;
/** Rows of fields that are drawn at most; more would leave no room for the table. */
const FIELD_ROWS = 3;
const CHART = 8;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Title, fields, tables with their columns' widths, what stands below them and signatures, to scale. */
export function sketchOf(template: TemplateDefinition): Sketch {
  const [width, height] = SIZES[template.orientation];
  const inner = width - 2 * MARGIN;
  const marks: Mark[] = [{ kind: 'title', x: MARGIN, y: MARGIN, width: inner * 0.45, height: 2 }];
  const fields = (template.fields ?? []).slice(0, FIELD_ROWS);
  let top = MARGIN + 4;
  for (const row of fields) {
    marks.push(...pairs(row.length, { x: MARGIN, y: top, width: inner, height: LINE }));
    top += ROW;
  }
  let bottom = height - MARGIN;
  if (template.signatures) {
    marks.push(
      ...pairs(template.signatures.length, { x: MARGIN, y: bottom - LINE, width: inner, height: LINE }),
    );
    bottom -= ROW;
  }
  const below = (template.below ?? []).slice(0, FIELD_ROWS);
  for (const row of below.toReversed()) {
    bottom -= ROW;
    marks.push(...pairs(row.length, { x: MARGIN, y: bottom, width: inner, height: LINE }));
  }
  if (template.charts || template.view) {
    bottom -= CHART;
    marks.push(...chart({ x: MARGIN, y: bottom + 1, width: inner * 0.6, height: CHART - 1 }));
  }
  marks.push(...tables(template, { x: MARGIN, y: top, width: inner, height: bottom - top - 1 }));
  return { width, height, marks };
}

/** Labels with their values, side by side. */
function pairs(count: number, { x, y, width, height }: Box): Mark[] {
  const each = width / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => index * each).flatMap((left): Mark[] => [
    { kind: 'label', x: x + left, y, width: each * 0.3, height },
    { kind: 'value', x: x + left + each * 0.35, y, width: each * 0.5, height },
  ]);
}

/** Tables that share columns of the sheet, from left to right. */
function stacksOf({ tables, arrangement }: TemplateDefinition): TableDefinition[][] {
  const stacks: TableDefinition[][] = [];
  for (const table of tables) {
    const last = stacks.at(-1);
    if (last && (arrangement === 'stacked' || table.under)) last.push(table);
    else stacks.push([table]);
  }
  return stacks;
}

function tables(template: TemplateDefinition, box: Box): Mark[] {
  const stacks = stacksOf(template);
  const widths = stacks.map((stack) => Math.max(...stack.map((table) => widthOf(columnsOf(table)))));
  const scale = (box.width - GAP * (stacks.length - 1)) / widths.reduce((sum, width) => sum + width, 0);
  let x = box.x;
  return stacks.flatMap((stack, index) => {
    const height = (box.height - GAP * (stack.length - 1)) / stack.length;
    const left = x;
    x += widths[index]! * scale + GAP;
    return stack.flatMap((table, level) =>
      grid(columnsOf(table), scale, { x: left, y: box.y + level * (height + GAP), width: 0, height }),
    );
  });
}

function columnsOf({ columns }: TableDefinition): ColumnDefinition[] {
  return columns.flatMap((column) => Array.from({ length: column.repeat ? RATERS : 1 }, () => column));
}

const widthOf = (columns: readonly ColumnDefinition[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

/** Header over columns, tinted where people write. */
function grid(columns: readonly ColumnDefinition[], scale: number, { x, y, height }: Box): Mark[] {
  const marks: Mark[] = [];
  let left = x;
  for (const { width, role } of columns) {
    const kind = role === 'input' ? 'input' : 'plain';
    marks.push({ kind: 'header', x: left, y, width: Math.max(0.5, width * scale - 0.5), height: ROW - 0.5 });
    marks.push({
      kind,
      x: left,
      y: y + ROW - 0.5,
      width: width * scale - 0.5,
      height: Math.max(0, height - ROW),
    });
    left += width * scale;
  }
  for (let line = y + 2 * ROW; line < y + height; line += ROW)
    marks.push({ kind: 'rule', x, y: line, width: left - x, height: 0.4 });
  return marks;
}

/** Bars, whatever the chart is. */
function chart({ x, y, width, height }: Box): Mark[] {
  const bars = [0.5, 0.8, 0.6, 1, 0.75];
  const each = width / bars.length;
  return bars.map((share, index) => ({
    kind: 'chart',
    x: x + index * each,
    y: y + height * (1 - share),
    width: each * 0.6,
    height: height * share,
  }));
}
