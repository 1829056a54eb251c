import { makeStyles, tokens } from '@fluentui/react-components';
import type { CollectionResults } from '../../../commands/results';
import { percent } from '../figures';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';
import { monthlyRates } from './collection-rows';

const [WIDTH, HEIGHT, EDGE] = [300, 48, 4];

const useStyles = makeStyles({
  figure: { margin: 0 },
  line: { display: 'block', width: '100%', height: `${HEIGHT}px`, overflow: 'visible' },
  stroke: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    vectorEffect: 'non-scaling-stroke',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * The rate of all projects by month as a small line from its lowest to its highest, with the first and last month in
 * figures; needs two months.
 */
export function Trend({ results }: { results: CollectionResults }) {
  const words = useResultWords().collection;
  const shared = useResultsStyles();
  const styles = useStyles();
  const rates = monthlyRates(results);
  if (rates.length < 2) return null;
  const [least, most] = [
    Math.min(...rates.map(({ rate }) => rate)),
    Math.max(...rates.map(({ rate }) => rate)),
  ];
  const points = rates.map(({ rate }, index) => {
    const x = (index / (rates.length - 1)) * WIDTH;
    // Equal rates are a line in the middle.
    const share = most === least ? 0.5 : (rate - least) / (most - least);
    const y = HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const said = rates.map(({ month, rate }) => words.trendPoint(month, percent(rate)));
  return (
    <figure className={styles.figure}>
      <figcaption className={shared.caption}>{words.trend(words.bases[results.basis])}</figcaption>
      <svg
        role="img"
        aria-label={said.join('; ')}
        className={styles.line}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        <polyline className={styles.stroke} points={points.join(' ')} />
      </svg>
      <div className={styles.ends} aria-hidden>
        <span>{said[0]}</span>
        <span>{said.at(-1)}</span>
      </div>
    </figure>
  );
}
