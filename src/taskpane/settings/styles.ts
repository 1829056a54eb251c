import { makeStyles, tokens } from '@fluentui/react-components';

export const useSettingsStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '16px' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: '2px 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
