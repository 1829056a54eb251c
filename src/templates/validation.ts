import { absoluteArea } from './a1';
import { fill, say, words } from './language';
import type { Language, Words } from './language';
import type { Area, PlanValidation } from './plan';
import type { ColumnType, FormulaContext, ListSource, Validation } from './schema';
import type { PlacedTable } from './layout';
import { columnBody } from './layout';

/** Most that Excel takes in an inline list, a title and a message. */
export const LIMITS = { list: 255, title: 32, message: 225 } as const;

/** First and last day that a date cell accepts. */
const DAYS = { min: '1990-01-01', max: '2199-12-31' } as const;

const messages = {
  between: words('请填 {min} 到 {max} 之间的数。', 'A number from {min} to {max}, please.'),
  whole: words('请填 {min} 到 {max} 之间的整数。', 'A whole number from {min} to {max}, please.'),
  text: words('最多 {max} 个字。', 'At most {max} characters.'),
  list: words('请从下拉列表中选择。', 'Please choose from the list.'),
  open: words('列表中没有这一项，确定要这样填吗？', 'This is not in the list. Keep it all the same?'),
  date: words('请填日期，例如 2026-10-31。', 'A date, please, such as 2026-10-31.'),
} as const;

/** What is to be validated, and everything its rule may depend on. */
export interface ValidationRequest {
  area: Area;
  /** Shown name of the column or field. */
  title: string;
  type: ColumnType;
  validation?: Validation;
  prompt?: Words;
  /** Relative address of the first cell. */
  at: string;
  language: Language;
  context: FormulaContext;
  table: PlacedTable;
  choices: KnownChoices;
}

/** Names that the workbook knows, each once. */
export interface KnownChoices {
  roles?: readonly string[];
  departments?: readonly string[];
}

/** Choices as "a,b"; null where they do not fit into an inline list: too long, none, or with a comma inside. */
function inlineList(choices: readonly string[]): string | null {
  const source = choices.join(',');
  const fits = source.length > 0 && source.length <= LIMITS.list;
  return fits && choices.every((choice) => choice !== '' && !choice.includes(',')) ? source : null;
}

function listSource(request: ValidationRequest, source: ListSource): string | null {
  const { language, context, table } = request;
  switch (source.from) {
    case 'words':
      return inlineList(source.words.map((text) => say(text, language)));
    case 'roles':
    case 'departments':
      return inlineList(request.choices[source.from] ?? []);
    case 'schemes':
      return inlineList(
        context.settings.schemes.map(({ name, nameEn }) => say({ zh: name, en: nameEn }, language)),
      );
    case 'column':
      return `=${absoluteArea(columnBody(table, source.column)!)}`;
    case 'table': {
      const range = context.existing(source.table)?.ranges?.[source.column];
      return range === undefined ? null : `=${range}`;
    }
  }
}

type Ruled = Pick<PlanValidation, 'rule' | 'advisory'> & { message: string };

/** A list without choices to offer takes any text of a sensible length. */
function ruleOf(request: ValidationRequest): Ruled | null {
  const { validation, type, language } = request;
  const message = (text: Words, values: Record<string, number> = {}) => fill(say(text, language), values);
  if (type === 'date') return { rule: { kind: 'date', ...DAYS }, message: message(messages.date) };
  if (!validation) return null;
  switch (validation.kind) {
    case 'list': {
      const source = listSource(request, validation.source);
      if (source === null) {
        return {
          rule: { kind: 'textLength', min: 0, max: 100 },
          message: message(messages.text, { max: 100 }),
        };
      }
      const { open = false } = validation;
      return {
        rule: { kind: 'list', source },
        message: message(validation.message ?? (open ? messages.open : messages.list)),
        ...(open && { advisory: true }),
      };
    }
    case 'text': {
      const { max } = validation;
      return {
        rule: { kind: 'textLength', min: 0, max },
        message: message(validation.message ?? messages.text, { max }),
      };
    }
    case 'custom':
      return {
        rule: { kind: 'custom', formula: `=${validation.formula(request.context, request.at, {})}` },
        message: message(validation.message),
      };
    default: {
      const { kind, min, max } = validation;
      const range = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
      const usual = kind === 'integer' ? messages.whole : messages.between;
      return {
        rule: { kind: kind === 'integer' ? 'wholeNumber' : 'decimal', ...range },
        message: message(validation.message ?? usual, range),
      };
    }
  }
}

/** The validation of an input with its message; null where the template asks for none. */
export function compileValidation(request: ValidationRequest): PlanValidation | null {
  const ruled = ruleOf(request);
  if (!ruled) return null;
  const title = request.title.slice(0, LIMITS.title);
  return {
    area: request.area,
    rule: ruled.rule,
    ...(ruled.advisory && { advisory: ruled.advisory }),
    errorTitle: title,
    errorMessage: ruled.message,
    ...(request.prompt && { prompt: { title, message: say(request.prompt, request.language) } }),
  };
}
