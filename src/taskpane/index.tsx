import { showPane } from './pane';

void Office.onReady().then(() => {
  const element = document.getElementById('pane');
  if (element) void showPane(element);
});
