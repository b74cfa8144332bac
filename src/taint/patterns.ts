import type { TSESTree } from '@typescript-eslint/utils';

import { exactOf, makeArray } from './arrays.ts';
import { documentedData, documentedKey, initially, orDocumented } from './documented.ts';
import { reportAssignment } from './hits.ts';
import type { Interpreter } from './interpreter.ts';
import { copyProperties } from './copy.ts';
import { materialize } from './materialize.ts';
import { KEYS, readProperty } from './properties.ts';
import { elements } from './elements.ts';
import { removeProperty, writeProperty } from './property-writes.ts';
import { infer } from './types/annotate.ts';
import { assignedValue, initialValue } from './types/fields.ts';
import {
  isAlways,
  tainted,
  traced,
  join,
  joinAll,
  NOTHING,
  propertyKeys,
  UNKNOWN,
  wayOf,
  type Value,
} from './value.ts';
import { writeVariable } from './variables.ts';
import { via } from './way.ts';
import { nodeName } from './site-names.ts';

/** Private names live apart from properties: no dump, copy or computed key reaches them. */
function privateKey(name: string): string {
  return `@#${name}`;
}

/** @returns the property names that a key may be; undefined when it may be any. */
export function evaluateKey(
  interpreter: Interpreter,
  node: TSESTree.Node,
  computed: boolean,
): readonly string[] | undefined {
  if (node.type === 'PrivateIdentifier') return [privateKey(node.name)];
  if (computed) {
    const value = interpreter.parts.evaluate(interpreter, node);
    return propertyKeys(value) ?? symbolOf(interpreter, value);
  }
  if (node.type === 'Identifier') return [node.name];
  return node.type === 'Literal' ? [String(node.value)] : undefined;
}

/** A symbol of a library is a stable key too. */
function symbolOf({ policy }: Interpreter, { references }: Value): readonly string[] | undefined {
  const [only] = references;
  const name = references.length === 1 && only?.kind === 'api' ? policy.symbol?.(only.api) : undefined;
  return name === undefined ? undefined : [`@@${name}`];
}

/**
 * Binds a pattern to a value.
 * @param mode `declare` for declarations and parameters, `assign` for assignments
 */
export function assignPattern(
  interpreter: Interpreter,
  node: TSESTree.Node,
  value: Value,
  mode: 'declare' | 'assign',
): void {
  if (!interpreter.step()) return;
  switch (node.type) {
    case 'Identifier':
      writeVariable(interpreter, node, declared(interpreter, node, value, mode), mode);
      return;
    case 'MemberExpression':
      assignMember(interpreter, node, value);
      return;
    case 'AssignmentPattern':
      assignPattern(interpreter, node.left, withDefault(interpreter, node, value), mode);
      return;
    case 'ObjectPattern':
      assignObject(interpreter, node, declared(interpreter, node, value, mode), mode);
      return;
    case 'ArrayPattern':
      assignArray(interpreter, node, declared(interpreter, node, value, mode), mode);
      return;
    case 'RestElement':
      assignPattern(interpreter, node.argument, value, mode);
      return;
    case 'TSParameterProperty':
      assignPattern(interpreter, node.parameter, value, mode);
      return;
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      assignPattern(interpreter, node.expression, value, mode);
      return;
    default:
  }
}

/** What a name is declared as, by its type and by the comment on it. */
function declared(interpreter: Interpreter, node: TSESTree.Node, value: Value, mode: 'declare' | 'assign'): Value {
  if (mode === 'assign') return documentedOr(interpreter, node, assignedValue(interpreter, node, value));
  const typed = documentedOr(interpreter, node, initialValue(interpreter, node, value));
  return infer(interpreter, typed, node);
}

function documentedOr(interpreter: Interpreter, node: TSESTree.Node, value: Value): Value {
  const { documented } = interpreter.activation.module;
  if (documented === undefined || node.type !== 'Identifier') return value;
  return orDocumented(interpreter, value, documentedData(interpreter, node));
}

/** A default stands in where the value may be `undefined`. */
function withDefault(interpreter: Interpreter, node: TSESTree.AssignmentPattern, value: Value): Value {
  const isGiven = value !== NOTHING && !value.unknown && !value.literals.includes(undefined);
  if (isGiven) return value;
  if (isAlways(value, (item) => item === undefined)) return interpreter.parts.evaluate(interpreter, node.right);
  const { heap } = interpreter;
  const before = heap.push();
  const fallback = interpreter.parts.evaluate(interpreter, node.right);
  const after = heap.since(before);
  heap.backTo(before);
  heap.merge([new Map(), after]);
  const given = { ...value, literals: value.literals.filter((item) => item !== undefined) };
  return join(given, fallback);
}

