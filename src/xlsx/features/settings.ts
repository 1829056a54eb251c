import type { WorkbookData } from '../workbook-data';

/**
 * What the add-in keeps in the document's settings stands in custom document properties, which Excel and LibreOffice both
 * leave alone. Excel itself would use a web extension part, which LibreOffice drops. A value is cut into pieces, because
 * Excel trims properties beyond 255 characters: "kpi:setting/<piece>/<key>".
 */
const PREFIX = 'kpi:setting/';
const PIECE = 250;

type Properties = WorkbookData['customProperties'];

export function splitSettings(all: Properties): {
  customProperties: Properties;
  settings: Record<string, string>;
} {
  const customProperties: Properties = {};
  const pieces = new Map<string, string[]>();
  for (const [name, value] of Object.entries(all)) {
    const match = name.startsWith(PREFIX) ? /^(\d+)\/(.*)$/s.exec(name.slice(PREFIX.length)) : null;
    if (!match) {
      customProperties[name] = value;
      continue;
    }
    const list = pieces.get(match[2]!) ?? [];
    list[Number(match[1])] = String(value);
    pieces.set(match[2]!, list);
  }
  return {
    customProperties,
    settings: Object.fromEntries([...pieces].map(([key, list]) => [key, list.join('')])),
  };
}

export function joinSettings({
  customProperties,
  settings,
}: Pick<WorkbookData, 'customProperties' | 'settings'>): Properties {
  const all: Properties = { ...customProperties };
  for (const [key, value] of Object.entries(settings)) {
    for (let piece = 0; piece === 0 || piece * PIECE < value.length; piece += 1) {
      all[`${PREFIX}${piece}/${key}`] = value.slice(piece * PIECE, (piece + 1) * PIECE);
    }
  }
  return all;
}
