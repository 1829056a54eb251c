import type { PackageReader } from '../package/package';
import { partOf, type Relation } from '../package/relations';
import type { PackageWriter } from '../package/writer';
import { child, children, element, type XmlNode } from '../text/xml';

/** Worksheet.customProperties: each value is a part of its own, UTF-16LE text. */
export async function readSheetProperties(
  source: PackageReader,
  sheet: XmlNode,
  relations: Relation[],
): Promise<Record<string, string>> {
  const properties: Record<string, string> = {};
  for (const { attributes } of children(child(sheet, 'customProperties'), 'customPr')) {
    const bytes = await source.bytes(partOf(relations, attributes.id, 'customPr'));
    properties[attributes.name ?? ''] = new TextDecoder('utf-16le').decode(bytes);
  }
  return properties;
}

export function writeSheetProperties(
  target: PackageWriter,
  properties: Record<string, string>,
  sheetPart: string,
  number: () => number,
): string {
  const list = Object.entries(properties).map(([name, value]) => {
    const part = `xl/customProperty${number()}.bin`;
    target.add(
      part,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
      utf16(value),
    );
    return element('customPr', { name, 'r:id': target.relate(sheetPart, 'customProperty', part) });
  });
  return list.length ? element('customProperties', {}, ...list) : '';
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}
