import {
  BooleanNumber,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type Nullable,
} from '@univerjs/core';
import type { BorderEdge, StyleData } from '../../../xlsx';
import type { StoredStyle } from '../../engine/styles';
import {
  HORIZONTAL,
  horizontalOf,
  indentOf,
  VERTICAL,
  verticalOf,
  withHorizontal,
  withIndent,
  withVertical,
} from '../alignment';
import { borderByEngine, borderByFile } from '../border-styles';
import { toHex } from '../colors';

const { TRUE, FALSE } = BooleanNumber;

/** Without the keys whose value is undefined; undefined when none is left. */
function compact<T extends object>(data: T): T | undefined {
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

const flag = (value: boolean | undefined): BooleanNumber | undefined =>
  value === undefined ? undefined : value ? TRUE : FALSE;
const isOn = (value: unknown): true | undefined => (value === TRUE ? true : undefined);

const toEdge = (edge: BorderEdge | undefined): IBorderStyleData | undefined => {
  const found = edge && borderByFile(edge.style);
  return found && { s: found.engine, cl: { rgb: edge.color ?? '#000000' } };
};

function fromEdge(edge: Nullable<IBorderStyleData>): BorderEdge | undefined {
  const found = edge ? borderByEngine(edge.s) : undefined;
  return found && { style: found.file, color: toHex(edge?.cl?.rgb ?? '#000000') };
}

function toBorders(border: StyleData['border']): IBorderData | undefined {
  const { top, bottom, left, right } = border ?? {};
  return compact({ t: toEdge(top), b: toEdge(bottom), l: toEdge(left), r: toEdge(right) });
}

const fromBorders = (bd: Nullable<IBorderData>): StyleData['border'] =>
  compact({ top: fromEdge(bd?.t), bottom: fromEdge(bd?.b), left: fromEdge(bd?.l), right: fromEdge(bd?.r) });

/** 180 in both means vertical text; the engine counts angles downwards. */
const toRotation = (rotation: number | undefined): StoredStyle['tr'] =>
  rotation === undefined || rotation === 0
    ? undefined
    : rotation === 180
      ? { a: 0, v: TRUE }
      : { a: -rotation };

const fromRotation = (tr: StoredStyle['tr']): number | undefined =>
  tr?.v === TRUE ? 180 : tr?.a ? -tr.a : undefined;

/** A style of a file as the engine keeps it. */
export function toStoredStyle({ font, fill, border, align, ...rest }: StyleData): StoredStyle {
  const pattern = rest.numberFormat;
  let style: StoredStyle = {
    n: pattern === undefined || pattern === 'General' ? undefined : { pattern },
    ff: font?.name,
    fs: font?.size,
    bl: flag(font?.bold),
    it: flag(font?.italic),
    ul: font?.underline ? { s: TRUE } : undefined,
    st: font?.strike ? { s: TRUE } : undefined,
    cl: font?.color === undefined ? undefined : { rgb: font.color },
    bg: fill === undefined ? undefined : { rgb: fill },
    bd: toBorders(border),
    tb: align?.wrap ? WrapStrategy.WRAP : undefined,
    tr: toRotation(align?.rotation),
    shrink: align?.shrink ? TRUE : undefined,
    locked: rest.locked === false ? FALSE : undefined,
    formulaHidden: rest.formulaHidden ? TRUE : undefined,
  };
  const horizontal = HORIZONTAL.find(({ file }) => file !== undefined && file === align?.horizontal);
  const vertical = VERTICAL.find(({ file }) => file === align?.vertical);
  if (horizontal !== undefined) style = withHorizontal(style, horizontal);
  if (vertical !== undefined) style = withVertical(style, vertical);
  if (align?.indent) style = withIndent(style, align.indent);
  return compact(style) ?? {};
}

/** The other way; what is at its default is left out. */
export function fromStoredStyle(style: StoredStyle): StyleData {
  const data: StyleData = {
    numberFormat: style.n?.pattern,
    font: compact({
      name: style.ff ?? undefined,
      size: style.fs ?? undefined,
      bold: isOn(style.bl),
      italic: isOn(style.it),
      underline: isOn(style.ul?.s),
      strike: isOn(style.st?.s),
      color: style.cl?.rgb ? toHex(style.cl.rgb) : undefined,
    }),
    fill: style.bg?.rgb ? toHex(style.bg.rgb) : undefined,
    border: fromBorders(style.bd),
    align: compact({
      horizontal: horizontalOf(style).file,
      vertical: style.vt == null ? undefined : verticalOf(style).file,
      wrap: style.tb === WrapStrategy.WRAP ? true : undefined,
      indent: indentOf(style) || undefined,
      rotation: fromRotation(style.tr),
      shrink: isOn(style.shrink),
    }) as StyleData['align'],
    locked: style.locked === FALSE ? false : undefined,
    formulaHidden: isOn(style.formulaHidden),
  };
  return compact(data) ?? {};
}

/** Collects the styles of a workbook that is being saved; equal ones share a number, 0 is the workbook's default. */
export class StyleTable {
  readonly styles: StyleData[];
  private readonly numbers = new Map<string, number>();

  constructor(font: { name: string; size: number }) {
    this.styles = [{ font }];
  }

  /** undefined for a style without anything of its own. */
  numberOf(style: StoredStyle): number | undefined {
    const data = fromStoredStyle(style);
    const key = JSON.stringify(data);
    if (key === '{}') return undefined;
    const known = this.numbers.get(key) ?? this.styles.push(data) - 1;
    this.numbers.set(key, known);
    return known;
  }
}
