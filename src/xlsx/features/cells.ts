import { boxName, cellName, parseBox, parseCell } from '../text/a1';
import { readsOtherWorkbook, shifted, fileFormula, shownFormula } from '../text/formula';
import { child, element, flagOf, numberOf, textContent, type XmlNode } from '../text/xml';
import { decodeXstring, encodeXstring } from '../text/xstring';
import type { StylesPart } from '../styles/read-styles';
import type { CellData, ScalarData } from '../workbook-data';
import { readRichText, showsMore, type RichText } from './rich-text';
import type { SharedStringsWriter } from './shared-strings';

/** What the cells of one sheet share while they are read. */
export interface CellContext {
  strings: RichText[];
  styles: StylesPart;
  lose: (kind: string) => void;
  date1904: boolean;
  /** LibreOffice wrote the file: it spells constants such as TRUE and #N/A as formulas. */
  fromCalc: boolean;
  /** First formula of each shared group, by its number. */
  shared: Map<string, { formula: string; row: number; column: number }>;
}

export interface PlacedCell {
  row: number;
  column: number;
  cell: CellData;
}

/** CT_Cell; without an address it stands right of the one before. A cell of the default format has no `s`. */
export function readCell(node: XmlNode, row: number, next: number, context: CellContext): PlacedCell {
  const { row: r, column } = parseCell(node.attributes.r ?? '') ?? { row, column: next };
  const cell: CellData = {};
  const style = context.styles.index(numberOf(node, 's'));
  const value = readValue(node, style, context);
  if (value !== undefined) cell.v = value;
  const formula = child(node, 'f');
  if (formula) Object.assign(cell, readFormula(formula, { row: r, column }, context));
  if (style !== undefined) cell.s = style;
  return { row: r, column, cell };
}

/** How LibreOffice spells a constant that is no number or text. */
const CONSTANT = /^(?:TRUE\(\)|FALSE\(\)|#[A-Z0-9/!?]+)$/;

function readValue(node: XmlNode, style: number | undefined, context: CellContext): ScalarData | undefined {
  const type = node.attributes.t ?? 'n';
  if (type === 'inlineStr') return plain(readRichText(child(node, 'is')), style, context);
  const text = child(node, 'v')?.text;
  if (text === undefined) return undefined;
  if (type === 's') {
    const found = context.strings[Number(text)];
    return found ? plain(found, style, context) : undefined;
  }
  if (type === 'str') return decodeXstring(text);
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'e') return { error: text };
  if (type === 'd') return serialOf(text, context.date1904);
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

function plain(rich: RichText, style: number | undefined, context: CellContext): string {
  if (rich.runs.length && showsMore(rich, style, context.styles)) context.lose('richText');
  return rich.text;
}

const DAY = 86_400_000;

/** ISO date and time of a strict file as a serial number of its date system. */
function serialOf(iso: string, date1904: boolean): number | undefined {
  const time = /^\d{2}:/.test(iso)
    ? Date.parse(`1899-12-30T${iso}Z`)
    : Date.parse(/T/.test(iso) ? `${iso}Z` : iso);
  if (Number.isNaN(time)) return undefined;
  return (time - Date.UTC(1899, 11, 30)) / DAY - (date1904 && time > 0 ? 1462 : 0);
}

/** Formula without prefixes. One that reads another workbook is left out: only its value can be kept. */
function readFormula(
  node: XmlNode,
  at: { row: number; column: number },
  context: CellContext,
): Pick<CellData, 'f' | 'array'> {
  const { t: type, si = '', ref } = node.attributes;
  if (type === 'dataTable') {
    context.lose('dataTable');
    return {};
  }
  let formula = node.text;
  if (type === 'shared' && formula === '') {
    const first = context.shared.get(si);
    if (!first) return {};
    formula = shifted(first.formula, at.row - first.row, at.column - first.column);
  } else if (type === 'shared') {
    context.shared.set(si, { formula, ...at });
  }
  if (formula === '' || (context.fromCalc && CONSTANT.test(formula))) return {};
  if (readsOtherWorkbook(formula)) {
    context.lose('externalReference');
    return {};
  }
  const array = type === 'array' ? parseBox(ref ?? '') : null;
  return { f: shownFormula(formula), ...(array && { array }) };
}

/** CT_Cell; `style` is the number in the file. Numbers that JSON cannot hold are written as #NUM!. */
export function writeCell(
  row: number,
  column: number,
  cell: CellData,
  style: number | undefined,
  strings: SharedStringsWriter,
): string {
  const { type, text } = writeValue(cell, strings);
  const array = cell.array ? { t: 'array', ref: boxName(cell.array) } : {};
  return element(
    'c',
    { r: cellName(row, column), s: style, t: type },
    cell.f === undefined ? '' : element('f', array, textContent(fileFormula(cell.f))),
    text === undefined ? '' : element('v', {}, textContent(text)),
  );
}

function writeValue(cell: CellData, strings: SharedStringsWriter): { type?: string; text?: string } {
  const { v: value } = cell;
  if (value === undefined) return {};
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { text: String(value) } : { type: 'e', text: '#NUM!' };
  }
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'object') return { type: 'e', text: value.error };
  if (cell.f !== undefined) return { type: 'str', text: encodeXstring(value) };
  return { type: 's', text: String(strings.number(value)) };
}

/** True where the file marks a spilling formula, which becomes an ordinary array formula. */
export function spills(node: XmlNode): boolean {
  return (
    numberOf(node, 'cm') !== undefined &&
    flagOf(child(node, 'f'), 'aca', true) &&
    child(node, 'f')?.attributes.t === 'array'
  );
}
