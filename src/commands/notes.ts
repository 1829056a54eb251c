import { dictionary, type Dictionary, type Language } from '../locales';
import type { TableKey, TemplateId } from '../templates/ids';
import { say, type Words } from '../templates/language';
import { template, templateOf } from '../templates/registry';
import type { ProblemList } from './problems';

/** Where problems go, and the words for them. */
export class Notes {
  constructor(
    readonly language: Language,
    readonly words: Dictionary['commands'],
    readonly problems: ProblemList,
  ) {}

  /** The same, for sheets made in another language than the user's: problems still go to the user. */
  speaking(language: Language): Notes {
    return new Notes(language, dictionary(language).commands, this.problems);
  }

  say(words: Words): string {
    return say(words, this.language);
  }

  /** What a template is called. */
  tableTitle(id: TemplateId): string {
    return this.say(template(id).title);
  }

  /** Header of a column; its key where the template has none of that name. */
  columnTitle(table: TableKey, key: string): string {
    const { tables } = templateOf(table);
    const column = tables.find((entry) => entry.key === table)?.columns.find((entry) => entry.key === key);
    return column ? this.say(column.header) : key;
  }
}
