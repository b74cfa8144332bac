import { startActivation, type Activation } from './activation.ts';
import { assignmentUses } from './assignments.ts';
import type { Call } from './call.ts';
import type { Interpreter } from './interpreter.ts';
import type { SinkUse } from './policy.ts';
import type { Place } from './trace.ts';
import type { Mark, Value } from './value.ts';

/** Tainted data at a sink, as found; whether and where it is reported is decided later. */
export interface Hit {
  readonly use: SinkUse;
  readonly marks: readonly Mark[];
  /** The argument, or the call when the data is not in an argument. */
  readonly place: Place;
  /** The sink call itself. */
  readonly call: Place;
  /** The last node of the flow inside the linted file; undefined when no code of that file was running. */
  readonly shownAt: Place | undefined;
  /** How deep the call stands in the calls that led to the sink whose place `shownAt` is; 0 when it is no call's. */
  readonly shownDepth: number;
  /** The paths of the files on the way to the sink: its own, and then those of the functions that ran, innermost first. */
  readonly way: readonly string[];
  /** What the use says of its value. */
  readonly form: string | undefined;
}

/** Notes data that reaches a sink which is a call. */
export function reportCall(interpreter: Interpreter, use: SinkUse, call: Call): void {
  const node =
    use.argument === undefined
      ? call.place.node
      : (call.arguments[use.argument]?.node ?? call.rest?.node ?? call.place.node);
  reportHit(interpreter, use, { ...call.place, node }, call.place);
}

/** Data that is written into a property. */
export function reportAssignment(
  interpreter: Interpreter,
  holder: Value,
  keys: readonly string[] | undefined,
  value: Value,
  place: Place,
): void {
  for (const use of assignmentUses(interpreter, holder, keys, value)) reportAt(interpreter, use, place);
}

/** Data that reaches a sink which is no call. */
export function reportAt(interpreter: Interpreter, use: SinkUse, place: Place): void {
  reportHit(interpreter, use, place, place);
}

/** Data in a thrown value leaves the function, unless a handler right here catches it. */
export function reportThrown(interpreter: Interpreter, value: Value, place: Place): void {
  const { handlers, activation, policy, inspector } = interpreter;
  if (handlers.at(-1)?.activation === activation) return;
  for (const use of policy.thrown?.(value, inspector) ?? []) reportAt(interpreter, use, place);
}

/** Data in an object that a function gives may leave the program with it. */
export function reportReturned(interpreter: Interpreter, value: Value, place: Place): void {
  for (const use of interpreter.policy.returned?.(value, interpreter.inspector) ?? [])
    reportAt(interpreter, use, place);
}

function reportHit(interpreter: Interpreter, use: SinkUse, place: Place, call: Place): void {
  if (interpreter.predicateDepth > 0) return;
  const marks = interpreter.inspector.marks(use.value);
  if (marks.length === 0 && use.always !== true) return;
  const way = [place.file.path, ...runningFiles(interpreter)];
  interpreter.hits.push({ use, marks, place, call, ...shown(interpreter, place, marks), way, form: use.form?.() });
}

/** A leak that a recorded call found before: it is shown where this call stands, and its way goes on from there. */
export function repeatHit(interpreter: Interpreter, hit: Hit, call: Call): void {
  const { activation } = interpreter;
  interpreter.activation = startActivation({
    ...activation,
    caller: activation,
    callPlace: call.place,
    arguments: call.arguments,
    depth: activation.depth + 1,
  });
  const present = shown(interpreter, hit.place, hit.marks);
  interpreter.activation = activation;
  interpreter.hits.push({ ...hit, ...present, way: [...hit.way, ...runningFiles(interpreter)] });
}

/** The sink when it stands in the linted file, otherwise what that file handed to the call that led there. */
function shown(interpreter: Interpreter, place: Place, marks: readonly Mark[]): Pick<Hit, 'shownAt' | 'shownDepth'> {
  const { linted } = interpreter;
  if (place.file === linted) return { shownAt: place, shownDepth: 0 };
  for (let item: Activation | undefined = interpreter.activation; item !== undefined; item = item.caller) {
    if (item.callPlace?.file !== linted) continue;
    const carrier = item.arguments.find(({ value }) => carries(interpreter, value, marks));
    const shownAt = { file: item.callPlace.file, node: carrier?.node ?? item.callPlace.node };
    return { shownAt, shownDepth: item.depth };
  }
  return { shownAt: undefined, shownDepth: 0 };
}

function carries({ inspector }: Interpreter, value: Value, marks: readonly Mark[]): boolean {
  return inspector.marks(value).some((mark) => marks.some((other) => other.origin.key === mark.origin.key));
}

/** @returns the paths of the files whose functions run now, innermost first; a function that calls another is there as well */
export function runningFiles({ activation }: Interpreter): string[] {
  const files: string[] = [];
  for (let item: Activation | undefined = activation; item !== undefined; item = item.caller)
    files.push(item.module.file.path);
  return files;
}
