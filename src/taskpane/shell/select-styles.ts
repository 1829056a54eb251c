import { makeStyles, tokens } from '@fluentui/react-components';

/** The browser's own select beside its label: Fluent's field and select would cost the first screen 6 KB. */
export const useSelectStyles = makeStyles({
  label: {
    display: 'grid',
    gridTemplateColumns: '1fr 2fr',
    alignItems: 'center',
    // 350 px at a zoom of 200%.
    '@media (max-width: 240px)': { gridTemplateColumns: '1fr' },
  },
  select: {
    height: '32px',
    minWidth: 0,
    padding: '0 8px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
