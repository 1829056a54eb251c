import { templates } from '../../../templates/registry';
import type { Words } from '../../../templates/language';
import type { TemplateId } from '../../../templates/ids';
import { KEYWORDS } from './keywords';
import { sketchOf, type Sketch } from './sketch';

/** What a template's own data says of it, beyond its name. */
export interface TemplateDetails {
  sketch: Sketch;
  /** What else it is found by, lower case: title and column headers in both languages, and other words for it. */
  keywords: string;
}

/** Details of every template by its id. */
export function templateDetails(): ReadonlyMap<string, TemplateDetails> {
  return new Map(
    templates.map((template) => {
      const headers = template.tables.flatMap(({ columns }) => columns.map(({ header }) => header));
      const keywords = [
        ...[template.title, ...headers].flatMap(both),
        KEYWORDS[template.id as TemplateId] ?? '',
      ];
      return [template.id, { sketch: sketchOf(template), keywords: keywords.join(' ').toLowerCase() }];
    }),
  );
}

const both = ({ zh, en }: Words): string[] => [zh, en];
