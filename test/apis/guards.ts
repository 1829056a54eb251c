import ts from 'typescript';
import type { Sources } from './program';
import type { RequirementSet } from './requirement-set';

/**
 * What is known of the host where a piece of code runs, because somebody asked isSetSupported before. Counted are
 * if, ?:, && and || around it, an if above it that leaves, a constant that is null without the set, and, for a
 * function, what all places know that mention it.
 */
export class Guards {
  private readonly mentions = new Map<string, ts.Identifier[]>();
  private readonly asked = new Set<ts.Node>();

  constructor(private readonly sources: Sources) {
    const note = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const known = this.mentions.get(node.text);
        if (known === undefined) this.mentions.set(node.text, [node]);
        else known.push(node);
      }
      ts.forEachChild(node, note);
    };
    for (const file of sources.files) note(file);
  }

  /** Sets that the host has whenever `node` runs. */
  at(node: ts.Node): RequirementSet[] {
    const known: RequirementSet[] = [];
    for (let child = node; !ts.isSourceFile(child); child = child.parent) {
      known.push(...this.fromParent(child, child.parent));
      if (ts.isFunctionLike(child)) known.push(...this.fromCallers(child));
    }
    return known;
  }

  private fromParent(child: ts.Node, parent: ts.Node): RequirementSet[] {
    if (ts.isIfStatement(parent) && child !== parent.expression) {
      return this.implied(parent.expression, child === parent.thenStatement);
    }
    if (ts.isConditionalExpression(parent) && child !== parent.condition) {
      return this.implied(parent.condition, child === parent.whenTrue);
    }
    if (ts.isBinaryExpression(parent) && child === parent.right) {
      const operator = parent.operatorToken.kind;
      if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return this.implied(parent.left, true);
      if (operator === ts.SyntaxKind.BarBarToken) return this.implied(parent.left, false);
    }
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) return this.fromExitsAbove(child, parent.statements);
    return [];
  }

  /** `if (!supports('1.9')) return;` above. */
  private fromExitsAbove(child: ts.Node, statements: ts.NodeArray<ts.Statement>): RequirementSet[] {
    return statements
      .filter(ts.isIfStatement)
      .filter(({ end, thenStatement }) => end <= child.pos && leaves(thenStatement))
      .flatMap(({ expression }) => this.implied(expression, false));
  }

  private fromCallers(declaration: ts.SignatureDeclaration): RequirementSet[] {
    const named = nameOf(declaration);
    if (named === undefined || this.asked.has(declaration)) return [];
    const symbol = this.symbolAt(named);
    const mentions = (this.mentions.get(named.text) ?? []).filter(
      (mention) =>
        mention !== named && !ts.isImportSpecifier(mention.parent) && this.symbolAt(mention) === symbol,
    );
    if (mentions.length === 0) return [];
    this.asked.add(declaration);
    const [first, ...others] = mentions.map((mention) => this.at(mention));
    this.asked.delete(declaration);
    return first.filter((set) =>
      others.every((sets) => sets.some(({ name, version }) => name === set.name && version === set.version)),
    );
  }

  /** What the host has when a condition holds (or, `holds` being false, when it does not). */
  private implied(condition: ts.Expression, holds: boolean): RequirementSet[] {
    if (ts.isParenthesizedExpression(condition)) return this.implied(condition.expression, holds);
    if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
      return this.implied(condition.operand, !holds);
    }
    if (ts.isBinaryExpression(condition)) return this.impliedByPair(condition, holds);
    if (!holds) return [];
    if (ts.isCallExpression(condition)) return this.impliedByCall(condition);
    return ts.isIdentifier(condition) ? this.impliedByConstant(condition) : [];
  }

  private impliedByPair(
    { left, operatorToken, right }: ts.BinaryExpression,
    holds: boolean,
  ): RequirementSet[] {
    switch (operatorToken.kind) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return holds ? [...this.implied(left, true), ...this.implied(right, true)] : [];
      case ts.SyntaxKind.BarBarToken:
        return holds ? [] : [...this.implied(left, false), ...this.implied(right, false)];
      case ts.SyntaxKind.ExclamationEqualsEqualsToken:
        return isNothing(right) ? this.implied(left, holds) : [];
      case ts.SyntaxKind.EqualsEqualsEqualsToken:
        return isNothing(right) ? this.implied(left, !holds) : [];
      default:
        return [];
    }
  }

  /** `isSetSupported('ExcelApi', '1.9')`, or a function of ours that returns nothing but such a question. */
  private impliedByCall(call: ts.CallExpression): RequirementSet[] {
    if (isQuestion(call)) return questioned(call.arguments.map(literal));
    const declaration = this.symbolAt(call.expression)?.valueDeclaration;
    const asked = declaration && functionOf(declaration);
    const returned = asked && returnedBy(asked);
    if (!returned) return [];
    if (!ts.isCallExpression(returned) || !isQuestion(returned))
      return call.arguments.length === 0 ? this.implied(returned, true) : [];
    const parameters = asked.parameters.map(({ name }) => name.getText());
    return questioned(
      returned.arguments.map((passed) => {
        const given = call.arguments[parameters.indexOf(passed.getText())];
        return literal(given ?? passed);
      }),
    );
  }

  /** `const merged = supports('1.13') ? … : null`, or `const can = supports('1.9')`. */
  private impliedByConstant(identifier: ts.Identifier): RequirementSet[] {
    const declaration = this.symbolAt(identifier)?.valueDeclaration;
    const isConstant =
      declaration !== undefined &&
      ts.isVariableDeclaration(declaration) &&
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    const value = isConstant ? declaration.initializer : undefined;
    if (value === undefined) return [];
    if (ts.isConditionalExpression(value)) {
      return isNothing(value.whenFalse) ? this.implied(value.condition, true) : [];
    }
    return this.implied(value, true);
  }

  /** What the objects before each `?.` of a chain being there says of the host. */
  inChain(end: ts.Node): RequirementSet[] {
    const known: RequirementSet[] = [];
    for (let node = end; isLink(node); node = node.expression) {
      if (isAccess(node) && node.questionDotToken) known.push(...this.implied(node.expression, true));
    }
    return known;
  }

  private symbolAt(node: ts.Node): ts.Symbol | undefined {
    const { checker } = this.sources;
    const symbol =
      ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node
        ? checker.getShorthandAssignmentValueSymbol(node.parent)
        : checker.getSymbolAtLocation(node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }
}

