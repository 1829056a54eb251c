import { parseReference } from '../a1';
import type { Aspect, Settled } from './touch';

export interface NamePlace {
  name: string;
}

/** A defined name of the workbook; null: there is none. */
export interface NameState {
  /** "=考核!$A$1" */
  formula: string | null;
  visible: boolean;
}

/** Quotes and dollars may be written or not. */
const comparable = ({ formula }: NameState): string =>
  formula === null ? '' : JSON.stringify(parseReference(formula.replace(/^=/, '')) ?? formula);

/** A defined name of the workbook. One that was not there goes, wherever its cells have moved since. */
export const nameAspect: Aspect<NamePlace, NameState> = {
  look(session, { name }) {
    const item = session.workbook.names.getItemOrNullObject(name);
    item.load('formula,visible');
    return () =>
      item.isNullObject
        ? { formula: null, visible: false }
        : { formula: String(item.formula), visible: item.visible };
  },
  put({ workbook: { names } }, { name }, state, now) {
    if (now.formula !== null) names.getItem(name).delete();
    if (state.formula !== null) names.add(name, state.formula).visible = state.visible;
  },
  settle(_, now, { before, after }): Settled {
    if (comparable(now) === comparable(before)) return { kept: [] };
    const ours = before.formula === null || comparable(now) === comparable(after);
    return ours ? { state: before, kept: [] } : { kept: [] };
  },
  areas: () => [],
};
