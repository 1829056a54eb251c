import { words } from './language';

/** Excludes an unfinished item from the completion rate (docs/rules.md §9). */
export const forceMajeure = words('不可抗力', 'Force majeure');

/** Why a planned item was not finished. */
export const reasons = [
  forceMajeure,
  words('客户原因', 'Customer'),
  words('资源不足', 'Resources'),
  words('协作延误', 'Waiting for others'),
  words('计划变更', 'Plan changed'),
  words('自身原因', 'Own delay'),
];
