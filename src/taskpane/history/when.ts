const two = (value: number): string => String(value).padStart(2, '0');

/** A moment in local time as a clerk reads it: "14:05" today, "2026-11-25 14:05" on other days; "" for no time. */
export function when(iso: string, today: Date): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  if (moment.toDateString() === today.toDateString()) return time;
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} ${time}`;
}
