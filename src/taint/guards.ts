import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/static-key.ts';
import type { HeapObject } from './heap-object.ts';
import { ofType, instanceOf } from './kinds.ts';
import type { Interpreter } from './interpreter.ts';
import { inside, keepByField, keepObjects, refine, simpleValue } from './narrowing.ts';
import { operandsOf } from './operands.ts';
import { assumeDeclared } from './declared-guards.ts';
import { assumeOwnPredicate } from './predicates.ts';
import { removeProperty } from './property-writes.ts';
import { admitsOnlyConstants } from './regular-expressions.ts';
import { forgetFailed } from './success.ts';
import { mayTell, tellRecord } from './told.ts';
import { assumeTypePredicate } from './types/predicates.ts';
import { isAlways, knownLiterals, literal, OTHER_KEY, UNKNOWN, type Primitive, type Value } from './value.ts';
import { isGlobalApi } from './variables.ts';

/** Makes the present state one in which the test came out as `truth`: narrows the variables and fields that it speaks of. */
export function assume(interpreter: Interpreter, test: TSESTree.Node, truth: boolean): void {
  if (!interpreter.hasData && !interpreter.hasPredicates && !mayTell(interpreter)) return;
  forgetFailed(interpreter, test, truth);
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
      assumeCall(interpreter, test, truth);
      return;
    case 'Identifier':
      refine(interpreter, test, (value) => (truth ? withoutFalsy(value) : onlyFalsy(value)));
      assumeStored(interpreter, test, truth);
      return;
    case 'MemberExpression':
      refine(interpreter, test, (value) => (truth ? withoutFalsy(value) : onlyFalsy(value)));
      keepByTruth(interpreter, test, truth);
      return;
    default: {
      const inner = inside(test);
      if (inner !== undefined) assume(interpreter, inner, truth);
    }
  }
}

/** Of longer chains it is not asked which operand decided. May over-report. */
const MAX_ALTERNATIVES = 6;

function assumeLogical(interpreter: Interpreter, test: TSESTree.LogicalExpression, truth: boolean): void {
  const decidesBoth = (test.operator === '&&' && truth) || (test.operator === '||' && !truth);
  if (decidesBoth) {
    assume(interpreter, test.left, truth);
    assume(interpreter, test.right, truth);
    return;
  }
  if (test.operator === '??' || operandsOf(test).length > MAX_ALTERNATIVES) return;
  // One of the two decided: either the left side alone, or the right side after it.
  const { heap } = interpreter;
  const before = heap.push();
  assume(interpreter, test.left, truth);
  const left = heap.since(before);
  heap.backTo(before);
  heap.push();
  assume(interpreter, test.left, !truth);
  assume(interpreter, test.right, truth);
  const right = heap.since(before);
  heap.backTo(before);
  heap.merge([left, right]);
}

const EQUALITIES = ['===', '!==', '==', '!='];

function assumeComparison(interpreter: Interpreter, test: TSESTree.BinaryExpression, truth: boolean): void {
  if (test.operator === 'in') {
    assumeIn(interpreter, test, truth);
    return;
  }
  if (test.operator === 'instanceof') {
    const constructor = interpreter.parts.evaluate(interpreter, test.right);
    refine(interpreter, test.left, (value) => instanceOf(interpreter, value, constructor, truth));
    return;
  }
  const isMember = isIndexTest(test, truth);
  if (isMember !== undefined) {
    assumeMembership(interpreter, isMember.call, isMember.truth);
    return;
  }
  if (EQUALITIES.includes(test.operator)) assumeEquality(interpreter, test, test.operator.startsWith('=') === truth);
}

/** `list.indexOf(x) !== -1`, `>= 0`, `> -1`: membership in other words. */
function isIndexTest(
  test: TSESTree.BinaryExpression,
  truth: boolean,
): { call: TSESTree.CallExpression; truth: boolean } | undefined {
  const call = test.left;
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  if (memberName(call.callee) !== 'indexOf') return undefined;
  const bound = numberOf(test.right);
  const isNegative = (EQUALITIES.includes(test.operator) && bound === -1) || (test.operator === '<' && bound === 0);
  if (isNegative) return { call, truth: test.operator.startsWith('!') ? truth : !truth };
  const isPositive = (test.operator === '>=' && bound === 0) || (test.operator === '>' && bound === -1);
  return isPositive ? { call, truth } : undefined;
}

function numberOf(node: TSESTree.Node): number | undefined {
  if (node.type === 'UnaryExpression' && node.operator === '-') return -(numberOf(node.argument) ?? NaN);
  return node.type === 'Literal' && typeof node.value === 'number' ? node.value : undefined;
}

