import type { Loss } from '../workbook-data';

/** Counts what cannot be kept, by kind and sheet. */
export class Losses {
  private readonly counts = new Map<string, Loss>();

  add(kind: string, sheet?: string, count = 1): void {
    if (count <= 0) return;
    const key = `${kind}\n${sheet ?? ''}`;
    const known = this.counts.get(key);
    if (known) known.count += count;
    else this.counts.set(key, { kind, ...(sheet !== undefined && { sheet }), count });
  }

  list(): Loss[] {
    return [...this.counts.values()];
  }
}