type Link =
  ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression | ts.NonNullExpression;

const isAccess = (node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

const isLink = (node: ts.Node): node is Link =>
  isAccess(node) || ts.isCallExpression(node) || ts.isNonNullExpression(node);

const isQuestion = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'isSetSupported';

const literal = (node: ts.Expression): string | null => (ts.isStringLiteral(node) ? node.text : null);

const questioned = ([name, version]: (string | null)[]): RequirementSet[] =>
  name && version ? [{ name, version }] : [];

const isNothing = (node: ts.Expression): boolean =>
  node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');

function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.length > 0 && leaves(statement.statements.at(-1)!);
  return (
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement) ||
    ts.isContinueStatement(statement) ||
    ts.isBreakStatement(statement)
  );
}

/** The name by which a function is called; undefined for one that is passed on or made in passing. */
function nameOf(declaration: ts.SignatureDeclaration): ts.Identifier | undefined {
  const holder = ts.isVariableDeclaration(declaration.parent) ? declaration.parent : declaration;
  return holder.name !== undefined && ts.isIdentifier(holder.name) ? holder.name : undefined;
}

function functionOf(declaration: ts.Declaration): ts.FunctionLikeDeclaration | undefined {
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  return value !== undefined && ts.isFunctionLike(value) && 'body' in value
    ? (value as ts.FunctionLikeDeclaration)
    : undefined;
}

/** The expression of a function that does nothing but return it. */
function returnedBy({ body }: ts.FunctionLikeDeclaration): ts.Expression | undefined {
  if (body === undefined || !ts.isBlock(body)) return body;
  const [only, ...others] = body.statements;
  return others.length === 0 && only !== undefined && ts.isReturnStatement(only)
    ? only.expression
    : undefined;
}
