import { webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/shell/App';
import { PaneStore } from '../../src/taskpane/state/pane-store';
import type { FakeServices } from './fakes';

/** What jsdom has not got; no dark theme, no forced colours. */
export function installMatchMedia(): void {
  const answer = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => answer });
}

installMatchMedia();
afterEach(cleanup);

/** The pane on fakes, once it has read the workbook and shown its first view. */
export async function showPane(services: FakeServices) {
  const store = new PaneStore(services);
  const user = userEvent.setup();
  await act(async () => {
    render(<App store={store} theme={webLightTheme} />);
  });
  return {
    store,
    user,
    text: (testId: string) => screen.getByTestId(testId).textContent ?? '',
    press: (testId: string) => user.click(screen.getByTestId(testId)),
    /** Opens a tab and waits for its view. */
    open: async (tab: string, content: () => Promise<unknown>) => {
      await user.click(screen.getByTestId(`tab-${tab}`));
      await content();
    },
  };
}
