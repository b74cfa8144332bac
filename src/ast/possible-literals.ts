import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule, Scope } from 'eslint';

import { isInside, joinOperands, joinText } from './join-text.ts';
import { literalText } from './literal-text.ts';
import { importedValues, requiredProgram } from './imported-values.ts';
import { findMemberValues, type MemberSearch } from './member-values.ts';
import { passedThrough } from './passed-through.ts';
import type { Scopes } from './scopes.ts';
import { memberName } from './static-key.ts';
import { unwrap } from './unwrap.ts';
import { assignedValues, callsOf } from './variable-uses.ts';

/** A literal, or a join of literals, that an expression may have as its value. */
export interface PossibleLiteral {
  readonly node: TSESTree.Node;
  readonly text: string;
  /** A list of numbers; the text is the base64 of its bytes. */
  readonly isBytes?: true;
}

/** Expressions looked at for one question; may miss beyond. */
const BUDGET = 300;

/**
 * @returns the literals that an expression may hold: through constants, properties of objects,
 * defaults, alternatives, joins, conversions, parameters and results of functions, and, when `scopes` sees other files,
 * through imports.
 */
export function possibleLiterals(node: TSESTree.Node, sourceCode: Scopes): readonly PossibleLiteral[] {
  const search = new LiteralSearch(sourceCode);
  search.visit(node);
  return search.found;
}

/** @returns the values that a property path may have inside an expression: `credentials.secretAccessKey`. */
export function valuesAtPath(node: TSESTree.Node, path: string, sourceCode: Scopes): readonly TSESTree.Node[] {
  const search = new LiteralSearch(sourceCode);
  return path
    .split('.')
    .reduce<readonly TSESTree.Node[]>((nodes, name) => nodes.flatMap((n) => findMemberValues(n, name, search)), [node]);
}

/** @returns the expressions that give a name its value: what is declared, assigned, exported elsewhere, or passed to a parameter. */
export function valuesOfName(node: TSESTree.Identifier, sourceCode: Scopes): readonly TSESTree.Node[] {
  return new LiteralSearch(sourceCode).variableValues(node);
}

class LiteralSearch implements MemberSearch {
  readonly found: PossibleLiteral[] = [];
  readonly #seen = new Set<TSESTree.Node>();
  /** Variables whose values are being looked for. */
  readonly #open = new Set<unknown>();
  #budget = BUDGET;

  constructor(readonly sourceCode: Scopes) {}

  /** One step of the budget; also ends cycles (`const a = b, b = a`). */
  enter(node: TSESTree.Node): boolean {
    if (this.#seen.has(node)) return false;
    this.#seen.add(node);
    return this.#budget-- > 0;
  }

  visit(node: TSESTree.Node | null | undefined): void {
    if (!node) return;
    const inner = unwrap(node);
    if (!this.enter(inner)) return;
    const text = literalText(inner);
    if (text !== undefined) this.found.push({ node: inner, text });
    else this.#visitExpression(inner);
  }

  #visitExpression(node: TSESTree.Node): void {
    switch (node.type) {
      case 'LogicalExpression':
        return [node.left, node.right].forEach((part) => this.visit(part));
      case 'ConditionalExpression':
        return [node.consequent, node.alternate].forEach((part) => this.visit(part));
      case 'AssignmentExpression':
        return this.visit(node.right);
      case 'Identifier':
        return this.variableValues(node).forEach((value) => this.visit(value));
      case 'MemberExpression': {
        const name = memberName(node);
        return name === undefined ? undefined : findMemberValues(node.object, name, this).forEach((v) => this.visit(v));
      }
      case 'ArrayExpression':
        return this.#visitArray(node);
      case 'BinaryExpression':
      case 'TemplateLiteral':
        return this.#visitJoin(node);
      case 'AwaitExpression':
        return this.visit(node.argument);
      case 'CallExpression':
      case 'NewExpression':
        return this.#visitCall(node);
      case 'Program':
        return this.exportsOf(node, 'default').forEach((value) => this.visit(value));
      default:
        return undefined;
    }
  }

