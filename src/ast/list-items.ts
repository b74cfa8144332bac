import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';

import { functionsOf, resultsOf } from './called-functions.ts';
import { possibleLiterals, valuesAtPath, valuesOfName, type PossibleLiteral } from './possible-literals.ts';
import type { Scopes } from './scopes.ts';
import { memberName } from './static-key.ts';
import { unwrap } from './unwrap.ts';

/** Expressions looked at for one list; may miss beyond. */
const BUDGET = 200;

/** Methods that give some of the elements of their list, or all in another order. */
const KEEPING = new Set(['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'flat', 'values']);

/**
 * @returns the literals that may stand in the list that an expression is: as elements, by spreads, `concat` and `push`, as the
 * values of an object or enum, through constants, functions of the project and, where the scopes see them, imports
 */
export function listItems(node: TSESTree.Node, scopes: Scopes): readonly PossibleLiteral[] {
  const search = new ListSearch(scopes);
  search.list(node);
  return search.found;
}

class ListSearch {
  readonly found: PossibleLiteral[] = [];
  readonly #seen = new Set<TSESTree.Node>();
  readonly #scopes: Scopes;

  constructor(scopes: Scopes) {
    this.#scopes = scopes;
  }

  list(node: TSESTree.Node): void {
    const inner = unwrap(node);
    if (this.#seen.has(inner) || this.#seen.size > BUDGET) return;
    this.#seen.add(inner);
    switch (inner.type) {
      case 'ArrayExpression':
        return this.#elements(inner.elements);
      case 'ConditionalExpression':
        return [inner.consequent, inner.alternate].forEach((part) => this.list(part));
      case 'LogicalExpression':
        return [inner.left, inner.right].forEach((part) => this.list(part));
      case 'Identifier':
        return this.#name(inner);
      case 'MemberExpression':
        return this.#member(inner);
      case 'AwaitExpression':
        return this.list(inner.argument);
      case 'CallExpression':
        return this.#call(inner);
      case 'NewExpression':
        return inner.arguments.forEach((argument) => this.list(argument));
      case 'Literal':
        return this.#element(inner);
      default:
        return undefined;
    }
  }

  #elements(elements: readonly (TSESTree.Node | null)[]): void {
    for (const element of elements) {
      if (element?.type === 'SpreadElement') this.list(element.argument);
      else if (element) this.#element(element);
    }
  }

  #element(node: TSESTree.Node): void {
    this.found.push(...possibleLiterals(node, this.#scopes));
  }

  #name(node: TSESTree.Identifier): void {
    for (const value of valuesOfName(node, this.#scopes)) this.list(value);
    const variable = findVariable(this.#scopes.getScope(node), node.name);
    for (const { identifier } of variable?.references ?? []) {
      const { parent } = identifier as unknown as TSESTree.Node;
      if (parent?.type !== 'MemberExpression' || !/^(?:push|unshift)$/.test(memberName(parent) ?? '')) continue;
      if (parent.parent.type === 'CallExpression' && parent.parent.callee === parent)
        this.#elements(parent.parent.arguments);
    }
  }

  #member(node: TSESTree.MemberExpression): void {
    const name = memberName(node);
    if (name === undefined) return;
    for (const value of valuesAtPath(node.object, name, this.#scopes)) this.list(value);
  }

  #call(node: TSESTree.CallExpression): void {
    const { callee } = node;
    const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
    if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Object') {
      const [argument] = node.arguments;
      if (argument && name === 'values') this.#values(argument);
      else if (argument) this.list(argument);
      return;
    }
    if (name === 'from' || name === 'of') return node.arguments.forEach((argument) => this.list(argument));
    if (callee.type === 'MemberExpression' && (name === 'concat' || KEEPING.has(name ?? ''))) {
      this.list(callee.object);
      if (name === 'concat') node.arguments.forEach((argument) => this.list(argument));
      return;
    }
    for (const called of functionsOf(callee, this.#scopes)) this.#results(resultsOf(called), node);
  }

  /** A call with a constant picks one of several results, which is not looked into: may miss it. */
  #results(results: readonly TSESTree.Node[], call: TSESTree.CallExpression): void {
    if (results.length > 1 && call.arguments.some(({ type }) => type === 'Literal')) return;
    for (const result of results) this.list(result);
  }

  /** `Object.values(Elements)`, of an object or an enum. */
  #values(node: TSESTree.Node): void {
    const inner = unwrap(node);
    const holders = inner.type === 'Identifier' ? valuesOfName(inner, this.#scopes) : [inner];
    for (const holder of holders.map((item) => unwrap(item))) {
      if (holder.type === 'ObjectExpression')
        for (const property of holder.properties) if (property.type === 'Property') this.#element(property.value);
      if (holder.type === 'TSEnumDeclaration')
        for (const { initializer } of holder.body.members) if (initializer) this.#element(initializer);
      if (holder.type === 'CallExpression' && holder.arguments[0]) this.#values(holder.arguments[0]);
    }
  }
}
