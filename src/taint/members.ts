import type { TSESTree } from '@typescript-eslint/utils';

import type { Interpreter } from './interpreter.ts';
import { evaluateKey } from './patterns.ts';
import { readProperty } from './properties.ts';
import { joinAll, UNKNOWN, type Value } from './value.ts';
import { viaReading } from './way.ts';

/** Reads the member of a holder that was evaluated before. */
export function readMember(interpreter: Interpreter, node: TSESTree.MemberExpression, holder: Value): Value {
  const keys = evaluateKey(interpreter, node.property, node.computed);
  const place = interpreter.place(node);
  const value =
    keys === undefined
      ? readProperty(interpreter, holder, undefined, place)
      : joinAll(keys.map((key) => readProperty(interpreter, holder, key, place)));
  return viaReading(interpreter, value, 'read', keys?.[0], node);
}

/** What `super` reads from inside a method. */
export function superPrototype(interpreter: Interpreter): Value {
  const { home } = interpreter.activation;
  const [item] = home?.references ?? [];
  const object = interpreter.heap.objectOf(item);
  // Classes know their superclass's prototype; object literals have one themselves.
  return object?.fields.get('@super') ?? object?.prototype ?? UNKNOWN;
}
