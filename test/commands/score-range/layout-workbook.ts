import { contentTypes, MAIN, MAIN_TYPE, pack, R, rels } from '../../xlsx/pack';
import { cellAddress } from '../../../src/templates/a1';
import { cellsOf, marksOf, type DrawnCell } from './blocks';

/** Indexes into the styles below. */
const STYLE: Record<string, number> = { General: 0, '0%': 1, '@': 2 };
const STYLES =
  `<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1">` +
  '<border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/>' +
  '<xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>';

export const sheetOf = (index: number) => `表${index + 1}`;

/** A workbook with a drawn table a sheet, written as XML by hand: inline strings, merged cells, no more than that. */
export function layoutWorkbook(layouts: readonly { picture: string }[]): Promise<Uint8Array> {
  const sheets = layouts.map(
    (_, index) => `<sheet name="${sheetOf(index)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  const relations = layouts.map((_, index): [string, string] => ['worksheet', `sheet${index + 1}.xml`]);
  const overrides = layouts.map((_, index) => override(`sheet${index + 1}`, 'worksheet'));
  const parts = Object.fromEntries(
    layouts.map(({ picture }, index) => [`xl/sheet${index + 1}.xml`, sheetXml(picture)]),
  );
  return pack({
    '[Content_Types].xml': contentTypes(MAIN_TYPE).replace(
      '</Types>',
      `${overrides.join('')}${override('styles', 'styles')}</Types>`,
    ),
    '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${MAIN} ${R}><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(...relations, ['styles', 'styles.xml']),
    'xl/styles.xml': STYLES,
    ...parts,
  });
}

const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

function sheetXml(picture: string): string {
  const rows = cellsOf(picture).map((cells, row) => {
    const xml = cells.map((cell, column) => cellXml(cellAddress(row, column), cell));
    return `<row r="${row + 1}">${xml.join('')}</row>`;
  });
  const merges = mergesOf(marksOf(picture));
  const merged =
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  return `<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(address: string, { value, format }: DrawnCell): string {
  if (value === '') return '';
  const style = `s="${STYLE[format]}"`;
  if (typeof value === 'number') return `<c r="${address}" ${style}><v>${value}</v></c>`;
  const text = value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<c r="${address}" ${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Runs of ^ downwards and of < to the right. */
function mergesOf(marks: readonly (readonly string[])[]): string[] {
  return marks.flatMap((row, r) =>
    row.flatMap((mark, c) => {
      if (mark === '^' || mark === '<') return [];
      let [last, right] = [r, c];
      while (marks[last + 1]?.[c] === '^') last += 1;
      while (row[right + 1] === '<') right += 1;
      return last === r && right === c
        ? []
        : [`<mergeCell ref="${cellAddress(r, c)}:${cellAddress(last, right)}"/>`];
    }),
  );
}
