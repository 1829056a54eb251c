import { MAX_COLUMNS, MAX_ROWS, absoluteBoxName, columnName, parseBox, quotedSheet } from '../text/a1';
import { readsOtherWorkbook, fileFormula, shownFormula } from '../text/formula';
import { element, flagOf, items, numberOf, textContent, type XmlNode } from '../text/xml';
import { decodeXstring, encodeXstringAttribute } from '../text/xstring';
import type { BoxData, NameData, PageData, SheetData } from '../workbook-data';
import type { Losses } from './losses';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';

export interface NamesPart {
  names: NameData[];
  /** Print area and titles by sheet name. */
  pages: Map<string, Pick<PageData, 'printArea' | 'titleRows' | 'titleColumns'>>;
}

/** definedNames of the workbook; `sheets` are all names in file order, since a scope is a number of that order. */
export function readNames(workbook: XmlNode, sheets: string[], losses: Losses): NamesPart {
  const part: NamesPart = { names: [], pages: new Map() };
  for (const node of items(workbook, 'definedNames', 'definedName')) {
    const scope = numberOf(node, 'localSheetId');
    const sheet = scope === undefined ? undefined : sheets[scope];
    const name = node.attributes.name ?? '';
    const formula = shownFormula(node.text.trim());
    if (name === FILTER) continue;
    if (sheet !== undefined && (name === PRINT_AREA || name === PRINT_TITLES)) {
      const read = name === PRINT_AREA ? readArea(formula) : readTitles(formula);
      if (Object.keys(read).length) part.pages.set(sheet, { ...part.pages.get(sheet), ...read });
      else losses.add('printArea', sheet);
    } else if (flagOf(node, 'function') || flagOf(node, 'vbProcedure')) {
      losses.add('macroName');
    } else if (readsOtherWorkbook(formula)) {
      losses.add('externalReference', sheet);
    } else {
      const { comment } = node.attributes;
      part.names.push({
        name,
        formula,
        ...(sheet !== undefined && { sheet }),
        hidden: flagOf(node, 'hidden'),
        ...(comment !== undefined && { comment: decodeXstring(comment) }),
      });
    }
  }
  return part;
}

const REFERENCE = /^(?:'(?:[^']|'')*'|[^'!()]+)!([$A-Za-z0-9:]+)$/;

/**
 * Boxes of 'Sheet'!$A$1:$B$2,'Sheet'!$D$1 — commas inside a quoted sheet name do not part. None where any part is a
 * formula or a name.
 */
function boxesOf(formula: string): BoxData[] {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  const boxes = parts.map((part) => parseBox(REFERENCE.exec(part.trim())?.[1] ?? ''));
  return boxes.every((box) => box !== null) ? boxes : [];
}

function readArea(formula: string): Pick<PageData, 'printArea'> {
  const printArea = boxesOf(formula);
  return printArea.length ? { printArea } : {};
}

function readTitles(formula: string): Pick<PageData, 'titleRows' | 'titleColumns'> {
  const titles: Pick<PageData, 'titleRows' | 'titleColumns'> = {};
  for (const box of boxesOf(formula)) {
    if (box.columns === MAX_COLUMNS) titles.titleRows = { from: box.row, to: box.row + box.rows - 1 };
    else if (box.rows === MAX_ROWS)
      titles.titleColumns = { from: box.column, to: box.column + box.columns - 1 };
  }
  return titles;
}

/** definedNames with print areas, titles and filters; nothing where there are none. */
export function writeNames(names: NameData[], sheets: SheetData[]): string {
  const list = names.map(({ name, formula, sheet, hidden, comment }) =>
    definedName(
      name,
      fileFormula(formula),
      sheet === undefined ? undefined : indexOf(sheets, sheet),
      hidden,
      comment,
    ),
  );
  sheets.forEach((sheet, index) => {
    const at = (reference: string): string => `${quotedSheet(sheet.name)}!${reference}`;
    const { printArea, titleRows, titleColumns } = sheet.page;
    const titles = [
      ...(titleColumns ? [at(`$${columnName(titleColumns.from)}:$${columnName(titleColumns.to)}`)] : []),
      ...(titleRows ? [at(`$${titleRows.from + 1}:$${titleRows.to + 1}`)] : []),
    ];
    if (sheet.autoFilter) list.push(definedName(FILTER, at(absoluteBoxName(sheet.autoFilter)), index, true));
    if (printArea?.length)
      list.push(definedName(PRINT_AREA, printArea.map((b) => at(absoluteBoxName(b))).join(), index));
    if (titles.length) list.push(definedName(PRINT_TITLES, titles.join(), index));
  });
  return list.length ? element('definedNames', {}, ...list) : '';
}

function indexOf(sheets: SheetData[], name: string): number | undefined {
  const index = sheets.findIndex((sheet) => sheet.name === name);
  return index < 0 ? undefined : index;
}

function definedName(
  name: string,
  formula: string,
  localSheetId?: number,
  hidden = false,
  comment?: string,
): string {
  const attributes = {
    name,
    comment: comment === undefined ? undefined : encodeXstringAttribute(comment),
    localSheetId,
    hidden: hidden || undefined,
  };
  return element('definedName', attributes, textContent(formula));
}
