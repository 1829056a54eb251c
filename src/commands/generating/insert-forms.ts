import type { SheetPlan } from '../../templates/plan';
import { throwIfCancelled, type Run } from '../define-command';
import { insertSheets } from '../writing';

export interface PlannedForm {
  person: string;
  role: string;
  plan: SheetPlan;
}

/** Forms in one request: enough to be quick, few enough to show progress and to stop when asked. */
const CHUNK = 5;

/** Inserts forms, a few at a time, telling how far it is. */
export async function insertForms(run: Run, forms: readonly PlannedForm[]): Promise<void> {
  const { context, words } = run;
  const total = forms.length;
  for (let done = 0; done < total; done += CHUNK) {
    throwIfCancelled(context);
    const chunk = forms.slice(done, done + CHUNK);
    context.onProgress?.({ done, total, label: words.progress.generating(done + 1, total, chunk[0].role) });
    await insertSheets(
      run,
      chunk.map(({ plan }) => plan),
      false,
    );
  }
  throwIfCancelled(context);
}
