import { child, children, element, textContent, type XmlNode } from '../text/xml';
import { decodeXstring, encodeXstring } from '../text/xstring';
import type { WorkbookData } from '../workbook-data';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DC = 'http://purl.org/dc/elements/1.1/';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Property of WorkbookData → element of docProps/core.xml. */
const CORE_NAMES = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
] as const;

export function readCoreProperties(root: XmlNode | undefined): WorkbookData['properties'] {
  const properties: WorkbookData['properties'] = {};
  for (const [property, name] of CORE_NAMES) {
    const text = child(root, name.slice(3))?.text;
    if (text) properties[property] = text;
  }
  return properties;
}

export function writeCoreProperties(properties: WorkbookData['properties']): string {
  const list = CORE_NAMES.map(([property, name]) =>
    properties[property] ? element(name, {}, textContent(properties[property])) : '',
  );
  return element('cp:coreProperties', { 'xmlns:cp': CORE, 'xmlns:dc': DC }, ...list);
}

export function writeExtendedProperties(): string {
  return element('Properties', { xmlns: EXTENDED }, element('Application', {}, 'Microsoft Excel'));
}

/** docProps/custom.xml: texts, numbers and yes/no; anything else (dates) as its text. */
export function readCustomProperties(root: XmlNode | undefined): WorkbookData['customProperties'] {
  const properties: WorkbookData['customProperties'] = {};
  for (const node of children(root, 'property')) {
    const value = node.children[0];
    if (!value || node.attributes.name === undefined) continue;
    const numeric = /^(?:u?i[1248]|u?int|r[48]|decimal)$/.test(value.name);
    if (value.name === 'bool') properties[node.attributes.name] = value.text === 'true' || value.text === '1';
    else properties[node.attributes.name] = numeric ? Number(value.text) : decodeXstring(value.text);
  }
  return properties;
}

export function writeCustomProperties(properties: WorkbookData['customProperties']): string {
  const list = Object.entries(properties).map(([name, value], index) =>
    element('property', { fmtid: FORMAT_ID, pid: index + 2, name }, writeVariant(value)),
  );
  return element('Properties', { xmlns: CUSTOM, 'xmlns:vt': TYPES }, ...list);
}

function writeVariant(value: string | number | boolean): string {
  if (typeof value === 'boolean') return element('vt:bool', {}, String(value));
  if (typeof value === 'string') return `<vt:lpwstr>${textContent(encodeXstring(value))}</vt:lpwstr>`;
  const small = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return element(small ? 'vt:i4' : 'vt:r8', {}, String(value));
}
