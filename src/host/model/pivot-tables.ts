import { HostCollection, type HostObject } from '../rich-api';

/** Excel.PivotTableCollection: the embedded workbook has none, and a file that has some says so when it is opened. */
export class PivotTableCollection extends HostCollection<HostObject> {
  readonly typeName = 'PivotTableCollection';
  readonly items: readonly HostObject[] = [];
}
