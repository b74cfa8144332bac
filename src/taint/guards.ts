import type { TSESTree } from '@typescript-eslint/utils';

import type { Interpreter } from './interpreter.ts';
import { readProperty, writeProperty } from './properties.ts';
import { evaluateKey } from './patterns.ts';
import { knownLiterals, literal, UNKNOWN, type Primitive, type Value } from './value.ts';
import { readVariable, writeVariable } from './variables.ts';

/** Makes the present state one in which the test came out as `truth`: narrows the variables and fields that it speaks of. */
export function assume(interpreter: Interpreter, test: TSESTree.Node, truth: boolean): void {
  switch (test.type) {
    case 'UnaryExpression':
      if (test.operator === '!') assume(interpreter, test.argument, !truth);
      return;
    case 'LogicalExpression':
      assumeLogical(interpreter, test, truth);
      return;
    case 'BinaryExpression':
      assumeComparison(interpreter, test, truth);
      return;
    case 'CallExpression':
      assumeMembership(interpreter, test, truth);
      return;
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
      assume(interpreter, test.expression, truth);
      return;
    case 'AssignmentExpression':
      assume(interpreter, test.left, truth);
      return;
    case 'Identifier':
    case 'MemberExpression':
      refine(interpreter, test, (value) => (truth ? withoutFalsy(value) : onlyFalsy(value)));
      return;
    default:
  }
}

function assumeLogical(interpreter: Interpreter, test: TSESTree.LogicalExpression, truth: boolean): void {
  const decidesBoth = (test.operator === '&&' && truth) || (test.operator === '||' && !truth);
  if (!decidesBoth) return;
  assume(interpreter, test.left, truth);
  assume(interpreter, test.right, truth);
}

/** `x === 'constant'`: where it holds, `x` is the constant and no data. */
function assumeComparison(interpreter: Interpreter, test: TSESTree.BinaryExpression, truth: boolean): void {
  const holds = (test.operator === '===' || test.operator === '==') === truth;
  if (!holds || !['===', '!==', '==', '!='].includes(test.operator)) return;
  for (const [subject, other] of [
    [test.left, test.right],
    [test.right, test.left],
  ] as const) {
    const constant = constantOf(interpreter, other);
    if (constant !== undefined) refine(interpreter, subject, () => literal(constant.value));
  }
}

function constantOf(interpreter: Interpreter, node: TSESTree.Node): { readonly value: Primitive } | undefined {
  if (node.type === 'Literal' && !('regex' in node)) return { value: node.value as Primitive };
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return { value: node.quasis[0]?.value.cooked ?? '' };
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return undefined;
  const value = simpleValue(interpreter, node);
  const literals = value && knownLiterals(value);
  return literals?.length === 1 ? { value: literals[0] } : undefined;
}

/** `['a', 'b'].includes(x)`: where it holds, `x` is one of the constants. */
function assumeMembership(interpreter: Interpreter, test: TSESTree.CallExpression, truth: boolean): void {
  const { callee } = test;
  const [subject] = test.arguments;
  if (!truth || subject === undefined || callee.type !== 'MemberExpression' || callee.computed) return;
  if (callee.property.type !== 'Identifier' || !['includes', 'has'].includes(callee.property.name)) return;
  const members = simpleValue(interpreter, callee.object);
  const isConstant = members?.references.some((item) => {
    const object = item.kind === 'object' ? interpreter.heap.get(item.id) : undefined;
    return object !== undefined && object.content.length === 0 && [...object.fields.values()].every((value) => knownLiterals(value) !== undefined);
  });
  if (isConstant === true) refine(interpreter, subject, () => UNKNOWN);
}

/** The value of an expression that can be looked at without running code. */
function simpleValue(interpreter: Interpreter, node: TSESTree.Node): Value | undefined {
  if (node.type === 'Identifier') return readVariable(interpreter, node);
  if (node.type === 'ThisExpression') return interpreter.activation.self;
  if (node.type === 'TSNonNullExpression' || node.type === 'ChainExpression') return simpleValue(interpreter, node.expression);
  if (node.type === 'ArrayExpression') return interpreter.parts.evaluate(interpreter, node);
  if (node.type !== 'MemberExpression') return undefined;
  const holder = simpleValue(interpreter, node.object);
  const key = holder && keyOf(interpreter, node);
  return holder === undefined || key === undefined ? undefined : readProperty(interpreter, holder, key, interpreter.place(node));
}

function keyOf(interpreter: Interpreter, node: TSESTree.MemberExpression): string | undefined {
  if (node.computed && node.property.type !== 'Literal') return undefined;
  const keys = evaluateKey(interpreter, node.property, node.computed);
  return keys?.length === 1 ? keys[0] : undefined;
}

function refine(interpreter: Interpreter, node: TSESTree.Node, change: (value: Value) => Value): void {
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') {
    refine(interpreter, node.expression, change);
    return;
  }
  const value = simpleValue(interpreter, node);
  if (value === undefined) return;
  const next = change(value);
  if (next === value) return;
  if (node.type === 'Identifier') writeVariable(interpreter, node, next, 'declare');
  if (node.type !== 'MemberExpression') return;
  const holder = simpleValue(interpreter, node.object);
  const key = keyOf(interpreter, node);
  if (holder !== undefined && key !== undefined) writeProperty(interpreter, holder, key, next, interpreter.place(node));
}

function withoutFalsy(value: Value): Value {
  const literals = value.literals.filter(Boolean);
  return literals.length === value.literals.length ? value : { ...value, literals };
}

function onlyFalsy(value: Value): Value {
  if (value.references.length === 0 && value.marks.length === 0 && value.unknown) return value;
  const falsy = value.literals.filter((item) => !item);
  return falsy.length > 0 && !value.unknown ? literal(...falsy) : { ...UNKNOWN, literals: [] };
}
