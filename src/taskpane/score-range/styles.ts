import { makeStyles, tokens } from '@fluentui/react-components';

export const useScoreRangeStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
  // Office draws its own button over the top right 34 × 32 px.
  head: { display: 'flex', alignItems: 'center', gap: '4px', paddingRight: '40px', marginLeft: '-8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  text: { margin: 0, overflowWrap: 'anywhere', '&:empty': { display: 'none' } },
  wide: { width: '100%', minHeight: '36px' },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  state: { display: 'flex', gap: '8px', fontWeight: tokens.fontWeightSemibold },
  note: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  link: {
    minHeight: '32px',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    '@media (forced-colors: active)': { color: 'LinkText' },
    '&:hover': { textDecorationLine: 'underline' },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
  },
  missing: {
    border: `2px solid ${tokens.colorStatusDangerBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  input: { minWidth: 0 },
  details: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    padding: '6px 0',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  lines: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: '0 0 8px 12px',
    border: 'none',
    minWidth: 0,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '32px',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
  },
});
