import type { Interpreter } from './interpreter.ts';
import type { SinkUse } from './policy.ts';
import type { Value } from './value.ts';

/** @returns the sinks that an assignment to something of a library is. */
export function assignmentUses(
  interpreter: Interpreter,
  holder: Value,
  keys: readonly string[] | undefined,
  value: Value,
): SinkUse[] {
  const uses: SinkUse[] = [];
  for (const item of holder.references) {
    const object = interpreter.heap.objectOf(item);
    const api = item.kind === 'api' ? item.api : object?.api;
    if (api === undefined) continue;
    for (const key of keys ?? ['*'])
      uses.push(...interpreter.policy.assignment(interpreter.apis.member(api, key), value, interpreter.inspector));
  }
  return uses;
}
