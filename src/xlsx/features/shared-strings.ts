import { children, element, textContent, type XmlNode } from '../text/xml';
import { encodeXstring } from '../text/xstring';
import { readRichText, type RichText } from './rich-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel's limit for the text of a cell; it repairs files that go beyond. */
const MAX_TEXT = 32_767;

export function readSharedStrings(root: XmlNode | undefined): RichText[] {
  return children(root, 'si').map(readRichText);
}

/** Collects the texts of all cells; a text gets one number however often it stands. */
export class SharedStringsWriter {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const list = [...this.numbers.keys()].map((text) => element('si', {}, writeText(text)));
    return element('sst', { xmlns: MAIN, count: this.uses, uniqueCount: list.length }, ...list);
  }
}

function writeText(text: string): string {
  const kept = /^\s|\s$|[\n\t]/.test(text) ? { 'xml:space': 'preserve' } : {};
  return element('t', kept, textContent(encodeXstring(text.slice(0, MAX_TEXT))));
}
