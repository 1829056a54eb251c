import type { PageData } from '../../xlsx';
import { HostObject, invalidArgument } from '../rich-api';

const PARTS = { left: 'L', center: 'C', right: 'R' } as const;
type Part = keyof typeof PARTS;
type Line = 'header' | 'footer';

/** "&Lleft&Ccenter&Rright" → its parts; text before the first mark is the center. "&&" is an ampersand. */
function split(text: string): Record<Part, string> {
  const parts: Record<Part, string> = { left: '', center: '', right: '' };
  let part: Part = 'center';
  for (const [token] of text.matchAll(/&[LCR]|&&|[^&]+|&/g)) {
    const marked = (Object.keys(PARTS) as Part[]).find((name) => token === `&${PARTS[name]}`);
    if (marked !== undefined) part = marked;
    else parts[part] += token;
  }
  return parts;
}

const join = (parts: Record<Part, string>): string =>
  (Object.keys(PARTS) as Part[])
    .filter((part) => parts[part] !== '')
    .map((part) => `&${PARTS[part]}${parts[part]}`)
    .join('');

/** Excel.HeaderFooter: codes such as &P and &N stand for page numbers. */
export class HeaderFooter extends HostObject {
  readonly typeName = 'HeaderFooter';
  readonly scalars = [
    'centerFooter',
    'centerHeader',
    'leftFooter',
    'leftHeader',
    'rightFooter',
    'rightHeader',
  ] as const;

  constructor(private readonly page: PageData) {
    super();
  }

  get centerFooter(): string {
    return this.part('footer', 'center');
  }
  set centerFooter(text: string) {
    this.setPart('footer', 'center', text);
  }

  get centerHeader(): string {
    return this.part('header', 'center');
  }
  set centerHeader(text: string) {
    this.setPart('header', 'center', text);
  }

  get leftFooter(): string {
    return this.part('footer', 'left');
  }
  set leftFooter(text: string) {
    this.setPart('footer', 'left', text);
  }

  get leftHeader(): string {
    return this.part('header', 'left');
  }
  set leftHeader(text: string) {
    this.setPart('header', 'left', text);
  }

  get rightFooter(): string {
    return this.part('footer', 'right');
  }
  set rightFooter(text: string) {
    this.setPart('footer', 'right', text);
  }

  get rightHeader(): string {
    return this.part('header', 'right');
  }
  set rightHeader(text: string) {
    this.setPart('header', 'right', text);
  }

  private part(line: Line, part: Part): string {
    return split(this.page[line] ?? '')[part];
  }

  private setPart(line: Line, part: Part, text: string): void {
    if (typeof text !== 'string') throw invalidArgument(`HeaderFooter.${part}${line}`);
    const joined = join({ ...split(this.page[line] ?? ''), [part]: text });
    if (joined === '') delete this.page[line];
    else this.page[line] = joined;
  }
}

/** Excel.HeaderFooterGroup: one header and footer for all pages. */
export class HeaderFooterGroup extends HostObject {
  readonly typeName = 'HeaderFooterGroup';
  readonly scalars = ['state'] as const;
  readonly state = 'Default';

  constructor(private readonly page: PageData) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.page);
  }
}
