import { makeStyles, tokens } from '@fluentui/react-components';

export const useAutomaticStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    margin: '0 12px 8px',
    color: tokens.colorNeutralForeground2,
  },
  words: { flexGrow: 1, minWidth: 0, paddingTop: '6px', overflowWrap: 'anywhere' },
});
