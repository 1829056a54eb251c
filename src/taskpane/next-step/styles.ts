import { makeStyles, tokens } from '@fluentui/react-components';

export const useNextStepStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px' },
  // Office draws its own button over the top right 34 × 32 px.
  heading: {
    margin: 0,
    minHeight: '24px',
    paddingRight: '40px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  primary: { width: '100%', minHeight: '36px' },
  waiting: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    listStyleType: 'none',
    margin: '4px 0 0',
    padding: 0,
  },
  person: { minWidth: 0, gap: '6px', paddingLeft: '8px', paddingRight: '8px' },
  state: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});
