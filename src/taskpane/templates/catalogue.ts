import type { Command, ParameterSpec } from '../../commands/command';
import type { ViewWords } from '../../locales/zh-CN/views';

/** One template that can be inserted. */
export interface CatalogueEntry {
  /** Template id, e.g. "role-library". */
  id: string;
  command: string;
  name: string;
  hint: string;
  /** Parameters that the user fills in; `samples` is asked once for all, `at` is a button of its own. */
  fields: ParameterSpec[];
  takesSamples: boolean;
  /** Can go on the active sheet, from the selected cell on. */
  takesPlace: boolean;
}

const INSERT = 'insert.';

/** What an insert command is told besides when it is not to make a sheet of its own. */
export const AT_SELECTION = { at: 'selection' } as const;

/**
 * The registry's templates in its order. Every word of the search has to be found, in the name, the hint, the id or the
 * keywords of the template; "" finds all.
 */
export function templatesOf(
  commands: readonly Command[],
  words: ViewWords['templates'],
  search: string,
  keywordsOf: (id: string) => string = () => '',
): CatalogueEntry[] {
  const wanted = search.toLowerCase().split(/\s+/);
  return commands
    .filter(({ id }) => id.startsWith(INSERT))
    .map((command) => entryOf(command, words))
    .filter(({ id, name, hint }) => {
      const known = `${name} ${hint} ${id}`.toLowerCase() + keywordsOf(id);
      return wanted.every((word) => known.includes(word));
    });
}

function entryOf(command: Command, words: ViewWords['templates']): CatalogueEntry {
  const id = command.id.slice(INSERT.length);
  const { name, hint } = words.items[id] ?? { name: id, hint: '' };
  const takes = (wanted: string) => command.parameters.some((parameter) => parameter.name === wanted);
  return {
    id,
    command: command.id,
    name,
    hint,
    fields: command.parameters.filter((parameter) => !['samples', 'at'].includes(parameter.name)),
    takesSamples: takes('samples'),
    takesPlace: takes('at'),
  };
}
