import type { Inspector } from '../taint/inspector.ts';
import { stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';

/** @returns the texts that a URL may be: strings, `URL` objects and requests made of them. */
export function textsOf(value: Value, inspector: Inspector): string[] {
  const inside = inspector
    .objects(value)
    .flatMap((object) => (object.kind === 'text' ? stringLiterals(object.fields.get('@value') ?? UNKNOWN) : []));
  return [...stringLiterals(value), ...inside];
}