  /** A list of bytes is one value, any other list several. */
  #visitArray(node: TSESTree.ArrayExpression): void {
    const bytes = node.elements.map((element) => (element?.type === 'Literal' ? element.value : undefined));
    if (new Set(bytes).size >= 4 && bytes.length >= 8 && bytes.every(isByte)) {
      this.found.push({ node, text: Buffer.from(bytes as number[]).toString('base64'), isBytes: true });
    } else node.elements.forEach((element) => this.visit(element));
  }

  /** A join of literals is one value; of any other join only the parts behind names are followed. */
  #visitJoin(node: TSESTree.Node): void {
    const operands = joinOperands(node);
    if (!operands) return;
    const joined = joinText(node, this.sourceCode);
    if (joined?.pieces.every((piece) => isInside(piece, node))) this.found.push({ node, text: joined.text });
    else operands.filter((operand) => literalText(operand) === undefined).forEach((operand) => this.visit(operand));
  }

  #visitCall(node: TSESTree.CallExpression | TSESTree.NewExpression): void {
    const joined = node.type === 'CallExpression' ? joinText(node, this.sourceCode) : undefined;
    const required = node.type === 'CallExpression' ? this.moduleOf(node) : undefined;
    if (joined) this.found.push({ node, text: joined.text });
    else if (required) this.visit(required);
    else if (node.callee.type === 'Identifier' && this.#visitResult(node.callee)) return;
    else this.visit(passedThrough(node));
  }

  /** What another file exports under a name. */
  exportsOf(program: TSESTree.Program, name: string): readonly TSESTree.Node[] {
    return this.sourceCode.exportedValues?.(program, name) ?? [];
  }

  /** The file that a call brings in. */
  moduleOf(node: TSESTree.CallExpression | TSESTree.ImportExpression): TSESTree.Program | undefined {
    return requiredProgram(node, this.sourceCode);
  }

  /** What a function of the project returns. */
  #visitResult(callee: TSESTree.Identifier): boolean {
    const results = this.variableValues(callee).flatMap(returnedValues);
    results.forEach((result) => this.visit(result));
    return results.length > 0;
  }

  /** What is written to a variable, its defaults, and what calls in this file pass for a parameter. */
  variableValues(node: TSESTree.Identifier): readonly TSESTree.Node[] {
    const scope = this.sourceCode.getScope(node);
    const variable = findVariable(scope, node.name);
    // `var { a } = b, { b } = a;`
    if (!variable || this.#open.has(variable)) return [];
    this.#open.add(variable);
    const declared = variable.defs.flatMap((definition) => this.#declaredValues(definition, node.name));
    this.#open.delete(variable);
    return [...declared, ...assignedValues(variable)];
  }

  #declaredValues({ node, name, type }: Scope.Definition, variable: string): readonly TSESTree.Node[] {
    const declaration = node as TSESTree.Node;
    if ((type as string) === 'ImportBinding') {
      return importedValues(declaration, this.sourceCode).flatMap((value) =>
        value.type === 'Identifier' ? this.variableValues(value) : [value],
      );
    }
    if (declaration.type === 'VariableDeclarator') {
      if (!declaration.init) return [];
      if (declaration.id.type === 'Identifier') return [declaration.init];
      return this.#destructured(name as unknown as TSESTree.Node, declaration.init);
    }
    if (declaration.type === 'FunctionDeclaration' && declaration.id?.name === variable) return [declaration];
    if (declaration.type === 'ClassDeclaration' || declaration.type === 'TSEnumDeclaration') return [declaration];
    return isFunction(declaration) ? this.#argumentsFor(declaration, name as unknown as TSESTree.Node) : [];
  }

  /** `const { secret = 'x' } = config`: only one level. */
  #destructured(name: TSESTree.Node, init: TSESTree.Node): readonly TSESTree.Node[] {
    const withDefault = name.parent?.type === 'AssignmentPattern' ? name.parent : undefined;
    const property = (withDefault ?? name).parent;
    const key = property?.type === 'Property' && !property.computed ? property.key : undefined;
    const values = key?.type === 'Identifier' ? findMemberValues(init, key.name, this) : [];
    return withDefault ? [withDefault.right, ...values] : values;
  }

  #argumentsFor(callee: FunctionNode, parameter: TSESTree.Node): readonly TSESTree.Node[] {
    const withDefault = parameter.parent?.type === 'AssignmentPattern' ? parameter.parent : undefined;
    const index = callee.params.indexOf((withDefault ?? parameter) as TSESTree.Parameter);
    const defaults = withDefault ? [withDefault.right] : [];
    if (index < 0) return defaults;
    const owner = callee.type === 'FunctionDeclaration' ? callee : callee.parent;
    const [variable] = this.sourceCode.getDeclaredVariables(owner as unknown as Rule.Node);
    const calls = variable ? callsOf(variable) : [];
    return [...defaults, ...calls.flatMap((call) => call.arguments[index] ?? [])];
  }
}

type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

function isFunction(node: TSESTree.Node): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
  );
}

/** @returns the expressions that a function returns at the top level of its body. */
export function returnedValues(node: TSESTree.Node): readonly TSESTree.Node[] {
  if (!isFunction(node)) return [];
  if (node.body.type !== 'BlockStatement') return [node.body];
  return node.body.body.flatMap((statement) =>
    statement.type === 'ReturnStatement' && statement.argument ? [statement.argument] : [],
  );
}

function isByte(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value < 256;
}
