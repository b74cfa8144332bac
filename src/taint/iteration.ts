import { impliedCall } from './call.ts';
import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import { awaitValue } from './promises.ts';
import { readProperty } from './properties.ts';
import { elements } from './elements.ts';
import { ITERATOR_KEYS, join, NOTHING, reference, type Value } from './value.ts';
import { objectName } from './site-names.ts';

/** A hand-written iterator is asked this often: it may give something else the second time. */
const STEPS = 2;

/** @returns what an object gives that implements the iterator protocol; undefined when it does not. */
export function iterateProtocol(interpreter: Interpreter, object: HeapObject): Value | undefined {
  if (interpreter.iterating >= MAX_ITERATING || !interpreter.step()) return undefined;
  interpreter.iterating += 1;
  try {
    return iterate(interpreter, object);
  } finally {
    interpreter.iterating -= 1;
  }
}

/** An iterator may be made by iterating, and that by iterating; so often inside each other. */
const MAX_ITERATING = 2;

function iterate(interpreter: Interpreter, object: HeapObject): Value | undefined {
  const self = reference(object.id);
  for (const key of ITERATOR_KEYS) {
    const method = callableOf(interpreter, self, key);
    if (method === undefined) continue;
    const iterator = callMethod(interpreter, method, self, `${key}:${objectName(object.id)}`);
    return join(elementsOfIterator(interpreter, iterator, object.id), NOTHING);
  }
  return undefined;
}

function elementsOfIterator(interpreter: Interpreter, iterator: Value, site: number): Value {
  let result = NOTHING;
  for (const item of iterator.references) {
    const one = { ...NOTHING, references: [item] };
    const kind = interpreter.heap.objectOf(item)?.kind;
    if (kind !== undefined && kind !== 'plain') result = join(result, elements(interpreter, one));
    else result = join(result, steps(interpreter, one, site));
  }
  return result;
}

/** Calls `next()` of a hand-written iterator. */
function steps(interpreter: Interpreter, iterator: Value, site: number): Value {
  const next = callableOf(interpreter, iterator, 'next');
  if (next === undefined) return NOTHING;
  let result = NOTHING;
  for (let count = 0; count < STEPS; count += 1) {
    const step = awaitValue(
      interpreter,
      callMethod(interpreter, next, iterator, `next:${String(count)}:${String(site)}`),
    );
    result = join(result, readProperty(interpreter, step, 'value', programPlace(interpreter)));
  }
  return result;
}

function callableOf(interpreter: Interpreter, holder: Value, key: string): Value | undefined {
  const value = readProperty(interpreter, holder, key, programPlace(interpreter));
  const isFunction = value.references.some((item) => interpreter.heap.objectOf(item)?.callable !== undefined);
  return isFunction ? value : undefined;
}

function callMethod(interpreter: Interpreter, method: Value, self: Value, site: string): Value {
  const place = programPlace(interpreter);
  const call = impliedCall(interpreter, place, self, [], { site, name: undefined });
  return interpreter.parts.call(interpreter, method, call);
}

/** Iteration happens at no call of its own; what it runs is named by the object instead. */
function programPlace(interpreter: Interpreter): ReturnType<Interpreter['place']> {
  return interpreter.place(interpreter.activation.module.file.program);
}
