import { defaultSettings } from '../../src/core/settings';
import { compileTemplate } from '../../src/templates/compile';
import type { CompileRequest } from '../../src/templates/compile';
import { tableNameOf } from '../../src/templates/ids';
import type { TemplateId } from '../../src/templates/ids';
import type { SheetPlan } from '../../src/templates/plan';

/** Compiles with the default settings, Chinese, October 2026 and table number `n`, unless said otherwise. */
export function compiled<T extends TemplateId>(
  template: T,
  request: Partial<Omit<CompileRequest<T>, 'template'>> = {},
  n = 1,
): SheetPlan {
  return compileTemplate<T>({
    language: 'zh-CN',
    settings: defaultSettings,
    tableName: (key) => tableNameOf(key, n),
    period: '2026-10',
    ...request,
    template,
  });
}
