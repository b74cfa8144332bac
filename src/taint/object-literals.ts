import type { TSESTree } from '@typescript-eslint/utils';

import { exactOf, makeArray } from './arrays.ts';
import { copyProperties } from './copy.ts';
import { documentedData, documentedKey, initially } from './documented.ts';
import { makeClosure } from './functions.ts';
import type { Interpreter } from './interpreter.ts';
import { evaluateKey } from './patterns.ts';
import { getterKey, setterKey } from './accessors.ts';
import { elements, MAX_EXACT } from './elements.ts';
import { defineProperty, writeProperty } from './property-writes.ts';
import { join, NOTHING, reference, UNDEFINED, type Value } from './value.ts';
import { via } from './way.ts';

/** Makes an object from a literal. */
export function evaluateObject(interpreter: Interpreter, node: TSESTree.ObjectExpression): Value {
  // The object exists before its methods and properties are evaluated, and their values before it is filled.
  const home = reference(interpreter.idOf(node));
  const parts = node.properties.map((property, index) => ({
    property,
    value: propertyValue(interpreter, property, home, node.properties.slice(index + 1)),
    keys: property.type === 'SpreadElement' ? undefined : evaluateKey(interpreter, property.key, property.computed),
  }));
  const result = interpreter.allocate(node, { kind: 'plain', exact: true });
  for (const { property, value, keys } of parts) {
    if (property.type === 'SpreadElement')
      copyProperties(interpreter, result, via(interpreter, value, 'copy', '', property));
    else if (property.kind === 'get') writeAll(interpreter, result, keys?.map(getterKey), value, property);
    else if (property.kind === 'set') writeAll(interpreter, result, keys?.map(setterKey), value, property);
    else if (isPrototype(property)) setPrototype(interpreter, result, value);
    else writeAll(interpreter, result, keys, documented(interpreter, result, property, keys, value), property);
    if (property.type === 'Property' && property.value.type === 'FunctionExpression')
      rememberOwner(interpreter, value, result);
  }
  return result;
}

function propertyValue(
  interpreter: Interpreter,
  property: TSESTree.ObjectLiteralElement,
  home: Value,
  later: readonly TSESTree.ObjectLiteralElement[],
): Value {
  if (property.type === 'SpreadElement') {
    const spread = interpreter.parts.evaluate(interpreter, property.argument);
    return later.some(mayChange) ? snapshot(interpreter, property, spread) : spread;
  }
  const isMethod = property.value.type === 'FunctionExpression' && (property.method || property.kind !== 'init');
  return isMethod
    ? makeClosure(interpreter, property.value as TSESTree.FunctionExpression, home)
    : interpreter.parts.evaluate(interpreter, property.value);
}

/** A comment may say what the property holds, now and whatever is assigned to it later. */
function documented(
  interpreter: Interpreter,
  holder: Value,
  property: TSESTree.Property,
  keys: readonly string[] | undefined,
  value: Value,
): Value {
  const data = documentedData(interpreter, property);
  if (data === undefined || keys?.length !== 1) return value;
  writeProperty(interpreter, holder, documentedKey(keys[0] ?? ''), data, interpreter.place(property));
  return initially(value, data);
}

const SIMPLE: ReadonlySet<string> = new Set([
  'Identifier',
  'Literal',
  'MemberExpression',
  'ArrowFunctionExpression',
  'FunctionExpression',
]);

/** Whether evaluating the property may change what a spread before it has copied. */
function mayChange(property: TSESTree.ObjectLiteralElement): boolean {
  const value = property.type === 'SpreadElement' ? property.argument : property.value;
  return !SIMPLE.has(value.type);
}

function snapshot(interpreter: Interpreter, site: TSESTree.Node, value: Value): Value {
  const copy = interpreter.allocate(site, { kind: 'plain', exact: true });
  copyProperties(interpreter, copy, value);
  return copy;
}

/** `{ __proto__: base }` says what the object inherits from. */
function isPrototype(property: TSESTree.Property): boolean {
  const { key, computed, shorthand } = property;
  if (computed || shorthand) return false;
  return key.type === 'Identifier' ? key.name === '__proto__' : key.value === '__proto__';
}

function setPrototype(interpreter: Interpreter, holder: Value, prototype: Value): void {
  const [item] = holder.references;
  const object = interpreter.heap.editOf(item);
  if (object !== undefined) object.prototype = prototype;
}

/** A method of an object literal that nothing calls is run with the object as `this`. */
function rememberOwner(interpreter: Interpreter, method: Value, owner: Value): void {
  const [item] = method.references;
  if (item?.kind === 'object') interpreter.owners.set(item.id, owner);
}

function writeAll(
  interpreter: Interpreter,
  holder: Value,
  keys: readonly string[] | undefined,
  value: Value,
  node: TSESTree.Node,
): void {
  const [only] = keys ?? [];
  const put = via(interpreter, value, 'put', only, node);
  if (keys?.length === 1 && only !== undefined) defineProperty(interpreter, holder, only, put);
  else writeProperty(interpreter, holder, undefined, put, interpreter.place(node));
}

/** Makes an array from a literal. */
export function evaluateArray(interpreter: Interpreter, node: TSESTree.ArrayExpression): Value {
  const items: Value[] = [];
  let rest = NOTHING;
  let open = false;
  for (const element of node.elements) {
    if (element?.type === 'SpreadElement') {
      const spread = interpreter.parts.evaluate(interpreter, element.argument);
      const exact = open ? undefined : exactOf(interpreter, spread);
      if (exact !== undefined) items.push(...exact.map((value) => via(interpreter, value, 'copy', '', element)));
      else {
        open = true;
        rest = join(rest, via(interpreter, elements(interpreter, spread), 'copy', '', element));
      }
      continue;
    }
    const value =
      element === null
        ? UNDEFINED
        : via(interpreter, interpreter.parts.evaluate(interpreter, element), 'put', '', element);
    if (open || items.length >= MAX_EXACT) {
      open = true;
      rest = join(rest, value);
    } else items.push(value);
  }
  return makeArray(interpreter, node, items, open ? rest : undefined);
}
