/** "2026-10" → "2026年10月"; anything else is shown as it stands. */
export function month(period: string): string {
  const match = /^(\d{4})-(\d{2})$/.exec(period);
  return match ? `${match[1]}年${Number(match[2])}月` : period;
}

/** "2026Q3" → "2026年第3季度"; anything else is shown as it stands. */
export const quarter = (text: string): string => text.replace(/^(\d{4})Q([1-4])$/, '$1年第$2季度');
