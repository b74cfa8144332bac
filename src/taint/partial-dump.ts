import type { Interpreter } from './interpreter.ts';
import { isPseudo, readProperty, wholeRecord, withTrace } from './properties.ts';
import type { Place } from './trace.ts';
import { joinMarks, reference, tainted, type Mark, type Value } from './value.ts';

/** A path of keys; `*` is any key. */
type KeyPath = readonly string[];

const MAX_DEPTH = 5;

/**
 * Everything tainted that shows when the value is printed by something that hides some properties.
 * @param hidden key paths as loggers take them: `BuyerInfo`, `*.BuyerEmail`, `order.items[*].note`, `user["e-mail"]`
 */
export function marksExcept(
  interpreter: Interpreter,
  value: Value,
  hidden: readonly string[],
  place: Place,
): readonly Mark[] {
  return collect(interpreter, value, hidden.map(parse), place, 0);
}

function parse(path: string): KeyPath {
  return path
    .replace(/\[["']?([^\]["']*)["']?\]/g, '.$1')
    .split('.')
    .filter((key) => key !== '');
}

function collect(
  interpreter: Interpreter,
  value: Value,
  hidden: readonly KeyPath[],
  place: Place,
  depth: number,
): readonly Mark[] {
  let marks = value.marks;
  if (depth > MAX_DEPTH) return marks;
  for (const item of value.references) {
    const object = interpreter.heap.objectOf(item);
    if (object === undefined || item.kind !== 'object' || object.kind === 'function' || object.kind === 'promise')
      continue;
    const self = reference(item.id);
    // Reading reveals the parts of a record as fields, so that they can be looked at one by one.
    const except = new Set(
      hidden.flatMap(([first, ...more]) => (more.length === 0 && first !== undefined ? first : [])),
    );
    const inContent = object.content.flatMap(({ shape }) =>
      interpreter.policy.labelOf(shape, except) === undefined ? [] : interpreter.policy.keysOf(shape),
    );
    const isCleaned = inContent.length === 0 && except.size > 0 && object.content.length > 0;
    const keys = new Set([...[...object.fields.keys()].filter((key) => !isPseudo(key)), ...inContent]);
    let inside: readonly Mark[] = [];
    for (const key of keys) {
      const below = hidden.filter(([first]) => first === key || first === '*');
      if (below.some((path) => path.length === 1)) continue;
      const field = readProperty(interpreter, self, key, place);
      inside = joinMarks(
        inside,
        collect(
          interpreter,
          field,
          below.map((path) => path.slice(1)),
          place,
          depth + 1,
        ),
      );
    }
    if (object.kind === 'array' || (inContent.length === 0 && !isCleaned))
      inside = joinMarks(inside, wholeRecord(interpreter, interpreter.heap.get(item.id) ?? object));
    if (object.rest !== undefined)
      inside = joinMarks(
        inside,
        collect(
          interpreter,
          object.rest,
          hidden.map((path) => path.slice(1)),
          place,
          depth + 1,
        ),
      );
    marks = joinMarks(marks, withTrace(tainted(inside), item.trace).marks);
  }
  return marks;
}
