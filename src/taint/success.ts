import type { TSESTree } from '@typescript-eslint/utils';

import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import { inside, simpleValue } from './narrowing.ts';
import { isPseudo, slot, VALUE } from './properties.ts';
import { join, literal, NOTHING, UNKNOWN, type Reference, type Value } from './value.ts';

/** Holds, in a response and in what tells its success, everything that is there only when the request has succeeded. */
const SUCCESS = '@success';
/** Holds, in what tells success, what it is then. */
const OUTCOME = '@outcome';

/** What tells success, and what it is then. */
const OUTCOMES: Readonly<Record<string, boolean | number>> = { ok: true, status: 200, statusCode: 200 };

/**
 * Ties a response to what came with it. Its `ok`, `status` and `statusCode` become things of which a test tells whether the
 * data is there, wherever they go.
 */
export function tieToSuccess(interpreter: Interpreter, response: Value, received: Value, site: string): void {
  const data = join(response, received);
  for (const item of response.references) {
    const object = interpreter.heap.editOf(item);
    if (object === undefined) continue;
    object.fields.set(SUCCESS, data);
    for (const [name, outcome] of Object.entries(OUTCOMES)) {
      const fields = new Map([
        [OUTCOME, literal(outcome)],
        [SUCCESS, data],
      ]);
      const token = interpreter.allocate(`${name} of ${site}`, { kind: 'plain', fields });
      object.fields.set(name, { ...token, unknown: true });
    }
  }
}

/** @returns a function that gives what tells success, and which tests know as such. */
export function tellingMethod(interpreter: Interpreter, telling: Value, site: string): Value {
  const fields = new Map([OUTCOME, SUCCESS].map((key) => [key, slot(interpreter, telling, key)]));
  return interpreter.allocate(site, { kind: 'function', fields, callable: { kind: 'native', run: () => telling } });
}

/** What a failed response holds is not what was asked for: where `!response.ok` holds, the data is gone. */
export function forgetFailed(interpreter: Interpreter, test: TSESTree.Node, truth: boolean): void {
  const told: Value[] = [];
  const onSuccess = outcome(interpreter, test, told);
  if (told.length === 0 || onSuccess === undefined || Boolean(onSuccess) === truth) return;
  const gone = new Set<number>();
  for (const item of told) forget(interpreter, slot(interpreter, item, SUCCESS), gone);
  forgetVariables(interpreter, gone);
}

/**
 * An error that takes the failed answer along outlives this branch, and where the branches meet, the object has its data
 * again. So the function's variables let go of the object itself.
 */
function forgetVariables(interpreter: Interpreter, gone: ReadonlySet<number>): void {
  const { heap, activation } = interpreter;
  const isGone = (item: Reference): boolean =>
    item.kind === 'object' && gone.has(item.id) && heap.objectOf(item)?.fields.has(SUCCESS) !== true;
  for (const [key, value] of heap.get(activation.frame)?.fields ?? []) {
    const references = value.references.filter((item) => !isGone(item));
    if (references.length === value.references.length) continue;
    heap.setVariable(activation.frame, key, { ...value, references, unknown: true }, false);
  }
}

/** Data that was read from a record before is in the record's fields too. */
function forget(interpreter: Interpreter, data: Value, seen: Set<number>): void {
  for (const item of data.references) {
    if (item.kind !== 'object' || seen.has(item.id)) continue;
    seen.add(item.id);
    const object = interpreter.heap.objectOf(item);
    if (object === undefined || !mayHold(object)) continue;
    const parts = [...object.fields].filter(([key]) => !isPseudo(key) || key === VALUE);
    for (const [, value] of parts) forget(interpreter, value, seen);
    const edited = interpreter.heap.editOf(item);
    if (edited === undefined) continue;
    edited.content = [];
    for (const [key, value] of parts) if (!isOutcome(interpreter, value)) edited.fields.set(key, UNKNOWN);
  }
}

/** Objects of the response itself: records, texts, and what has them. */
function mayHold({ kind, content, fields }: HeapObject): boolean {
  return content.length > 0 || kind === 'text' || fields.has(SUCCESS);
}

function isOutcome(interpreter: Interpreter, value: Value): boolean {
  return slot(interpreter, value, OUTCOME) !== NOTHING;
}

/** @returns what the test gives for a response that succeeded; undefined when it depends on anything else. */
function outcome(interpreter: Interpreter, test: TSESTree.Node, told: Value[]): boolean | number | undefined {
  const inner = inside(test);
  if (inner !== undefined) return outcome(interpreter, inner, told);
  switch (test.type) {
    case 'Literal':
      return typeof test.value === 'number' || typeof test.value === 'boolean' ? test.value : undefined;
    case 'UnaryExpression':
      return test.operator === '!' ? negated(outcome(interpreter, test.argument, told)) : undefined;
    case 'LogicalExpression':
      return combined(test.operator, outcome(interpreter, test.left, told), outcome(interpreter, test.right, told));
    case 'BinaryExpression':
      return compared(test.operator, outcome(interpreter, test.left, told), outcome(interpreter, test.right, told));
    case 'CallExpression':
      return test.arguments.length === 0 ? outcome(interpreter, test.callee, told) : undefined;
    case 'Identifier':
    case 'MemberExpression':
      return ofTold(interpreter, test, told);
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

function ofTold(interpreter: Interpreter, node: TSESTree.Node, told: Value[]): boolean | number | undefined {
  const value = simpleValue(interpreter, node) ?? NOTHING;
  const [only, ...others] = slot(interpreter, value, OUTCOME).literals;
  if (others.length > 0 || (typeof only !== 'boolean' && typeof only !== 'number')) return undefined;
  told.push(value);
  return only;
}
