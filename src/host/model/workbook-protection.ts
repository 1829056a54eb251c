import { accessDenied, HostObject, RichApiError } from '../rich-api';
import { legacyHash, opens } from './protection-hash';
import type { SideStore } from './side-store';

/** Excel.WorkbookProtection: the structure of the workbook, that is its sheets with their names and order. */
export class WorkbookProtection extends HostObject {
  readonly typeName = 'WorkbookProtection';
  readonly scalars = ['protected'] as const;

  constructor(private readonly side: SideStore) {
    super();
  }

  get protected(): boolean {
    return this.side.structure !== null;
  }

  /** @throws AccessDenied on a protected workbook */
  protect(password: string | null): void {
    if (this.protected) throw accessDenied('WorkbookProtection.protect');
    this.side.structure = password ? { hash: { legacy: legacyHash(password) } } : {};
  }

  /** A workbook that is not protected stays so. @throws BadPassword */
  async unprotect(password: string | null): Promise<void> {
    const { structure } = this.side;
    if (structure === null) return;
    if (!(await opens(structure.hash, password ?? ''))) {
      throw new RichApiError(
        'BadPassword',
        'The password is incorrect.',
        'WorkbookProtection.unprotect',
        403,
      );
    }
    this.side.structure = null;
  }
}

/** @throws AccessDenied when sheets cannot be added, removed, renamed, moved, hidden or shown */
export function guardStructure({ structure }: SideStore, location: string): void {
  if (structure !== null) throw accessDenied(location);
}
