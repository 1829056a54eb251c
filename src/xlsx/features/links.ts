import type { Relation } from '../package/relations';
import type { PackageWriter } from '../package/writer';
import { cellName, parseBox } from '../text/a1';
import { child, children, element, type XmlNode } from '../text/xml';
import type { CellData, SheetData } from '../workbook-data';

/** A link over more cells than this is put on its first cell alone. */
const MAX_CELLS = 10_000;

/** Puts the hyperlinks of a sheet on its cells. */
export function readLinks(sheet: XmlNode, relations: Relation[], rows: SheetData['rows']): void {
  for (const { attributes } of children(child(sheet, 'hyperlinks'), 'hyperlink')) {
    const box = parseBox(attributes.ref ?? '');
    if (!box) continue;
    const target = relations.find(({ id }) => id === attributes.id)?.target;
    const link: CellData['link'] = {
      ...(target !== undefined && { target }),
      ...(attributes.location && { location: attributes.location }),
      ...(attributes.tooltip && { tip: attributes.tooltip }),
    };
    const all = box.rows * box.columns <= MAX_CELLS;
    for (let row = box.row; row < box.row + (all ? box.rows : 1); row += 1) {
      for (let column = box.column; column < box.column + (all ? box.columns : 1); column += 1) {
        const cells = (rows[row] ??= []);
        cells[column] = { ...cells[column], link };
      }
    }
  }
}

export function writeLinks(target: PackageWriter, sheet: SheetData, sheetPart: string): string {
  const list: string[] = [];
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      const link = cell?.link;
      if (!link) return;
      const id =
        link.target === undefined ? undefined : target.relateExternal(sheetPart, 'hyperlink', link.target);
      list.push(
        element('hyperlink', {
          ref: cellName(row, column),
          'r:id': id,
          location: link.location,
          tooltip: link.tip,
        }),
      );
    }),
  );
  return list.length ? element('hyperlinks', {}, ...list) : '';
}
