/** What a quarter leads to, as cells say it (docs/rules.md §7). */
import type { FollowUp, Outcome, QuarterOutcome } from '../core/outcome';
import { say, words } from './language';
import type { Language, Words } from './language';

export const outcomeWords = {
  reward: words('奖励', 'Reward'),
  'yellow-card': words('黄牌', 'Yellow card'),
  elimination: words('建议淘汰', 'Dismissal proposed'),
  manual: words('需人工裁定', 'To be decided'),
  none: words('—', '—'),
} as const satisfies Record<Outcome, Words>;

/** In a rewarded place, but there was a major safety accident. */
export const rewardCancelledWords = words('奖励取消', 'Reward cancelled');

export const followUpWords = {
  'no-improvement': words('建议淘汰', 'Dismissal proposed'),
  improved: words('解除', 'Lifted'),
  'not-scored': words('延期（未评分）', 'Postponed: no score'),
  'tied-at-cut-off': words('延期（并列）', 'Postponed: tied'),
} as const satisfies Record<FollowUp['reason'], Words>;

/** Beside a place that several share, {n} of them, and beside somebody who has none. */
export const tieWords = {
  tied: words('并列 {n} 人', '{n} tied'),
  unranked: words('不参与排名', 'Not ranked'),
} as const;

/** The outcome as its cell says it. */
export function outcomeText({ outcome, rewardCancelled }: QuarterOutcome, language: Language): string {
  return say(rewardCancelled ? rewardCancelledWords : outcomeWords[outcome], language);
}
