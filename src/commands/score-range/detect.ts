/** How a table that is not ours is laid out: the likeliest of several readings. */
import { detectLong } from './long';
import type { Detection } from './mapping';
import { transposed, withoutCaptions, type Block } from './rows';
import { detectWide } from './wide';

/**
 * The likeliest reading of a block, complete ones first; null when nothing in it looks like people with scores. A reading
 * below `CONFIDENT`, or one with something missing, is to be shown and asked about, never used by itself.
 */
export function detect(block: Block): Detection | null {
  const readings = [
    detectLong(block),
    detectWide(block, false),
    detectWide(transposed(withoutCaptions(block)), true),
  ];
  return (
    readings
      .filter((reading) => reading !== null)
      .sort((a, b) => a.missing.length - b.missing.length || b.confidence - a.confidence)[0] ?? null
  );
}
