import type { Interpreter } from './interpreter.ts';
import type { ModuleInstance } from './module-instance.ts';

import { extend } from './trace.ts';
import { join, makeMark, tainted, type Value } from './value.ts';

/** The key under which an object keeps what comments say of one of its properties. */
export function documentedKey(key: string): string {
  return `@documented:${key}`;
}

/** @returns the data that a comment says a definition holds; undefined when no comment says anything. */
export function documentedData(
  interpreter: Interpreter,
  node: object,
  module: ModuleInstance = interpreter.activation.module,
): Value | undefined {
  const found = module.documented?.get(node);
  if (found === undefined) return undefined;
  const place = { file: module.file, node: node as typeof module.file.program };
  const origin = { key: `${place.file.path}:${String(place.node.range[0])}`, place, note: found.note };
  interpreter.hasData = true;
  return tainted([makeMark(found.label, origin, [], extend(undefined, 'source', found.name, place))]);
}

/** @returns the value, as the data that it is said to be when nothing else is known of it. */
export function orDocumented(interpreter: Interpreter, value: Value, data: Value | undefined): Value {
  return data === undefined || !isOpen(interpreter, value) ? value : join(value, data);
}

/** Whether nothing is known of the value, or only which library it came from. */
function isOpen(interpreter: Interpreter, { marks, references, unknown }: Value): boolean {
  if (marks.length > 0 || !(unknown || references.length > 0)) return false;
  return references.every((item) => item.kind === 'api' || interpreter.heap.get(item.id)?.kind === 'library');
}

/** Lets objects that are known hold what comments in their type say of its properties. */
export function documentParts(interpreter: Interpreter, value: Value, typed: Value): void {
  const said = interpreter.inspector
    .objects(typed)
    .flatMap(({ fields }) => [...fields].filter(([key, data]) => !key.startsWith('@') && data.marks.length > 0));
  for (const item of said.length === 0 ? [] : value.references) {
    const object = interpreter.heap.objectOf(item);
    for (const [key, data] of object?.kind === 'plain' ? said : []) {
      const held = object?.fields.get(key);
      if (held === undefined || object?.fields.has(documentedKey(key)) === true) continue;
      const edited = interpreter.heap.editOf(item);
      edited?.fields.set(documentedKey(key), tainted(data.marks));
      edited?.fields.set(key, orDocumented(interpreter, held, tainted(data.marks)));
    }
  }
}

/** @returns an initial value as the data that it is said to be, unless it is only a placeholder. */
export function initially(value: Value, data: Value | undefined): Value {
  const isPlaceholder =
    !value.unknown &&
    value.references.length === 0 &&
    value.marks.length === 0 &&
    value.literals.every((item) => item === undefined || item === null || item === '');
  return data === undefined || isPlaceholder ? value : join(value, data);
}
