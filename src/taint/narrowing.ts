import type { TSESTree } from '@typescript-eslint/utils';

import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import { evaluateKey } from './patterns.ts';
import { hasAccessor } from './accessors.ts';
import { readProperty } from './properties.ts';
import { writeProperty } from './property-writes.ts';
import {
  knownLiterals,
  NOTHING,
  sameReference,
  sameValue,
  type Primitive,
  type Reference,
  type Value,
} from './value.ts';
import { isGlobalApi, readVariable, writeVariable } from './variables.ts';

/**
 * Looks at an expression again without running code.
 * @returns its value; undefined when looking would take more than reading variables and properties
 */
export function simpleValue(interpreter: Interpreter, node: TSESTree.Node): Value | undefined {
  switch (node.type) {
    case 'Identifier':
      return readVariable(interpreter, node);
    case 'ThisExpression':
      return interpreter.activation.self;
    case 'Literal':
    case 'ArrayExpression':
    case 'TemplateLiteral':
      return isOnlyRead(node) ? interpreter.parts.evaluate(interpreter, node) : undefined;
    case 'NewExpression':
      return isNewCollection(interpreter, node) ? interpreter.parts.evaluate(interpreter, node) : undefined;
    case 'MemberExpression': {
      const holder = simpleValue(interpreter, node.object);
      const key = holder && keyOf(interpreter, node);
      return holder === undefined || key === undefined
        ? undefined
        : readProperty(interpreter, holder, key, interpreter.place(node));
    }
    default: {
      const inner = inside(node);
      return inner === undefined ? undefined : simpleValue(interpreter, inner);
    }
  }
}

/** Whether evaluating the expression a second time does nothing. */
function isOnlyRead(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Identifier':
    case 'Literal':
    case 'ThisExpression':
      return true;
    case 'ArrayExpression':
      return node.elements.every((item) => item === null || isOnlyRead(item));
    case 'TemplateLiteral':
      return node.expressions.every(isOnlyRead);
    case 'SpreadElement':
    case 'UnaryExpression':
      return isOnlyRead(node.argument);
    case 'MemberExpression':
      return isOnlyRead(node.object) && (!node.computed || isOnlyRead(node.property));
    default: {
      const inner = inside(node);
      return inner !== undefined && node.type !== 'AssignmentExpression' && isOnlyRead(inner);
    }
  }
}

/** `new Set(['a', 'b'])`: what is made only to be asked. */
function isNewCollection(interpreter: Interpreter, node: TSESTree.NewExpression): boolean {
  const [initial, ...others] = node.arguments;
  if (initial?.type !== 'ArrayExpression' || !isOnlyRead(initial) || others.length > 0) return false;
  const callee = simpleValue(interpreter, node.callee);
  return callee !== undefined && (isGlobalApi(callee, 'Set') || isGlobalApi(callee, 'Map'));
}

/** @returns the expression that the node only dresses up; undefined for any other node. */
export function inside(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      return node.expression;
    case 'AssignmentExpression':
      return node.left;
    default:
      return undefined;
  }
}

function keyOf(interpreter: Interpreter, node: TSESTree.MemberExpression): string | undefined {
  const { property } = node;
  if (node.computed && property.type !== 'Identifier' && !isOnlyRead(property)) return undefined;
  const keys = evaluateKey(interpreter, node.property, node.computed);
  return keys?.length === 1 ? keys[0] : undefined;
}

/** Replaces what a variable or property holds by what a test has shown it to be. */
export function refine(interpreter: Interpreter, node: TSESTree.Node, change: (value: Value) => Value): void {
  const inner = inside(node);
  if (inner !== undefined) {
    refine(interpreter, inner, change);
    return;
  }
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return;
  const value = simpleValue(interpreter, node);
  if (value === undefined) return;
  const next = change(value);
  if (sameValue(next, value)) return;
  if (node.type === 'Identifier') writeVariable(interpreter, node, next, 'declare');
  else refineMember(interpreter, node, next);
}

function refineMember(interpreter: Interpreter, node: TSESTree.MemberExpression, next: Value): void {
  const holder = simpleValue(interpreter, node.object);
  const key = keyOf(interpreter, node);
  const [only] = holder?.references ?? [];
  // What a test shows of one of several objects says nothing about the others.
  if (holder === undefined || key === undefined || holder.references.length !== 1 || only?.kind !== 'object') return;
  const object = interpreter.heap.get(only.id);
  // Knowing what an accessor gave is no call of its setter.
  if (object === undefined || hasAccessor(interpreter.heap, object, key)) return;
  interpreter.refinements?.push({ id: only.id, key });
  writeProperty(interpreter, holder, key, next, interpreter.place(node));
}

/** Keeps of the objects that an expression may be those for which the test holds. */
export function keepObjects(
  interpreter: Interpreter,
  node: TSESTree.Node,
  keep: (object: HeapObject) => boolean,
): void {
  refine(interpreter, node, (value) => {
    const references = value.references.filter((item) => isKept(interpreter, item, keep));
    return references.length === value.references.length ? value : { ...value, references };
  });
}

function isKept(interpreter: Interpreter, item: Reference, keep: (object: HeapObject) => boolean): boolean {
  const object = interpreter.heap.objectOf(item);
  return object === undefined || keep(object);
}

/** `result.kind === 'ok'`: of a union of objects only those with that kind remain. */
export function keepByField(
  interpreter: Interpreter,
  node: TSESTree.Node,
  constant: Primitive,
  isEqual: boolean,
): void {
  const member = node.type === 'ChainExpression' ? node.expression : node;
  if (member.type !== 'MemberExpression') return;
  const key = keyOf(interpreter, member);
  if (key === undefined) return;
  keepObjects(interpreter, member.object, (object) => {
    const literals = knownLiterals(object.fields.get(key) ?? NOTHING);
    if (literals === undefined) return true;
    return isEqual ? literals.includes(constant) : !literals.every((item) => item === constant);
  });
}

/** @returns of `value` what `seen`, a later look at the same thing, still has. */
export function narrowed(value: Value, seen: Value): Value {
  const marks = value.marks.filter((mark) => seen.marks.some((other) => other.key === mark.key));
  const references = value.references.filter((item) => seen.references.some((other) => sameReference(item, other)));
  const isNarrower = marks.length < value.marks.length || references.length < value.references.length;
  return isNarrower ? { marks, references, literals: seen.literals, unknown: seen.unknown } : value;
}
