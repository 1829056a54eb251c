import ts from 'typescript';

/** "ExcelApi" 1.9 */
export interface RequirementSet {
  name: string;
  version: string;
}

/** As the reference says it, in its two ways: "[Api set: ExcelApi 1.9]", "**Requirement set**: {@link … | RibbonApi 1.1}". */
const DOCUMENTED = /(?:\[\s*Api set:|\*\*Requirement set\*\*:\s*\{@link [^|}]*\|)\s*([A-Za-z]+) (\d+\.\d+)/;

/** Sets of other programs: what they say of a shared member is not about Excel. */
const OTHER_HOSTS = /^(Mailbox|Word|PowerPoint|OneNote|Visio)/;

const commentOf = (node: ts.Node): string => {
  const text = node.getSourceFile().text;
  return (ts.getLeadingCommentRanges(text, node.pos) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .join('\n');
};

/** The set that a declaration of @types/office-js names, or the one of what it is declared in; null for none. */
export function requirementSetOf(declaration: ts.Node): RequirementSet | null {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const [, name, version] = DOCUMENTED.exec(commentOf(node)) ?? [];
    if (name !== undefined) return OTHER_HOSTS.test(name) ? null : { name, version };
  }
  return null;
}

const numbers = (version: string): number[] => version.split('.').map(Number);

/** Negative, 0 or positive; 1.10 is above 1.9. */
export function compareVersions(a: string, b: string): number {
  const [[major, minor], [otherMajor, otherMinor]] = [numbers(a), numbers(b)];
  return major - otherMajor || minor - otherMinor;
}

/** Whether a host that has all of `sets` has `wanted`. */
export const includes = (sets: readonly RequirementSet[], wanted: RequirementSet): boolean =>
  sets.some(({ name, version }) => name === wanted.name && compareVersions(version, wanted.version) >= 0);
