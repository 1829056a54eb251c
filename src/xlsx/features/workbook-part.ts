import type { PackageReader } from '../package/package';
import { relationsOf, type Relation } from '../package/relations';
import { child, children, flagOf, items, type XmlNode } from '../text/xml';
import { XlsxError } from '../workbook-data';
import type { Losses } from './losses';

/**
 * Path of the workbook part, as content types and relationships of the package give it.
 * @throws XlsxError macro-enabled (.xlsm, .xltm, add-ins), not-a-workbook (other documents, .xlsb), damaged
 */
export async function findWorkbookPart(source: PackageReader): Promise<string> {
  if (!source.has('[Content_Types].xml'))
    throw new XlsxError('not-a-workbook', 'The zip archive is no Office file');
  const types = await source.xml('[Content_Types].xml');
  const path = (await relationsOf(source, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (path === undefined) throw new XlsxError('not-a-workbook', 'The package has no main document');
  const type = contentType(types, path);
  if (/macroEnabled(?:Template)?\.|addin\./i.test(type) && !/binary/i.test(type)) {
    throw new XlsxError('macro-enabled', `The workbook has macros (${type})`);
  }
  if (!/spreadsheetml\.(?:sheet|template)\.main\+xml$/.test(type)) {
    throw new XlsxError('not-a-workbook', `The main document is ${type || 'of unknown type'}`);
  }
  if (source.paths().some((part) => /vbaProject\.bin$/i.test(part))) {
    throw new XlsxError('macro-enabled', 'The workbook has macros');
  }
  return path;
}

function contentType(types: XmlNode, path: string): string {
  const override = children(types, 'Override').find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${path}`.toLowerCase(),
  );
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = children(types, 'Default').find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
  );
  return override?.attributes.ContentType ?? byExtension?.attributes.ContentType ?? '';
}

/** Parts of the workbook that cannot be kept, by relationship type. */
const BY_RELATION: Record<string, string> = {
  externalLink: 'externalLink',
  pivotCacheDefinition: 'pivotCache',
  connections: 'connection',
  customXml: 'customXml',
  slicerCache: 'slicer',
  timelineCache: 'slicer',
  attachedToolbars: 'toolbar',
};

/** Tells what a workbook as a whole has that cannot be kept. */
export function findWorkbookLosses(
  source: PackageReader,
  root: XmlNode,
  relations: Relation[],
  losses: Losses,
): void {
  for (const { type } of relations) if (BY_RELATION[type]) losses.add(BY_RELATION[type]);
  const guard = child(root, 'workbookProtection');
  if (flagOf(guard, 'lockWindows')) losses.add('workbookProtection');
  losses.add('customView', undefined, items(root, 'customWorkbookViews', 'customWorkbookView').length);
  const parts = source.paths();
  losses.add('webExtension', undefined, parts.filter((part) => /webextension\d*\.xml$/i.test(part)).length);
  losses.add(
    'signature',
    undefined,
    parts.filter((part) => /^_xmlsignatures\/sig\d*\.xml$/i.test(part)).length,
  );
}
