import type { Scores } from './quarter-office';

/** The same score in three months, and the one of the month after. */
export const flat = (...means: (number | [score: number, next: number | null])[]): Scores[] =>
  means.map((entry) => {
    const [score, next] = Array.isArray(entry) ? entry : [entry, null];
    return [score, score, score, next];
  });

export interface Case {
  people: readonly Scores[];
  /** By rank; unranked people last. */
  outcomes: string[];
  codes?: string[];
  followUps?: [person: string, decision: string][];
}

const [REWARD, YELLOW, OUT, NONE, MANUAL] = ['reward', 'yellow-card', 'elimination', 'none', 'manual'];
export const OF_OUTCOME: Record<string, string> = {
  [REWARD]: '奖励',
  [YELLOW]: '黄牌',
  [OUT]: '建议淘汰',
  [NONE]: '—',
  [MANUAL]: '需人工裁定',
};
export const OF_DECISION: Record<string, string> = { eliminate: '建议淘汰', lift: '解除', postpone: '延期' };

/** Offices with what becomes of everybody (docs/rules.md §7). */
export const cases: Record<string, Case> = {
  'eight people: three rewards, two yellow cards, one proposal': {
    people: flat(95, 94, 93, 90, 88, 84, 82, 70),
    outcomes: [REWARD, REWARD, REWARD, NONE, NONE, YELLOW, YELLOW, OUT],
  },
  'equals at rank 3 are all rewarded, and said': {
    people: flat(95, 94, 90, 90, 88, 84, 82, 70),
    outcomes: [REWARD, REWARD, REWARD, REWARD, NONE, YELLOW, YELLOW, OUT],
    codes: ['tie-rewarded'],
  },
  'equals at the last place: for people to decide': {
    people: flat(95, 94, 93, 90, 88, 84, 70, 70),
    outcomes: [REWARD, REWARD, REWARD, NONE, NONE, YELLOW, MANUAL, MANUAL],
    codes: ['tie-to-decide'],
  },
  'equals across yellow card and nothing': {
    people: flat(95, 94, 93, 90, 84, 84, 82, 70),
    outcomes: [REWARD, REWARD, REWARD, NONE, MANUAL, MANUAL, YELLOW, OUT],
    codes: ['tie-to-decide'],
  },
  'equals in both places of the yellow cards': {
    people: flat(95, 94, 93, 90, 88, 82, 82, 70),
    outcomes: [REWARD, REWARD, REWARD, NONE, NONE, YELLOW, YELLOW, OUT],
  },
  'five people: rewards first': {
    people: flat(95, 94, 93, 90, 88),
    outcomes: [REWARD, REWARD, REWARD, YELLOW, OUT],
    codes: ['too-few-ranked'],
  },
  'four people: the fourth is last': {
    people: flat(95, 94, 93, 90),
    outcomes: [REWARD, REWARD, REWARD, OUT],
    codes: ['too-few-ranked'],
  },
  'three people: only ranks': {
    people: flat(95, 94, 93),
    outcomes: [NONE, NONE, NONE],
    codes: ['too-few-ranked'],
  },
  'means are rounded half up before they are compared, two months are enough, one is not': {
    people: [
      [95, 95, 95],
      [94, 94, 94],
      [85.1, 85.09, null],
      [85.1, 85.1, 85.1],
      [80, null, 90],
      [70, 71, 72],
      [60, 61, 62],
      [99, null, null],
    ],
    // 85.10, 85.10 (85.095), 85, 71, 61; 99 of one month is not ranked
    outcomes: [REWARD, REWARD, REWARD, REWARD, YELLOW, YELLOW, OUT, NONE],
    codes: ['tie-rewarded'],
  },
  'a month that nobody is scored in': {
    people: flat(95, 94, 93, 90, 88, 70).map(([first, , third]) => [first, null, third]),
    outcomes: [REWARD, REWARD, REWARD, YELLOW, YELLOW, OUT],
    codes: ['month-without-scores'],
  },
  'yellow cards: lifted above the own mean, a proposal among the last three': {
    people: flat([95, 95], [94, 94], [93, 93], [90, 90], [84, 84.5], [82, 81], [70, 72]),
    outcomes: [REWARD, REWARD, REWARD, NONE, YELLOW, YELLOW, OUT],
    followUps: [
      ['员工5', 'lift'],
      ['员工6', 'eliminate'],
    ],
  },
  'yellow cards: postponed without a score, lifted above the last three': {
    people: flat([95, 70], [94, 71], [93, 72], [90, 90], [84, null], [82, 81], [70, 72.5]),
    outcomes: [REWARD, REWARD, REWARD, NONE, YELLOW, YELLOW, OUT],
    followUps: [
      ['员工5', 'postpone'],
      ['员工6', 'lift'],
    ],
  },
  'yellow cards: equals across the third place from the last are for people to decide': {
    people: flat([95, 95], [94, 94], [93, 80], [90, 80], [84, 79], [82, 80], [70, 72]),
    outcomes: [REWARD, REWARD, REWARD, NONE, YELLOW, YELLOW, OUT],
    codes: ['yellow-card-tied'],
    followUps: [
      ['员工5', 'eliminate'],
      ['员工6', 'postpone'],
    ],
  },
  'who came with the month after counts among its last three': {
    people: [
      ...flat([95, 95], [94, 94], [93, 93], [90, 90], [84, 81], [82, 83], [70, 72]),
      [null, null, null, 60],
      [null, null, null, 61],
    ],
    outcomes: [REWARD, REWARD, REWARD, NONE, YELLOW, YELLOW, OUT],
    followUps: [
      ['员工5', 'lift'],
      ['员工6', 'lift'],
    ],
  },
};
