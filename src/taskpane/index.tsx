import { loadEarly } from './office-services';
import { showPane } from './pane';

loadEarly();
void Office.onReady().then(() => {
  const element = document.getElementById('pane');
  if (element) void showPane(element);
});
