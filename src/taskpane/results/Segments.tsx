import { makeStyles, tokens } from '@fluentui/react-components';

interface Props<T extends string> {
  /** Of the radio group; also its test id. */
  name: string;
  label: string;
  value: T;
  choices: readonly T[];
  say(choice: T): string;
  onChoose(choice: T): void;
}

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  choice: {
    position: 'relative',
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: '32px',
    padding: '0 4px',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    '&:not(:first-of-type)': { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
    '&:hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '&:has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&:has(:checked)': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground1Selected,
      boxShadow: `inset 0 -3px ${tokens.colorCompoundBrandStroke}`,
    },
    '@media (forced-colors: active)': {
      '&:has(:checked)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
  },
  // The radio covers its segment: a large target, and the browser's own arrow keys.
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
});

/** One of a few, side by side. The browser's own radio buttons, so that keys and screen readers work as everywhere. */
export function Segments<T extends string>({ name, label, value, choices, say, onChoose }: Props<T>) {
  const styles = useStyles();
  return (
    <div role="radiogroup" aria-label={label} className={styles.group}>
      {choices.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            data-testid={`${name}-${choice}`}
            checked={choice === value}
            onChange={() => onChoose(choice)}
          />
          {say(choice)}
        </label>
      ))}
    </div>
  );
}
