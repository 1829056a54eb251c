import type { IconFamily } from '../../commands/catalogue';
import { xml, type Xml } from './xml';

/** Where a development build is served; the production build puts its own address in place of this one. */
export const BASE_URL = 'https://localhost:3000';

/** Sizes that Office takes for a button, in pixels: 16, 32 and 80 are required, the others are for denser screens. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

export const iconUrl = (family: IconFamily, size: number): string =>
  `${BASE_URL}/assets/icons/${family}-${size}.png`;

/** The same words in both languages. */
export interface Words {
  zhCN: string;
  enUS: string;
}

/** What the controls refer to, gathered while they are written: nothing is missing, and nothing is left over. */
export class Resources {
  private readonly images = new Map<string, Xml>();
  private readonly urls = new Map<string, Xml>();
  private readonly short = new Map<string, Xml>();
  private readonly long = new Map<string, Xml>();

  /** A label or a title: at most 125 characters. */
  label(id: string, words: Words): string {
    return put(this.short, id, worded(id, words));
  }

  /** A description: at most 250 characters. */
  tip(id: string, words: Words): string {
    return put(this.long, id, worded(id, words));
  }

  url(id: string, address: string): string {
    return put(this.urls, id, xml('bt:Url', { id, DefaultValue: address }));
  }

  /** The icons of a family in every size. */
  icon(family: IconFamily): Xml {
    const images = iconSizes.map((size) => {
      const id = `${family}.${size}`;
      put(this.images, id, xml('bt:Image', { id, DefaultValue: iconUrl(family, size) }));
      return xml('bt:Image', { size: String(size), resid: id });
    });
    return xml('Icon', {}, images);
  }

  toXml(): Xml {
    return xml('Resources', {}, [
      xml('bt:Images', {}, [...this.images.values()]),
      xml('bt:Urls', {}, [...this.urls.values()]),
      xml('bt:ShortStrings', {}, [...this.short.values()]),
      xml('bt:LongStrings', {}, [...this.long.values()]),
    ]);
  }
}

/** Chinese is the default. */
const worded = (id: string, { zhCN, enUS }: Words): Xml =>
  xml('bt:String', { id, DefaultValue: zhCN }, [xml('bt:Override', { Locale: 'en-US', Value: enUS })]);

function put(into: Map<string, Xml>, id: string, resource: Xml): string {
  into.set(id, resource);
  return id;
}
