import type { TSESTree } from '@typescript-eslint/utils';

import { startActivation } from './activation.ts';
import type { Call } from './call.ts';
import type { ClassConstructor, ClassNode, Closure } from './callable.ts';
import { documentedData, documentedKey, initially } from './documented.ts';
import { makeClosure } from './functions.ts';
import type { Interpreter } from './interpreter.ts';
import { evaluateKey } from './patterns.ts';
import { getterKey, setterKey } from './accessors.ts';
import { readProperty } from './properties.ts';
import { defineProperty, writeProperty } from './property-writes.ts';
import { initialValue } from './types/fields.ts';
import { expectField, expectMethods } from './types/heritage.ts';
import { apiValue, join, joinAll, literal, NOTHING, reference, UNKNOWN, type Value } from './value.ts';
import { via } from './way.ts';
import { nodeName } from './site-names.ts';

/** Pseudo-properties of a class object. */
const SUPERCLASS = '@superclass';
const SUPER = '@super';
const CONSTRUCTOR = '@constructor';

/** Makes the class: an object with its static members and a prototype with its methods. */
export function evaluateClass(interpreter: Interpreter, node: ClassNode): Value {
  const superclass = node.superClass == null ? undefined : evaluateSuperclass(interpreter, node.superClass);
  const parent = superclass === undefined ? undefined : prototypeOf(interpreter, superclass, node);
  const prototype = interpreter.allocate(`prototype:${nodeName(node)}`, { kind: 'plain', prototype: parent });
  const fields = new Map([['prototype', prototype]]);
  if (superclass !== undefined) fields.set(SUPERCLASS, superclass);
  if (parent !== undefined) fields.set(SUPER, parent);
  const { activation } = interpreter;
  interpreter.captured.add(activation.frame);
  const value = interpreter.allocate(node, {
    kind: 'function',
    exact: superclass === undefined,
    fields,
    prototype: superclass,
    callable: { kind: 'class', node, module: activation.module, frame: activation.frame, superclass },
  });
  interpreter.rememberClass(node, value);
  writeProperty(interpreter, prototype, 'constructor', value, interpreter.place(node));
  for (const member of node.body.body) defineMember(interpreter, member, value, prototype);
  expectMethods(interpreter, node, prototype);
  for (const member of node.body.body) decorateMember(interpreter, member, value, prototype);
  decorate(interpreter, node, [value]);
  return value;
}

/** A module that is a class has a model under its default export. */
function evaluateSuperclass(interpreter: Interpreter, node: TSESTree.Expression): Value {
  const value = interpreter.parts.evaluate(interpreter, node);
  const [only] = value.references;
  if (value.references.length !== 1 || only?.kind !== 'api' || only.api.path !== '') return value;
  return interpreter.parts.modelled(interpreter, only.api.root, 'default', interpreter.place(node)) ?? value;
}

/** What instances of the superclass inherit from. */
function prototypeOf(interpreter: Interpreter, superclass: Value, node: TSESTree.Node): Value {
  const apis = superclass.references.flatMap((item) =>
    item.kind === 'api' ? [apiValue(interpreter.apis.instance(item.api))] : [],
  );
  const own = { ...superclass, references: superclass.references.filter((item) => item.kind === 'object') };
  const prototypes =
    own.references.length === 0 ? [] : [readProperty(interpreter, own, 'prototype', interpreter.place(node))];
  return [...apis, ...prototypes].reduce(join, { ...UNKNOWN, unknown: false });
}

function defineMember(interpreter: Interpreter, member: TSESTree.ClassElement, self: Value, prototype: Value): void {
  if (member.type === 'MethodDefinition') {
    defineMethod(interpreter, member, self, member.static ? self : prototype);
  } else if (member.type === 'StaticBlock') {
    asMemberOf(interpreter, self, self, () => {
      for (const statement of member.body) interpreter.parts.execute(interpreter, statement);
    });
  } else if ((member.type === 'PropertyDefinition' || member.type === 'AccessorProperty') && member.static) {
    asMemberOf(interpreter, self, self, () => {
      initializeField(interpreter, member, self);
    });
  }
}

/** Parsers leave the list out, or empty, or `null`. */
interface Decorated {
  readonly decorators?: readonly TSESTree.Decorator[] | null;
}

function decoratorsOf(node: Decorated): readonly TSESTree.Decorator[] {
  return node.decorators ?? [];
}

/** Decorators of members are given the prototype, or the class of a static member, and the name. */
function decorateMember(interpreter: Interpreter, member: TSESTree.ClassElement, self: Value, prototype: Value): void {
  if (!('decorators' in member) || !('key' in member) || decoratorsOf(member).length === 0) return;
  const keys = evaluateKey(interpreter, member.key, member.computed) ?? [];
  const holder = member.static ? self : prototype;
  const decorators = decorate(interpreter, member, [holder, literal(...keys), UNKNOWN]);
  for (const key of keys) interpreter.inspector.attach(holder, `${DECORATORS}${key}`, joinAll(decorators));
}

/** Begins the pseudo-properties of a prototype that hold the decorators of its members. */
export const DECORATORS = 'decorators:';

/**
 * Runs the decorators of the project and of models; those of other libraries are evaluated and have no effect.
 * @returns the latter
 */
