import { zip } from '@cj-tech-master/excelts/archive';

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const R = `xmlns:r="${DOCUMENT}"`;

/** A .rels part: type → target, ids r1, r2, …; a target with ":" is external. */
export function rels(...list: [type: string, target: string][]): string {
  const entries = list.map(
    ([type, target], i) =>
      `<Relationship Id="r${i + 1}" Type="${DOCUMENT}/${type}" Target="${target}"` +
      `${target.includes(':') ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${entries.join('')}</Relationships>`;
}

export function contentTypes(main = MAIN_TYPE): string {
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`
  );
}

/** Packs parts as they are given: for files that others write, or that are broken on purpose. */
export async function pack(parts: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const archive = zip({ reproducible: true });
  for (const [path, content] of Object.entries(parts)) {
    archive.add(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  return archive.bytes();
}

/** A workbook of one sheet "S" with that content; further parts replace the ones made here. */
export function oneSheet(
  sheet: string,
  parts: Record<string, string | Uint8Array> = {},
  related: [string, string][] = [],
): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${MAIN} ${R}><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(['worksheet', 'worksheets/sheet1.xml'], ...related),
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN} ${R}>${sheet}</worksheet>`,
    ...parts,
  };
}
