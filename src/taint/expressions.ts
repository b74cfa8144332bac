import type { TSESTree } from '@typescript-eslint/utils';

import { exactOf, makeArray } from './arrays.ts';
import type { Argument, Call } from './call.ts';
import { evaluateClass } from './classes.ts';
import { copyProperties } from './copy.ts';
import { makeClosure } from './functions.ts';
import { assume } from './guards.ts';
import type { ObjectKind } from './heap.ts';
import type { Interpreter } from './interpreter.ts';
import { evaluateJsx } from './jsx.ts';
import { evaluateLogical, logicalAssignment } from './logical.ts';
import { asNumber, typeOf } from './numbers.ts';
import { materialize } from './materialize.ts';
import { awaitValue } from './promises.ts';
import { assignPattern, evaluateKey } from './patterns.ts';
import { elements, getterKey, MAX_EXACT, readProperty, RETURN, setterKey, slot, writeProperty } from './properties.ts';
import { binaryResult, templateText } from './text.ts';
import { truthOf } from './truth.ts';
import { annotate } from './types.ts';
import {
  isAlways,
  join,
  joinAll,
  knownLiterals,
  literal,
  NOTHING,
  reference,
  stringLiterals,
  tainted,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './value.ts';
import { readVariable, writeVariable } from './variables.ts';

type Evaluator<Node extends TSESTree.Node> = (interpreter: Interpreter, node: Node) => Value;
type Evaluators = { readonly [Type in TSESTree.Node['type']]?: Evaluator<Extract<TSESTree.Node, { type: Type }>> };

/** @returns what the expression may be. Counts one step; when the budget is used up everything is unknown. */
export function evaluate(interpreter: Interpreter, node: TSESTree.Node): Value {
  if (!interpreter.step() || !interpreter.mayNest()) return UNKNOWN;
  const evaluator = evaluators[node.type] as Evaluator<TSESTree.Node> | undefined;
  if (evaluator === undefined) return UNKNOWN;
  interpreter.nesting += 1;
  const value = evaluator(interpreter, node);
  interpreter.nesting -= 1;
  return value;
}

const evaluators: Evaluators = {
  Identifier: readVariable,
  Literal: evaluateLiteral,
  TemplateLiteral: evaluateTemplate,
  TaggedTemplateExpression: evaluateTagged,
  ThisExpression: (interpreter) => interpreter.activation.self ?? UNKNOWN,
  Super: (interpreter) => superPrototype(interpreter),
  MemberExpression: evaluateMember,
  ChainExpression: (interpreter, node) => evaluate(interpreter, node.expression),
  CallExpression: evaluateCall,
  NewExpression: evaluateNew,
  ImportExpression: evaluateImport,
  AssignmentExpression: evaluateAssignment,
  UpdateExpression: evaluateUpdate,
  UnaryExpression: evaluateUnary,
  BinaryExpression: evaluateBinary,
  LogicalExpression: evaluateLogical,
  ConditionalExpression: evaluateConditional,
  SequenceExpression: (interpreter, node) => node.expressions.map((item) => evaluate(interpreter, item)).at(-1) ?? UNDEFINED,
  ObjectExpression: evaluateObject,
  ArrayExpression: evaluateArray,
  FunctionExpression: (interpreter, node) => makeClosure(interpreter, node),
  ArrowFunctionExpression: (interpreter, node) => makeClosure(interpreter, node),
  ClassExpression: evaluateClass,
  AwaitExpression: (interpreter, node) => awaitValue(interpreter, evaluate(interpreter, node.argument)),
  YieldExpression: evaluateYield,
  JSXElement: evaluateJsx,
  JSXFragment: evaluateJsx,
  TSAsExpression: (interpreter, node) => annotate(interpreter, evaluate(interpreter, node.expression), node.typeAnnotation),
  TSTypeAssertion: (interpreter, node) => annotate(interpreter, evaluate(interpreter, node.expression), node.typeAnnotation),
  TSSatisfiesExpression: (interpreter, node) => annotate(interpreter, evaluate(interpreter, node.expression), node.typeAnnotation),
  TSNonNullExpression: (interpreter, node) => evaluate(interpreter, node.expression),
  TSInstantiationExpression: (interpreter, node) => evaluate(interpreter, node.expression),
};

function evaluateLiteral(interpreter: Interpreter, node: TSESTree.Literal): Value {
  if ('regex' in node) return interpreter.allocate(node, { kind: 'regexp', fields: new Map([['source', literal(node.regex.pattern)], ['flags', literal(node.regex.flags)]]) });
  return literal(node.value as string | number | boolean | null | bigint);
}

function evaluateTemplate(interpreter: Interpreter, node: TSESTree.TemplateLiteral): Value {
  const parts = node.expressions.map((item) => evaluate(interpreter, item));
  return templateText(interpreter, node.quasis.map((quasi) => quasi.value.cooked as string | null), parts);
}

function evaluateTagged(interpreter: Interpreter, node: TSESTree.TaggedTemplateExpression): Value {
  const tag = evaluate(interpreter, node.tag);
  const parts = node.quasi.expressions.map((item) => evaluate(interpreter, item));
  const text = templateText(interpreter, node.quasi.quasis.map((quasi) => quasi.value.cooked as string | null), parts);
  if (tag.references.every((item) => item.kind === 'api' && item.api.path === 'String.raw')) return text;
  const quasis = node.quasi.quasis.map((quasi) => literal(quasi.value.cooked as string | null));
  const strings = makeArray(interpreter, node.quasi, quasis, undefined);
  const values = node.quasi.expressions.map((item, index) => ({ value: parts[index] ?? UNKNOWN, node: item }));
  const result = callAt(interpreter, node, tag, undefined, [{ value: strings, node: node.quasi }, ...values], calleeName(node.tag));
  return tag.references.length === 0 || tag.references.some((item) => item.kind === 'api') ? join(result, tainted(text.marks)) : result;
}

function evaluateMember(interpreter: Interpreter, node: TSESTree.MemberExpression): Value {
  const holder = evaluate(interpreter, node.object);
  return readMember(interpreter, node, holder);
}

function readMember(interpreter: Interpreter, node: TSESTree.MemberExpression, holder: Value): Value {
  const keys = evaluateKey(interpreter, node.property, node.computed);
  const place = interpreter.place(node);
  if (keys === undefined) return readProperty(interpreter, holder, undefined, place);
  return joinAll(keys.map((key) => readProperty(interpreter, holder, key, place)));
}

/** What `super` reads from inside a method. */
function superPrototype(interpreter: Interpreter): Value {
  const { home } = interpreter.activation;
  const [item] = home?.references ?? [];
  const object = item?.kind === 'object' ? interpreter.heap.get(item.id) : undefined;
  // Classes know their superclass's prototype; object literals have one themselves.
  return object?.fields.get('@super') ?? object?.prototype ?? UNKNOWN;
}

function evaluateCall(interpreter: Interpreter, node: TSESTree.CallExpression): Value {
  const { callee } = node;
  if (callee.type === 'Super') return callSuper(interpreter, node);
  if (callee.type !== 'MemberExpression') {
    const target = evaluate(interpreter, callee);
    return annotateCall(interpreter, node, callAt(interpreter, node, target, undefined, evaluateArguments(interpreter, node.arguments), calleeName(callee)));
  }
  const holder = evaluateHolder(interpreter, callee.object, calleeName(callee));
  const target = readMember(interpreter, callee, holder);
  const self = callee.object.type === 'Super' ? (interpreter.activation.self ?? UNKNOWN) : holder;
  return annotateCall(interpreter, node, callAt(interpreter, node, target, self, evaluateArguments(interpreter, node.arguments), calleeName(callee)));
}

/** `request<GetOrdersResponse>(…)`: the type argument says what an unknown function gives. */
function annotateCall(interpreter: Interpreter, node: TSESTree.CallExpression, result: Value): Value {
  const parameters = node.typeArguments?.params ?? [];
  const [only] = parameters;
  if (only === undefined || parameters.length !== 1 || result.references.length > 0 || result.marks.length > 0) return result;
  return annotate(interpreter, result, only);
}

/** Methods that fill their object, and what an object that has them must be. */
const FILLERS: Readonly<Record<string, ObjectKind>> = {
  push: 'array',
  unshift: 'array',
  splice: 'array',
  set: 'collection',
  add: 'collection',
};

/** Evaluates the object of a method call; an unknown object that the method fills is given a place to be filled. */
function evaluateHolder(interpreter: Interpreter, node: TSESTree.Node, method: string | undefined): Value {
  const value = evaluate(interpreter, node);
  const kind = method !== undefined && Object.hasOwn(FILLERS, method) ? FILLERS[method] : undefined;
  const isOpen = value.references.length === 0 && value.marks.length === 0 && value.unknown;
  return kind !== undefined && isOpen ? materialize(interpreter, node, value, kind) : value;
}

function callSuper(interpreter: Interpreter, node: TSESTree.CallExpression): Value {
  const { home, self } = interpreter.activation;
  const values = evaluateArguments(interpreter, node.arguments);
  if (home === undefined) return UNDEFINED;
  const superclass = readProperty(interpreter, home, '@superclass', interpreter.place(node));
  callAt(interpreter, node, superclass, self, values, 'super');
  return UNDEFINED;
}

function evaluateNew(interpreter: Interpreter, node: TSESTree.NewExpression): Value {
  const target = evaluate(interpreter, node.callee);
  return interpreter.parts.call(interpreter, target, {
    interpreter,
    place: interpreter.place(node),
    self: undefined,
    ...evaluateArguments(interpreter, node.arguments),
    isNew: true,
    name: calleeName(node.callee),
  });
}

function callAt(
  interpreter: Interpreter,
  node: TSESTree.Node,
  target: Value,
  self: Value | undefined,
  values: readonly Argument[] | EvaluatedArguments,
  name: string | undefined,
): Value {
  const given = 'arguments' in values ? values : { arguments: values, rest: undefined };
  const call: Call = { interpreter, place: interpreter.place(node), self, ...given, isNew: false, name };
  return interpreter.parts.call(interpreter, target, call);
}

/** @returns the last name of a callee: `info` of `this.logger.info`. */
export function calleeName(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') {
    if (!node.computed && (node.property.type === 'Identifier' || node.property.type === 'PrivateIdentifier')) return node.property.name;
    return node.property.type === 'Literal' ? String(node.property.value) : symbolName(node.property);
  }
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') return calleeName(node.expression);
  return undefined;
}