function decorate(interpreter: Interpreter, node: TSESTree.Node & Decorated, values: readonly Value[]): Value[] {
  const others: Value[] = [];
  for (const { expression } of decoratorsOf(node)) {
    const decorator = interpreter.parts.evaluate(interpreter, expression);
    const isOwn = decorator.references.some((item) => interpreter.heap.objectOf(item)?.callable !== undefined);
    if (!isOwn) {
      others.push(decorator);
      continue;
    }
    interpreter.parts.call(interpreter, decorator, {
      interpreter,
      place: interpreter.place(expression),
      self: undefined,
      arguments: values.map((value) => ({ value, node: expression })),
      rest: undefined,
      isNew: false,
      name: undefined,
    });
  }
  return others;
}

function defineMethod(interpreter: Interpreter, member: TSESTree.MethodDefinition, home: Value, holder: Value): void {
  if (member.value.type !== 'FunctionExpression') return;
  const closure = makeClosure(interpreter, member.value, home);
  const place = interpreter.place(member);
  if (member.kind === 'constructor') {
    writeProperty(interpreter, home, CONSTRUCTOR, closure, place);
    return;
  }
  for (const key of evaluateKey(interpreter, member.key, member.computed) ?? []) {
    const stored = member.kind === 'get' ? getterKey(key) : member.kind === 'set' ? setterKey(key) : key;
    writeProperty(interpreter, holder, stored, closure, place);
  }
}

function initializeField(
  interpreter: Interpreter,
  member: TSESTree.PropertyDefinition | TSESTree.AccessorProperty,
  self: Value,
): void {
  const keys = evaluateKey(interpreter, member.key, member.computed);
  const initial = member.value === null ? undefined : interpreter.parts.evaluate(interpreter, member.value);
  const annotated = initialValue(interpreter, member, initial ?? UNKNOWN);
  const data = documentedData(interpreter, member);
  const value = initially(annotated, data);
  if (initial === undefined && value === UNKNOWN) return;
  for (const key of keys ?? []) {
    if (data !== undefined) writeProperty(interpreter, self, documentedKey(key), data, interpreter.place(member));
    expectField(interpreter, member.parent.parent, key, value);
    defineProperty(interpreter, self, key, via(interpreter, value, 'put', key, member));
  }
}

/** Runs code whose `this` is the class or an instance of it. */
function asMemberOf(interpreter: Interpreter, self: Value, home: Value, run: () => void): void {
  const caller = interpreter.activation;
  interpreter.activation = startActivation({
    ...caller,
    self,
    home,
    caller,
    functionNode: undefined,
    base: interpreter.heap.moment(),
  });
  run();
  interpreter.activation = caller;
}

/** An instance is another object than the class, even when the engine itself makes it at the class's own place. */
function instanceSite(target: ClassConstructor, call: Call): string {
  return `instance:${nodeName(call.place.node)}:${nodeName(target.node)}`;
}

/** @returns what the constructor returns */
export type RunConstructor = (interpreter: Interpreter, closure: Closure, id: number, call: Call) => Value;

/**
 * Makes an instance: fields, then the constructor. `super(…)` comes here too and brings the instance along.
 * @returns the instance
 */
export function construct(
  interpreter: Interpreter,
  target: ClassConstructor,
  id: number,
  call: Call,
  run: RunConstructor,
): Value {
  const classValue = reference(id);
  const prototype = interpreter.heap.get(id)?.fields.get('prototype');
  const self =
    call.isNew || call.self === undefined
      ? interpreter.allocate(instanceSite(target, call), { kind: 'plain', prototype })
      : call.self;
  if (call.isNew && call.site !== 'instance') interpreter.rememberInstance(target.node, self);
  const constructor = interpreter.heap.get(id)?.fields.get(CONSTRUCTOR);
  if (constructor === undefined && target.superclass !== undefined) {
    interpreter.parts.call(interpreter, target.superclass, { ...call, self, isNew: false, name: 'super' });
  }
  initializeFields(interpreter, target, classValue, self, call);
  let returned = NOTHING;
  for (const item of constructor?.references ?? []) {
    const callable = interpreter.heap.objectOf(item)?.callable;
    if (item.kind !== 'object' || callable?.kind !== 'closure') continue;
    returned = join(returned, run(interpreter, callable, item.id, { ...call, self, isNew: false }));
  }
  return instanceOrReturned(self, returned);
}

/** An object that the constructor returns takes the instance's place. */
function instanceOrReturned(self: Value, returned: Value): Value {
  if (returned.references.length === 0) return self;
  const objects = { ...NOTHING, references: returned.references };
  return returned.unknown || returned.literals.length > 0 ? join(self, objects) : objects;
}

function initializeFields(
  interpreter: Interpreter,
  target: ClassConstructor,
  classValue: Value,
  self: Value,
  call: Call,
): void {
  const caller = interpreter.activation;
  interpreter.activation = startActivation({
    module: target.module,
    frame: target.frame,
    self,
    home: classValue,
    functionNode: undefined,
    outerFrame: undefined,
    context: caller.context.enter(call.place.node, target.node),
    base: interpreter.heap.moment(),
    caller,
    callPlace: call.place,
    arguments: [],
    depth: caller.depth + 1,
    repeats: caller.repeats,
    isWidened: false,
    widenings: caller.widenings,
  });
  for (const member of target.node.body.body) {
    const isField = member.type === 'PropertyDefinition' || member.type === 'AccessorProperty';
    if (isField && !member.static) initializeField(interpreter, member, self);
  }
  interpreter.activation = caller;
}
