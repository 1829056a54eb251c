import { featuresOf } from '../features';
import type { IoPart } from './part';

/** Defined names. */
export const namesPart: IoPart = {
  load(book, data, sheetIds) {
    const { names } = featuresOf(book);
    names.forgetAll();
    for (const { name, formula, sheet, hidden, comment = '' } of data.names) {
      const index = data.sheets.findIndex((candidate) => candidate.name === sheet);
      const scope = sheet === undefined ? null : sheetIds[index];
      // A name whose sheet is not in the file belongs to nobody.
      if (scope !== undefined)
        names.add({ name, scope, visible: !hidden, comment, refers: names.parse(formula) });
    }
  },
  save(book, data, sheetIds) {
    const { names } = featuresOf(book);
    data.names = book.side.names.map((record) => ({
      name: record.name,
      formula: names.formulaOf(record),
      ...(record.scope === null ? {} : { sheet: data.sheets[sheetIds.indexOf(record.scope)].name }),
      hidden: !record.visible,
      ...(record.comment === '' ? {} : { comment: record.comment }),
    }));
  },
};
