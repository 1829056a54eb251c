import { makeStyles, tokens } from '@fluentui/react-components';

export const useProblemsStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  audit: { alignSelf: 'flex-start', marginBottom: '8px' },
  empty: { color: tokens.colorNeutralForeground2 },
  heading: {
    margin: '4px 0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    gap: '8px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0 },
  message: { paddingTop: '6px', overflowWrap: 'anywhere' },
  severity: { fontWeight: tokens.fontWeightSemibold },
  jump: {
    maxWidth: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    paddingLeft: 0,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});
