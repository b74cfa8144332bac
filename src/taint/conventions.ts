import type { Call } from './call.ts';
import type { Interpreter } from './interpreter.ts';
import { inModule, readExport } from './linking.ts';
import type { ModuleInstance } from './module-instance.ts';
import { awaitValue } from './promises.ts';
import { readProperty } from './properties.ts';
import { exportTable } from '../modules/exports.ts';
import { UNKNOWN, type Value } from './value.ts';

/** A framework calls one export of a file with what another one gave. */
export interface Convention {
  /** The export that is called first, with unknown arguments. */
  readonly from: string;
  /** The property of its result that is handed over. */
  readonly property: string;
  /** The export that gets it as its first argument. */
  readonly to: string;
}

/** Calls exports of the linted file as frameworks do. */
export function runConventions(
  interpreter: Interpreter,
  linted: ModuleInstance,
  attempt: (run: () => void) => void,
): void {
  const { named } = exportTable(linted.file);
  for (const { from, property, to } of interpreter.policy.conventions ?? []) {
    if (!named.has(from) || !named.has(to)) continue;
    attempt(() => {
      inModule(interpreter, linted, () => handOver(interpreter, linted, from, property, to));
    });
  }
}

function handOver(interpreter: Interpreter, linted: ModuleInstance, from: string, property: string, to: string): void {
  const place = interpreter.place(linted.file.program);
  const exported = (name: string): Value => readExport(interpreter, linted, name, place, new Set());
  const call = (values: readonly Value[]): Call => ({
    interpreter,
    place,
    self: undefined,
    arguments: values.map((value) => ({ value, node: place.node })),
    rest: { value: UNKNOWN, node: place.node },
    isNew: false,
    site: `convention:${from}:${String(values.length)}`,
    name: undefined,
  });
  const given = awaitValue(interpreter, interpreter.parts.call(interpreter, exported(from), call([])));
  interpreter.parts.call(interpreter, exported(to), call([readProperty(interpreter, given, property, place)]));
}
