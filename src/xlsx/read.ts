import { Losses } from './features/losses';
import { readNames } from './features/names';
import { readCoreProperties, readCustomProperties } from './features/properties';
import { splitSettings } from './features/settings';
import { readStructureProtection } from './features/protection';
import { readSharedStrings } from './features/shared-strings';
import { findWorkbookPart, findWorkbookLosses } from './features/workbook-part';
import { PackageReader } from './package/package';
import { partOf, relationsOf } from './package/relations';
import { readSheet } from './read-sheet';
import { readStyles } from './styles/read-styles';
import { child, flagOf, items, numberOf } from './text/xml';
import { XlsxError, type Loss, type SheetData, type WorkbookData } from './workbook-data';

/**
 * Reads an .xlsx (transitional or strict) into plain data. What cannot be kept is in `losses`, by kind and sheet; nothing is
 * left out in silence but caches and printer drivers.
 * @throws XlsxError for anything that is not a readable .xlsx; see XlsxErrorCode
 */
export async function readXlsx(bytes: Uint8Array): Promise<{ workbook: WorkbookData; losses: Loss[] }> {
  const source = await PackageReader.open(bytes);
  const main = await findWorkbookPart(source);
  const root = await source.xml(main);
  const relations = await relationsOf(source, main);
  const related = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type)?.target;

  const losses = new Losses();
  const date1904 = flagOf(child(root, 'workbookPr'), 'date1904');
  const structure = readStructureProtection(child(root, 'workbookProtection'));
  const fromCalc = child(root, 'fileVersion')?.attributes.appName === 'Calc';
  const styles = readStyles(
    await source.xmlIfAny(related('styles')),
    await source.xmlIfAny(related('theme')),
    (kind) => losses.add(kind),
  );
  const strings = readSharedStrings(await source.xmlIfAny(related('sharedStrings')));
  findWorkbookLosses(source, root, relations, losses);

  const listed = items(root, 'sheets', 'sheet');
  const names = readNames(
    root,
    listed.map(({ attributes }) => attributes.name ?? ''),
    losses,
  );
  const sheets: SheetData[] = [];
  const active = numberOf(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  let activeSheet = 0;
  for (const [index, { attributes }] of listed.entries()) {
    const { name = '', state, id } = attributes;
    const part = partOf(relations, id, `Sheet ${name}`);
    if (!relations.some(({ target, type }) => target === part && type === 'worksheet')) {
      losses.add('otherSheet', name);
      continue;
    }
    if (index === active) activeSheet = sheets.length;
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    const sheet = await readSheet(part, name, visibility, {
      source,
      strings,
      styles,
      date1904,
      fromCalc,
      losses,
    });
    sheets.push({ ...sheet, page: { ...sheet.page, ...names.pages.get(name) } });
  }
  if (!sheets.length) throw new XlsxError('damaged', 'The workbook has no worksheet');

  const documents = await relationsOf(source, '');
  const document = (type: string): string | undefined =>
    documents.find((relation) => relation.type === type)?.target;
  const custom = readCustomProperties(await source.xmlIfAny(document('custom-properties')));
  const workbook: WorkbookData = {
    sheets,
    activeSheet,
    styles: styles.styles,
    names: names.names,
    ...splitSettings(custom),
    properties: readCoreProperties(await source.xmlIfAny(document('core-properties'))),
    ...(date1904 && { date1904 }),
    ...(structure && { structure }),
  };
  return { workbook, losses: losses.list() };
}