/** `x === 'constant'`: where it holds, `x` is the constant and no data. */
function assumeEquality(interpreter: Interpreter, test: TSESTree.BinaryExpression, isEqual: boolean): void {
  for (const [subject, other] of [
    [test.left, test.right],
    [test.right, test.left],
  ] as const) {
    const constant = subject.type === 'Literal' ? undefined : constantOf(interpreter, other);
    if (constant !== undefined) assumeEquals(interpreter, subject, constant.value, isEqual);
  }
}

/** The subject is or is not the constant; a call that is a test in its own right is one with `=== true`. */
export function assumeEquals(
  interpreter: Interpreter,
  subject: TSESTree.Node,
  constant: Primitive,
  isEqual: boolean,
): void {
  if (
    typeof constant === 'boolean' &&
    !inside(subject) &&
    subject.type !== 'Identifier' &&
    subject.type !== 'MemberExpression'
  ) {
    assume(interpreter, subject, constant === isEqual);
    return;
  }
  if (subject.type === 'UnaryExpression' && subject.operator === 'typeof') {
    refine(interpreter, subject.argument, (value) => ofType(interpreter, value, String(constant), isEqual));
    return;
  }
  if (isEqual) tellRecord(interpreter, subject, constant);
  const formatted = isEqual ? formattedBy(subject) : undefined;
  if (formatted !== undefined) {
    assumeEquals(interpreter, formatted, constant, true);
    return;
  }
  refine(interpreter, subject, (value) => (isEqual ? literal(constant) : unlike(value, constant)));
  keepByField(interpreter, subject, constant, isEqual);
  if (typeof constant === 'boolean' && subject.type === 'Identifier')
    assumeStored(interpreter, subject, constant === isEqual);
}

/** Methods of texts that change no more than case and spaces. */
const FORMATTING: ReadonlySet<string> = new Set(['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase']);

/** @returns `x` of `x.trim()`, which is the constant but for its form where the test holds. */
function formattedBy(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'ChainExpression') return formattedBy(node.expression);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  return FORMATTING.has(memberName(node.callee) ?? '') ? node.callee.object : undefined;
}

/** The subject is one of the constants. */
export function assumeOneOf(interpreter: Interpreter, subject: TSESTree.Node, constants: readonly Primitive[]): void {
  const [only] = constants;
  if (constants.length === 1) assumeEquals(interpreter, subject, only, true);
  else refine(interpreter, subject, () => literal(...constants));
}

function unlike(value: Value, constant: Primitive): Value {
  const literals = value.literals.filter((item) => item !== constant);
  const isEmpty = literals.length === 0 && value.references.length === 0 && value.marks.length === 0 && !value.unknown;
  return isEmpty || literals.length === value.literals.length ? value : { ...value, literals };
}

/** @returns the one constant that an expression is. */
export function constantOf(interpreter: Interpreter, node: TSESTree.Node): { readonly value: Primitive } | undefined {
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const number = numberOf(node);
    return number === undefined || Number.isNaN(number) ? undefined : { value: number };
  }
  const value = simpleValue(interpreter, node);
  const literals = value && knownLiterals(value);
  return literals?.length === 1 ? { value: literals[0] } : undefined;
}

function assumeCall(interpreter: Interpreter, test: TSESTree.CallExpression, truth: boolean): void {
  assumeTypePredicate(interpreter, test, truth);
  if (assumeMembership(interpreter, test, truth) || assumeNative(interpreter, test, truth)) return;
  if (assumeDeclared(interpreter, test, truth)) return;
  assumeOwnPredicate(interpreter, test, truth);
}

/** `['a', 'b'].includes(x)`: where it holds, `x` is one of the constants. @returns whether the call is such a test */
function assumeMembership(interpreter: Interpreter, test: TSESTree.CallExpression, truth: boolean): boolean {
  const { callee } = test;
  const [subject] = test.arguments;
  if (subject === undefined || callee.type !== 'MemberExpression') return false;
  if (!['includes', 'has', 'indexOf'].includes(memberName(callee) ?? '')) return false;
  const members = simpleValue(interpreter, callee.object);
  const objects = interpreter.inspector.objects(members ?? UNKNOWN);
  const isConstant = objects.some(
    (object) => object.content.length === 0 && heldIn(object).every((value) => isConstantMember(interpreter, value)),
  );
  if (!isConstant) return false;
  if (truth) refine(interpreter, subject, (value) => memberOf(objects, value));
  return true;
}

/** One of the constants in a list; of a set or a map nothing but that it is a constant. */
function memberOf([list, ...others]: readonly HeapObject[], value: Value): Value {
  if (value === OTHER_KEY) return value;
  if (list?.kind !== 'array' || !list.exact || list.rest !== undefined || others.length > 0) return UNKNOWN;
  const members = [...list.fields.values()].flatMap((item) => knownLiterals(item) ?? []);
  return members.length === 0 ? UNKNOWN : literal(...new Set(members));
}

