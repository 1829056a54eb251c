import { newChartId } from './chart';
import { newRuleId } from './data-validation';
import type { Features } from './features';
import type { SideStore } from './side-store';

/** What lies beside the cells of a sheet, for a copy of it. Tables of the copy get names of their own. */
export function copySide(features: Features, side: SideStore, fromId: string, toId: string): void {
  const from = side.sheet(fromId);
  const to = side.sheet(toId);
  to.page = structuredClone(from.page);
  to.protection = structuredClone(from.protection);
  to.customProperties = { ...from.customProperties };
  to.autoFilter = from.autoFilter;
  to.charts = from.charts.map((chart) => ({ ...structuredClone(chart), id: newChartId() }));
  to.validations = from.validations.map((rule) => ({ ...structuredClone(rule), id: newRuleId() }));
  to.conditionalFormats = from.conditionalFormats.map((rule) => ({
    ...structuredClone(rule),
    id: newRuleId(),
  }));
  for (const table of side.tables.filter(({ sheetId }) => sheetId === fromId)) {
    const columns = table.columns.map((column) => ({ ...column, ...features.tables.newColumn(column.name) }));
    features.tables.add({ ...table, sheetId: toId, name: features.tables.newName(), columns });
  }
  for (const name of side.names.filter(({ scope }) => scope === fromId)) {
    const refers =
      'sheetId' in name.refers && name.refers.sheetId === fromId
        ? { ...name.refers, sheetId: toId }
        : name.refers;
    features.names.add({ ...name, scope: toId, refers });
  }
  features.rules.changed(toId);
}
