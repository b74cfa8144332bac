import { attempt } from './attempts.ts';
import type { Call } from './call.ts';
import type { Interpreter } from './interpreter.ts';
import { inModule } from './linking.ts';
import type { ModuleInstance } from './module-instance.ts';
import { join, NOTHING, type Value } from './value.ts';

/** A callback that somebody keeps: a listener, a timer's function, what an unknown function was given. */
export interface Later {
  readonly callee: Value;
  readonly call: Call;
  readonly module: ModuleInstance;
}

/** Callbacks are run again at the end only as long as they are this few. */
const MAX_LATER = 300;

/**
 * Runs a callback that may also be called at any later time: what it throws does not reach the caller, and at the end it
 * runs once more, so that it sees what was written after it was handed over.
 * @returns what it gives and what it throws
 */
export function callDetached(
  interpreter: Interpreter,
  callee: Value,
  call: Call,
): { readonly value: Value; readonly error: Value } {
  remember(interpreter, callee, call);
  const { activation } = interpreter;
  const thrownBefore = activation.throws;
  activation.throws = NOTHING;
  const value = interpreter.parts.call(interpreter, callee, call);
  const error = activation.throws;
  activation.throws = thrownBefore;
  return { value, error };
}

function remember(interpreter: Interpreter, callee: Value, call: Call): void {
  if (interpreter.predicateDepth > 0 || interpreter.later.size >= MAX_LATER) return;
  const functions = callee.references.filter((item) => isClosure(interpreter, item));
  if (functions.length === 0) return;
  const names = functions.map((item) => (item.kind === 'object' ? String(item.id) : ''));
  const key = `${names.join(',')}|${String(call.place.node.range[0])}`;
  interpreter.later.set(key, {
    callee: { ...NOTHING, references: functions },
    call,
    module: interpreter.activation.module,
  });
}

function isClosure(interpreter: Interpreter, item: Value['references'][number]): boolean {
  const callable = interpreter.heap.objectOf(item)?.callable;
  return callable?.kind === 'closure' || callable?.kind === 'bound';
}

/** Runs the callbacks again that were handed over. @returns whether that changed anything */
export function runLater(interpreter: Interpreter): boolean {
  let changed = false;
  for (const [key, { callee, call, module }] of [...interpreter.later]) {
    const run = (): void => {
      interpreter.parts.call(interpreter, callee, { ...call, site: `later:${key}` });
    };
    changed = inModule(interpreter, module, () => attempt(interpreter, undefined, run)) || changed;
  }
  return changed;
}

/** @returns the value, or a promise that is rejected with what a callback threw: a wrapper may be asynchronous. */
export function withRejection(interpreter: Interpreter, site: string, value: Value, error: Value): Value {
  if (error === NOTHING) return value;
  return join(value, interpreter.allocate(site, { kind: 'promise', fields: new Map([['@error', error]]) }));
}
