import { zip } from '@cj-tech-master/excelts/archive';
import { element, xmlDeclaration } from '../text/xml';

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Collects parts, their content types and relationships, and packs them. The same input gives the same bytes. */
export class PackageWriter {
  private readonly parts = new Map<string, string | Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, string[]>();

  /** `content` is XML without its declaration, or bytes. */
  add(path: string, contentType: string, content: string | Uint8Array): void {
    this.parts.set(path, typeof content === 'string' ? xmlDeclaration + content : content);
    this.types.set(path, contentType);
  }

  /** Relates `from` ('' is the package) to a part and returns the id. */
  relate(from: string, type: string, part: string): string {
    return this.addRelation(from, {
      Type: (type === 'core-properties' ? PACKAGE : DOCUMENT) + type,
      Target: `/${part}`,
    });
  }

  relateExternal(from: string, type: string, address: string): string {
    return this.addRelation(from, { Type: DOCUMENT + type, Target: address, TargetMode: 'External' });
  }

  private addRelation(from: string, attributes: Record<string, string>): string {
    const list = this.relations.get(from) ?? [];
    this.relations.set(from, list);
    const id = `rId${list.length + 1}`;
    list.push(element('Relationship', { Id: id, ...attributes }));
    return id;
  }

  async bytes(): Promise<Uint8Array> {
    const archive = zip({ reproducible: true, noSort: true, level: 6 });
    const add = (path: string, content: string | Uint8Array): void =>
      void archive.add(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    add('[Content_Types].xml', xmlDeclaration + this.contentTypes());
    for (const [from, list] of this.relations) {
      const folder = from.slice(0, from.lastIndexOf('/') + 1);
      const path = `${folder}_rels/${from.slice(folder.length)}.rels`;
      add(path, xmlDeclaration + element('Relationships', { xmlns: RELATIONS }, ...list));
    }
    for (const [path, content] of this.parts) add(path, content);
    return archive.bytes();
  }

  private contentTypes(): string {
    return element(
      'Types',
      { xmlns: TYPES },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[...this.types].map(([path, type]) =>
        element('Override', { PartName: `/${path}`, ContentType: type }),
      ),
    );
  }
}
