import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneState } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

export const PaneContext = createContext<PaneStore | null>(null);

export function usePaneStore(): PaneStore {
  const store = useContext(PaneContext);
  if (!store) throw new Error('PaneContext is missing');
  return store;
}

/** The pane's state; the component renders again when it changes. */
export function usePaneState(): PaneState {
  const store = usePaneStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}
