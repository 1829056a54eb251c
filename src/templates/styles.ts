/** How the parts of a sheet look: one accent in three tints, readable in black and white. */
import type { PlanConditionalFormat, PlanFormat } from './plan';

const ACCENT = '#1F4E79';
const HEADER = '#D6E3F0';
const INPUT = '#F2F7FC';
const LINE = '#9FB3C8';
const GREY = '#8C8C8C';
const IDLE = '#EDEDED';
const AMBER = '#FFE699';

export type Style = Omit<PlanFormat, 'area'>;

const box: PlanFormat['border'] = {
  color: LINE,
  edges: ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'],
};

/** Name of the table style: plain, so that other programs show the same sheet. */
export const TABLE_STYLE = 'TableStyleLight1';

export const styles = {
  title: { font: { bold: true, size: 16, color: ACCENT }, align: { vertical: 'Center' } },
  caption: { font: { bold: true, color: ACCENT }, align: { vertical: 'Center' } },
  label: { font: { bold: true }, align: { horizontal: 'Right', vertical: 'Center', wrap: true } },
  header: {
    fill: HEADER,
    font: { bold: true, color: '#1B2A38' },
    align: { horizontal: 'Center', vertical: 'Center', wrap: true },
    border: box,
  },
  body: { align: { vertical: 'Center', wrap: true }, border: box },
  totals: { fill: HEADER, font: { bold: true }, align: { vertical: 'Center' }, border: box },
  input: { fill: INPUT, locked: false },
  writing: {
    fill: INPUT,
    locked: false,
    align: { horizontal: 'Left', vertical: 'Top', wrap: true },
    border: { color: LINE, edges: ['top', 'bottom', 'left', 'right'] },
  },
  result: {
    font: { bold: true, size: 14, color: ACCENT },
    align: { horizontal: 'Right', vertical: 'Center' },
  },
  note: { font: { color: '#404040' }, align: { horizontal: 'Left', vertical: 'Top', wrap: true } },
  signature: { align: { vertical: 'Bottom' }, border: { color: '#404040', edges: ['bottom'] } },
  link: { font: { color: ACCENT } },
} as const satisfies Record<string, Style>;

type CellLook = Pick<Extract<PlanConditionalFormat['rule'], { kind: 'formula' }>, 'fill' | 'font' | 'bold'>;

/**
 * Conditional looks. The four warning levels darken from green to red in a black-and-white print, and the cell says the
 * level in a word.
 */
export const looks = {
  idle: { fill: IDLE, font: GREY },
  missing: { fill: AMBER },
  warning: { fill: AMBER, bold: true },
  good: { fill: '#E2F0D9' },
  green: { fill: '#E2F0D9', font: '#2F5D1E' },
  yellow: { fill: '#FFF2CC', font: '#6B5300' },
  orange: { fill: '#F8CBAD', font: '#7A3B10' },
  red: { fill: '#E6A1A1', font: '#6B0F0F', bold: true },
} as const satisfies Record<string, CellLook>;

export type Look = keyof typeof looks;

export const BAR_COLOR = '#8FB4D9';
