import { makeStyles, tokens } from '@fluentui/react-components';
import type { MarkKind, Sketch } from './sketch';

/** Room for a sheet of either orientation; it is there before the sketch, so that nothing moves. */
const SIDE = 48;

const useStyles = makeStyles({
  frame: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: `${SIDE}px`,
    height: `${SIDE}px`,
  },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  title: { fill: tokens.colorNeutralForeground2 },
  label: { fill: tokens.colorNeutralForeground4 },
  value: { fill: tokens.colorNeutralStroke2 },
  header: { fill: tokens.colorBrandBackground },
  input: { fill: tokens.colorBrandStroke2 },
  plain: { fill: tokens.colorNeutralBackground3 },
  rule: { fill: tokens.colorNeutralStroke2 },
  chart: { fill: tokens.colorBrandBackground },
} satisfies Record<'frame' | 'paper' | MarkKind, object>);

/** How a template looks from far away; decoration beside its name. */
export function Preview({ sketch }: { sketch: Sketch | undefined }) {
  const styles = useStyles();
  return (
    <div className={styles.frame} aria-hidden>
      {sketch && (
        <svg width={sketch.width} height={sketch.height} data-testid="preview">
          <rect
            className={styles.paper}
            x={0.5}
            y={0.5}
            width={sketch.width - 1}
            height={sketch.height - 1}
            rx={1}
          />
          {sketch.marks.map(({ kind, ...box }, index) => (
            <rect key={index} className={styles[kind]} {...box} />
          ))}
        </svg>
      )}
    </div>
  );
}
