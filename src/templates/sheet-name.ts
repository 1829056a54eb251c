import { withoutRemark } from './headers';
import { fill, say } from './language';
import type { Language } from './language';
import type { TemplateId } from './ids';
import { template } from './registry';

/** Longest name of a sheet in Excel. */
export const MAX_SHEET_NAME = 31;

/** Forbidden by Excel, control characters, and halves of surrogate pairs, which no file can hold. */
const FORBIDDEN = /[\\/?*:[\]\p{Cc}\p{Cs}]/gu;
/** The sheet of tracked changes, as English and Chinese Excel call it. */
const RESERVED = /^(?:history|历史记录)$/i;

/** Without what no sheet name may hold, and only as many characters as fit. */
function cleaned(text: string, longest: number): string {
  const clean = text.replace(FORBIDDEN, '-').replace(/\s+/g, ' ').trim();
  const cut = Array.from(clean).reduce(
    (name, char) => ((name + char).length <= longest ? name + char : name),
    '',
  );
  return cut.replace(/^'+|'+$/g, '').trim();
}

/**
 * The text as a sheet name that Excel takes: forbidden characters become "-", apostrophes at either end go, "History"
 * (reserved) gets a "_", and only `longest` characters stay. Empty text becomes `fallback`.
 */
export function legalSheetName(text: string, fallback: string, longest = MAX_SHEET_NAME): string {
  const name = cleaned(text, longest);
  if (name === '') return fallback;
  return RESERVED.test(name) ? `${name}_` : name;
}

/**
 * Wished sheet name of a template, legal but not necessarily free: "考核-张三-2026-10". A long name of a person gives
 * way to the period; parts that are not known leave no dash behind.
 */
export function sheetNameFor(
  id: TemplateId,
  language: Language,
  parts: { person?: string; period?: string } = {},
): string {
  const definition = template(id);
  const pattern = say(definition.sheetName, language);
  const around = fill(pattern, { person: '', period: parts.period ?? '' });
  const room = MAX_SHEET_NAME - around.length;
  const name = parts.person ?? '';
  const person = cleaned(name.length > room ? withoutRemark(name).trim() : name, room);
  const full = fill(pattern, { person, period: parts.period ?? '' });
  const tidy = full.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  return legalSheetName(tidy, say(definition.title, language));
}
