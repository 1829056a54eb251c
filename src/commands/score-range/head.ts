/** Where a table that is not ours has its headers and its names. */
import { isCaption, isNumber, isPersonRow, isText, isTotalsRow, type Block } from './rows';
import { HEADER_DEPTH } from './pointing';
import { headerKind, type HeaderKind } from './vocabulary';

export interface Head {
  /** null: the table has no headers. */
  header: number | null;
  name: number;
  employeeId: number | null;
  /** What each column is called, the lowest header where there are several; "" for nothing. */
  labels: string[];
  /** What stands over the names. */
  corner: HeaderKind | null;
  certainty: number;
}

/**
 * Finds the column of names and the headers above; null when nobody has a number beside the name.
 * @param pointed the column of names, where the user has said so
 */
export function findHead(block: Block, pointed: number | null = null): Head | null {
  if (pointed !== null) return unnamed(block, pointed);
  return named(block, 'name', 1) ?? named(block, 'employeeId', 0.85) ?? unnamed(block);
}

/** A header says where the names are. */
function named(block: Block, kind: HeaderKind, certainty: number): Head | null {
  for (let header = 0; header < Math.min(HEADER_DEPTH, block.length); header++) {
    const row = block[header];
    if (isCaption(row)) continue;
    const name = row.findIndex((cell) => isText(cell) && headerKind(cell.text, true) === kind);
    if (name < 0) continue;
    const first = block.findIndex((record, index) => index > header && hasNumbers(record, name));
    if (first < 0) continue;
    return { ...headOf(block, header, first, name), corner: kind === 'name' ? 'name' : null, certainty };
  }
  return null;
}

/** No header says so: the first column with texts beside numbers has the names. */
function unnamed(block: Block, pointed: number | null = null): Head | null {
  const width = Math.max(0, ...block.map(({ length }) => length));
  const certainty = pointed === null ? 0.85 : 1;
  for (let name = pointed ?? 0; name < (pointed ?? width - 1) + 1; name++) {
    const first = block.findIndex((row) => hasNumbers(row, name));
    if (first < 0) continue;
    const names = block.filter((row) => hasNumbers(row, name)).map((row) => row[name].text);
    if (new Set(names).size * 2 < names.length) continue;
    const header = lastHeader(block, first, name);
    if (header === null) {
      return { ...headOf(block, null, first, name), corner: null, certainty };
    }
    const corner = block[header][name];
    return {
      ...headOf(block, header, first, name),
      corner: isText(corner) ? headerKind(corner.text, true) : null,
      certainty,
    };
  }
  return null;
}

/** The nearest row above with two texts right of the names. */
function lastHeader(block: Block, first: number, name: number): number | null {
  for (let index = first - 1; index >= 0; index--) {
    const texts = block[index].slice(name + 1).filter(isText);
    if (texts.length >= 2 || (texts.length === 1 && isText(block[index][name]))) return index;
  }
  return null;
}

function headOf(
  block: Block,
  header: number | null,
  first: number,
  name: number,
): Omit<Head, 'corner' | 'certainty'> {
  const width = Math.max(0, ...block.map(({ length }) => length));
  const rows = header === null ? [] : block.slice(header, first).filter((row) => !isTotalsRow(row));
  const labels = Array.from(
    { length: width },
    (_, column) =>
      rows
        .map((row) => row[column])
        .filter((cell) => cell !== undefined && isText(cell))
        .at(-1)?.text ?? '',
  );
  const employeeId = labels.findIndex(
    (label, column) => column !== name && headerKind(label) === 'employeeId',
  );
  return { header, name, labels, employeeId: employeeId < 0 ? null : employeeId };
}

const hasNumbers = (row: Block[number], name: number): boolean =>
  isPersonRow(row, name) && row.some((cell, column) => column > name && isNumber(cell));
