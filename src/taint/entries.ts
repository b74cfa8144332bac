import { attempt } from './attempts.ts';
import type { ClassNode, Closure } from './callable.ts';
import { runConventions } from './conventions.ts';
import { marksIn } from './dump.ts';
import { isCurrent, observe } from './dependencies.ts';
import type { Entry, Interpreter } from './interpreter.ts';
import { runLater } from './later.ts';
import { inModule, startModule } from './linking.ts';
import { keyOf } from './method-calls.ts';
import type { ModuleInstance } from './module-instance.ts';
import { closureOf, methodsIn } from './methods.ts';
import { readProperty } from './properties.ts';
import { adoptPrototypeMethods } from './prototypes.ts';
import { startSubscribers } from './subscribers.ts';
import { ALWAYS, during } from './reuse/journal.ts';
import { reference, UNKNOWN, type Value } from './value.ts';

/** More closures than this wait to run only in generated code. */
export const MAX_ENTRIES = 2_000;

/** State that changes state settles soon or never. */
const MAX_ROUNDS = 3;

/**
 * Analyses everything in the linted file: its body, then every function that nothing called, as if somebody called it with
 * unknown arguments; methods run on an instance of their class, twice, so that what one writes the others read.
 */
export function runEntries(interpreter: Interpreter, linted: ModuleInstance): void {
  startModule(interpreter, linted);
  startSubscribers(interpreter, linted);
  const before = interpreter.budget.stepsLeft;
  adoptPrototypeMethods(interpreter, linted);
  runPending(interpreter, linted);
  if (runMethods(interpreter, linted, false) && interpreter.hasData) runMethods(interpreter, linted, true);
  runPending(interpreter, linted);
  runConventions(interpreter, linted, (run) => {
    const { read } = observe(interpreter, () =>
      during(interpreter, ALWAYS, () => attempt(interpreter, undefined, run)),
    );
    interpreter.journal?.noteReads(ALWAYS, read.reads);
  });
  for (let round = 0; round < MAX_ROUNDS && interpreter.stale.size > 0; round += 1) {
    runStale(interpreter);
    runPending(interpreter, linted);
  }
  for (let round = 0; round < 2 && interpreter.hasData; round += 1) if (!runLater(interpreter)) break;
  interpreter.budget.stepsLeft = Math.min(interpreter.budget.stepsLeft, before);
}

/** Runs functions that are waiting, including those that come into being meanwhile. */
function runPending(interpreter: Interpreter, linted: ModuleInstance): void {
  const deferred: [number, Value][] = [];
  for (let count = 0; count < MAX_ENTRIES; count += 1) {
    const [next] = interpreter.pending;
    if (next === undefined) break;
    const [id, value] = next;
    interpreter.pending.delete(id);
    if (!needsInstance(closureOf(interpreter, id)) || interpreter.owners.has(id))
      runEntry(interpreter, linted, value, interpreter.owners.get(id));
    else deferred.push(next);
  }
  for (const [id, value] of deferred) interpreter.pending.set(id, value);
}

/** Methods wait for an instance to run on; arrow functions in them and in fields have brought theirs along. */
function needsInstance(closure: Closure | undefined): boolean {
  return closure?.home !== undefined && closure.node.type !== 'ArrowFunctionExpression';
}

/**
 * Runs every method of every class of the file.
 * @param again true when all methods ran before: only instances that hold data can show something new
 * @returns whether the instances changed
 */
function runMethods(interpreter: Interpreter, linted: ModuleInstance, again: boolean): boolean {
  let changed = false;
  for (const [node, classValue] of [...interpreter.classes]) {
    const [item] = classValue.references;
    const callable = interpreter.heap.objectOf(item)?.callable;
    if (callable?.kind !== 'class' || callable.module !== linted) continue;
    if (interpreter.reuse?.coversClass(interpreter, node) === true) continue;
    const run = (): boolean => runMethodsOf(interpreter, linted, node as ClassNode, classValue, again);
    changed = (interpreter.journal === undefined ? run() : interpreter.journal.inClass(node, run)) || changed;
  }
  return changed;
}

