import type { TSESTree } from '@typescript-eslint/utils';

import type { Interpreter } from '../interpreter.ts';
import { join, type Value } from '../value.ts';
import { annotate, annotateWith, isOpen } from './annotate.ts';
import type { Wrapping } from './generics.ts';
import { termOf } from './syntax.ts';
import type { Lazy } from './term.ts';

/** `request<GetOrdersResponse>(…)`, `useQuery<Order>(…)`: the type argument says what an unknown function gives. */
export function annotateCall(interpreter: Interpreter, node: TSESTree.CallExpression, result: Value): Value {
  const [first, ...others] = node.typeArguments?.params ?? [];
  if (first === undefined || result.marks.length > 0) return result;
  if (result.references.length === 0) return others.length === 0 ? annotate(interpreter, result, first) : result;
  const found = wrappingsOf(interpreter, result);
  if (found === undefined) return result;
  return join(annotateResult(interpreter, node, first, found), result);
}

/** What a library's call made, and how it is about the call's type argument. */
interface Generic {
  readonly made: Value;
  readonly wrappings: readonly Wrapping[];
}

function wrappingsOf(interpreter: Interpreter, result: Value): Generic | undefined {
  for (const item of result.references) {
    const api = item.kind === 'api' ? item.api : interpreter.heap.objectOf(item)?.api;
    const found = api && interpreter.policy.genericCall?.(api.root, api.path);
    if (found === undefined) continue;
    // What functions among the arguments gave (`useSWR(key, fetcher)`) tells nothing where it holds no data.
    const others = result.references.filter((other) => other !== item);
    const isUntold = interpreter.inspector.marks({ ...result, references: others }).length === 0;
    const made = { ...result, references: [item] };
    return isUntold && isOpen(interpreter, made) ? { made, wrappings: found } : undefined;
  }
  return undefined;
}

function annotateResult(
  interpreter: Interpreter,
  node: TSESTree.CallExpression,
  type: TSESTree.TypeNode,
  { made, wrappings }: Generic,
): Value {
  const { file } = interpreter.activation.module;
  const place = interpreter.place(type);
  const subject: Lazy = () => termOf(interpreter, type, { file, types: new Map() });
  const term = wrappings.reduce<Lazy>(
    (inner, wrapping) => () => ({ kind: 'wrapper', place, wrapping, subject: inner, keys: undefined }),
    subject,
  );
  return annotateWith(interpreter, made, term, `called:${file.path}:${node.range.join('-')}`);
}
