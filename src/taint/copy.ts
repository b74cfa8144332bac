import { joinContent } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import { withTrace } from './properties.ts';
import { concatenate } from './trace.ts';
import { join, NOTHING, tainted, type Content, type Value } from './value.ts';

/** Copies what a spread or `Object.assign` copies: fields, content and whatever stands under unknown keys. */
export function copyProperties(interpreter: Interpreter, target: Value, source: Value): void {
  const [item] = target.references;
  const [from, ...others] = source.references;
  if (item?.kind !== 'object') return;
  const edited = interpreter.heap.edit(item.id);
  if (edited === undefined) return;
  if (source.marks.length > 0) edited.rest = join(edited.rest ?? NOTHING, tainted(source.marks));
  if (source.unknown) edited.exact = false;
  const certain = others.length === 0 && !source.unknown;
  for (const reference of from === undefined ? [] : [from, ...others]) {
    const object = interpreter.heap.objectOf(reference);
    if (object === undefined || reference.kind !== 'object') continue;
    if (object.content.length > 0) {
      const copied = object.content.map((content) => ({
        ...content,
        trace: concatenate(content.trace, reference.trace),
      }));
      for (const key of edited.fields.keys()) if (holds(interpreter, copied, key)) edited.fields.delete(key);
      edited.content = joinContent(edited.content, copied);
    }
    if (!object.exact) edited.exact = false;
    if (object.rest !== undefined) edited.rest = join(edited.rest ?? NOTHING, withTrace(object.rest, reference.trace));
    for (const [key, value] of object.fields) {
      const copied = withTrace(value, reference.trace);
      const before = certain ? undefined : edited.fields.get(key);
      edited.fields.set(key, before === undefined ? copied : join(before, copied));
    }
  }
}

function holds(interpreter: Interpreter, content: readonly Content[], key: string): boolean {
  return content.some((item) => interpreter.policy.member(item.shape, key) !== undefined);
}
