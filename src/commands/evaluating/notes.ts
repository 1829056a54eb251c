import type { Dictionary, Language } from '../../locales';
import type { TemplateId } from '../../templates/ids';
import { say, type Words } from '../../templates/language';
import { template } from '../../templates/registry';
import type { ProblemList } from '../problems';

/** Where problems go, and the words for them. */
export class Notes {
  constructor(
    readonly language: Language,
    readonly words: Dictionary['commands'],
    readonly problems: ProblemList,
  ) {}

  say(words: Words): string {
    return say(words, this.language);
  }

  /** What a template is called. */
  tableTitle(id: TemplateId): string {
    return this.say(template(id).title);
  }
}
