/** Warning levels in cells (docs/rules.md §10): what core/budget.ts says. Without "=". */
import { measures, warningLevels } from '../../core/settings';
import type { Measure, WarningLevel } from '../../core/settings';
import type { FieldKey } from '../labels';
import { words } from '../language';
import type { Words } from '../language';
import type { FieldDefinition, FormulaContext, Highlight } from '../schema';
import { escapeHeader } from '../context';
import { NO_RATE } from './rate';
import { literal, quoted } from './text';

type EdgedLevel = Exclude<WarningLevel, 'red'>;

const edgeFields: Readonly<Record<Measure, Readonly<Record<EdgedLevel, FieldKey>>>> = {
  income: { green: 'incomeGreen', yellow: 'incomeYellow', orange: 'incomeOrange' },
  cost: { green: 'costGreen', yellow: 'costYellow', orange: 'costOrange' },
};

const edged = ['green', 'yellow', 'orange'] as const;

export const levelWords = Object.fromEntries(
  warningLevels.map(({ id, name, nameEn }) => [id, words(name, nameEn)]),
) as Readonly<Record<WarningLevel, Words>>;

/** The edge of a level; "—" for a level that the office does not use. Without a band of the measure, its default. */
function edge(context: FormulaContext, measure: Measure, level: EdgedLevel): string {
  const known = context.settings.bands[measure].find((band) => band.level === level)?.edge ?? `"${NO_RATE}"`;
  const table = context.existing('settings-bands');
  if (!table) return String(known);
  const column = (key: string) => `${table.name}[${escapeHeader(table.headers[key])}]`;
  const named = [measures.find(({ id }) => id === measure)!, warningLevels.find(({ id }) => id === level)!];
  // The settings sheet may be in the other language.
  const both = (count: (measureName: string, levelName: string) => string) =>
    [
      count(quoted(named[0].name), quoted(named[1].name)),
      count(quoted(named[0].nameEn), quoted(named[1].nameEn)),
    ].join('+');
  const ofMeasure = both((name) => `COUNTIFS(${column('measure')},${name})`);
  const where = (name: string, levelName: string) =>
    `${column('measure')},${name},${column('level')},${levelName}`;
  const numbers = both((name, levelName) => `COUNTIFS(${where(name, levelName)},${column('edge')},">=0")`);
  const value = both((name, levelName) => `SUMIFS(${column('edge')},${where(name, levelName)})`);
  return `IF(${ofMeasure}=0,${known},IF(${numbers}=1,${value},"${NO_RATE}"))`;
}

/** Fields that show the edges of a measure; levels refer to them. `columns`: where the labels stand. */
export const bandFields = (measure: Measure, columns: readonly number[]): FieldDefinition[] =>
  edged.map((level, index) => ({
    key: edgeFields[measure][level],
    role: 'formula',
    type: 'percent',
    numberFormat: '0.##%',
    column: columns[index],
    formula: (context) => edge(context, measure, level),
  }));

/** The word of the level of an attainment, which is a number by then; bands are half open, best first. */
export function levelWord(context: FormulaContext, measure: Measure, attainment: string): string {
  const better = measure === 'income' ? '>=' : '<=';
  return edged.reduceRight(
    (worse, level) => {
      const cell = context.field(edgeFields[measure][level]);
      return `IF(AND(ISNUMBER(${cell}),${attainment}${better}N(${cell})),${literal(levelWords[level], context)},${worse})`;
    },
    literal(levelWords.red, context),
  );
}

/** Colours the words of the levels. */
export const levelHighlights = (column: string): Highlight[] =>
  warningLevels.map(({ id }) => ({
    columns: [column],
    look: id,
    formula: (context, row) => `${row.at}=${literal(levelWords[id], context)}`,
  }));
