import type { TSESTree } from '@typescript-eslint/utils';

import type { ApiNode } from './api.ts';
import type { Call } from './call.ts';
import type { Interpreter } from './interpreter.ts';
import { refine, simpleValue } from './narrowing.ts';
import { UNKNOWN, type Value } from './value.ts';

/**
 * `if (isClean(x))` with a function that the policy knows as a test: where it holds, `x` is what the policy says is left.
 * @returns whether the call is such a test
 */
export function assumeDeclared(interpreter: Interpreter, test: TSESTree.CallExpression, truth: boolean): boolean {
  const { guard } = interpreter.policy;
  const target = guard && simpleValue(interpreter, test.callee);
  if (target === undefined) return false;
  const apis = target.references.map((item) => apiOf(interpreter, item));
  const [api] = apis;
  if (guard === undefined || api === undefined || apis.length > 1) return false;
  const uses = guard(api, callOf(interpreter, test), interpreter.inspector);
  if (truth) {
    for (const { argument, clean } of uses) {
      const node = test.arguments[argument];
      if (node !== undefined) refine(interpreter, node, clean);
    }
  }
  return uses.length > 0;
}

function apiOf(interpreter: Interpreter, item: Value['references'][number]): ApiNode | undefined {
  if (item.kind === 'api') return item.api;
  const object = interpreter.heap.get(item.id);
  return object?.callable === undefined ? object?.api : interpreter.declared?.find(item.id, object.callable)?.api;
}

function callOf(interpreter: Interpreter, test: TSESTree.CallExpression): Call {
  const { callee } = test;
  return {
    interpreter,
    place: interpreter.place(test),
    self: callee.type === 'MemberExpression' ? simpleValue(interpreter, callee.object) : undefined,
    arguments: test.arguments.map((node) => ({
      value: node.type === 'SpreadElement' ? UNKNOWN : (simpleValue(interpreter, node) ?? UNKNOWN),
      node,
    })),
    rest: undefined,
    isNew: false,
    name: undefined,
  };
}