/** `Symbol.iterator` as the name of a method. */
function symbolName(node: TSESTree.Node): string | undefined {
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier' || node.object.name !== 'Symbol') return undefined;
  return node.property.type === 'Identifier' ? `@@${node.property.name}` : undefined;
}

interface EvaluatedArguments {
  readonly arguments: readonly Argument[];
  readonly rest: Argument | undefined;
}

function evaluateArguments(interpreter: Interpreter, nodes: readonly TSESTree.CallExpressionArgument[]): EvaluatedArguments {
  const values: Argument[] = [];
  let rest: Argument | undefined;
  for (const node of nodes) {
    if (node.type !== 'SpreadElement') {
      const value = evaluate(interpreter, node);
      if (rest === undefined) values.push({ value, node });
      else rest = { value: join(rest.value, value), node: rest.node };
      continue;
    }
    const spread = evaluate(interpreter, node.argument);
    const exact = rest === undefined ? exactOf(interpreter, spread) : undefined;
    if (exact !== undefined) values.push(...exact.map((value) => ({ value, node })));
    else rest = { value: join(rest?.value ?? NOTHING, elements(interpreter, spread)), node: rest?.node ?? node };
  }
  return { arguments: values, rest };
}

function evaluateImport(interpreter: Interpreter, node: TSESTree.ImportExpression): Value {
  const [specifier] = stringLiterals(evaluate(interpreter, node.source));
  const module = specifier === undefined ? UNKNOWN : interpreter.parts.importModule(interpreter, specifier, '*', interpreter.place(node));
  return interpreter.allocate(node, { kind: 'promise', fields: new Map([['@value', module]]) });
}

