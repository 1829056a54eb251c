import type { PackageReader } from '../package/package';
import type { Relation } from '../package/relations';
import { child, children, flagOf, items, numberOf, type XmlNode } from '../text/xml';
import { extensionItems } from './extensions';

/** Parts of a sheet that cannot be kept, by relationship type. */
const BY_RELATION: Record<string, string> = {
  pivotTable: 'pivotTable',
  comments: 'comment',
  oleObject: 'embeddedObject',
  package: 'embeddedObject',
  control: 'control',
  ctrlProp: 'control',
  slicer: 'slicer',
  timeline: 'slicer',
  queryTable: 'queryTable',
  image: 'picture',
};

/** Tells what a sheet has that cannot be kept. Threaded comments stand among the plain ones too, and count there. */
export async function findSheetLosses(
  source: PackageReader,
  sheet: XmlNode,
  relations: Relation[],
  lose: (kind: string, count?: number) => void,
): Promise<void> {
  for (const { type, target } of relations) {
    const kind = BY_RELATION[type];
    if (kind === 'comment') lose(kind, items(await source.xml(target), 'commentList', 'comment').length);
    else if (kind) lose(kind);
  }
  if (extensionItems(sheet, 'sparklineGroups', 'sparkline').length) lose('sparkline');
  if (items(sheet, 'autoFilter', 'filterColumn').length) lose('filterCriteria');
  for (const name of ['rowBreaks', 'colBreaks']) if (child(sheet, name)) lose('pageBreak');
  if (items(sheet, 'scenarios', 'scenario').length) lose('scenario');
  if (items(sheet, 'protectedRanges', 'protectedRange').length) lose('protectedRange');
  if (children(child(sheet, 'cols'), 'col').some((column) => numberOf(column, 'outlineLevel')))
    lose('outline');
  if (numberOf(child(sheet, 'sheetFormatPr'), 'outlineLevelRow')) lose('outline');
  const view = child(child(sheet, 'sheetViews'), 'sheetView');
  if (child(view, 'pane')?.attributes.state === 'split') lose('splitPane');
  if (flagOf(view, 'showFormulas')) lose('view');
}
