import { compileTemplate } from '../../templates/compile';
import type { SheetPlan } from '../../templates/plan';
import type { RowData } from '../../templates/schema';
import type { FreeNames } from '../../workbook/free-names';
import type { TableRewrite } from '../../workbook/rewrite-table';
import { evaluate } from '../evaluating/evaluate';
import { evaluateAll } from '../evaluating/evaluate-all';
import type { Directory } from '../evaluating/people';
import type { Notes } from '../notes';
import { placeRanking } from '../ranking/place-ranking';
import type { RawEvaluation } from '../reading/raw-evaluation';
import { templateContext } from '../reading/template-context';
import type { WorkbookContent } from '../reading/workbook-content';
import type { ConsolidateResults } from '../results';
import type { GatheredFile } from './gather';
import { evaluationsOn } from './new-register';
import { registerRows } from './register-rows';
import type { SortedEvaluation } from './sort-out';
import { sourceRows } from './source-rows';

/** More lines than these have their scores as values: each formula of the register compares its line with all others. */
const MOST_WITH_FORMULAS = 1_000;

interface Request {
  content: WorkbookContent;
  directory: Directory | null;
  gathered: readonly GatheredFile[];
  sorted: readonly SortedEvaluation[];
  /** Month that is ranked. */
  period: string;
  names: FreeNames;
  notes: Notes;
  /** Where nothing is reported: it has been. */
  quiet: Notes;
}

/** What is to be written, and what the report says of it. */
interface Placed {
  plans: SheetPlan[];
  rewrites: TableRewrite[];
  results: Pick<ConsolidateResults, 'ranking' | 'sheet' | 'register' | 'sources'>;
}

/** The sheets that come of evaluations: the register, the ranking of the month with it, the list of sources. */
export function consolidateSorted(request: Request): Placed {
  const { content, period, names, notes, quiet } = request;
  const register = registerOf(request);
  const evaluations = [...content.evaluations, ...(register?.evaluations ?? [])];
  const all: WorkbookContent = { ...content, evaluations };
  const ranking = placeRanking(all, evaluateAll(all, period, quiet), { period }, names, notes);
  const sources = sourcesPlan(request);
  return {
    // The ranking refers to the register.
    plans: [...(register ? [register.plan] : []), ...ranking.plans, sources],
    rewrites: ranking.rewrites,
    results: {
      ranking: ranking.ranking,
      sheet: ranking.sheet,
      register: register?.plan.sheetName ?? null,
      sources: sources.sheetName,
    },
  };
}

interface Register {
  plan: SheetPlan;
  evaluations: RawEvaluation[];
}

/** null when there is nothing that the workbook does not have already. */
function registerOf(request: Request): Register | null {
  const { content, directory, sorted, names, notes, quiet } = request;
  const { settings } = content;
  const counted = sorted.filter(({ leftOut, found }) => leftOut === null && found.raw.lines.length > 0);
  if (counted.length === 0) return null;
  const target = { settings, directory, language: notes.language, quiet };
  const lines = counted.map(({ found, evaluated }) => registerRows(found, evaluated, target));
  const tableName = names.table('evaluation-register');
  const compile = (rows: readonly RowData[], asValues: boolean): SheetPlan =>
    compileTemplate({
      ...base(request),
      template: 'evaluation-register',
      tableName: () => tableName,
      data: { rows, asValues },
    });
  const draft = compile(lines.flat(), false);
  const sheetName = names.sheet(draft.sheetName);
  const finals = evaluationsOn(draft, sheetName, lines.flat()).map((raw) => {
    return evaluate(raw, settings, directory?.find(raw)?.scheme ?? null, quiet).result.final;
  });
  const rows = lines.flatMap((own, index) => own.map((row) => ({ ...row, final: finals[index] })));
  const asValues = rows.length > MOST_WITH_FORMULAS;
  if (asValues) {
    notes.problems.add('register-as-values', { sheet: sheetName, address: '' }, { rows: rows.length });
  }
  const plan = asValues ? compile(rows, true) : draft;
  return { plan: { ...plan, sheetName }, evaluations: evaluationsOn(plan, sheetName, rows) };
}

function sourcesPlan(request: Request): SheetPlan {
  const { gathered, sorted, names, notes } = request;
  const tableName = names.table('file-sources');
  const rows = sourceRows(gathered, sorted, notes);
  const plan = compileTemplate({
    ...base(request),
    template: 'file-sources',
    tableName: () => tableName,
    data: { rows },
  });
  return { ...plan, sheetName: names.sheet(plan.sheetName) };
}

const base = ({ content, notes: { language }, period }: Request) => ({
  language,
  ...templateContext(content),
  period,
});