function evaluateAssignment(interpreter: Interpreter, node: TSESTree.AssignmentExpression): Value {
  if (node.operator === '=') {
    const value = evaluate(interpreter, node.right);
    assignPattern(interpreter, node.left, value, 'assign');
    return value;
  }
  const before = evaluate(interpreter, node.left);
  const value =
    node.operator === '&&=' || node.operator === '||=' || node.operator === '??='
      ? logicalAssignment(interpreter, node.operator.slice(0, 2), before, () => evaluate(interpreter, node.right))
      : binaryResult(interpreter, node.operator.slice(0, -1), before, evaluate(interpreter, node.right));
  assignPattern(interpreter, node.left, value, 'assign');
  return value;
}

function evaluateUpdate(interpreter: Interpreter, node: TSESTree.UpdateExpression): Value {
  evaluate(interpreter, node.argument);
  if (node.argument.type === 'Identifier') writeVariable(interpreter, node.argument, UNKNOWN, 'assign');
  return UNKNOWN;
}

function evaluateUnary(interpreter: Interpreter, node: TSESTree.UnaryExpression): Value {
  if (node.operator === 'delete') {
    deleteProperty(interpreter, node.argument);
    return UNKNOWN;
  }
  const value = evaluate(interpreter, node.argument);
  if (node.operator === 'void') return UNDEFINED;
  if (node.operator === '!') return negation(interpreter, value);
  if (node.operator === '-' && isAlways(value, (item) => typeof item === 'number')) {
    return literal(...(knownLiterals(value) ?? []).map((item) => -(item as number)));
  }
  // A number made of a string keeps the string: phone and card numbers survive it.
  if (node.operator === '+') return asNumber(interpreter, value);
  if (node.operator === 'typeof') return typeOf(interpreter, value);
  return UNKNOWN;
}

