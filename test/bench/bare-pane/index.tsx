import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** What any task pane with Fluent costs: React, FluentProvider and one button, as soon as Office is ready. */
void Office.onReady().then(() => {
  createRoot(document.getElementById('pane')!).render(
    <FluentProvider theme={webLightTheme}>
      <Button data-testid="next-action" appearance="primary">
        OK
      </Button>
    </FluentProvider>,
  );
});