/** Everything that stands in the object, also under unknown keys. */
function heldIn({ fields, rest }: HeapObject): readonly Value[] {
  return rest === undefined ? [...fields.values()] : [...fields.values(), rest];
}

function isConstantMember(interpreter: Interpreter, value: Value): boolean {
  if (knownLiterals(value) !== undefined) return true;
  // The entry pairs of a map are lists of constants themselves; what a library gives is none.
  const objects = interpreter.inspector.objects(value);
  return (
    objects.length > 0 &&
    objects.every(
      (object) =>
        (object.kind === 'array' || object.kind === 'plain') &&
        heldIn(object).every((item) => knownLiterals(item) !== undefined),
    )
  );
}

/** Tests that JavaScript itself offers: `Array.isArray(x)`, `/^a$/.test(x)`, `Boolean(x)`. */
function assumeNative(interpreter: Interpreter, test: TSESTree.CallExpression, truth: boolean): boolean {
  const [subject] = test.arguments;
  if (subject === undefined) return false;
  const callee = simpleValue(interpreter, test.callee) ?? UNKNOWN;
  if (isGlobalApi(callee, 'Boolean')) assume(interpreter, subject, truth);
  else if (isGlobalApi(callee, 'Array.isArray'))
    refine(interpreter, subject, (value) => ofType(interpreter, value, 'array', truth));
  else return assumePattern(interpreter, test, subject, truth);
  return true;
}

/** A pattern that only a list of constants matches proves as much as the list. */
function assumePattern(
  interpreter: Interpreter,
  test: TSESTree.CallExpression,
  subject: TSESTree.Node,
  truth: boolean,
): boolean {
  const { callee } = test;
  if (callee.type !== 'MemberExpression' || memberName(callee) !== 'test') return false;
  const pattern =
    callee.object.type === 'Literal'
      ? interpreter.parts.evaluate(interpreter, callee.object)
      : simpleValue(interpreter, callee.object);
  const [object] = interpreter.inspector.objects(pattern ?? UNKNOWN);
  if (object?.kind !== 'regexp') return false;
  const [source] = object.fields.get('source')?.literals ?? [];
  if (truth && typeof source === 'string' && admitsOnlyConstants(source)) refine(interpreter, subject, () => UNKNOWN);
  return true;
}

function assumeIn(interpreter: Interpreter, test: TSESTree.BinaryExpression, truth: boolean): void {
  const key = test.left.type === 'PrivateIdentifier' ? undefined : constantOf(interpreter, test.left)?.value;
  if (typeof key !== 'string') return;
  keepObjects(interpreter, test.right, (object) => {
    const own = object.fields.get(key);
    if (truth) return own !== undefined || !object.exact || object.rest !== undefined || object.prototype !== undefined;
    return own === undefined || isAlways(own, (item) => item === undefined);
  });
  if (!truth) forgetProperty(interpreter, test.right, key);
}

/** A property that is not there holds nothing. */
function forgetProperty(interpreter: Interpreter, node: TSESTree.Node, key: string): void {
  const holder = simpleValue(interpreter, node);
  const isRecord = holder?.references.some((item) => (interpreter.heap.objectOf(item)?.content.length ?? 0) > 0);
  if (holder !== undefined && isRecord === true) removeProperty(interpreter, holder, key);
}

/** `if (result.error)`: objects whose field is known to be the opposite are out. */
function keepByTruth(interpreter: Interpreter, test: TSESTree.MemberExpression, truth: boolean): void {
  const key = memberName(test);
  if (key === undefined) return;
  keepObjects(interpreter, test.object, (object) => {
    const literals = knownLiterals(object.fields.get(key) ?? UNKNOWN);
    return literals === undefined || literals.some((item) => Boolean(item) === truth);
  });
}

/**
 * `const ok = isSafe(x); if (ok) …`: the test is made again where its outcome is known, when nothing that it reads can have
 * been assigned since. May miss a change of a property between the two.
 */
function assumeStored(interpreter: Interpreter, node: TSESTree.Identifier, truth: boolean): void {
  const variable = interpreter.activation.module.bindings.get(node)?.variable;
  const [definition] = variable?.defs ?? [];
  const declarator = definition?.node as TSESTree.Node | undefined;
  if (variable?.defs.length !== 1 || declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier')
    return;
  if (declarator.init === null || !isTest(declarator.init)) return;
  if (variable.references.some((item) => item.isWrite() && item.init !== true)) return;
  if (interpreter.storedTests.includes(declarator)) return;
  interpreter.storedTests.push(declarator);
  assume(interpreter, declarator.init, truth);
  interpreter.storedTests.pop();
}

function isTest(node: TSESTree.Node): boolean {
  const types = ['BinaryExpression', 'LogicalExpression', 'CallExpression', 'UnaryExpression'];
  return types.includes(node.type) && !(node.type === 'UnaryExpression' && node.operator !== '!');
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
