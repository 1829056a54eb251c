import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { WarningLevel } from '../../../core/settings';
import { levelWords } from '../../../templates/formulas/bands';
import { say } from '../../../templates/language';
import { LanguageContext } from '../../locale-context';

const useStyles = makeStyles({
  level: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  dot: {
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // A forced palette has no colours that mean anything: the word stands alone.
    '@media (forced-colors: active)': { display: 'none' },
  },
  green: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  yellow: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  orange: { backgroundColor: tokens.colorPalettePeachBorderActive },
  red: { backgroundColor: tokens.colorPaletteRedBackground3 },
});

/** A warning level: its word, with its colour beside it. */
export function Level({ level }: { level: WarningLevel }) {
  const styles = useStyles();
  const language = useContext(LanguageContext);
  return (
    <div className={styles.level}>
      <span aria-hidden className={mergeClasses(styles.dot, styles[level])} />
      {say(levelWords[level], language)}
    </div>
  );
}
