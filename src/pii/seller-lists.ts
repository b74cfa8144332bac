import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';

import { memberName } from '../ast/static-key.ts';
import { unwrap } from '../ast/unwrap.ts';

/**
 * What code says about sellers: which list holds several of them, and what is kept apart by seller. Names are all there is;
 * this is evidence, not proof.
 */

/** Names of lists whose elements are sellers. */
const SELLERS =
  /^(?:all|active|connected)?_?(?:sellers?|merchants?|tenants?|sellerAccounts?|amazonAccounts?|sellerIds?|merchantIds?|refreshTokens)(?:List|s)?$/i;

/** Names under which code keeps apart what belongs to one seller. */
const SELLER_KEY = /seller|merchant|tenant|account/i;

/** Names of one seller. */
const SELLER = /^(?:seller|merchant|tenant)(?:id|account)?$/i;

/** Functions that go over the list which they are given. */
const OVER_LIST = /^(?:pMap|pAll|mapLimit|mapSeries|eachLimit|forEachLimit|eachSeries|each|map|mapAsync|asyncMap)$/;

const ITERATIONS = ['forEach', 'map', 'flatMap', 'reduce'];

/** @returns whether an expression is a list of sellers: `sellers`, `await loadSellers()`, `Object.values(db.sellers)`. */
function isSellers(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return SELLERS.test(inner.name);
  if (inner.type === 'MemberExpression') return SELLERS.test(memberName(inner) ?? '');
  if (inner.type !== 'CallExpression') return false;
  const { callee, arguments: given } = inner;
  if (callee.type === 'Identifier') return SELLERS.test(callee.name.replace(/^(?:load|get|list|find|fetch)/, ''));
  if (callee.type !== 'MemberExpression') return false;
  const [first] = given;
  const isObject = callee.object.type === 'Identifier' && callee.object.name === 'Object';
  return isObject ? first !== undefined && isSellers(first) : isSellers(callee.object);
}

/** The function that a call runs for each seller: `sellers.map(f)`, `pMap(sellers, f)`; undefined for other calls. */
function iterationOf({ callee, arguments: given }: TSESTree.CallExpression): TSESTree.Node | undefined {
  if (callee.type === 'MemberExpression' && ITERATIONS.includes(memberName(callee) ?? '') && isSellers(callee.object))
    return given[0];
  const name =
    callee.type === 'MemberExpression' ? memberName(callee) : callee.type === 'Identifier' ? callee.name : '';
  const [list, ...others] = given;
  if (!OVER_LIST.test(name ?? '') || list === undefined || !isSellers(list)) return undefined;
  return others.find((node) => node.type !== 'Literal');
}

/** @returns the innermost loop over sellers around a node. */
function sellerLoopAround(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let current: TSESTree.Node | undefined = node.parent; current; current = current.parent) {
    if (current.type === 'ForOfStatement' && isSellers(current.right)) return current;
    if (current.type === 'ForStatement' && current.test !== null && countsSellers(current.test)) return current;
    if (current.type === 'CallExpression' && iterationOf(current) !== undefined) return current;
  }
  return undefined;
}

/** `i < sellers.length` */
function countsSellers(test: TSESTree.Expression): boolean {
  if (test.type !== 'BinaryExpression' || test.right.type !== 'MemberExpression') return false;
  return memberName(test.right) === 'length' && isSellers(test.right.object);
}

/** @returns whether the code at a node works for one seller of several: in a function that is told which, or a loop over them. */
export function worksForOneSeller(node: TSESTree.Node): boolean {
  if (sellerLoopAround(node) !== undefined) return true;
  for (let current: TSESTree.Node | undefined = node; current; current = current.parent) {
    if ('params' in current && Array.isArray(current.params) && current.params.some(namesSeller)) return true;
  }
  return false;
}

function namesSeller(parameter: TSESTree.Node): boolean {
  if (parameter.type === 'Identifier') return SELLER.test(parameter.name);
  if (parameter.type === 'AssignmentPattern') return namesSeller(parameter.left);
  if (parameter.type !== 'ObjectPattern') return false;
  return parameter.properties.some(
    (property) => property.type === 'Property' && property.key.type === 'Identifier' && SELLER.test(property.key.name),
  );
}

/** @returns whether a key tells sellers apart. */
export function isSellerKey(text: string): boolean {
  return SELLER_KEY.test(text);
}

/** How many variables and calls an expression is followed through. */
const MAX_DEPTH = 5;

/** Methods that give what is in the list. */
const HANDING_ON = new Set([
  'join',
  'map',
  'filter',
  'flat',
  'flatMap',
  'concat',
  'slice',
  'sort',
  'toSorted',
  'values',
  'entries',
]);

/** @returns whether an expression holds data of several sellers that nothing keeps apart. */
export function isMergedList(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  const inside = (part: TSESTree.Node | null): boolean => part !== null && isMergedList(part, sourceCode, depth + 1);
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Identifier':
      return isFilledAcrossSellers(inner, sourceCode, depth);
    case 'ObjectExpression':
      return inner.properties.some((property) =>
        inside(property.type === 'Property' ? property.value : property.argument),
      );
    case 'ArrayExpression':
      return inner.elements.some(inside);
    case 'SpreadElement':
      return inside(inner.argument);
    case 'TemplateLiteral':
      return inner.expressions.some(inside);
    case 'CallExpression':
      return isMergedCall(inner, inside);
    default:
      return false;
  }
}

