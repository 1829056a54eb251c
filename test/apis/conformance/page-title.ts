import { readFileSync } from 'node:fs';

const KIND = /^ {4}(?:export )?(?:abstract )?(class|interface|enum) (\w+)/gm;

let kinds: Map<string, string> | undefined;

/** "Range" → "class"; a namespace's functions have none. */
export function kindOf(name: string): string | undefined {
  if (kinds === undefined) {
    const types = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
    const excel = types.slice(
      types.indexOf('\ndeclare namespace Excel'),
      types.indexOf('\ndeclare namespace Word'),
    );
    kinds = new Map([...excel.matchAll(KIND)].reverse().map(([, kind, type]) => [type, kind]));
  }
  return kinds.get(name);
}

/** Title of the page that documents a type, as the reference has it: "Excel.Range class". */
export function pageTitle(type: string): string {
  const kind = kindOf(type);
  return kind === undefined ? 'Excel package' : `Excel.${type} ${kind}`;
}

/** "Excel.Range class: values, formulas; Excel.RangeFormat class: wrapText" */
export function titleOf(apis: readonly string[]): string {
  const byPage = new Map<string, string[]>();
  for (const api of apis) {
    const [type, member = type] = api.split('.');
    const page = pageTitle(type);
    byPage.set(page, [...(byPage.get(page) ?? []), member]);
  }
  return [...byPage].map(([page, members]) => `${page}: ${members.join(', ')}`).join('; ');
}
