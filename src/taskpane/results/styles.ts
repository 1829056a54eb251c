import { makeStyles, tokens } from '@fluentui/react-components';

const head = {
  padding: '4px 0',
  fontSize: tokens.fontSizeBase200,
  fontWeight: tokens.fontWeightRegular,
  color: tokens.colorNeutralForeground2,
  whiteSpace: 'nowrap',
} as const;

const number = {
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'right',
  verticalAlign: 'top',
  whiteSpace: 'nowrap',
} as const;

export const useResultsStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'auto' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  rankHead: { ...head, textAlign: 'right', width: '1%' },
  nameHead: { ...head, textAlign: 'start' },
  finalHead: { ...head, textAlign: 'right', paddingLeft: '12px', width: '1%' },
  row: {
    position: 'relative',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&:hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  rank: { ...number, padding: '8px 0', fontWeight: tokens.fontWeightSemibold },
  person: { padding: '8px 0', minWidth: 0, overflowWrap: 'anywhere' },
  afterRank: { paddingLeft: '12px' },
  // The button covers its whole row, so that there is a large target without a second tab stop.
  name: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    '&::after': { content: '""', position: 'absolute', inset: 0 },
    '&:focus-visible': { outlineStyle: 'none' },
    '&:focus-visible::after': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  department: {
    marginLeft: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  track: {
    height: '6px',
    marginTop: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  bar: {
    height: '100%',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  final: { ...number, padding: '8px 0 8px 12px', fontWeight: tokens.fontWeightSemibold },
  state: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});
