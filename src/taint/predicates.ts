import type { TSESTree } from '@typescript-eslint/utils';

import type { Call } from './call.ts';
import type { Closure, FunctionNode } from './callable.ts';
import { marksIn } from './dump.ts';
import type { Interpreter } from './interpreter.ts';
import { narrowed, refine, simpleValue } from './narrowing.ts';
import { UNDEFINED, UNKNOWN, type Value } from './value.ts';
import { nodeName } from './site-names.ts';

/** What a predicate shows where it comes out as wanted. */
export interface Evidence {
  /** The arguments, as far as parameters hold them unchanged. */
  readonly arguments: readonly (Value | undefined)[];
  /** Properties of objects that the predicate looked at. */
  readonly fields: readonly { readonly id: number; readonly key: string; readonly value: Value }[];
}

/** `if (isSafe(x))` with a function of the project: what its body tests holds for what it was given. */
export function assumeOwnPredicate(interpreter: Interpreter, test: TSESTree.CallExpression, truth: boolean): void {
  const { callee } = test;
  const target = simpleValue(interpreter, callee);
  const values = test.arguments.map((node) =>
    node.type === 'SpreadElement' ? UNKNOWN : (simpleValue(interpreter, node) ?? UNKNOWN),
  );
  // Looking at a predicate costs another run of it: only what is shown of data is worth that.
  const isAboutData = interpreter.hasData && values.some((value) => marksIn(interpreter, value).length > 0);
  if (target === undefined || !isAboutData) return;
  const self = callee.type === 'MemberExpression' ? simpleValue(interpreter, callee.object) : undefined;
  const call: Call = {
    interpreter,
    place: interpreter.place(test),
    self,
    arguments: values.map((value, index) => ({ value, node: test.arguments[index] ?? test })),
    rest: undefined,
    isNew: false,
    site: `predicate:${nodeName(test)}:${String(truth)}`,
    name: undefined,
  };
  const evidence = evidenceOf(interpreter, target, call, truth);
  if (evidence === undefined) return;
  evidence.arguments.forEach((seen, index) => {
    const node = test.arguments[index];
    if (seen !== undefined && node !== undefined) refine(interpreter, node, (value) => narrowed(value, seen));
  });
  for (const { id, key, value } of evidence.fields) {
    interpreter.refinements?.push({ id, key });
    interpreter.heap.edit(id)?.fields.set(key, value);
  }
}

/**
 * Runs a predicate with the outcome given, to see what its parameters are then. Leaves the state as it was.
 * @returns undefined when the function is not one of the project or cannot come out that way
 */
export function evidenceOf(interpreter: Interpreter, target: Value, call: Call, truth: boolean): Evidence | undefined {
  const [item] = target.references;
  const callable = interpreter.heap.objectOf(item)?.callable;
  if (target.references.length !== 1 || item?.kind !== 'object' || callable?.kind !== 'closure') return undefined;
  if (callable.node.async || callable.node.generator || interpreter.predicateDepth >= MAX_DEPTH) return undefined;
  return runPredicate(interpreter, callable, item.id, call, truth);
}

/** Predicates that call predicates are followed this far. */
const MAX_DEPTH = 3;

function runPredicate(
  interpreter: Interpreter,
  closure: Closure,
  id: number,
  call: Call,
  truth: boolean,
): Evidence | undefined {
  const { heap } = interpreter;
  const outer = interpreter.refinements;
  const refinements: { id: number; key: string }[] = [];
  interpreter.refinements = refinements;
  interpreter.predicateDepth += 1;
  const throwsBefore = interpreter.activation.throws;
  const before = heap.push();
  const run = interpreter.parts.runPredicate(interpreter, closure, id, call, truth);
  const evidence = run.completes && {
    arguments: readParameters(interpreter, closure, run.frame),
    fields: readFields(interpreter, refinements),
  };
  heap.backTo(before);
  interpreter.activation.throws = throwsBefore;
  interpreter.predicateDepth -= 1;
  interpreter.refinements = outer;
  return evidence === false ? undefined : evidence;
}

function readFields(interpreter: Interpreter, refinements: readonly { id: number; key: string }[]): Evidence['fields'] {
  return refinements.flatMap(({ id, key }) => {
    const value = interpreter.heap.get(id)?.fields.get(key);
    return value === undefined ? [] : [{ id, key, value }];
  });
}

/** @returns what the parameters that are never assigned are at the end of a run. */
export function readParameters(
  interpreter: Interpreter,
  closure: Closure,
  frame: number,
): readonly (Value | undefined)[] {
  return closure.node.params.map((parameter) => parameterValue(interpreter, closure, frame, parameter));
}

function parameterValue(
  interpreter: Interpreter,
  closure: Closure,
  frame: number,
  parameter: FunctionNode['params'][number],
): Value | undefined {
  const binding = parameter.type === 'Identifier' ? closure.module.bindings.get(parameter) : undefined;
  if (binding === undefined || binding.variable.references.some((item) => item.isWrite())) return undefined;
  return interpreter.heap.variableOf(frame, binding.key);
}

/**
 * A call that came back has shown something: `assertSafe(x)` throws unless `x` is one of the constants. What the parameters
 * are at the end, the arguments are too.
 */
export function narrowArguments(
  interpreter: Interpreter,
  parameters: readonly (Value | undefined)[],
  call: Call,
): void {
  parameters.forEach((seen, index) => {
    const given = call.arguments[index];
    if (given === undefined || given.value.marks.length + given.value.references.length === 0) return;
    if (given.node.type !== 'Identifier' && given.node.type !== 'MemberExpression') return;
    if (seen === undefined || seen === UNDEFINED || narrowed(given.value, seen) === given.value) return;
    refine(interpreter, given.node, (value) => narrowed(value, seen));
  });
}
