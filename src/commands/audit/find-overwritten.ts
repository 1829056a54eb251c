import { cellAddress } from '../../templates/a1';
import { isFormula } from '../../workbook/cell-values';
import type { Notes } from '../notes';
import { headerPlace } from '../reading/block';
import { tieRuleOf } from '../ranking/ranking-sheets';
import type { WorkbookContent } from '../reading/workbook-content';
import type { Place } from '../report';
import type { AuditedSheet, AuditedTable } from './audited-sheet';
import { cellsAround } from './form-cells';
import { tableCells, type FormulaCell, type FormulaRequest } from './formula-cells';
import { personOf, type RankedSheet } from './ranking-totals';
import { settingsVariants } from './settings-variants';
import type { PartMissing, Surroundings } from './sheet-context';

/** A cell in which a formula of ours stood that is another one now, a value, or blank. */
export interface Overwritten extends FormulaCell {
  at: Place;
}

export interface FoundFormulas {
  checked: number;
  overwritten: Overwritten[];
}

/** Looks at every formula cell of the audited sheets; parts that are gone are reported once. */
export function findOverwritten(
  content: WorkbookContent,
  sheets: readonly AuditedSheet[],
  ranked: readonly RankedSheet[],
  notes: Notes,
): FoundFormulas {
  const variants = settingsVariants(content);
  const found: FoundFormulas = { checked: 0, overwritten: [] };
  for (const sheet of sheets) {
    const missing = new Set<string>();
    const request: FormulaRequest = {
      sheet,
      variants: variants.map((made) => withOwnTies(made, sheet)),
      given: ({ block }, row) =>
        ranked.find((entry) => entry.block === block)?.people.get(personOf((key) => row[key] ?? null)) ?? {},
      onMissing(part, table) {
        if (missing.has(part.words.zh)) return;
        missing.add(part.words.zh);
        reportMissing(part, table, notes);
      },
    };
    const cells = [...sheet.tables.map((table) => tableCells(request, table)), cellsAround(request)];
    for (const cell of cells.flatMap((part) => [...part])) {
      found.checked += 1;
      const { holds, wanted, row, column } = cell;
      if (isFormula(holds) && wanted.accepts(holds)) continue;
      found.overwritten.push({ ...cell, at: { sheet: sheet.sheet, address: cellAddress(row, column) } });
    }
  }
  return found;
}

/** A ranking keeps the rule for equals by which it was made. */
function withOwnTies(made: Surroundings, { fields }: AuditedSheet): Surroundings {
  if (!fields.ties) return made;
  const { settings } = made;
  const ties = tieRuleOf(fields.ties.value, settings);
  return { ...made, settings: { ...settings, ranking: { ...settings.ranking, ties } } };
}

function reportMissing(part: PartMissing, { block }: AuditedTable, notes: Notes): void {
  const name = notes.say(part.words);
  const table = notes.tableTitle(block.template);
  if (part.kind === 'column')
    notes.problems.add('column-missing', headerPlace(block), { column: name, table }, 'warning');
  else notes.problems.add('label-missing', { sheet: block.sheet, address: '' }, { label: name, table });
}
