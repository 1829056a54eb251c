import { words } from './language';

/** Which way a target is met (docs/rules.md §4). */
export const directions = [
  { id: 'higher', words: words('越大越好', 'Higher') },
  { id: 'lower', words: words('越小越好', 'Lower') },
  { id: 'met', words: words('达标制', 'Met') },
] as const;

export type DirectionId = (typeof directions)[number]['id'];
