import { firstDifference } from './judge';
import { randomOffice } from './office';
import { Random } from './random';
const COUNT = Number(process.env.ORACLE_OFFICES ?? 2000);
test('probe', () => {
  const t = Date.now();
  const seen = new Map<string, number>();
  const first = new Map<string, unknown>();
  let g = 0;
  for (let i = 0; i < COUNT; i += 1) {
    const s = performance.now();
    const office = randomOffice(new Random(20261124 + i));
    g += performance.now() - s;
    const d = firstDifference(office);
    if (d) {
      const k = d.what.replace(/ of person \d+| (higher|lower|met) .*/, '');
      seen.set(k, (seen.get(k) ?? 0) + 1);
      if (!first.has(k)) first.set(k, d);
    }
  }
  console.log(Date.now() - t, g, [...seen], JSON.stringify([...first], null, 1));
});
