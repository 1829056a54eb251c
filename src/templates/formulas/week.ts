/** Native formulas over days: weekdays, and ISO weeks from Monday to Sunday. Without "=". */
import { words } from '../language';
import type { FormulaContext } from '../schema';
import { literal } from './text';

const weekdays = [
  words('周一', 'Mon'),
  words('周二', 'Tue'),
  words('周三', 'Wed'),
  words('周四', 'Thu'),
  words('周五', 'Fri'),
  words('周六', 'Sat'),
  words('周日', 'Sun'),
];

/** The weekday in the language of the sheet; "" for anything but a date. */
export function weekday(context: FormulaContext): string {
  const date = context.cell('date');
  const names = weekdays.map((text) => literal(text, context)).join(',');
  return `IF(ISNUMBER(${date}),CHOOSE(WEEKDAY(${date},2),${names}),"")`;
}

/** "11-23"; put together from numbers, because the letters of date formats differ between languages. */
const monthAndDay = (day: string): string => `TEXT(MONTH(${day}),"00")&"-"&TEXT(DAY(${day}),"00")`;

/** "2026-W48（11-23 至 11-29）" for any day of the week in the field; "" for anything but a date. */
export function weekText(context: FormulaContext): string {
  const day = context.field('weekOf');
  const monday = `(${day}-WEEKDAY(${day},2)+1)`;
  // The Thursday decides to which year a week belongs.
  const thursday = `(${monday}+3)`;
  const week = `INT((${thursday}-DATE(YEAR(${thursday}),1,1))/7)+1`;
  const zh = context.language === 'zh-CN';
  const [open, to, close] = zh ? ['（', ' 至 ', '）'] : [' (', ' to ', ')'];
  const days = `"${open}"&${monthAndDay(monday)}&"${to}"&${monthAndDay(`(${monday}+6)`)}&"${close}"`;
  return `IF(ISNUMBER(${day}),YEAR(${thursday})&"-W"&TEXT(${week},"00")&${days},"")`;
}
