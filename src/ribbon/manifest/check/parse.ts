/** An element of an XML text. */
export interface XmlElement {
  tagName: string;
  attributes: Readonly<Record<string, string>>;
  parent: XmlElement | null;
  children: XmlElement[];
  /** Text directly in it. */
  text: string;
}

const TOKEN =
  /<\?[^]*?\?>|<!--[^]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(\w*);?/g, (entity, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !entity.endsWith(';'))
      throw new SyntaxError(`${entity} stands for nothing.`);
    return character;
  });

/**
 * The root of an XML text and everything in it: as much of XML as manifests are written in. No character data
 * sections, no entities of one's own. In a test, a browser's parser takes a hundred times as long.
 * @throws SyntaxError where the text is not well-formed
 */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = { tagName: '', attributes: {}, parent: null, children: [], text: '' };
  let inside = top;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (!token) throw new SyntaxError(`${source.slice(at, at + 40)} is no XML.`);
    const [, end, start, attributes = '', empty, text] = token;
    if (end !== undefined) {
      if (end !== inside.tagName) throw new SyntaxError(`</${end}> ends <${inside.tagName}>.`);
      inside = inside.parent!;
    } else if (start !== undefined) {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, unescaped(value!)]);
      const element = {
        tagName: start,
        attributes: Object.fromEntries(pairs),
        parent: inside,
        children: [],
        text: '',
      };
      inside.children.push(element);
      if (empty === '') inside = element;
    } else if (text !== undefined) inside.text += unescaped(text);
  }
  if (inside !== top) throw new SyntaxError(`<${inside.tagName}> does not end.`);
  const [root, second] = top.children;
  if (!root || second || top.text.trim() !== '') throw new SyntaxError('There is not one root.');
  return { ...root, parent: null };
}

/** An element and all below it, in the order of the text. */
export const withDescendants = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(withDescendants),
];
