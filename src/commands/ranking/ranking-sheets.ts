import { parsePeriod } from '../../core/period';
import { findNamed, parameters, type Settings } from '../../core/settings';
import type { TieRule } from '../../core/types';
import { say, type Language } from '../../templates/language';
import type { Block } from '../reading/block';
import { fieldsAbove, type FieldCell } from '../reading/form-fields';
import { languageOf } from '../reading/language-of';
import type { WorkbookContent } from '../reading/workbook-content';

/** A ranking sheet of ours and the month it is for. */
export interface RankingSheet {
  block: Block;
  /** "2026-10" */
  period: string;
  /** Rule for ties by which it was ranked; that of the settings where the sheet does not say. */
  ties: TieRule;
  /** Cell that says so, and what it says; null when it is gone. */
  tiesCell: FieldCell | null;
  /** Language in which the sheet was made. */
  language: Language;
}

const tieRules = parameters.flatMap((entry) =>
  entry.id === 'ranking.ties' && entry.kind === 'choice' ? entry.choices : [],
);

/** A rule for ties as ranking sheets say it. */
export function tiesText(ties: TieRule, language: Language): string {
  const { name, nameEn } = tieRules.find(({ value }) => value === ties)!;
  return say({ zh: name, en: nameEn }, language);
}

/** The monthly rankings that were inserted by the add-in; month and rule for ties stand above the table. */
export function rankingSheets({ blocks, answer, settings }: WorkbookContent): RankingSheet[] {
  return blocks.flatMap((block) => {
    if (block.key !== 'monthly-ranking' || !block.ours || block.table === null) return [];
    const { period: month, ties } = fieldsAbove(block, answer);
    const period = parsePeriod(month?.value);
    if (period === null) return [];
    return [
      {
        block,
        period,
        ties: tieRuleOf(ties?.value ?? null, settings),
        tiesCell: ties ?? null,
        language: languageOf(block),
      },
    ];
  });
}

/** The rule that a sheet names; that of the settings where it names none. */
export function tieRuleOf(cell: Parameters<typeof findNamed>[1], settings: Settings): TieRule {
  return (findNamed(tieRules, cell)?.value as TieRule | undefined) ?? settings.ranking.ties;
}
