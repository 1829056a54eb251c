import { relative } from 'node:path';
import ts from 'typescript';
import { Guards } from './guards';
import { officeDeclarations, officeName } from './office-symbol';
import type { Sources } from './program';
import { requirementSetOf, type RequirementSet } from './requirement-set';

/** One place where the sources touch a member of Office.js. */
export interface Use {
  /** "Excel.Range.values"; a value of an enumeration is "Excel.ChartType.pie". */
  api: string;
  /** What it needs, as its documentation says; null for what every Office has. */
  needs: RequirementSet | null;
  /** What the host is known to have there. */
  knows(): RequirementSet[];
  file: string;
  line: number;
}

/** Every use of Office.js in the sources: members, options, names given to load(), words of enumerations. */
export function usesOf(sources: Sources): Use[] {
  const reader = new Reader(sources);
  for (const file of sources.files) reader.read(file);
  return reader.uses;
}

class Reader {
  readonly uses: Use[] = [];
  private readonly guards: Guards;
  private readonly checker: ts.TypeChecker;

  constructor(sources: Sources) {
    this.guards = new Guards(sources);
    this.checker = sources.checker;
  }

  read(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) {
      this.note(this.checker.getSymbolAtLocation(node.name), node, this.overload(node));
    } else if (ts.isBindingElement(node)) {
      this.destructured(node);
    } else if (ts.isObjectLiteralElementLike(node) && node.name !== undefined) {
      this.option(node as ts.PropertyAssignment);
    } else if (ts.isCallExpression(node)) {
      this.loaded(node);
      for (const argument of node.arguments) this.words(argument);
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      this.words(node.right);
    } else if (ts.isElementAccessExpression(node)) {
      this.indexed(node);
    }
    ts.forEachChild(node, (child) => this.read(child));
  }

  private note(symbol: ts.Symbol | undefined, node: ts.Node, overload?: ts.Declaration): void {
    const declarations = officeDeclarations(symbol);
    const chosen = overload !== undefined && declarations.includes(overload) ? [overload] : declarations;
    // Overloads of one member are one member; the members of a union's parts are several.
    const byName = new Map(chosen.map((declaration) => [officeName(declaration), declaration]));
    for (const [api, declaration] of byName) {
      const file = node.getSourceFile();
      this.uses.push({
        api,
        needs: requirementSetOf(declaration),
        knows: () => [...this.guards.at(node), ...this.guards.inChain(node)],
        file: relative('.', file.fileName),
        line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      });
    }
  }

  /** Overloads may need different sets. */
  private overload(node: ts.PropertyAccessExpression): ts.Declaration | undefined {
    const call = node.parent;
    if (!ts.isCallExpression(call) || call.expression !== node) return undefined;
    return this.checker.getResolvedSignature(call)?.declaration;
  }

  /** `const { runtime } = context` */
  private destructured(node: ts.BindingElement): void {
    if (!ts.isObjectBindingPattern(node.parent)) return;
    const name = (node.propertyName ?? node.name).getText();
    this.note(this.checker.getTypeAtLocation(node.parent).getProperty(name), node);
  }

  /** `range.format.font.set({ bold: true })` */
  private option(node: ts.PropertyAssignment): void {
    if (!ts.isObjectLiteralExpression(node.parent)) return;
    const shape = this.checker.getContextualType(node.parent);
    for (const part of partsOf(shape)) {
      const symbol = part.getProperty(node.name.getText());
      // Data for a call of Office (not of Excel) needs no more than the call, which is noted where it is made.
      if (officeDeclarations(symbol).some((declaration) => officeName(declaration).startsWith('Excel.')))
        this.note(symbol, node);
    }
    if (ts.isPropertyAssignment(node)) this.words(node.initializer);
  }

  /** `borders['style']`, and `format[side]` with `side` one of several words. */
  private indexed(node: ts.ElementAccessExpression): void {
    const object = this.checker.getTypeAtLocation(node.expression);
    for (const key of partsOf(this.checker.getTypeAtLocation(node.argumentExpression))) {
      if (key.isStringLiteral()) this.note(object.getProperty(key.value), node);
    }
  }

  /** `range.load('address, format/fill')`: what is loaded is going to be read. */
  private loaded(node: ts.CallExpression): void {
    const { expression } = node;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return;
    const [names] = node.arguments;
    if (names === undefined) return;
    const texts = ts.isArrayLiteralExpression(names) ? [...names.elements] : [names];
    const object = this.checker.getTypeAtLocation(expression.expression);
    for (const text of texts) {
      if (!ts.isStringLiteralLike(text)) continue;
      for (const path of text.text.split(',')) this.loadedPath(object, path.trim(), node);
    }
  }

  private loadedPath(object: ts.Type, path: string, node: ts.Node): void {
    let type = this.checker.getNonNullableType(object);
    for (const step of path.split('/')) {
      const own = type.getProperty(step);
      const symbol = own ?? this.itemOf(type, node)?.getProperty(step);
      if (officeDeclarations(symbol).length === 0) continue;
      this.note(symbol, node);
      type = this.checker.getNonNullableType(this.checker.getTypeOfSymbolAtLocation(symbol!, node));
    }
  }

  /** Type of a collection's items. */
  private itemOf(type: ts.Type, node: ts.Node): ts.Type | undefined {
    const items = type.getProperty('items');
    return items && this.checker.getTypeOfSymbolAtLocation(items, node).getNumberIndexType();
  }

  /** Words of an enumeration that an expression can be, where Office.js takes one: each may need a set of its own. */
  private words(expression: ts.Expression): void {
    const members = this.wanted(expression).filter((part) => part.flags & ts.TypeFlags.EnumLiteral);
    if (members.length === 0) return;
    const given = new Set(
      partsOf(this.checker.getTypeAtLocation(expression)).map((part) => (part as ts.LiteralType).value),
    );
    for (const member of members) {
      if (given.has((member as ts.LiteralType).value)) this.note(member.symbol, expression);
    }
  }

  /** What may stand there; overloads that take words instead of the enumeration hide it. */
  private wanted(expression: ts.Expression): ts.Type[] {
    const { parent } = expression;
    if (ts.isBinaryExpression(parent)) return partsOf(this.checker.getTypeAtLocation(parent.left));
    if (!ts.isCallExpression(parent)) return partsOf(this.checker.getContextualType(expression));
    const index = parent.arguments.indexOf(expression);
    const parameters = this.checker
      .getTypeAtLocation(parent.expression)
      .getCallSignatures()
      .flatMap(({ parameters: all }) => all.slice(index, index + 1));
    return parameters.flatMap((parameter) =>
      partsOf(this.checker.getTypeOfSymbolAtLocation(parameter, expression)),
    );
  }
}

const partsOf = (type: ts.Type | undefined): ts.Type[] =>
  type === undefined ? [] : type.isUnion() ? type.types : [type];
