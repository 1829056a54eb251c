import { parseXml, withDescendants, type XmlElement } from './parse';

/** A manifest and what it has to agree with. */
export interface Surroundings {
  /** Bytes of a file below the address of the add-in, "assets/icons/icon-16.png"; null when there is none. */
  file(path: string): Buffer | null;
  /** Names that the add-in associates with functions. */
  functions: readonly string[];
  /** Version of the package, "0.1.0". */
  version: string;
}

/** A manifest to be checked. */
export class Subject implements Surroundings {
  readonly file: Surroundings['file'];
  readonly functions: readonly string[];
  readonly version: string;
  readonly root: XmlElement;
  /** In the order of the text. */
  readonly elements: readonly XmlElement[];
  /** Resource elements: those of Resources that have an id. */
  readonly resources: readonly XmlElement[];
  private readonly byId: ReadonlyMap<string, XmlElement>;

  /** @throws when the text is no well-formed XML */
  constructor(source: string, { file, functions, version }: Surroundings) {
    [this.file, this.functions, this.version] = [file, functions, version];
    this.root = parseXml(source);
    this.elements = withDescendants(this.root);
    this.resources = this.elements.filter(
      (element) => /^bt:(Image|Url|String)$/.test(element.tagName) && hasAttribute(element, 'id'),
    );
    this.byId = new Map(this.resources.map((element) => [attribute(element, 'id'), element]));
  }

  /** Elements of that name in the order of the text. */
  all(name: string): XmlElement[] {
    return this.elements.filter(({ tagName }) => tagName === name);
  }

  resource(id: string): XmlElement | undefined {
    return this.byId.get(id);
  }

  /** Every address in it: of resources, of the basic part, of the extended overrides. */
  addresses(): string[] {
    return this.elements
      .filter(({ tagName }) => /Url$|^IconUrl$|SourceLocation$|bt:Image$|ExtendedOverrides$/.test(tagName))
      .flatMap((element) =>
        ['DefaultValue', 'Url', 'ResourcesUrl'].flatMap((name) => element.attributes[name] ?? []),
      );
  }

  /** Of the basic part. */
  get startPage(): XmlElement | undefined {
    return this.all('DefaultSettings')[0]?.children.find(({ tagName }) => tagName === 'SourceLocation');
  }

  /** The file that an address names; null for one that is not below the page's folder, or names none. */
  fileAt(address: string): Buffer | null {
    const start = this.startPage;
    const folder = addressOf(start ? attribute(start, 'DefaultValue') : '');
    if (!folder) return null;
    const { href } = new URL('.', folder);
    return address.startsWith(href) ? this.file(address.slice(href.length)) : null;
  }
}

/** One thing that has to hold. Returns a sentence for each place where it does not. */
export type Rule = (subject: Subject) => string[];

/** "" where it is missing. */
export const attribute = (element: XmlElement, name: string): string => element.attributes[name] ?? '';

export const hasAttribute = (element: XmlElement, name: string): boolean => name in element.attributes;

/** An element as a person finds it. */
export const named = (element: XmlElement): string =>
  `<${element.tagName}${['id', 'resid'].map((name) => (hasAttribute(element, name) ? ` ${name}="${attribute(element, name)}"` : '')).join('')}>`;

/** null for what is no address. */
export function addressOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

export const repeated = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) !== index)),
];
