import { children, child, descendants, type XmlNode } from '../text/xml';

/** Items such as x14:dataValidation inside the extension list of a sheet. */
export function extensionItems(sheet: XmlNode, list: string, item: string): XmlNode[] {
  return children(child(sheet, 'extLst'), 'ext').flatMap((ext) =>
    children(ext, list).flatMap((found) => descendants(found, item)),
  );
}
