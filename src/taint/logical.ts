import type { TSESTree } from '@typescript-eslint/utils';

import { assume } from './guards.ts';
import type { Moment } from './heap.ts';
import type { Interpreter } from './interpreter.ts';
import { operandsOf } from './operands.ts';
import { isObject } from './truth.ts';
import { isAlways, join, knownLiterals, literal, UNKNOWN, type Value } from './value.ts';

/** Operands that may not run each have a layer of their own, up to this many: longer chains only test one thing. */
const MAX_LAYERS = 24;

/** Evaluates `a && b && …` from left to right: each operand sees that the ones before it came out so that it runs. */
export function evaluateLogical(interpreter: Interpreter, node: TSESTree.LogicalExpression): Value {
  const { operator } = node;
  const { heap } = interpreter;
  const layers: Moment[] = [];
  const [first, ...others] = operandsOf(node);
  let value = interpreter.parts.evaluate(interpreter, first);
  let previous = first;
  for (const operand of others) {
    const decided = decide(interpreter, operator, value);
    if (decided === 'left') break;
    if (decided === undefined && layers.length < MAX_LAYERS) layers.push(heap.push());
    assume(interpreter, previous, operator === '&&');
    const right = interpreter.parts.evaluate(interpreter, operand);
    value = decided === 'right' ? right : either(operator, value, right);
    previous = operand;
  }
  for (const before of layers.reverse()) {
    const after = heap.since(before);
    heap.backTo(before);
    heap.merge([new Map(), after]);
  }
  return value;
}

/** `a &&= b` and its kin. @param right evaluates the right side, which runs or not */
export function logicalAssignment(interpreter: Interpreter, operator: string, left: Value, right: () => Value): Value {
  const decided = decide(interpreter, operator, left);
  if (decided === 'left') return left;
  if (decided === 'right') return right();
  const before = interpreter.heap.push();
  const value = right();
  const after = interpreter.heap.since(before);
  interpreter.heap.backTo(before);
  interpreter.heap.merge([new Map(), after]);
  return either(operator, left, value);
}

/** What is falsy holds no data: `x && y` is `y` or something empty. */
function either(operator: string, left: Value, right: Value): Value {
  if (operator !== '&&') return join(left, right);
  // Whatever is on the left, the whole is not true.
  return isAlways(right, (item) => item === false) ? right : join(emptyOf(left), right);
}

function decide(interpreter: Interpreter, operator: string, left: Value): 'left' | 'right' | undefined {
  if (isObject(interpreter, left)) return operator === '&&' ? 'right' : 'left';
  const literals = knownLiterals(left);
  if (literals === undefined) return undefined;
  const goesOn = (item: unknown): boolean =>
    operator === '&&' ? Boolean(item) : operator === '||' ? !item : item === null || item === undefined;
  if (literals.every(goesOn)) return 'right';
  return literals.some(goesOn) ? undefined : 'left';
}

function emptyOf(value: Value): Value {
  const falsy = value.literals.filter((item) => !item);
  return falsy.length > 0 && !value.unknown ? literal(...falsy) : UNKNOWN;
}