function runMethodsOf(
  interpreter: Interpreter,
  linted: ModuleInstance,
  node: ClassNode,
  classValue: Value,
  again: boolean,
): boolean {
  const made = interpreter.made.get(node) ?? [];
  const instances = made.length > 0 ? made : [interpreter.instanceOfClass(node, linted)];
  const prototype = inModule(interpreter, linted, () =>
    readProperty(interpreter, classValue, 'prototype', interpreter.place(node)),
  );
  let changed = false;
  for (const self of instances) {
    if (again && !holdsData(interpreter, self)) continue;
    for (const method of methodsIn(interpreter, prototype))
      changed = runEntry(interpreter, linted, method, self) || changed;
  }
  for (const method of methodsIn(interpreter, classValue))
    changed = runEntry(interpreter, linted, method, classValue) || changed;
  return changed;
}

/** Private fields count too, although nothing prints them. */
function holdsData(interpreter: Interpreter, instance: Value): boolean {
  const fields = interpreter.inspector.objects(instance).flatMap((object) => [...object.fields.values()]);
  return fields.some((value) => marksIn(interpreter, value).length > 0);
}

/** Calls a function as an unknown caller would. What it changes may have happened or not. @returns whether it changed anything. */
function runEntry(interpreter: Interpreter, linted: ModuleInstance, value: Value, self: Value | undefined): boolean {
  const [item] = value.references;
  const closure = item?.kind === 'object' ? closureOf(interpreter, item.id) : undefined;
  if (item?.kind !== 'object' || closure?.module !== linted) return false;
  const [instance] = self?.references ?? [];
  const owner = instance?.kind === 'object' ? instance.id : undefined;
  const { id } = item;
  if (owner !== undefined && isCalledByOthers(interpreter, id, owner)) return false;
  if (interpreter.reuse?.covers(interpreter, { id, owner }) === true) return false;
  const run = (): boolean =>
    inModule(interpreter, linted, () =>
      attempt(interpreter, closure.node, () => callEntry(interpreter, id, closure, self)),
    );
  return asEntry(interpreter, { id, owner, run, read: undefined });
}

function isCalledByOthers({ methodCalls, reuse, entries }: Interpreter, id: number, owner: number): boolean {
  // What ran before it was called runs again like all others.
  if (entries.has(keyOf(id, owner))) return false;
  if (!methodCalls.has(id, owner) && reuse?.isCalledByOthers(id, owner) !== true) return false;
  reuse?.skip(id, owner);
  return true;
}

/**
 * While an entry runs, the cells that it reads note it: when they change later, it runs again. It does not run again when
 * nothing has changed that it read.
 */
function asEntry(interpreter: Interpreter, entry: Entry & { readonly run: () => boolean }): boolean {
  const key = keyOf(entry.id, entry.owner);
  const known = interpreter.entries.get(key);
  if (known?.read !== undefined && isCurrent(interpreter, known.read)) return false;
  if (known === undefined) interpreter.entries.set(key, entry);
  return runAs(interpreter, known ?? entry, entry.run);
}

function runAs<T>(interpreter: Interpreter, entry: Entry, run: () => T): T {
  interpreter.entry = entry;
  const { result, read } = observe(interpreter, () => during(interpreter, entry, run));
  interpreter.entry = undefined;
  entry.read = read;
  interpreter.journal?.noteReads(entry, read.reads);
  return result;
}

/** Runs entries again that read something which was written after they ran. */
function runStale(interpreter: Interpreter): void {
  const stale = [...interpreter.stale];
  interpreter.stale.clear();
  for (const entry of stale) runAs(interpreter, entry, entry.run);
}

function callEntry(interpreter: Interpreter, id: number, { module, node }: Closure, self: Value | undefined): void {
  interpreter.parts.call(interpreter, reference(id), {
    interpreter,
    place: { file: module.file, node },
    self,
    arguments: [],
    rest: { value: UNKNOWN, node },
    isNew: false,
    site: 'entry',
    name: undefined,
  });
}

/** Makes an instance of a class with unknown arguments, at the bottom of the heap: it exists whatever branch asks for it. */
export function instantiateClass(interpreter: Interpreter, node: object, module: ModuleInstance): Value {
  if (!interpreter.classes.has(node)) startModule(interpreter, module);
  const classValue = interpreter.classes.get(node);
  if (classValue === undefined) return UNKNOWN;
  const place = { file: module.file, node: node as ClassNode };
  const make = (): Value =>
    interpreter.heap.atBottom(() =>
      inModule(interpreter, module, () =>
        interpreter.parts.call(interpreter, classValue, {
          interpreter,
          place,
          self: undefined,
          arguments: [],
          rest: { value: UNKNOWN, node: place.node },
          isNew: true,
          site: 'instance',
          name: undefined,
        }),
      ),
    );
  return interpreter.journal === undefined ? make() : interpreter.journal.aside(interpreter, make);
}
