import { intersect } from '../engine/box';
import { attach } from './attach';
import { ChartCollection } from './chart';
import { ConditionalFormatCollection } from './conditional-format';
import type { ModelContext } from './context';
import { WorksheetCustomPropertyCollection } from './custom-properties';
import { DataValidation } from './data-validation';
import { DocumentProperties } from './document-properties';
import type { Runtime } from './events';
import {
  tableCollectionEvents,
  tableEvents,
  worksheetCollectionEvents,
  worksheetEvents,
} from './events-registration';
import { featuresOf } from './features';
import { WorksheetFreezePanes } from './freeze-panes';
import { mergesIn } from './merges';
import { NamedItemCollection } from './named-item';
import { PageLayout } from './page-layout';
import { PivotTableCollection } from './pivot-tables';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { SettingCollection } from './settings';
import { Table } from './table';
import { TableCollection, TableScopedCollection } from './table-collection';
import { Workbook } from './workbook';
import { WorkbookProtection } from './workbook-protection';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheet-collection';

/** The members of Workbook, Worksheet and Range that lead to what is kept beside the cells. */

declare module './workbook' {
  interface Workbook {
    readonly tables: TableCollection;
    readonly names: NamedItemCollection;
    readonly properties: DocumentProperties;
    readonly settings: SettingCollection;
    readonly protection: WorkbookProtection;
    readonly _Runtime: Runtime;
  }
}

declare module './worksheet' {
  interface Worksheet {
    readonly tables: TableCollection;
    readonly names: NamedItemCollection;
    readonly charts: ChartCollection;
    readonly customProperties: WorksheetCustomPropertyCollection;
    readonly freezePanes: WorksheetFreezePanes;
    readonly pageLayout: PageLayout;
    readonly pivotTables: PivotTableCollection;
    readonly protection: WorksheetProtection;
  }
}

declare module './range' {
  interface Range {
    readonly conditionalFormats: ConditionalFormatCollection;
    readonly dataValidation: DataValidation;
    getTables(fullyContained?: boolean | null): TableScopedCollection;
    getMergedAreasOrNullObject(): RangeAreas | null;
  }
}

attach(Workbook, {
  get tables() {
    return new TableCollection(this, featuresOf(this).tables, null);
  },
  get names() {
    return new NamedItemCollection(this, featuresOf(this).names, null);
  },
  get properties() {
    return new DocumentProperties(this.side);
  },
  get settings() {
    return new SettingCollection(this.side);
  },
  get protection() {
    return new WorkbookProtection(this.side);
  },
  get _Runtime() {
    return featuresOf(this).events.runtime;
  },
});

attach(Worksheet, {
  get tables() {
    return new TableCollection(this.book, featuresOf(this.book).tables, this.id);
  },
  get names() {
    return new NamedItemCollection(this.book, featuresOf(this.book).names, this.id);
  },
  get charts() {
    return new ChartCollection(this.book, this.id);
  },
  get customProperties() {
    return new WorksheetCustomPropertyCollection(this.book.side.sheet(this.id).customProperties);
  },
  get freezePanes() {
    return new WorksheetFreezePanes(this.book, this.id);
  },
  get pageLayout() {
    return new PageLayout(this.book, this.id);
  },
  get pivotTables() {
    return new PivotTableCollection();
  },
  get protection() {
    return new WorksheetProtection(this.book, this.id);
  },
});

/** A range keeps its context to itself and its subclasses. */
const contextOf = (range: Range): ModelContext => (range as unknown as { context: ModelContext }).context;

attach(Range, {
  get conditionalFormats() {
    const context = contextOf(this);
    return new ConditionalFormatCollection(context, featuresOf(context).rules, this.where);
  },
  get dataValidation() {
    const context = contextOf(this);
    return new DataValidation(context, featuresOf(context).rules, this.where);
  },
  getTables(fullyContained?: boolean | null) {
    const context = contextOf(this);
    const { tables } = featuresOf(context);
    return new TableScopedCollection(context, tables, this.sheetId, this.box, fullyContained === true);
  },
  /** The parts of merged areas that lie in the range. */
  getMergedAreasOrNullObject() {
    const { sheetId, box } = this;
    const context = contextOf(this);
    const merges = mergesIn(context.engine, sheetId, box);
    if (merges.length === 0) return null;
    return new RangeAreas(
      context,
      merges.map((merge) => ({ sheetId, box: intersect(merge, box)! })),
    );
  },
});

attach(Worksheet, worksheetEvents);
attach(WorksheetCollection, worksheetCollectionEvents);
attach(Table, tableEvents);
attach(TableCollection, tableCollectionEvents);
