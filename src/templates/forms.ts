import type { TableKey } from './ids';
import { isForm } from './layout';
import { templates } from './registry';

/** The first table of each form, after which the form is called. */
export const formKeys: ReadonlySet<TableKey> = new Set(
  templates.filter(isForm).map(({ tables }) => tables[0].key),
);
