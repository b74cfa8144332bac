import type { TSESTree } from '@typescript-eslint/utils';

import type { Call } from '../call.ts';
import type { Closure, FunctionNode } from '../callable.ts';
import type { Interpreter } from '../interpreter.ts';
import type { ModuleInstance } from '../module-instance.ts';
import { refine, simpleValue } from '../narrowing.ts';
import type { Value } from '../value.ts';
import { annotate } from './annotate.ts';
import { typeOfResult } from './declared.ts';

/** A function that says of a parameter what type it has: `value is Order`, `asserts value is Order`. */
interface TypePredicate {
  readonly parameter: number;
  readonly type: TSESTree.TypeNode;
  readonly asserts: boolean;
  readonly module: ModuleInstance;
}

function predicateOf(node: FunctionNode, module: ModuleInstance): TypePredicate | undefined {
  const result = typeOfResult(module.file, node);
  if (result?.type !== 'TSTypePredicate' || result.parameterName.type !== 'Identifier') return undefined;
  const { name } = result.parameterName;
  const parameter = node.params.findIndex((item) => item.type === 'Identifier' && item.name === name);
  const type = result.typeAnnotation?.typeAnnotation;
  return type === undefined || parameter < 0 ? undefined : { parameter, type, asserts: result.asserts, module };
}

function predicateIn(interpreter: Interpreter, callee: Value | undefined): TypePredicate | undefined {
  const [only] = callee?.references ?? [];
  const callable = callee?.references.length === 1 ? interpreter.heap.objectOf(only)?.callable : undefined;
  return callable?.kind === 'closure' ? predicateOf(callable.node, callable.module) : undefined;
}

/** Notes that there are type predicates: until then no test is looked at for their sake. */
export function notePredicate(interpreter: Interpreter, node: FunctionNode, module: ModuleInstance): void {
  if (!interpreter.hasPredicates && predicateOf(node, module) !== undefined) interpreter.hasPredicates = true;
}

/** `if (isOrder(x))`: where it holds, a value that nothing is known about is what the predicate says. */
export function assumeTypePredicate(interpreter: Interpreter, test: TSESTree.CallExpression, truth: boolean): void {
  if (!truth || !interpreter.hasPredicates) return;
  const predicate = predicateIn(interpreter, simpleValue(interpreter, test.callee));
  const subject = predicate && !predicate.asserts ? test.arguments[predicate.parameter] : undefined;
  if (predicate !== undefined && subject !== undefined) refineType(interpreter, subject, predicate);
}

/** `assertOrder(x)` came back: `x` is what it asserts. */
export function assertTypes(interpreter: Interpreter, { node, module }: Closure, call: Call): void {
  const predicate = interpreter.hasPredicates ? predicateOf(node, module) : undefined;
  const subject = predicate?.asserts === true ? call.arguments[predicate.parameter]?.node : undefined;
  if (predicate !== undefined && subject !== undefined) refineType(interpreter, subject, predicate);
}

/** @returns what an element is for which a callback is true: `values.filter(isOrder)` */
export function keptByPredicate(interpreter: Interpreter, item: Value, callback: Value): Value {
  const predicate = interpreter.hasPredicates ? predicateIn(interpreter, callback) : undefined;
  return predicate?.parameter === 0 ? annotate(interpreter, item, predicate.type, predicate.module) : item;
}

function refineType(interpreter: Interpreter, node: TSESTree.Node, { type, module }: TypePredicate): void {
  refine(interpreter, node, (value) => annotate(interpreter, value, type, module));
}
