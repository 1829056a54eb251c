import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';

export type Mood = 'good' | 'warning' | 'error' | 'info';

const ICONS = {
  good: CheckmarkCircle20Regular,
  warning: Warning20Regular,
  error: ErrorCircle20Regular,
  info: Info20Regular,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  // In line with the first line of a sentence beside it.
  block: { marginTop: '6px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** Decoration beside a word (`inline`) or a sentence that says the same. */
export function StateIcon({ mood, inline = false }: { mood: Mood; inline?: boolean }) {
  const styles = useStyles();
  const Icon = ICONS[mood];
  return <Icon aria-hidden className={mergeClasses(styles.icon, !inline && styles.block, styles[mood])} />;
}
