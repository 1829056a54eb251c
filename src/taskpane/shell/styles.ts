import { makeStyles } from '@fluentui/react-components';

export const useAppStyles = makeStyles({
  // clip, not hidden: a scroll container of its own would keep the tabs from sticking.
  pane: { minHeight: '100vh', overflowX: 'clip' },
});
