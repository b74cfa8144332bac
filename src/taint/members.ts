import type { TSESTree } from '@typescript-eslint/utils';

import { elementAt } from './columns.ts';
import type { Interpreter } from './interpreter.ts';
import { evaluateKey } from './patterns.ts';
import { readProperty } from './properties.ts';
import { joinAll, NOTHING, readingKeys, UNKNOWN, type Value } from './value.ts';
import { viaReading } from './way.ts';

/** Reads the member of a holder that was evaluated before. */
export function readMember(interpreter: Interpreter, node: TSESTree.MemberExpression, holder: Value): Value {
  const index = node.computed ? interpreter.parts.evaluate(interpreter, node.property) : NOTHING;
  const keys = node.computed ? readingKeys(index) : evaluateKey(interpreter, node.property, false);
  const place = interpreter.place(node);
  const value =
    keys === undefined
      ? elementAt(interpreter, readProperty(interpreter, holder, undefined, place), index)
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
