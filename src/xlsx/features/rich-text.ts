import { readFont } from '../styles/parts';
import type { StylesPart } from '../styles/read-styles';
import { child, children, type XmlNode } from '../text/xml';
import { decodeXstring } from '../text/xstring';

export interface RichText {
  text: string;
  /** Formats of the runs that have one of their own (CT_RPrElt). */
  runs: XmlNode[];
}

/** CT_Rst: plain text or runs; phonetic guides are no part of the text. */
export function readRichText(node: XmlNode | undefined): RichText {
  const runs = children(node, 'r');
  const texts = runs.length ? runs.map((run) => child(run, 't')) : [child(node, 't')];
  return {
    text: decodeXstring(texts.map((text) => text?.text ?? '').join('')),
    runs: runs.flatMap((run) => children(run, 'rPr')),
  };
}

/**
 * Whether something shows that plain text in the cell's own format does not: bold, colour, size … Typefaces do not
 * count, because LibreOffice splits every text that mixes Chinese and Latin letters by typeface alone.
 */
export function showsMore({ runs }: RichText, style: number | undefined, styles: StylesPart): boolean {
  const [base] = styles.styles;
  const own = looks({ ...base?.font, ...styles.styles[style ?? 0]?.font });
  return runs.some((run) => looks({ size: base?.font?.size, ...readFont(run, styles.palette) }) !== own);
}

function looks({
  size,
  bold,
  italic,
  underline,
  strike,
  color = '#000000',
}: ReturnType<typeof readFont>): string {
  return [size, !!bold, !!italic, !!underline, !!strike, color].join();
}
