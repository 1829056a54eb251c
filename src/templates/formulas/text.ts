/** Words inside native formulas. Without "=". */
import { say } from '../language';
import type { Words } from '../language';
import type { FormulaContext } from '../schema';

/** The text as a formula writes it: in quotes, inner quotes doubled. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The wording in the language of the sheet, in quotes. */
export const literal = (text: Words, { language }: Pick<FormulaContext, 'language'>): string =>
  quoted(say(text, language));
