import type { Settings } from '../core/settings';
import type { Language } from './language';

type Deadline = Settings['deadlines'][number];

const WEEKDAYS = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  'en-US': ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

const chinese = (day: number): Record<Deadline['basis'], string> => ({
  'previous-month': `上月 ${day} 日`,
  'same-month': `当月 ${day} 日`,
  'next-month': `次月 ${day} 日`,
  'next-month-working-day': `次月第 ${day} 个工作日`,
  week: `每${WEEKDAYS['zh-CN'][day - 1]}`,
});

/** 1 → "1st", 22 → "22nd", 13 → "13th". */
function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${(!teen && ['th', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
}

const english = (day: number): Record<Deadline['basis'], string> => ({
  'previous-month': `the ${ordinal(day)} of the month before`,
  'same-month': `the ${ordinal(day)} of the month`,
  'next-month': `the ${ordinal(day)} of the month after`,
  'next-month-working-day': `the ${ordinal(day)} working day of the month after`,
  week: `every ${WEEKDAYS['en-US'][day - 1]}`,
});

/** A deadline as a note says it, without the word for "by": "次月 5 日", "every Saturday 18:00". */
export function deadlineText({ basis, day, time }: Deadline, language: Language): string {
  const text = (language === 'zh-CN' ? chinese(day) : english(day))[basis];
  return time ? `${text} ${time}` : text;
}

/** Deadline texts by id, for the placeholders of the notes. */
export function deadlineTexts(settings: Settings, language: Language): Record<string, string> {
  return Object.fromEntries(settings.deadlines.map((entry) => [entry.id, deadlineText(entry, language)]));
}
