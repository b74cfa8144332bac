import { attempt } from './attempts.ts';
import type { Call } from './call.ts';
import type { Context } from './context.ts';
import { isCurrent, observe, type Dependencies } from './dependencies.ts';
import type { Entry, Interpreter } from './interpreter.ts';
import { inModule } from './linking.ts';
import type { ModuleInstance } from './module-instance.ts';
import { ALWAYS, during } from './reuse/journal.ts';
import { join, NOTHING, type Value } from './value.ts';

/** A callback that somebody keeps: a listener, a timer's function, what an unknown function was given. */
export interface Later {
  readonly callee: Value;
  readonly call: Call;
  readonly module: ModuleInstance;
  /** Where the callback was handed over: what it makes is the same things, however often it runs. */
  readonly context: Context;
  /** The entry that handed it over; undefined for the body of a module. */
  readonly entry: Entry | undefined;
  /** What its last run read. */
  read: Dependencies;
}

/** Callbacks are run again at the end only as long as they are this few. */
export const MAX_LATER = 300;

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
  const { activation } = interpreter;
  const thrownBefore = activation.throws;
  activation.throws = NOTHING;
  const { result: value, read } = observe(interpreter, () => interpreter.parts.call(interpreter, callee, call));
  remember(interpreter, callee, call, read);
  const error = activation.throws;
  activation.throws = thrownBefore;
  return { value, error };
}

function remember(interpreter: Interpreter, callee: Value, call: Call, read: Dependencies): void {
  if (interpreter.predicateDepth > 0 || interpreter.later.size >= MAX_LATER) return;
  const functions = callee.references.filter((item) => isClosure(interpreter, item));
  if (functions.length === 0) return;
  const names = functions.map((item) => (item.kind === 'object' ? String(item.id) : ''));
  const key = `${names.join(',')}|${String(call.place.node.range[0])}`;
  interpreter.later.set(key, {
    callee: { ...NOTHING, references: functions },
    call,
    module: interpreter.activation.module,
    context: interpreter.activation.context,
    entry: interpreter.entry,
    read,
  });
}

function isClosure(interpreter: Interpreter, item: Value['references'][number]): boolean {
  const callable = interpreter.heap.objectOf(item)?.callable;
  return callable?.kind === 'closure' || callable?.kind === 'bound';
}

/** Runs those callbacks again that read what has changed meanwhile. @returns whether that changed anything */
export function runLater(interpreter: Interpreter): boolean {
  let changed = false;
  for (const later of [...interpreter.later.values()]) {
    if (isCurrent(interpreter, later.read)) continue;
    const run = (): void => {
      interpreter.activation.context = later.context;
      interpreter.parts.call(interpreter, later.callee, later.call);
    };
    const owner = later.entry ?? ALWAYS;
    const { result, read } = observe(interpreter, () =>
      during(interpreter, owner, () => inModule(interpreter, later.module, () => attempt(interpreter, undefined, run))),
    );
    interpreter.journal?.noteReads(owner, read.reads);
    later.read = read;
    changed = result || changed;
  }
  return changed;
}

/** @returns the value, or a promise that is rejected with what a callback threw: a wrapper may be asynchronous. */
export function withRejection(interpreter: Interpreter, site: string, value: Value, error: Value): Value {
  if (error === NOTHING) return value;
  return join(value, interpreter.allocate(site, { kind: 'promise', fields: new Map([['@error', error]]) }));
}
