import { attach } from './attach';
import type { ModelContext } from './context';
import { DataValidation } from './data-validation';
import { featuresOf } from './features';
import { NamedItemCollection } from './named-item';
import { Range } from './range';
import { TableCollection, TableScopedCollection } from './table-collection';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';

/** The members of Workbook, Worksheet and Range that lead to tables, names and rules. */

declare module './workbook' {
  interface Workbook {
    readonly tables: TableCollection;
    readonly names: NamedItemCollection;
  }
}

declare module './worksheet' {
  interface Worksheet {
    readonly tables: TableCollection;
    readonly names: NamedItemCollection;
  }
}

declare module './range' {
  interface Range {
    readonly dataValidation: DataValidation;
    getTables(fullyContained?: boolean | null): TableScopedCollection;
  }
}

attach(Workbook, {
  get tables() {
    return new TableCollection(this, featuresOf(this).tables, null);
  },
  get names() {
    return new NamedItemCollection(this, featuresOf(this).names, null);
  },
});

attach(Worksheet, {
  get tables() {
    return new TableCollection(this.book, featuresOf(this.book).tables, this.id);
  },
  get names() {
    return new NamedItemCollection(this.book, featuresOf(this.book).names, this.id);
  },
});

const contextOf = (range: Range): ModelContext => (range as unknown as { context: ModelContext }).context;

attach(Range, {
  get dataValidation() {
    return new DataValidation(contextOf(this), featuresOf(contextOf(this)).rules, this.where);
  },
  getTables(fullyContained?: boolean | null) {
    const context = contextOf(this);
    const { tables } = featuresOf(context);
    return new TableScopedCollection(context, tables, this.sheetId, this.box, fullyContained === true);
  },
});
