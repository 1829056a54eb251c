import { HostCollection, HostObject, invalidArgument } from '../rich-api';

type Value = string | number | boolean | Date;

/** Keys are compared without regard to case; the spelling of the first one stays. */
const keyOf = (bag: object, key: string): string =>
  Object.keys(bag).find((known) => known.toLowerCase() === key.toLowerCase()) ?? key;

/** One entry of a bag of properties: of the workbook, a worksheet, or the settings. */
export class PropertyItem<V> extends HostObject {
  readonly scalars: readonly string[];

  constructor(
    readonly typeName: string,
    private readonly bag: Record<string, V>,
    readonly key: string,
    withType: boolean,
  ) {
    super();
    this.scalars = withType ? ['key', 'type', 'value'] : ['key', 'value'];
  }

  get _Id(): string {
    return this.key;
  }

  get value(): V {
    return this.bag[this.key];
  }
  set value(value: V) {
    this.bag[this.key] = value;
  }

  get type(): string {
    const names: Record<string, string> = { number: 'Number', boolean: 'Boolean', string: 'String' };
    return names[typeof this.value];
  }

  delete(): void {
    delete this.bag[this.key];
  }
}

/** workbook.properties.custom and worksheet.customProperties: add() writes over what is there. */
export abstract class PropertyBag<V extends Value> extends HostCollection<PropertyItem<V>> {
  protected abstract readonly itemType: string;
  protected abstract readonly bag: Record<string, V>;
  protected readonly typed: boolean = false;

  get items(): PropertyItem<V>[] {
    return Object.keys(this.bag).map((key) => this.item(key));
  }

  /** @throws InvalidArgument for a key that is blank or longer than 255 characters */
  add(key: unknown, value: V): PropertyItem<V> {
    const location = `${this.typeName}.add`;
    if (typeof key !== 'string' || key === '' || key.length > 255) throw invalidArgument(location);
    const known = keyOf(this.bag, key);
    this.bag[known] = this.accept(value, location);
    return this.item(known);
  }

  deleteAll(): void {
    for (const key of Object.keys(this.bag)) delete this.bag[key];
  }

  protected accept(value: V, location: string): V {
    if (value === null || value === undefined) throw invalidArgument(location);
    return value;
  }

  protected override find(key: unknown): PropertyItem<V> | null {
    const known = keyOf(this.bag, String(key));
    return known in this.bag ? this.item(known) : null;
  }

  private item(key: string): PropertyItem<V> {
    return new PropertyItem(this.itemType, this.bag, key, this.typed);
  }
}

export class CustomPropertyCollection extends PropertyBag<string | number | boolean> {
  readonly typeName = 'CustomPropertyCollection';
  protected readonly itemType = 'CustomProperty';
  protected override readonly typed = true;
  constructor(protected readonly bag: Record<string, string | number | boolean>) {
    super();
  }
}

/** Values are text. */
export class WorksheetCustomPropertyCollection extends PropertyBag<string> {
  readonly typeName = 'WorksheetCustomPropertyCollection';
  protected readonly itemType = 'WorksheetCustomProperty';
  constructor(protected readonly bag: Record<string, string>) {
    super();
  }

  protected override accept(value: string, location: string): string {
    if (typeof value !== 'string') throw invalidArgument(location);
    return value;
  }
}
