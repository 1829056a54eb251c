/** The automatic mode as the pane shows it. */
export interface AutomaticState {
  /** unknown: the workbook has not been asked yet. */
  status: 'unknown' | 'unsupported' | 'off' | 'on';
  /** What did not succeed last, and why; an empty reason where none is known. null: all is well. */
  failure: { what: 'refresh' | 'switch'; reason: string } | null;
}

export type AutomaticEvent =
  | { type: 'automatic/is'; status: AutomaticState['status'] }
  | { type: 'automatic/works' }
  | { type: 'automatic/failed'; failure: NonNullable<AutomaticState['failure']> };

export const NOT_ASKED: AutomaticState = { status: 'unknown', failure: null };

/** The same object when nothing changes: a refresh that went well is no news. */
export function automaticReducer(state: AutomaticState, event: AutomaticEvent): AutomaticState {
  switch (event.type) {
    case 'automatic/is':
      return { status: event.status, failure: null };
    case 'automatic/works':
      return state.failure === null ? state : { ...state, failure: null };
    case 'automatic/failed':
      return { ...state, failure: event.failure };
  }
}
