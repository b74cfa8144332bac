import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Scope, SourceCode } from 'eslint';

import { memberName } from './static-key.ts';

/** What code reads of a value. */
export interface Reads {
  /** Names of properties, at any depth. */
  readonly names: ReadonlySet<string>;
  /** The value, or a part that may hold anything, goes where its reads cannot be seen. */
  readonly escapes: boolean;
}

/** Uses looked at for one value; beyond, it counts as escaped. */
const BUDGET = 400;

/** Methods whose callback is given the elements, or what a promise holds, as its first parameter. */
const HANDING = new Set(['then', 'map', 'forEach', 'filter', 'find', 'some', 'every', 'flatMap', 'findLast', 'sort']);
/** Of these the result holds the elements again. */
const KEEPING = new Set([
  'filter',
  'find',
  'findLast',
  'slice',
  'at',
  'pop',
  'shift',
  'flat',
  'reverse',
  'sort',
  'json',
  'toSorted',
  'concat',
]);
/** Reads that say how much there is. */
const HARMLESS = new Set([
  'length',
  'ok',
  'status',
  'headers',
  'catch',
  'finally',
  'NextToken',
  'nextToken',
  'pagination',
  'some',
  'every',
]);

/**
 * @param isContainer whether a property of that name may hold the whole of the value; other properties are parts by themselves
 * @returns what is read of an expression's value inside the file
 */
export function readsOf(node: TSESTree.Node, sourceCode: SourceCode, isContainer: (name: string) => boolean): Reads {
  const search = new ReadSearch(sourceCode, isContainer);
  search.useOf(node);
  return search;
}

class ReadSearch implements Reads {
  readonly names = new Set<string>();
  escapes = false;
  readonly #seen = new Set<TSESTree.Node>();
  #budget = BUDGET;
  readonly #sourceCode: SourceCode;
  readonly #isContainer: (name: string) => boolean;

  constructor(sourceCode: SourceCode, isContainer: (name: string) => boolean) {
    this.#sourceCode = sourceCode;
    this.#isContainer = isContainer;
  }

  /** Looks at what is done with the value of an expression. */
  useOf(node: TSESTree.Node): void {
    if (this.escapes || this.#seen.has(node)) return;
    this.#seen.add(node);
    this.#budget -= 1;
    if (this.#budget < 0) return this.#escape();
    const { parent } = node;
    switch (parent?.type) {
      case 'AwaitExpression':
      case 'ChainExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
        return this.useOf(parent);
      case 'LogicalExpression':
        return this.useOf(parent);
      case 'ConditionalExpression':
        return parent.test === node ? undefined : this.useOf(parent);
      case 'MemberExpression':
        return parent.object === node ? this.#readMember(parent) : undefined;
      case 'VariableDeclarator':
        return this.#bind(parent.id);
      case 'AssignmentExpression':
        return parent.right === node && parent.left.type === 'Identifier' ? this.#bind(parent.left) : this.#escape();
      case 'ForOfStatement':
        return parent.right === node ? this.#bindLoop(parent.left) : undefined;
      case 'ExpressionStatement':
      case 'UnaryExpression':
      case 'BinaryExpression':
      case 'IfStatement':
      case 'WhileStatement':
        return undefined;
      default:
        return this.#escape();
    }
  }

  #escape(): void {
    this.escapes = true;
  }

  #bindLoop(left: TSESTree.Node): void {
    this.#bind(left.type === 'VariableDeclaration' ? left.declarations[0].id : left);
  }

  #readMember(member: TSESTree.MemberExpression): void {
    const name = memberName(member);
    const { parent } = member;
    if (parent.type === 'CallExpression' && parent.callee === member) return this.#callMethod(name, parent);
    // `orders[i]` is one of the orders.
    if (name === undefined || /^\d+$/.test(name)) return this.useOf(member);
    this.#readName(name, () => this.useOf(member));
  }

  #readName(name: string, follow: () => void): void {
    if (HARMLESS.has(name)) return;
    this.names.add(name);
    if (this.#isContainer(name)) follow();
  }

  #callMethod(name: string | undefined, call: TSESTree.CallExpression): void {
    if (name === undefined) return this.#escape();
    const [callback] = call.arguments;
    if (HANDING.has(name)) {
      const isOwn = callback?.type === 'ArrowFunctionExpression' || callback?.type === 'FunctionExpression';
      if (!isOwn) return this.#escape();
      const [parameter] = name === 'sort' ? [] : callback.params;
      if (parameter !== undefined) this.#bind(parameter);
    } else if (!KEEPING.has(name) && !HARMLESS.has(name)) return this.#escape();
    if (KEEPING.has(name)) this.useOf(call);
  }

  #bind(pattern: TSESTree.Node): void {
    switch (pattern.type) {
      case 'Identifier':
        return this.#usesOfVariable(pattern);
      case 'AssignmentPattern':
        return this.#bind(pattern.left);
      case 'ArrayPattern':
        return pattern.elements.forEach((element) => element && this.#bind(element));
      case 'ObjectPattern':
        return pattern.properties.forEach((property) => this.#bindProperty(property));
      default:
        return this.#escape();
    }
  }

  #bindProperty(property: TSESTree.Property | TSESTree.RestElement): void {
    if (property.type === 'RestElement' || property.computed) return this.#escape();
    const name =
      property.key.type === 'Identifier' ? property.key.name : String((property.key as TSESTree.Literal).value);
    this.#readName(name, () => this.#bind(property.value));
  }

  #usesOfVariable(identifier: TSESTree.Identifier): void {
    const scope = this.#sourceCode.getScope(identifier);
    const variable = findVariable(scope, identifier.name);
    if (variable === null) return this.#escape();
    if (isExported(variable)) return this.#escape();
    for (const reference of variable.references) {
      if (reference.isRead()) this.useOf(reference.identifier as unknown as TSESTree.Node);
    }
  }
}

function isExported({ defs }: Scope.Variable): boolean {
  return defs.some(({ parent }) => (parent as TSESTree.Node | null)?.parent?.type === 'ExportNamedDeclaration');
}
