import { makeStyles, tokens } from '@fluentui/react-components';

export const useTemplatesStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // At a large zoom the words go below the sketch, and the button below the words.
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  words: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '8px',
    marginTop: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // The browser's own field is as wide as 20 letters.
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  submit: { alignSelf: 'flex-start' },
  /** In line with the text above it. */
  secondary: { alignSelf: 'flex-start', marginLeft: '-8px' },
});
