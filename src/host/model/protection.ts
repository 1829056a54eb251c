import { accessDenied, HostObject, invalidArgument, RichApiError } from '../rich-api';
import type { ModelContext } from './context';
import { legacyHash, opens } from './protection-hash';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

const SELECTION_MODES = ['Normal', 'Unlocked', 'None'];

/** Excel.WorksheetProtection. allowX is what users may still do. */
export class WorksheetProtection extends HostObject {
  readonly typeName = 'WorksheetProtection';
  readonly scalars = ['options', 'protected'] as const;

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  get protected(): boolean {
    return this.side.protection !== null;
  }

  get options(): Record<string, boolean | string> {
    const given = this.side.protection?.options ?? {};
    const allowed = OPTIONS.map((name) => [name, given[name] === true]);
    return { ...Object.fromEntries(allowed), selectionMode: given.selectionMode ?? 'Normal' };
  }

  /** @throws AccessDenied on a protected sheet, InvalidArgument for an unknown option */
  protect(options: Record<string, unknown> | null, password: string | null): void {
    const location = 'WorksheetProtection.protect';
    if (this.protected) throw accessDenied(location);
    // What is not allowed need not be said: the same protection is the same in a file.
    const given = Object.entries(options ?? {}).filter(([, value]) => value != null && value !== false);
    for (const [name, value] of given) {
      const known =
        name === 'selectionMode'
          ? SELECTION_MODES.includes(String(value))
          : (OPTIONS as readonly string[]).includes(name) && typeof value === 'boolean';
      if (!known) throw invalidArgument(location);
    }
    this.side.protection = {
      options: Object.fromEntries(given) as Record<string, boolean | string>,
      ...(password ? { hash: { legacy: legacyHash(password) } } : {}),
    };
  }

  /** Drops all options. A sheet that is not protected stays so. @throws BadPassword */
  async unprotect(password: string | null): Promise<void> {
    const { protection } = this.side;
    if (protection === null) return;
    if (!(await opens(protection.hash, password ?? ''))) {
      throw new RichApiError(
        'BadPassword',
        'The password is incorrect.',
        'WorksheetProtection.unprotect',
        403,
      );
    }
    this.side.protection = null;
  }

  private get side() {
    return this.context.side.sheet(this.sheetId);
  }
}