function assignMember(interpreter: Interpreter, node: TSESTree.MemberExpression, value: Value): void {
  const holder = writableHolder(interpreter, node.object);
  const place = interpreter.place(node);
  const keys = evaluateKey(interpreter, node.property, node.computed);
  const typed = assignedValue(interpreter, node, value);
  const data = documentedData(interpreter, node);
  if (data !== undefined && keys?.length === 1)
    writeProperty(interpreter, holder, documentedKey(keys[0] ?? ''), data, place);
  const stored = traced(initially(typed, data), 'store', keys?.[0] ?? '', place, { into: wayOf(holder) });
  reportAssignment(interpreter, holder, keys, value, place);
  if (keys?.length === 1) writeProperty(interpreter, holder, keys[0], stored, place);
  else writeProperty(interpreter, holder, undefined, stored, place);
  if (node.computed && keys === undefined) rememberKey(interpreter, holder, node.property);
}

/** Data that is used as a key shows where the keys of the object do. */
function rememberKey(interpreter: Interpreter, holder: Value, node: TSESTree.Node): void {
  const key =
    node.type === 'Identifier' || node.type === 'MemberExpression'
      ? interpreter.parts.evaluate(interpreter, node)
      : NOTHING;
  if (key.marks.length === 0) return;
  for (const item of holder.references) {
    const object = interpreter.heap.editOf(item);
    object?.fields.set(KEYS, join(object.fields.get(KEYS) ?? UNKNOWN, tainted(key.marks)));
  }
}

/** Evaluates the object of an assignment; something that cannot hold a property is replaced by an object that can. */
function writableHolder(interpreter: Interpreter, node: TSESTree.Node): Value {
  const value = interpreter.parts.evaluate(interpreter, node);
  const holds = value.references.some((item) => item.kind === 'object');
  if (holds || (!value.unknown && value.references.length === 0)) return value;
  return join(value, materialize(interpreter, node, value));
}

function assignObject(
  interpreter: Interpreter,
  node: TSESTree.ObjectPattern,
  value: Value,
  mode: 'declare' | 'assign',
): void {
  const named: string[] = [];
  for (const property of node.properties) {
    if (property.type === 'RestElement') {
      assignPattern(interpreter, property.argument, withoutKeys(interpreter, property, value, named), mode);
      continue;
    }
    const keys = evaluateKey(interpreter, property.key, property.computed);
    named.push(...(keys ?? []));
    const place = interpreter.place(property);
    const part =
      keys === undefined
        ? readProperty(interpreter, value, undefined, place)
        : joinAll(keys.map((key) => readProperty(interpreter, value, key, place)));
    assignPattern(interpreter, property.value, via(interpreter, part, 'read', keys?.[0], property), mode);
  }
}

/** What a rest pattern gets: a copy without the properties that were taken out by name. */
function withoutKeys(interpreter: Interpreter, site: TSESTree.Node, value: Value, keys: readonly string[]): Value {
  const copies: Value[] = value.marks.length > 0 ? [{ ...UNKNOWN, marks: value.marks }] : [];
  value.references.forEach((item, index) => {
    const object = interpreter.heap.objectOf(item);
    if (object === undefined || item.kind !== 'object') return;
    const copy = interpreter.allocate(`rest:${nodeName(site)}:${String(index)}`, { kind: 'plain', exact: true });
    copyProperties(interpreter, copy, { ...NOTHING, references: [item] });
    for (const key of keys) removeProperty(interpreter, copy, key);
    copies.push(copy);
  });
  return copies.length === 0 ? UNKNOWN : joinAll(copies);
}

function assignArray(
  interpreter: Interpreter,
  node: TSESTree.ArrayPattern,
  value: Value,
  mode: 'declare' | 'assign',
): void {
  const place = interpreter.place(node);
  const isIndexed = value.references.every(
    (item) => item.kind === 'api' || interpreter.heap.get(item.id)?.kind === 'array',
  );
  const any = isIndexed ? NOTHING : elements(interpreter, value);
  node.elements.forEach((element, index) => {
    if (element === null) return;
    if (element.type === 'RestElement') {
      const exact = exactOf(interpreter, value)?.slice(index);
      const rest = exact === undefined ? (isIndexed ? elements(interpreter, value) : any) : undefined;
      assignPattern(interpreter, element.argument, makeArray(interpreter, element, exact ?? [], rest), mode);
      return;
    }
    const item = isIndexed ? readProperty(interpreter, value, String(index), place) : any;
    assignPattern(interpreter, element, via(interpreter, item, 'read', String(index), element), mode);
  });
}
