import { makeStyles, tokens } from '@fluentui/react-components';

export const useSettingsStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '16px' },
  // The browser's own select is as wide as its longest choice.
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  heading: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: '2px 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
