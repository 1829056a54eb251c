import { makeStyles, tokens } from '@fluentui/react-components';

export const useHistoryStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '8px' },
  entry: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    minHeight: '32px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&:hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  words: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
  sheets: { marginRight: '10px', overflowWrap: 'anywhere' },
  // Above the link that covers the row.
  undo: { position: 'relative', zIndex: 1 },
});
