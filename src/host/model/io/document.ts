import type { IoPart } from './part';

/** Properties of the document, and what the add-in keeps in it. */
export const documentPart: IoPart = {
  load({ side }, { customProperties, properties, settings, date1904 = false, structure }) {
    side.customProperties = { ...customProperties };
    side.properties = { ...properties };
    side.settings = { ...settings };
    side.date1904 = date1904;
    side.structure = structure === undefined ? null : structuredClone(structure);
  },
  save({ side }, data) {
    data.customProperties = { ...side.customProperties };
    data.properties = { ...side.properties };
    data.settings = { ...side.settings };
    if (side.date1904) data.date1904 = true;
    if (side.structure !== null) data.structure = structuredClone(side.structure);
  },
};