/** `JSON.stringify(all)`, `toCsv(all)`, `all.flat()`, `Promise.all(sellers.map(ordersOf))`. */
function isMergedCall(call: TSESTree.CallExpression, inside: (part: TSESTree.Node) => boolean): boolean {
  const callback = iterationOf(call);
  if (callback !== undefined) return !givesSeller(callback);
  const { callee, arguments: given } = call;
  // `all.filter((order) => order.sellerId === own)`, `groupBy(all, 'sellerId')`.
  if (given.some(speaksOfSeller)) return false;
  if (given.some(inside)) return true;
  return callee.type === 'MemberExpression' && HANDING_ON.has(memberName(callee) ?? '') && inside(callee.object);
}

function speaksOfSeller(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string' && isSellerKey(node.value);
  return isFunction(node) && !givesWhole(node) && namesIn(node).some(isSellerKey);
}

/** `(order) => order` does not choose. */
function givesWhole({ body, params: [first] }: FunctionNode): boolean {
  return first?.type === 'Identifier' && body.type === 'Identifier' && body.name === first.name;
}

type FunctionNode = TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression;

function isFunction(node: TSESTree.Node): node is FunctionNode {
  return node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';
}

function isFilledAcrossSellers(identifier: TSESTree.Identifier, sourceCode: SourceCode, depth: number): boolean {
  const variable = findVariable(sourceCode.getScope(identifier), identifier.name);
  const [definition] = variable?.defs ?? [];
  if (variable === null || definition === undefined) return false;
  const declaration = definition.name as unknown as TSESTree.Node;
  const { parent } = declaration;
  const init = parent?.type === 'VariableDeclarator' && parent.id === declaration ? parent.init : null;
  if (init !== null && isMergedList(init, sourceCode, depth + 1)) return true;
  return variable.references.some(({ identifier: use }) => {
    const filled = fillOf(use as unknown as TSESTree.Node);
    const loop = filled && sellerLoopAround(filled.at);
    return filled !== undefined && loop !== undefined && !isWithin(declaration, loop) && !keepsSeller(filled);
  });
}

/** Something put into a collection. */
interface Fill {
  readonly at: TSESTree.Node;
  readonly key: TSESTree.Node | undefined;
  readonly values: readonly TSESTree.Node[];
}

/** `all.push(…)`, `all.set(key, …)`, `all[key] = …`, `all = all.concat(…)`, `all = [...all, …]`. */
function fillOf(use: TSESTree.Node): Fill | undefined {
  const { parent } = use;
  if (parent?.type === 'AssignmentExpression' && parent.left === use) {
    const grows = namesIn(parent.right).includes((use as TSESTree.Identifier).name);
    return grows ? { at: parent, key: undefined, values: [parent.right] } : undefined;
  }
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return undefined;
  const outer = parent.parent;
  if (outer.type === 'AssignmentExpression' && outer.left === parent)
    return parent.computed ? { at: outer, key: parent.property, values: [outer.right] } : undefined;
  if (outer.type !== 'CallExpression' || outer.callee !== parent) return undefined;
  const [first, ...others] = outer.arguments;
  switch (memberName(parent)) {
    case 'push':
    case 'unshift':
    case 'add':
      return { at: outer, key: undefined, values: outer.arguments };
    case 'set':
      return { at: outer, key: first, values: others };
    default:
      return undefined;
  }
}

/** What is put in says whose it is: `{ sellerId, orders }`, `bySeller[seller.id] = …`. */
function keepsSeller({ key, values }: Fill): boolean {
  return (key !== undefined && namesIn(key).some(isSellerKey)) || values.some(saysSeller);
}

function saysSeller(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'ArrayExpression') {
    const [first] = inner.elements;
    return first != null && first.type !== 'SpreadElement' && namesIn(first).some(isSellerKey);
  }
  if (inner.type === 'SpreadElement') return saysSeller(inner.argument);
  // `orders.map((order) => ({ ...order, sellerId }))`
  if (inner.type === 'CallExpression')
    return inner.arguments.some((argument) => isFunction(argument) && givesSeller(argument));
  if (inner.type !== 'ObjectExpression') return false;
  return inner.properties.some((property) => property.type === 'Property' && namesIn(property.key).some(isSellerKey));
}

/** Whether what a function gives says whose it is. */
function givesSeller(callback: TSESTree.Node): boolean {
  if (!isFunction(callback)) return false;
  if (callback.body.type !== 'BlockStatement') return saysSeller(callback.body);
  return callback.body.body.some(
    (statement) =>
      statement.type === 'ReturnStatement' && statement.argument !== null && saysSeller(statement.argument),
  );
}

/** The names that stand in an expression. */
function namesIn(node: TSESTree.Node): string[] {
  const names: string[] = [];
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (typeof part === 'object' && part !== null && 'type' in part) {
      const child = part as TSESTree.Node;
      if (child.type === 'Identifier') names.push(child.name);
      else if (child.type === 'Literal' && typeof child.value === 'string') names.push(child.value);
      for (const [key, value] of Object.entries(child)) if (key !== 'parent') visit(value);
    }
  };
  visit(node);
  return names;
}

function isWithin({ range }: TSESTree.Node, outer: TSESTree.Node): boolean {
  return range[0] >= outer.range[0] && range[1] <= outer.range[1];
}
