import type { Call } from './call.ts';
import type { Interpreter } from './interpreter.ts';
import { readProperty } from './properties.ts';
import type { Value } from './value.ts';

/**
 * `stream.pipe(target)`: what flows through the stream is written to the target, and flows on from it. A target that takes
 * data by `update` too (a cipher, a hash) hands on what `update` gives.
 * @returns the target
 */
export function pipeInto(interpreter: Interpreter, data: Value, target: Value, call: Call): Value {
  const { inspector } = interpreter;
  const send = (name: string): Value => {
    const written = { value: data, node: call.arguments[0]?.node ?? call.place.node };
    const method = readProperty(interpreter, target, name, call.place);
    return interpreter.parts.call(interpreter, method, {
      ...call,
      self: target,
      arguments: [written],
      name,
      site: `pipe ${name}`,
    });
  };
  send('write');
  const changed = send('update');
  inspector.remember(target, changed.marks.length > 0 ? inspector.derive(changed) : inspector.derive(data));
  return target;
}
