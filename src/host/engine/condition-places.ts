import { FormulaDependencyTreeType, FormulaDependencyTreeVirtual } from '@univerjs/engine-formula';

const prototype = FormulaDependencyTreeVirtual.prototype;
const corrected = new WeakSet<object>();

/** The getter with -1, no cell, for a formula that stands in none. */
function correct(name: 'row' | 'column'): void {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (read === undefined) return;
  Object.defineProperty(prototype, name, {
    configurable: true,
    get(this: FormulaDependencyTreeVirtual): number {
      return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? -1 : (read.call(this) as number);
    },
  });
}

/**
 * The formula of a conditional format stands in no cell. The engine holds its copies for the second and further cells of
 * the format to stand in the cells from A1 on: formulas over those would wait for the format, and it for them, and
 * in such a circle the order of calculation is lost.
 */
export function takeConditionsOffTheSheet(): void {
  if (corrected.has(prototype)) return;
  corrected.add(prototype);
  correct('row');
  correct('column');
}
