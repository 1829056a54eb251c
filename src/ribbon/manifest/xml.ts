/** An element with its attributes, and its children or its text. */
export interface Xml {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Xml[] | string;
}

/** `xml('Label', { resid: 'Tab' })`; children that are null are left out. */
export function xml(
  name: string,
  attributes: Xml['attributes'] = {},
  children: readonly (Xml | null)[] | string = [],
): Xml {
  return {
    name,
    attributes,
    children: typeof children === 'string' ? children : children.flatMap((child) => child ?? []),
  };
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The element as text, two spaces for every level, one line for what has no children. */
export function serialize({ name, attributes, children }: Xml, indent = ''): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)];
  const open = `${indent}<${start.join(' ')}`;
  if (typeof children === 'string') return `${open}>${escaped(children)}</${name}>\n`;
  if (children.length === 0) return `${open} />\n`;
  const inner = children.map((child) => serialize(child, `${indent}  `)).join('');
  return `${open}>\n${inner}${indent}</${name}>\n`;
}
