import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule, Scope } from 'eslint';

import { functionAround, functionsOf, type FunctionNode } from './called-functions.ts';
import type { Scopes } from './scopes.ts';
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
/** Of these the result is what the callback gives. */
const GIVING = new Set(['then', 'map', 'flatMap']);
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
 * @returns what is read of an expression's value inside the file, and by functions that it is passed to and the scopes show
 */
export function readsOf(node: TSESTree.Node, sourceCode: Scopes, isContainer: (name: string) => boolean): Reads {
  const search = new ReadSearch(sourceCode, isContainer);
  search.useOf(node);
  return search;
}

class ReadSearch implements Reads {
  readonly names = new Set<string>();
  escapes = false;
  readonly #seen = new Set<TSESTree.Node>();
  #budget = BUDGET;
  readonly #sourceCode: Scopes;
  /** The calls by which the value came into a function. */
  readonly #entered = new Map<FunctionNode, Set<TSESTree.CallExpression>>();
  /** Functions that give the value back. */
  readonly #returning = new Set<FunctionNode>();
  readonly #isContainer: (name: string) => boolean;

  constructor(sourceCode: Scopes, isContainer: (name: string) => boolean) {
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
      case 'CallExpression':
        return this.#passed(parent, node);
      case 'ArrayExpression':
        // What is read of one of the promises counts as read of all.
        return isOfPromise(parent.parent, 'all') ? this.useOf(parent.parent) : this.#escape();
      case 'ReturnStatement':
        return this.#returned(node);
      case 'ArrowFunctionExpression':
        return parent.body === node ? this.#returned(node) : this.#escape();
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

  /** Functions whose code is seen read what they read; of all others anything may be read. */
  #passed(call: TSESTree.CallExpression, node: TSESTree.Node): void {
    if (isOfPromise(call, 'resolve')) return this.useOf(call);
    const index = call.arguments.indexOf(node as TSESTree.CallExpressionArgument);
    const isSpread = call.arguments.slice(0, index).some(({ type }) => type === 'SpreadElement');
    const called = index < 0 || isSpread ? [] : functionsOf(call.callee, this.#sourceCode);
    if (called.length === 0) return this.#escape();
    for (const item of called) this.#enter(item, index, call);
  }

  #enter(called: FunctionNode, index: number, call: TSESTree.CallExpression): void {
    const calls = this.#entered.get(called) ?? new Set();
    this.#entered.set(called, calls.add(call));
    const parameter = called.params[index] ?? called.params.find(({ type }) => type === 'RestElement');
    if (parameter !== undefined) this.#bind(parameter);
    if (this.#returning.has(called)) this.useOf(call);
  }

  #returned(node: TSESTree.Node): void {
    const around = functionAround(node);
    if (around === undefined || around.generator) return this.#escape();
    const { parent } = around;
    const name = parent.type === 'CallExpression' ? calledMethod(parent) : undefined;
    if (parent.type === 'CallExpression' && HANDING.has(name ?? ''))
      return GIVING.has(name ?? '') ? this.useOf(parent) : undefined;
    const calls = this.#entered.get(around) ?? this.#callsOf(around);
    if (calls === undefined) return this.#escape();
    this.#returning.add(around);
    for (const call of calls) this.useOf(call);
  }

  /** All calls of a function that nobody but the file's own code can call; undefined where there may be others. */
  #callsOf(called: FunctionNode): Set<TSESTree.CallExpression> | undefined {
    const owner = called.type === 'FunctionDeclaration' ? called : called.parent;
    const isVariable = owner.type === 'FunctionDeclaration' || owner.type === 'VariableDeclarator';
    const [variable] = isVariable ? this.#sourceCode.getDeclaredVariables(owner as unknown as Rule.Node) : [];
    if (variable === undefined || isExported(variable)) return undefined;
    const uses = variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier);
    const calls = (uses as unknown as TSESTree.Node[]).flatMap((node) =>
      node.parent?.type === 'CallExpression' && node.parent.callee === node ? node.parent : [],
    );
    return calls.length === uses.length ? new Set(calls) : undefined;
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
    if (name === undefined && !this.#isIndex(member.property)) return this.#escape();
    // `orders[i]` is one of the orders.
    if (name === undefined || /^\d+$/.test(name)) return this.useOf(member);
    this.#readName(name, () => this.useOf(member));
  }

  /** A counter, and what is reckoned of one; any other key may name any property. */
  #isIndex(key: TSESTree.Node): boolean {
    if (key.type === 'BinaryExpression') return key.operator !== '+' || this.#isIndex(key.left);
    if (key.type === 'Literal') return typeof key.value === 'number';
    if (key.type !== 'Identifier') return false;
    const definitions = findVariable(this.#sourceCode.getScope(key), key.name)?.defs ?? [];
    return definitions.some(({ node }) => {
      const { init } = node as TSESTree.VariableDeclarator;
      return init?.type === 'Literal' && typeof init.value === 'number';
    });
  }

  #readName(name: string, follow: () => void): void {
    if (HARMLESS.has(name)) return;
    this.names.add(name);
    if (this.#isContainer(name)) follow();
  }

  #callMethod(name: string | undefined, call: TSESTree.CallExpression): void {
    if (name === undefined) return this.#escape();
    const [callback, initial] = call.arguments;
    if (HANDING.has(name) || (name === 'reduce' && initial !== undefined)) {
      const called = callback === undefined ? [] : functionsOf(callback, this.#sourceCode);
      if (called.length === 0) return this.#escape();
      const at = name === 'reduce' ? 1 : 0;
      for (const item of called) if (name !== 'sort') this.#enter(item, at, call);
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

function isOfPromise(node: TSESTree.Node, method: string): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object } = node.callee;
  return object.type === 'Identifier' && object.name === 'Promise' && memberName(node.callee) === method;
}

function calledMethod({ callee }: TSESTree.CallExpression): string | undefined {
  return callee.type === 'MemberExpression' ? memberName(callee) : undefined;
}

function isExported({ defs }: Scope.Variable): boolean {
  return defs.some(({ type, parent, node }) => {
    const declaration = type === 'FunctionName' ? (node as TSESTree.Node) : (parent as TSESTree.Node | null);
    return declaration?.parent?.type.startsWith('Export') === true;
  });
}
