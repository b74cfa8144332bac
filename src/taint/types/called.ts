import type { TSESTree } from '@typescript-eslint/utils';

import type { Interpreter } from '../interpreter.ts';
import type { Value } from '../value.ts';
import { annotate, annotateWith, isOpen } from './annotate.ts';
import type { Wrapping } from './generics.ts';
import { termOf } from './syntax.ts';
import type { Lazy } from './term.ts';

/** `request<GetOrdersResponse>(…)`, `useQuery<Order>(…)`: the type argument says what an unknown function gives. */
export function annotateCall(interpreter: Interpreter, node: TSESTree.CallExpression, result: Value): Value {
  const [first, ...others] = node.typeArguments?.params ?? [];
  if (first === undefined || result.marks.length > 0) return result;
  if (result.references.length === 0) return others.length === 0 ? annotate(interpreter, result, first) : result;
  const wrappings = wrappingsOf(interpreter, result);
  return wrappings === undefined ? result : annotateResult(interpreter, node, first, wrappings, result);
}

/** How the result of a library's call is about the call's type argument. */
function wrappingsOf(interpreter: Interpreter, result: Value): readonly Wrapping[] | undefined {
  for (const item of result.references) {
    const api = item.kind === 'api' ? item.api : interpreter.heap.objectOf(item)?.api;
    const found = api && interpreter.policy.genericCall?.(api.root, api.path);
    if (found !== undefined) return isOpen(interpreter, result) ? found : undefined;
  }
  return undefined;
}

function annotateResult(
  interpreter: Interpreter,
  node: TSESTree.CallExpression,
  type: TSESTree.TypeNode,
  wrappings: readonly Wrapping[],
  result: Value,
): Value {
  const { file } = interpreter.activation.module;
  const place = interpreter.place(type);
  const subject: Lazy = () => termOf(interpreter, type, { file, types: new Map() });
  const term = wrappings.reduce<Lazy>(
    (inner, wrapping) => () => ({ kind: 'wrapper', place, wrapping, subject: inner, keys: undefined }),
    subject,
  );
  return annotateWith(interpreter, result, term, `called:${file.path}:${node.range.join('-')}`);
}
