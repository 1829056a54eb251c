import { HostObject } from '../rich-api';
import { CustomPropertyCollection } from './custom-properties';
import type { SideStore } from './side-store';

/** Excel.DocumentProperties, as far as the file keeps them here. A property that was never set reads "". */
export class DocumentProperties extends HostObject {
  readonly typeName = 'DocumentProperties';
  readonly scalars = ['author', 'comments', 'keywords', 'subject', 'title'] as const;

  constructor(private readonly side: SideStore) {
    super();
  }

  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.side.customProperties);
  }

  get author(): string {
    return this.side.properties.author ?? '';
  }
  set author(author: string) {
    this.side.properties.author = author;
  }

  get comments(): string {
    return this.side.properties.comments ?? '';
  }
  set comments(comments: string) {
    this.side.properties.comments = comments;
  }

  get keywords(): string {
    return this.side.properties.keywords ?? '';
  }
  set keywords(keywords: string) {
    this.side.properties.keywords = keywords;
  }

  get subject(): string {
    return this.side.properties.subject ?? '';
  }
  set subject(subject: string) {
    this.side.properties.subject = subject;
  }

  get title(): string {
    return this.side.properties.title ?? '';
  }
  set title(title: string) {
    this.side.properties.title = title;
  }
}
