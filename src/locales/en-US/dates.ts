const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "2026-10" → "October 2026"; anything else is shown as it stands. */
export function month(period: string): string {
  const match = /^(\d{4})-(\d{2})$/.exec(period);
  const name = match && MONTHS[Number(match[2]) - 1];
  return match && name ? `${name} ${match[1]}` : period;
}

/** "2026Q3" → "Q3 2026"; anything else is shown as it stands. */
export const quarter = (text: string): string => text.replace(/^(\d{4})Q([1-4])$/, 'Q$2 $1');

/** "2026-09" → "Sep". */
export const shortMonth = (period: string): string =>
  MONTHS[Number(period.slice(5)) - 1]?.slice(0, 3) ?? period;
