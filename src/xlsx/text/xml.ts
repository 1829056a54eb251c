import { SaxParser, xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import { XlsxError } from '../workbook-data';

/** An element as read: names and attribute names without their namespace prefix. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Character data directly inside. */
  text: string;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Prefixed attributes (r:id) never displace a plain one of the same local name. */
function localAttributes(raw: Record<string, string>): Record<string, string> {
  let prefixed = false;
  for (const name in raw) prefixed ||= name.includes(':');
  // Most elements are cells, which have none: a large sheet is read with half the objects.
  if (!prefixed) return raw;
  const attributes: Record<string, string> = {};
  for (const name in raw) {
    const value = raw[name] ?? '';
    if (!name.includes(':')) attributes[name] = value;
    else attributes[local(name)] ??= value;
  }
  return attributes;
}

/**
 * Parses one part of a package. `take` gets every complete element of that name and keeps it out of the tree, so
 * that a large sheet is never held as elements.
 * @throws XlsxError "damaged" for XML that is not well formed or that brings a DOCTYPE (entities are never expanded)
 */
export function parseXml(
  source: string,
  part: string,
  take?: { name: string; each: (node: XmlNode) => void },
): XmlNode {
  if (source.includes('<!DOCTYPE')) throw new XlsxError('damaged', `${part} declares a document type`);
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  let failure: Error | null = null;
  const parser = new SaxParser({ position: false, invalidCharHandling: 'replace' });
  parser.on('error', (error) => (failure ??= error));
  parser.on('opentag', (tag) => {
    const node = {
      name: local(tag.name),
      attributes: localAttributes(tag.attributes),
      children: [],
      text: '',
    };
    if (node.name !== take?.name) open[open.length - 1]!.children.push(node);
    open.push(node);
  });
  const append = (text: string): void => void (open[open.length - 1]!.text += text);
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    const node = open.pop()!;
    if (node.name === take?.name) take.each(node);
  });
  try {
    parser.write(source);
    parser.close();
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    failure ??= error as Error;
  }
  if (failure) throw new XlsxError('damaged', `${part}: ${(failure as Error).message}`);
  if (!root.children[0]) throw new XlsxError('damaged', `${part} is empty`);
  return root.children[0];
}

/** First child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  return node ? node.children.filter((candidate) => candidate.name === name) : [];
}

/** Children of `list` inside `node`, such as the xf of cellXfs. */
export function items(node: XmlNode | undefined, list: string, name: string): XmlNode[] {
  return children(child(node, list), name);
}

/** Every element below `node` of that name, in document order. */
export function descendants(node: XmlNode | undefined, name: string): XmlNode[] {
  if (!node) return [];
  return node.children.flatMap((inner) => [
    ...(inner.name === name ? [inner] : []),
    ...descendants(inner, name),
  ]);
}

/** Numeric attribute; undefined where it is absent or no number. */
export function numberOf(node: XmlNode | undefined, attribute: string): number | undefined {
  const text = node?.attributes[attribute];
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** xsd:boolean attribute: "1", "true" and "on" are true; `absent` where it is missing. */
export function flagOf(node: XmlNode | undefined, attribute: string, absent = false): boolean {
  const text = node?.attributes[attribute];
  return text === undefined ? absent : text === '1' || text === 'true' || text === 'on';
}

export type Attributes = Record<string, string | number | boolean | undefined>;

/** Writes an element; undefined attributes are left out, booleans become 1 and 0. `content` is XML already. */
export function element(name: string, attributes: Attributes = {}, ...content: string[]): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    start += ` ${key}="${typeof value === 'boolean' ? Number(value) : xmlEncodeAttr(String(value))}"`;
  }
  const inner = content.join('');
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** Character data; what XML cannot hold is left out. */
export const textContent = xmlEncode;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element around a list with its count, or nothing for an empty list. */
export function counted(name: string, list: string[]): string {
  return list.length ? element(name, { count: list.length }, ...list) : '';
}
