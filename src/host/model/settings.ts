import { HostCollection, HostObject, invalidArgument } from '../rich-api';
import type { SideStore } from './side-store';

/** Excel.Setting: the same store as Office.context.document.settings, where values are JSON texts. */
export class Setting extends HostObject {
  readonly typeName = 'Setting';
  readonly scalars = ['key', 'value'] as const;

  constructor(
    private readonly side: SideStore,
    readonly key: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.key;
  }

  get value(): unknown {
    return JSON.parse(this.side.settings[this.key]) as unknown;
  }
  set value(value: unknown) {
    this.side.settings[this.key] = JSON.stringify(value);
  }

  delete(): void {
    delete this.side.settings[this.key];
  }
}

/** Excel.SettingCollection. Keys differ by case. */
export class SettingCollection extends HostCollection<Setting> {
  readonly typeName = 'SettingCollection';

  constructor(private readonly side: SideStore) {
    super();
  }

  get items(): Setting[] {
    return Object.keys(this.side.settings).map((key) => new Setting(this.side, key));
  }

  add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || key === '' || value === undefined) {
      throw invalidArgument('SettingCollection.add');
    }
    this.side.settings[key] = JSON.stringify(value);
    return new Setting(this.side, key);
  }

  protected override find(key: unknown): Setting | null {
    return String(key) in this.side.settings ? new Setting(this.side, String(key)) : null;
  }
}
