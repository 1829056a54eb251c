import { findNamed } from '../../core/settings';
import type { CellInput, ScoringScale } from '../../core/types';
import { scaleWords } from '../../templates/labels';

const scales = (Object.keys(scaleWords) as ScoringScale[]).map((id) => ({
  id,
  name: scaleWords[id].zh,
  nameEn: scaleWords[id].en,
}));

/** The scoring scale that a cell names, in either language; null for anything else. */
export const scaleNamed = (cell: CellInput): ScoringScale | null => findNamed(scales, cell)?.id ?? null;
