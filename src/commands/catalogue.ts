import { templateIds, type TemplateId } from '../templates/ids';
import type { Overview } from './overview';

/** Groups of the ribbon, in its order. */
export const commandGroups = ['templates', 'calculate', 'rank', 'money', 'final', 'help'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Families of icons, one drawing each: assets/<family>.svg. "icon" is the add-in's own. */
export const iconFamilies = [
  'icon',
  'template',
  'generate',
  'recalculate',
  'weights',
  'suggest',
  'audit',
  'range',
  'rank',
  'quarter',
  'files',
  'collection',
  'pay',
  'finalize',
  'unfinalize',
] as const;
export type IconFamily = (typeof iconFamilies)[number];

/** What every door to a command knows of it before it runs. It is called what `labels` of its id says, in either language. */
export interface CommandEntry {
  /** Id in the registry. */
  id: string;
  /** Where it stands on the ribbon; null: in the pane alone. */
  group: CommandGroup | null;
  icon: IconFamily;
  /** What somebody has to choose first, which takes the pane; nothing for one click. */
  asks: 'nothing' | 'columns' | 'files';
  /**
   * Whether the workbook has what it works on. False is certain: it would be refused, or find nothing to work on. True
   * is not: which sheet is looked at, and what it holds, is seen when it runs.
   */
  possible(overview: Overview): boolean;
}

type Possible = CommandEntry['possible'];

const always: Possible = () => true;
const anything: Possible = ({ templates }) => templates.length > 0;
const there =
  (...wanted: readonly TemplateId[]): Possible =>
  ({ templates }) =>
    templates.some(({ id }) => wanted.some((template) => template === id));

const evaluations = there('evaluation', 'evaluation-register');
const people: Possible = ({ roster }) => (roster?.people ?? 0) > 0;
const letters: Possible = ({ results }) => results.letters.length > 0;
const fees: Possible = ({ results }) => results.feeMonths.length > 0;

type Row = [id: string, group: CommandGroup | null, icon: IconFamily, possible: Possible];

const rows: readonly Row[] = [
  ...templateIds.map((id): Row => [`insert.${id}`, 'templates', 'template', always]),
  ['recalc', 'calculate', 'recalculate', anything],
  ['generate.evaluations', 'calculate', 'generate', people],
  ['normalize-weights', 'calculate', 'weights', evaluations],
  ['suggest-scores', 'calculate', 'suggest', evaluations],
  ['audit', 'calculate', 'audit', anything],
  ['score-range', 'calculate', 'range', always],
  ['rank.month', 'rank', 'rank', evaluations],
  ['rank.quarter', 'rank', 'quarter', evaluations],
  ['consolidate', 'rank', 'files', always],
  ['trend', null, 'rank', evaluations],
  ['collection', 'money', 'collection', fees],
  ['pay', 'money', 'pay', letters],
  ['finalize', 'final', 'finalize', anything],
  ['unfinalize', 'final', 'unfinalize', anything],
  ['next-week', null, 'generate', there('weekly-report')],
  ['remove-samples', null, 'template', anything],
  ['undo', null, 'unfinalize', ({ history }) => history.length > 0],
];

const asks: Readonly<Record<string, CommandEntry['asks']>> = {
  'score-range': 'columns',
  consolidate: 'files',
};

/** Every command of the registry, group by group in the order of the ribbon. */
export const catalogue: readonly CommandEntry[] = rows.map(([id, group, icon, possible]) => ({
  id,
  group,
  icon,
  asks: asks[id] ?? 'nothing',
  possible,
}));

const byId = new Map(catalogue.map((entry) => [entry.id, entry]));

/** @throws Error for a command that is not in the catalogue: a mistake in the code that asks */
export function catalogueEntry(id: string): CommandEntry {
  const entry = byId.get(id);
  if (!entry) throw new Error(`There is no command ${id}.`);
  return entry;
}