function negation(interpreter: Interpreter, value: Value): Value {
  const truth = truthOf(interpreter, value);
  return truth === undefined ? UNKNOWN : literal(!truth);
}

function deleteProperty(interpreter: Interpreter, node: TSESTree.Node): void {
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') {
    deleteProperty(interpreter, node.expression);
    return;
  }
  if (node.type !== 'MemberExpression') return;
  const holder = evaluate(interpreter, node.object);
  for (const key of evaluateKey(interpreter, node.property, node.computed) ?? []) {
    writeProperty(interpreter, holder, key, UNDEFINED, interpreter.place(node));
  }
}

/** Long chains of `a + b + …` nest to the left: they are walked in a loop, not by recursion. */
function evaluateBinary(interpreter: Interpreter, node: TSESTree.BinaryExpression): Value {
  const chain: TSESTree.BinaryExpression[] = [];
  let current: TSESTree.Node = node;
  while (current.type === 'BinaryExpression') {
    chain.push(current);
    current = current.left;
  }
  let value = current.type === 'PrivateIdentifier' ? UNKNOWN : evaluate(interpreter, current);
  for (const item of chain.reverse()) value = binaryResult(interpreter, item.operator, value, evaluate(interpreter, item.right));
  return value;
}

function evaluateConditional(interpreter: Interpreter, node: TSESTree.ConditionalExpression): Value {
  const test = evaluate(interpreter, node.test);
  const truth = truthOf(interpreter, test);
  if (truth !== undefined) return evaluate(interpreter, truth ? node.consequent : node.alternate);
  const before = interpreter.heap.push();
  assume(interpreter, node.test, true);
  const whenTrue = evaluate(interpreter, node.consequent);
  const afterTrue = interpreter.heap.since(before);
  interpreter.heap.backTo(before);
  interpreter.heap.push();
  assume(interpreter, node.test, false);
  const whenFalse = evaluate(interpreter, node.alternate);
  const afterFalse = interpreter.heap.since(before);
  interpreter.heap.backTo(before);
  interpreter.heap.merge([afterTrue, afterFalse]);
  return join(whenTrue, whenFalse);
}

