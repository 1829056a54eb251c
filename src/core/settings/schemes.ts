import { isBlank, numberIn, percentOf, sum } from '../decimal';
import { Exact } from '../exact';
import type { CellInput, RaterSlot, RatingScheme } from '../types';
import { FULL_WEIGHT } from '../weights';
import { settingsFinding } from './findings';
import type { SettingsFinding } from './findings';
import { comparable, findNamed } from './names';
import type { Settings } from './types';
import { readYesNo } from './yes-no';

/** One rater slot of one scheme, as on the sheet. `weight` is a fraction: 0.7 shown as 70%. */
export interface SchemeRow {
  scheme: CellInput;
  slot: CellInput;
  /** Place of the slot in the scheme; blank = the order of the rows. */
  order: CellInput;
  weight: CellInput;
  /** 是/否 on any row of the scheme; blank = yes, or what the built-in scheme of that name says. */
  ranked: CellInput;
}

/** The scheme (考核方式) of that id or name in either language; white space, width and case do not matter. */
export function findScheme(settings: Pick<Settings, 'schemes'>, name: CellInput): RatingScheme | null {
  return findNamed(settings.schemes, name);
}

interface NumberedRow extends SchemeRow {
  row: number;
}

function readSlot(row: NumberedRow, known: RatingScheme | null): RaterSlot | null {
  const weight = numberIn(row.weight);
  if (!weight || weight.lt(0) || weight.gt(1)) return null;
  const text = String(row.slot).trim();
  const named = known?.slots.find((slot) =>
    [slot.name, slot.nameEn].some((name) => comparable(name) === comparable(text)),
  );
  return {
    name: named?.name ?? text,
    nameEn: named?.nameEn ?? text,
    weight: percentOf(weight.toNumber()),
  };
}

/** One scheme of its rows, or the built-in one of that name (null without one) and what was wrong. */
function readScheme(
  rows: readonly NumberedRow[],
  known: RatingScheme | null,
): { scheme: RatingScheme | null; findings: SettingsFinding[] } {
  const [{ scheme: name, row: firstRow }] = rows;
  const more = { usedInstead: known };
  const findings: SettingsFinding[] = [];
  const slots: RaterSlot[] = [];
  const place = ({ order, row }: NumberedRow) => (typeof order === 'number' ? order : row);
  for (const row of [...rows].sort((a, b) => place(a) - place(b) || a.row - b.row)) {
    const slot = readSlot(row, known);
    if (!slot) {
      findings.push(
        settingsFinding('schemes', 'scheme-weight-invalid', [row.row, 'weight'], name, row.weight, more),
      );
    } else if (slots.some((other) => comparable(other.name) === comparable(slot.name))) {
      findings.push(
        settingsFinding('schemes', 'scheme-slot-duplicate', [row.row, 'slot'], name, row.slot, more),
      );
    } else slots.push(slot);
  }
  const total = sum(slots.map((slot) => Exact.of(slot.weight)));
  if (findings.length === 0 && !total.eq(FULL_WEIGHT)) {
    const details = { sum: total.toNumber(), gap: total.minus(FULL_WEIGHT).toNumber() };
    const place = [firstRow, 'weight'] as const;
    findings.push(
      settingsFinding('schemes', 'scheme-weights-not-100', place, name, details.sum, { ...more, details }),
    );
  }
  if (findings.length > 0) return { scheme: known, findings };
  const stated = rows.map((row) => readYesNo(row.ranked)).find((answer) => answer !== null);
  const text = String(name).trim();
  const { id, name: zh, nameEn } = known ?? { id: comparable(text), name: text, nameEn: text };
  return { scheme: { id, name: zh, nameEn, slots, ranked: stated ?? known?.ranked ?? true }, findings };
}

/**
 * The schemes of the rows; without any row the given ones (docs/rules.md §3). The rows are the whole list: a built-in
 * scheme that is not on the sheet is gone. A scheme whose rows are wrong keeps its built-in form, or is left out when
 * it has none.
 */
export function applySchemes(
  base: readonly RatingScheme[],
  rows: readonly SchemeRow[],
): { schemes: readonly RatingScheme[]; findings: SettingsFinding[] } {
  const findings: SettingsFinding[] = [];
  const groups = new Map<string, NumberedRow[]>();
  rows.forEach((row, index) => {
    if (isBlank(row.scheme) && isBlank(row.slot) && isBlank(row.weight)) return;
    if (isBlank(row.scheme) || isBlank(row.slot)) {
      const column = isBlank(row.scheme) ? 'scheme' : 'slot';
      findings.push(
        settingsFinding('schemes', 'scheme-incomplete', [index, column], row.scheme, row[column]),
      );
      return;
    }
    const id = findNamed(base, row.scheme)?.id ?? comparable(row.scheme);
    const group = groups.get(id);
    if (group) group.push({ ...row, row: index });
    else groups.set(id, [{ ...row, row: index }]);
  });
  if (groups.size === 0) return { schemes: base, findings };
  const schemes: RatingScheme[] = [];
  for (const group of groups.values()) {
    const read = readScheme(group, findNamed(base, group[0].scheme));
    if (read.scheme) schemes.push(read.scheme);
    findings.push(...read.findings);
  }
  return { schemes, findings };
}
