import type { CollectionOffer, CollectionPart, RangeBasis, RangeOffer } from '../../commands/results';
import type { FiguresRead } from './reading';

/** What is to be known of a table of collection figures to choose its columns. */
export interface FiguresParts {
  offer: Pick<CollectionOffer, 'project' | 'figures' | 'used'>;
  missing: readonly CollectionPart[];
  basis: RangeBasis;
  budgetUnit: FiguresRead['mapping']['budgetUnit'];
}

export const partsOf = ({ offer, missing, mapping }: FiguresRead): FiguresParts => ({
  offer,
  missing,
  basis: mapping.basis,
  budgetUnit: mapping.budgetUnit,
});

/** The same for a table that nothing but the user takes for one: its columns are known, what they hold is not. */
export const unknownParts = ({ name, score }: RangeOffer): FiguresParts => ({
  offer: {
    project: name,
    figures: score,
    used: {
      ...{ project: null, receivable: null, waived: null, collected: null },
      ...{ arrears: null, recovered: null, budget: null },
    },
  },
  missing: ['receivable', 'collected'],
  basis: 'current',
  budgetUnit: null,
});
