import { createRoot } from 'react-dom/client';
import { officeServices } from './office-services';
import { App } from './shell/App';
import { PaneStore } from './state/pane-store';
import { loadStartTheme } from './theme/use-theme';
import { light } from './theme/light';

let store: PaneStore | null = null;

/** The one store of this page; ribbon buttons run through it too. Call once Office is ready. */
export function paneStore(): PaneStore {
  return (store ??= new PaneStore(officeServices()));
}

/** Shows the pane in `element`. */
export async function showPane(element: HTMLElement): Promise<void> {
  document.body.style.margin = '0';
  const theme = await loadStartTheme().catch(() => light);
  createRoot(element).render(<App store={paneStore()} theme={theme} />);
}