function evaluateObject(interpreter: Interpreter, node: TSESTree.ObjectExpression): Value {
  // The object exists before its methods and properties are evaluated, and their values before it is filled.
  const home = reference(interpreter.idOf(node));
  const parts = node.properties.map((property) => ({
    property,
    value: propertyValue(interpreter, property, home),
    keys: property.type === 'SpreadElement' ? undefined : evaluateKey(interpreter, property.key, property.computed),
  }));
  const result = interpreter.allocate(node, { kind: 'plain', exact: true });
  for (const { property, value, keys } of parts) {
    if (property.type === 'SpreadElement') copyProperties(interpreter, result, value);
    else if (property.kind === 'get') writeAll(interpreter, result, keys?.map(getterKey), value, property);
    else if (property.kind === 'set') writeAll(interpreter, result, keys?.map(setterKey), value, property);
    else if (isPrototype(property)) setPrototype(interpreter, result, value);
    else writeAll(interpreter, result, keys, value, property);
    if (property.type === 'Property' && property.value.type === 'FunctionExpression') rememberOwner(interpreter, value, result);
  }
  return result;
}

function propertyValue(interpreter: Interpreter, property: TSESTree.ObjectLiteralElement, home: Value): Value {
  if (property.type === 'SpreadElement') return evaluate(interpreter, property.argument);
  const isMethod = property.value.type === 'FunctionExpression' && (property.method || property.kind !== 'init');
  return isMethod ? makeClosure(interpreter, property.value as TSESTree.FunctionExpression, home) : evaluate(interpreter, property.value);
}

/** `{ __proto__: base }` says what the object inherits from. */
function isPrototype(property: TSESTree.Property): boolean {
  const { key, computed, shorthand } = property;
  if (computed || shorthand) return false;
  return key.type === 'Identifier' ? key.name === '__proto__' : key.type === 'Literal' && key.value === '__proto__';
}

function setPrototype(interpreter: Interpreter, holder: Value, prototype: Value): void {
  const [item] = holder.references;
  const object = item?.kind === 'object' ? interpreter.heap.edit(item.id) : undefined;
  if (object !== undefined) object.prototype = prototype;
}

/** A method of an object literal that nothing calls is run with the object as `this`. */
function rememberOwner(interpreter: Interpreter, method: Value, owner: Value): void {
  const [item] = method.references;
  if (item?.kind === 'object') interpreter.owners.set(item.id, owner);
}

function writeAll(interpreter: Interpreter, holder: Value, keys: readonly string[] | undefined, value: Value, node: TSESTree.Node): void {
  const place = interpreter.place(node);
  const [only] = keys ?? [];
  if (keys?.length === 1 && only !== undefined) {
    writeProperty(interpreter, holder, only, value, place);
    return;
  }
  writeProperty(interpreter, holder, undefined, value, place);
}

function evaluateArray(interpreter: Interpreter, node: TSESTree.ArrayExpression): Value {
  const items: Value[] = [];
  let rest = NOTHING;
  let open = false;
  for (const element of node.elements) {
    if (element?.type === 'SpreadElement') {
      const spread = evaluate(interpreter, element.argument);
      const exact = open ? undefined : exactOf(interpreter, spread);
      if (exact !== undefined) items.push(...exact);
      else {
        open = true;
        rest = join(rest, elements(interpreter, spread));
      }
      continue;
    }
    const value = element === null ? UNDEFINED : evaluate(interpreter, element);
    if (open || items.length >= MAX_EXACT) {
      open = true;
      rest = join(rest, value);
    } else items.push(value);
  }
  return makeArray(interpreter, node, items, open ? rest : undefined);
}

function evaluateYield(interpreter: Interpreter, node: TSESTree.YieldExpression): Value {
  const { activation } = interpreter;
  const value = node.argument === null ? UNDEFINED : evaluate(interpreter, node.argument);
  if (node.delegate) {
    activation.yields = join(activation.yields, elements(interpreter, value));
    const returned = slot(interpreter, value, RETURN);
    return returned === NOTHING ? UNKNOWN : returned;
  }
  const isAsync = activation.functionNode?.async === true;
  activation.yields = join(activation.yields, isAsync ? awaitValue(interpreter, value) : value);
  const { sent } = activation;
  if (sent !== undefined && sent.error !== NOTHING) {
    activation.throws = join(activation.throws, sent.error);
    interpreter.recordThrow();
  }
  return sent === undefined || sent.value === NOTHING ? UNKNOWN : sent.value;
}
