/** "1 person", "2 people". */
export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

export const people = (n: number) => count(n, 'person', 'people');
export const days = (n: number) => count(n, 'day', 'days');
export const forms = (n: number) => count(n, 'evaluation', 'evaluations');
