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
  builder.treeBuilder = (formula, transformSuffix, inject) => {
    if (inject?.unitId == null) return parse(formula, transformSuffix, inject);
    const { unitId } = inject;
    return parse(formula, transformSuffix, {
      ...inject,
      // What is called changed is parsed anew.
      getDirtyDefinedNameMap: () => {
        const changed = inject.getDirtyDefinedNameMap();
        const text = formula.toLowerCase();
        const used = Object.values(names.getDefinedNameMap(unitId) ?? {}).flatMap(({ name }) => {
          const at = text.indexOf(name.toLowerCase());
          return at < 0 ? [] : [[formula.slice(at, at + name.length), name]];
        });
        return { ...changed, [unitId]: { ...changed[unitId], ...Object.fromEntries(used) } };
      },
    });
  };
}
