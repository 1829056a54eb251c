import { BooleanNumber } from '@univerjs/core';
import { HostObject } from '../rich-api';
import { logical, type StyleAccess } from './style-access';

/** Excel.FormatProtection: matters only while the sheet is protected. Cells are locked by default. */
export class FormatProtection extends HostObject {
  readonly typeName = 'FormatProtection';
  readonly scalars: readonly string[] = ['formulaHidden', 'locked'];

  constructor(private readonly styles: StyleAccess) {
    super();
  }

  get locked(): boolean | null {
    return this.styles.read((style) => style.locked !== BooleanNumber.FALSE);
  }

  set locked(value: unknown) {
    const locked = logical(value, 'FormatProtection.locked');
    this.styles.write('FormatProtection.locked', (style) => ({
      ...style,
      locked: locked ? undefined : BooleanNumber.FALSE,
    }));
  }

  get formulaHidden(): boolean | null {
    return this.styles.read((style) => style.formulaHidden === BooleanNumber.TRUE);
  }

  set formulaHidden(value: unknown) {
    const hidden = logical(value, 'FormatProtection.formulaHidden');
    this.styles.write('FormatProtection.formulaHidden', (style) => ({
      ...style,
      formulaHidden: hidden ? BooleanNumber.TRUE : undefined,
    }));
  }
}
