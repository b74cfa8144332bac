import type { TSESTree } from '@typescript-eslint/utils';

import { visiblePlace } from './activation.ts';
import { argument, type Call } from './call.ts';
import type { Closure, FunctionNode } from './callable.ts';
import type { Interpreter } from './interpreter.ts';
import { HIDDEN, isHidden, type Trace } from './trace.ts';
import { isTraceable, traced, UNKNOWN, type Value } from './value.ts';

/** What a call hands over, with the step into the function. */
export interface Passed {
  readonly self: Value | undefined;
  readonly arguments: readonly Value[];
}

/** @returns what the call passes to the function, as the function's own code sees it. */
export function passedBy(interpreter: Interpreter, { node, module }: Closure, call: Call): Passed {
  const count = Math.max(node.params.length, call.arguments.length);
  const values = Array.from({ length: count }, (_, index) => argument(call, index));
  // Inside a model of a library there is nothing to see, and constants have come no way.
  const isPlain =
    module.file.path.startsWith(HIDDEN) || !(isTraceable(call.self ?? UNKNOWN) || values.some(isTraceable));
  if (isPlain) return { self: call.self, arguments: values };
  const place = visiblePlace(interpreter.activation, call.place);
  const details = { callee: calleeOf(node, call) };
  const enter = (value: Value, index: number): Value => {
    const at = place === call.place ? (call.arguments[index]?.node ?? place.node) : place.node;
    return traced(value, 'pass', nameOf(node.params[index], call), { file: place.file, node: at }, details);
  };
  const { self } = call;
  return {
    self: self && interpreter.hasData ? traced(self, 'receive', 'this', place, details) : self,
    arguments: values.map(enter),
  };
}

/** What explanations call the function. */
export function calleeOf(node: FunctionNode, call: Call): string {
  const own = node.type === 'ArrowFunctionExpression' ? undefined : node.id?.name;
  if (own !== undefined) return `${own}()`;
  if (call.name === undefined || isHidden(call.place)) return 'a callback';
  // A callback is called where the function is that it was handed to.
  const isCallback = call.arguments[0]?.node === call.place.node;
  return isCallback ? `the callback of ${call.name}()` : `${call.name}()`;
}

/** @returns for each way into the recorded call the way into this one. The calls are alike: they pass the same data. */
export function wayInstead(recorded: Passed | undefined, present: Passed): ReadonlyMap<Trace, Trace> {
  const ways = new Map<Trace, Trace>();
  const pairs = recorded?.arguments.map((value, index) => [value, present.arguments[index]] as const) ?? [];
  for (const [old, now] of [...pairs, [recorded?.self, present.self] as const]) {
    old?.marks.forEach((mark, index) => {
      const other = now?.marks[index];
      if (other !== undefined) ways.set(mark.trace, other.trace);
    });
    old?.references.forEach((item, index) => {
      const other = now?.references[index];
      if (item.kind === 'object' && other?.kind === 'object' && item.trace !== undefined && other.trace !== undefined)
        ways.set(item.trace, other.trace);
    });
  }
  return ways;
}

/** What a step into the function is called: the parameter, or the function where the parameter is a pattern. */
function nameOf(parameter: TSESTree.Parameter | undefined, call: Call): string {
  const plain = parameter?.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const target = plain?.type === 'AssignmentPattern' ? plain.left : plain;
  if (target?.type === 'Identifier') return target.name;
  if (target?.type === 'RestElement' && target.argument.type === 'Identifier') return target.argument.name;
  return call.name === undefined ? '' : `${call.name}()`;
}
