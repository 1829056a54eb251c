import { makeStyles, tokens } from '@fluentui/react-components';

export const useRunStatusStyles = makeStyles({
  // Not display: none, which would take the live region away from screen readers.
  idle: { height: 0, overflow: 'hidden' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    margin: '0 12px 8px',
    padding: '8px 4px 8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: '8px', width: '100%', minHeight: '32px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', '&:empty': { display: 'none' } },
  skipped: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  names: { margin: '0 0 4px', overflowWrap: 'anywhere' },
  sentence: {
    outlineStyle: 'none',
    flexGrow: 1,
    minWidth: 0,
    paddingTop: '6px',
    overflowWrap: 'anywhere',
  },
});
