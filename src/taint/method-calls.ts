import type { Call } from './call.ts';
import type { Closure } from './callable.ts';
import type { Heap } from './heap.ts';
import type { Interpreter } from './interpreter.ts';
import type { Value } from './value.ts';

/** A method and the instance that it runs on. */
export interface MethodCall {
  readonly id: number;
  readonly owner: number;
}

/**
 * Methods that other methods of their instance call with whatever may come: a call out of nowhere would not tell more. What
 * they do in another state of the instance shows when those that call them run again.
 */
export class MethodCalls {
  readonly #known = new Set<string>();

  add(call: MethodCall): void {
    this.#known.add(keyOf(call.id, call.owner));
  }

  has(id: number, owner: number): boolean {
    return this.#known.has(keyOf(id, owner));
  }
}

/** @returns what names a function that runs on an instance, or on none. */
export function keyOf(id: number, owner: number | undefined): string {
  return `${String(id)}:${String(owner ?? '')}`;
}

/** Notes a call that an entry makes, unless an unknown caller might make the function do something else. */
export function noteMethodCall(interpreter: Interpreter, closure: Closure, id: number, call: Call): void {
  const { entry, heap, cuts, linted, journal, methodCalls } = interpreter;
  const { home, module, node } = closure;
  if (home === undefined || entry === undefined || entry.id === id || node.type === 'ArrowFunctionExpression') return;
  // With steps of its own, the method may get further.
  if (module.file !== linted || cuts.size > 0 || call.isNew) return;
  const [self, ...others] = call.self?.references ?? [];
  if (self?.kind !== 'object' || others.length > 0) return;
  const isOpen = node.params.every(
    ({ type }, index) => type !== 'RestElement' && isAnything(call.arguments[index]?.value, heap),
  );
  if (!isOpen) return;
  const noted = { id, owner: self.id };
  methodCalls.add(noted);
  journal?.noteMethodCall(noted);
}

/** A constant, or an object of which everything is known, decides tests that another value would not. */
function isAnything(value: Value | undefined, heap: Heap): boolean {
  if (value === undefined || (value.literals.length > 0 && !value.unknown)) return false;
  if (value.unknown || value.marks.length > 0) return true;
  return value.references.every((item) => {
    const object = heap.objectOf(item);
    return object !== undefined && !object.exact && object.callable === undefined;
  });
}
