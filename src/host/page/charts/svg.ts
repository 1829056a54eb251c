const NAMESPACE = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element. Children that are text become its text. */
export function svg(name: string, attributes: Attributes, ...children: (SVGElement | string)[]): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Text cut to about `width` pixels; a wide (Chinese) character counts as one em. */
export function fitted(text: string, width: number, fontSize: number): string {
  let used = 0;
  for (const [index, character] of [...text].entries()) {
    used += (character.charCodeAt(0) > 0x2e7f ? 1 : 0.56) * fontSize;
    if (used > width) return `${[...text].slice(0, Math.max(0, index - 1)).join('')}…`;
  }
  return text;
}
