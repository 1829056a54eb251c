/** Faults and what is none, for the reader of sources: name of the file → its text. */
export const planted: Readonly<Record<string, string>> = {
  'planted/supports.ts': `
    export const supports = (version: string): boolean =>
      Office.context.requirements.isSetSupported('ExcelApi', version);
    export const canNote = (): boolean => supports('1.18');`,

  'planted/unguarded.ts': `
    export const deleted = (sheet: Excel.Worksheet) => sheet.namedSheetViews.getCount();`,

  'planted/guarded-too-low.ts': `
    import { supports } from './supports';
    export function merged(range: Excel.Range) {
      return supports('1.12') ? range.getMergedAreasOrNullObject() : null;
    }`,

  'planted/guarded-on-the-wrong-side.ts': `
    import { supports } from './supports';
    export function merged(range: Excel.Range) {
      if (!supports('1.13')) return range.getMergedAreasOrNullObject();
      return null;
    }`,

  'planted/loaded.ts': `
    export const placed = (range: Excel.Range) => range.load('address, left');`,

  'planted/destructured.ts': `
    export const placed = ({ top }: Excel.Range) => top;`,

  'planted/option.ts': `
    export const run = () => Excel.run({ mergeUndoGroup: true }, async () => undefined);`,

  'planted/word.ts': `
    export const link = (range: Excel.Range) => range.copyFrom('A1', 'Link');`,

  'planted/other-set.ts': `
    export const show = () => Office.addin.showAsTaskpane();`,

  'planted/called-from-anywhere.ts': `
    import { supports } from './supports';
    function merged(range: Excel.Range) {
      return range.getMergedAreasOrNullObject();
    }
    export const asked = (range: Excel.Range) => (supports('1.13') ? merged(range) : null);
    export const passedOn = (ranges: Excel.Range[]) => ranges.map(merged);`,

  'planted/guarded.ts': `
    import { canNote, supports } from './supports';
    export function inBranches(range: Excel.Range) {
      if (supports('1.13') && range) range.getMergedAreasOrNullObject();
      if (!supports('1.13') || !range) return null;
      return range.getMergedAreasOrNullObject();
    }
    export const inCondition = (range: Excel.Range) => supports('1.16') && range.left;
    export function byConstant(range: Excel.Range) {
      const merged = supports('1.13') ? range.getMergedAreasOrNullObject() : null;
      const placed = supports('1.10') ? range : null;
      placed?.load('top');
      return merged !== null && placed !== null && placed.top > 0;
    }
    export const byPredicate = (sheet: Excel.Worksheet) => (canNote() ? sheet.notes : null);
    const onlyAfterAsking = (range: Excel.Range) => range.getMergedAreasOrNullObject();
    export const asking = (range: Excel.Range) => (supports('1.13') ? onlyAfterAsking(range) : null);
    export const shown = () =>
      Office.context.requirements.isSetSupported('SharedRuntime', '1.1') && Office.addin.showAsTaskpane();
  `,
};
