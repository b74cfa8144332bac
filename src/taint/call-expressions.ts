import type { TSESTree } from '@typescript-eslint/utils';

import { exactOf, makeArray } from './arrays.ts';
import type { Argument, Call } from './call.ts';
import type { ObjectKind } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import { materialize } from './materialize.ts';
import { readMember } from './members.ts';
import { FILLERS, readProperty } from './properties.ts';
import { elements } from './elements.ts';
import { templateText } from './text.ts';
import { annotateCall } from './types/called.ts';
import { termOf } from './types/syntax.ts';
import { join, literal, NOTHING, tainted, UNDEFINED, UNKNOWN, type Value } from './value.ts';

/** Calls the tag of a template with the texts and the substitutions. */
export function evaluateTagged(interpreter: Interpreter, node: TSESTree.TaggedTemplateExpression): Value {
  const tag = interpreter.parts.evaluate(interpreter, node.tag);
  const parts = node.quasi.expressions.map((item) => interpreter.parts.evaluate(interpreter, item));
  const text = templateText(
    interpreter,
    node.quasi.quasis.map((quasi) => quasi.value.cooked),
    parts,
  );
  if (tag.references.every((item) => item.kind === 'api' && item.api.path === 'String.raw')) return text;
  const quasis = node.quasi.quasis.map((quasi) => literal(quasi.value.cooked));
  const strings = makeArray(interpreter, node.quasi, quasis, undefined);
  const values = node.quasi.expressions.map((item, index) => ({ value: parts[index] ?? UNKNOWN, node: item }));
  const result = callAt(
    interpreter,
    node,
    tag,
    undefined,
    [{ value: strings, node: node.quasi }, ...values],
    calleeName(node.tag),
  );
  return tag.references.length === 0 || tag.references.some((item) => item.kind === 'api')
    ? join(result, tainted(text.marks))
    : result;
}

/** Evaluates the callee, then the arguments, then calls. */
export function evaluateCall(interpreter: Interpreter, node: TSESTree.CallExpression): Value {
  const { callee } = node;
  if (callee.type === 'Super') return callSuper(interpreter, node);
  if (callee.type !== 'MemberExpression') {
    const target = interpreter.parts.evaluate(interpreter, callee);
    return annotateCall(
      interpreter,
      node,
      callAt(interpreter, node, target, undefined, evaluateArguments(interpreter, node.arguments), calleeName(callee)),
    );
  }
  const filler = fillerName(node, calleeName(callee));
  const holder = evaluateHolder(interpreter, callee.object, filler);
  const target = readMember(interpreter, callee, holder);
  const self = callee.object.type === 'Super' ? (interpreter.activation.self ?? UNKNOWN) : holder;
  return annotateCall(
    interpreter,
    node,
    callAt(interpreter, node, target, self, evaluateArguments(interpreter, node.arguments), calleeName(callee)),
  );
}

/** Methods that fill their object, and what an object that has them must be. */
const FILLING: Readonly<Record<string, ObjectKind>> = { ...FILLERS, splice: 'array' };

/** `queue.add(() => load())`: what is given a function to run is no collection, although its method is called so. */
function fillerName(node: TSESTree.CallExpression, name: string | undefined): string | undefined {
  const [first] = node.arguments;
  const isTask = first?.type === 'ArrowFunctionExpression' || first?.type === 'FunctionExpression';
  return isTask && name !== undefined && FILLING[name] === 'collection' ? undefined : name;
}

/** Evaluates the object of a method call; an unknown object that the method fills is given a place to be filled. */
function evaluateHolder(interpreter: Interpreter, node: TSESTree.Node, method: string | undefined): Value {
  const value = interpreter.parts.evaluate(interpreter, node);
  const kind = method !== undefined && Object.hasOwn(FILLING, method) ? FILLING[method] : undefined;
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

/** Makes an instance of whatever the callee may be. */
export function evaluateNew(interpreter: Interpreter, node: TSESTree.NewExpression): Value {
  const target = interpreter.parts.evaluate(interpreter, node.callee);
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
  const types = node.type === 'CallExpression' ? typeArguments(interpreter, node) : undefined;
  const call: Call = { interpreter, place: interpreter.place(node), self, ...given, isNew: false, name, types };
  return interpreter.parts.call(interpreter, target, call);
}

function typeArguments(interpreter: Interpreter, { typeArguments: given }: TSESTree.CallExpression): Call['types'] {
  // Parsers of JavaScript leave it out.
  if (given == null) return undefined;
  const { file } = interpreter.activation.module;
  return given.params.map((type) => () => termOf(interpreter, type, { file, types: new Map() }));
}

/** @returns the last name of a callee: `info` of `this.logger.info`. */
function calleeName(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') {
    if (!node.computed) return node.property.name;
    return node.property.type === 'Literal' ? String(node.property.value) : symbolName(node.property);
  }
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') return calleeName(node.expression);
  return undefined;
}

/** `Symbol.iterator` as the name of a method. */
function symbolName(node: TSESTree.Node): string | undefined {
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier' || node.object.name !== 'Symbol')
    return undefined;
  return node.property.type === 'Identifier' ? `@@${node.property.name}` : undefined;
}

interface EvaluatedArguments {
  readonly arguments: readonly Argument[];
  readonly rest: Argument | undefined;
}

function evaluateArguments(
  interpreter: Interpreter,
  nodes: readonly TSESTree.CallExpressionArgument[],
): EvaluatedArguments {
  const values: Argument[] = [];
  let rest: Argument | undefined;
  for (const node of nodes) {
    if (node.type !== 'SpreadElement') {
      const value = interpreter.parts.evaluate(interpreter, node);
      if (rest === undefined) values.push({ value, node });
      else rest = { value: join(rest.value, value), node: rest.node };
      continue;
    }
    const spread = interpreter.parts.evaluate(interpreter, node.argument);
    const exact = rest === undefined ? exactOf(interpreter, spread) : undefined;
    if (exact !== undefined) values.push(...exact.map((value) => ({ value, node })));
    else rest = { value: join(rest?.value ?? NOTHING, elements(interpreter, spread)), node: rest?.node ?? node };
  }
  return { arguments: values, rest };
}
