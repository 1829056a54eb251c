import { makeStyles, tokens } from '@fluentui/react-components';

/** 350 px at a zoom of 200% and less: everything may break. */
const NARROW = '@media (max-width: 240px)';

const head = {
  padding: '4px 0',
  fontSize: tokens.fontSizeBase200,
  fontWeight: tokens.fontWeightRegular,
  color: tokens.colorNeutralForeground2,
  whiteSpace: 'nowrap',
  [NARROW]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
} as const;

const number = {
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'right',
  verticalAlign: 'top',
  whiteSpace: 'nowrap',
} as const;

const small = { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 } as const;

export const useResultsStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  actions: { display: 'flex', flexDirection: 'column', gap: '6px' },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'auto' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  rankHead: { ...head, textAlign: 'right', width: '1%' },
  nameHead: { ...head, textAlign: 'start' },
  finalHead: {
    ...head,
    textAlign: 'right',
    paddingLeft: '12px',
    width: '1%',
    [NARROW]: { ...head[NARROW], paddingLeft: '2px', width: 'auto' },
  },
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
    '@media (forced-colors: active)': { color: 'LinkText' },
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
    position: 'relative',
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
  final: {
    ...number,
    padding: '8px 0 8px 12px',
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { paddingLeft: '2px', fontSize: tokens.fontSizeBase200 },
  },
  figureCell: {
    ...number,
    padding: '8px 0 8px 12px',
    [NARROW]: { paddingLeft: '2px', fontSize: tokens.fontSizeBase200 },
  },
  // In the column of the figures, whose numbers never break.
  state: {
    ...small,
    fontWeight: tokens.fontWeightRegular,
    display: 'inline-block',
    width: 'max-content',
    maxWidth: '120px',
    whiteSpace: 'normal',
    wordBreak: 'keep-all',
    [NARROW]: { maxWidth: '72px' },
  },
  details: { ...small, fontVariantNumeric: 'tabular-nums', marginTop: '2px' },
  // Lines break between figures that belong together, and inside of one only where it fills a line.
  detail: { display: 'inline-block', marginRight: '10px' },
  outcome: { display: 'flex', alignItems: 'center', gap: '4px', marginTop: '2px' },
  note: { ...small, margin: 0 },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    minHeight: '32px',
    padding: '6px 0',
    boxSizing: 'border-box',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&:hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  figure: { ...number, marginLeft: 'auto' },
  decision: { marginLeft: 'auto', fontWeight: tokens.fontWeightSemibold },
  reason: { ...small, flexBasis: '100%' },
  totalName: { padding: '8px 0', textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  choices: { display: 'flex', flexDirection: 'column', gap: '8px' },
  // The budget on a track: a line across it.
  mark: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});
