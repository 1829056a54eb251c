import { children } from '../text/xml';
import { XlsxError } from '../workbook-data';
import type { PackageReader } from './package';

/** One relationship: `type` is the last step of its URI, the same in transitional and strict files. */
export interface Relation {
  id: string;
  type: string;
  /** Path of a part inside the package, or the address of something external. */
  target: string;
  external: boolean;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Relationships of a part; '' asks for those of the package. None where it has no .rels part. */
export async function relationsOf(source: PackageReader, part: string): Promise<Relation[]> {
  const folder = folderOf(part);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const root = source.has(path) ? await source.xml(path) : undefined;
  return children(root, 'Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').replace(/^.*\//, ''),
      target: external ? target : resolve(folder, target),
      external,
    };
  });
}

/**
 * Path of the part that an r:id points to.
 * @throws XlsxError damaged, when nothing in the package answers to it
 */
export function partOf(relations: Relation[], id: string | undefined, from: string): string {
  const relation = relations.find((candidate) => candidate.id === id && !candidate.external);
  if (!relation) throw new XlsxError('damaged', `${from} points to a part that is missing`);
  return relation.target;
}

/** Joins a target to the folder of its source; "/xl/…" counts from the root of the package. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
