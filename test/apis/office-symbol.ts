import ts from 'typescript';

const isOffice = (node: ts.Node): boolean => node.getSourceFile().fileName.includes('/@types/office-js/');

/** Declarations in @types/office-js of a symbol; of a union's member, those of all its parts. */
export const officeDeclarations = (symbol: ts.Symbol | undefined): ts.Declaration[] =>
  (symbol?.declarations ?? []).filter(isOffice);

/** Shapes of data have the names of the classes they are data of: Interfaces.RangeFontUpdateData is RangeFont. */
const DATA = /^Excel\.Interfaces\.(\w+?)(?:Collection)?(?:UpdateData|LoadOptions|Data)(?=\.)/;

/** "Excel.Range.values" */
export function officeName(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = (node as ts.NamedDeclaration).name;
    if (name !== undefined && !ts.isModuleBlock(node)) names.unshift(name.getText());
  }
  return names.join('.').replace(DATA, 'Excel.$1');
}
