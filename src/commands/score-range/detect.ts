/** How a table that is not ours is laid out: the likeliest of several readings. */
import { detectLong } from './long';
import type { Detection } from './mapping';
import type { Hints, View } from './pointing';
import { transposed, withoutCaptions, type Block } from './rows';
import { detectWide } from './wide';

/** The block as it stands, and on its side. */
export function viewsOf(block: Block, origin: View['origin']): [upright: View, onItsSide: View] {
  return [
    { block, onItsSide: false, origin },
    { block: transposed(withoutCaptions(block)), onItsSide: true, origin },
  ];
}

/**
 * The likeliest reading of a block, complete ones first; null when nothing in it looks like people with scores. A reading
 * below `CONFIDENT`, or one with something missing, is to be shown and asked about, never used by itself.
 */
export function detect([upright, onItsSide]: readonly [View, View], hints: Hints = {}): Detection | null {
  const readings = [detectLong(upright, hints), detectWide(upright, hints), detectWide(onItsSide, hints)];
  return (
    readings
      .filter((reading) => reading !== null)
      .sort((a, b) => a.missing.length - b.missing.length || b.confidence - a.confidence)[0] ?? null
  );
}
