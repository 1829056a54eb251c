import type { Injector } from '@univerjs/core';
import { IDefinedNamesService, LexerTreeBuilder } from '@univerjs/engine-formula';

/**
 * Makes the engine look up every name of the workbook in every formula. Left to itself it keeps one parsed form of
 * each text for the whole process: parsed where the name was not known, or stood for another workbook's cells, it
 * would be taken as it is.
 */
export function lookUpNames(injector: Injector): void {
  const builder = injector.get(LexerTreeBuilder);
  const names = injector.get(IDefinedNamesService);
  const parse = builder.treeBuilder.bind(builder);
  const lowerCase = new Map<string, string>();
  const lower = (name: string): string => {
    const known = lowerCase.get(name) ?? name.toLowerCase();
    lowerCase.set(name, known);
    return known;
  };
  /** The workbook's names that stand in a formula, by the way in which they are written there. */
  const usedIn = (formula: string, unitId: string): Record<string, string> => {
    const text = formula.toLowerCase();
    const used: Record<string, string> = {};
    for (const { name } of Object.values(names.getDefinedNameMap(unitId) ?? {})) {
      const at = text.indexOf(lower(name));
      if (at >= 0) used[formula.slice(at, at + name.length)] = name;
    }
    return used;
  };
  builder.treeBuilder = (formula, transformSuffix, inject) => {
    if (inject?.unitId == null) return parse(formula, transformSuffix, inject);
    const { unitId } = inject;
    const changedNames = inject.getDirtyDefinedNameMap;
    let map: ReturnType<typeof changedNames> | undefined;
    // Asked for every word of the formula.
    const withUsed = (): ReturnType<typeof changedNames> => {
      const changed = changedNames();
      return { ...changed, [unitId]: { ...changed[unitId], ...usedIn(formula, unitId) } };
    };
    // What is called changed is parsed anew.
    return parse(formula, transformSuffix, {
      ...inject,
      getDirtyDefinedNameMap: () => (map ??= withUsed()),
    });
  };
}
