import type { TSESTree } from '@typescript-eslint/utils';

import type { Interpreter } from './interpreter.ts';
import { inside, simpleValue } from './narrowing.ts';
import { isPseudo } from './properties.ts';
import { UNKNOWN, type Value } from './value.ts';

/** Marks an object whose data is there only when a request has succeeded. */
export const SUCCESS = '@success';

/** What tells success, and what it is then. */
const OUTCOMES: Readonly<Record<string, boolean | number>> = { ok: true, status: 200, statusCode: 200 };

/** What a failed response holds is not what was asked for: where `!response.ok` holds, the data is gone. */
export function forgetFailed(interpreter: Interpreter, test: TSESTree.Node, truth: boolean): void {
  const responses: Value[] = [];
  const onSuccess = outcome(interpreter, test, responses);
  if (responses.length === 0 || onSuccess === undefined || Boolean(onSuccess) === truth) return;
  for (const item of responses.flatMap((value) => value.references)) {
    const object = interpreter.heap.editOf(item);
    if (object?.fields.has(SUCCESS) !== true) continue;
    for (const key of object.fields.keys()) if (!isPseudo(key)) object.fields.set(key, UNKNOWN);
  }
}

/** @returns what the test gives for a response that succeeded; undefined when it depends on anything else. */
function outcome(interpreter: Interpreter, test: TSESTree.Node, responses: Value[]): boolean | number | undefined {
  const inner = inside(test);
  if (inner !== undefined) return outcome(interpreter, inner, responses);
  switch (test.type) {
    case 'Literal':
      return typeof test.value === 'number' || typeof test.value === 'boolean' ? test.value : undefined;
    case 'UnaryExpression':
      return test.operator === '!' ? negated(outcome(interpreter, test.argument, responses)) : undefined;
    case 'LogicalExpression':
      return combined(
        test.operator,
        outcome(interpreter, test.left, responses),
        outcome(interpreter, test.right, responses),
      );
    case 'BinaryExpression':
      return compared(
        test.operator,
        outcome(interpreter, test.left, responses),
        outcome(interpreter, test.right, responses),
      );
    case 'MemberExpression':
      return ofMember(interpreter, test, responses);
    default:
      return undefined;
  }
}

function negated(value: boolean | number | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function combined(
  operator: string,
  left: boolean | number | undefined,
  right: boolean | number | undefined,
): boolean | undefined {
  if (operator === '??') return undefined;
  const decisive = operator === '||';
  if (left !== undefined && Boolean(left) === decisive) return decisive;
  if (right !== undefined && Boolean(right) === decisive) return decisive;
  return left === undefined || right === undefined ? undefined : !decisive;
}

function compared(
  operator: string,
  left: boolean | number | undefined,
  right: boolean | number | undefined,
): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case '===':
    case '==':
      return left === right;
    case '!==':
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return undefined;
  }
}

function ofMember(
  interpreter: Interpreter,
  node: TSESTree.MemberExpression,
  responses: Value[],
): boolean | number | undefined {
  if (node.computed || node.property.type !== 'Identifier' || !Object.hasOwn(OUTCOMES, node.property.name))
    return undefined;
  const holder = simpleValue(interpreter, node.object);
  const isResponse = holder?.references.some((item) => interpreter.heap.objectOf(item)?.fields.has(SUCCESS));
  if (holder === undefined || isResponse !== true) return undefined;
  responses.push(holder);
  return OUTCOMES[node.property.name];
}
