import { replaceConstant, capturesOf } from '../constant-patterns.ts';
import type { Interpreter } from '../interpreter.ts';
import type { Value } from '../value.ts';

/** As many characters as receipts and cards show may stay. */
export const VISIBLE = 4;

/** No letter of the local part is in the domain, so what is left of the person can be counted. */
const LOCAL_PART = 'qrstuvwyzhijkn';
const ADDRESS = `${LOCAL_PART}@example.com`;
const SAMPLES = [ADDRESS, 'Qrstuv Wyzhijk', '+55512345678'];

/** How much of a person a text still tells: the letters of the sample's local part, and digits. */
function visibleIn(text: string): number {
  return Array.from(text.toLowerCase()).filter((item) => LOCAL_PART.includes(item) || /\d/.test(item)).length;
}

/** What a replacement puts in itself must not count; what it takes over from the match does. */
function starred(replacement: string): string {
  return replacement.replaceAll(/\$(?:\d{1,2}|<\w+>|[&`'$])|[\s\S]/g, (item) => (item.length > 1 ? item : '*'));
}

/** A pattern that looks for an `@` is meant for addresses; any other has to hold for names and numbers too. */
function samplesFor(source: string): readonly string[] {
  return source.includes('@') ? [ADDRESS] : SAMPLES;
}

/**
 * Tries a constant pattern on sample data, since patterns that mask are written in endless ways.
 * @param replacement what is put in; undefined for a function, of which nothing is known here
 * @returns whether too little is left of every sample to tell a person by
 */
export function leavesLittle(source: string, flags: string, replacement = ''): boolean {
  return samplesFor(source).every((sample) => {
    const result = replaceConstant(source, flags, sample, starred(replacement));
    return result !== undefined && visibleIn(result) <= VISIBLE;
  });
}

/** @returns for each group of the pattern whether what it captures tells too little */
export function smallGroups(source: string): readonly boolean[] {
  const captures = samplesFor(source).map((sample) => capturesOf(source, sample));
  const [first] = captures;
  return (first ?? []).map((_, index) =>
    captures.every((texts) => {
      const text = texts?.[index];
      return text !== undefined && visibleIn(text) <= VISIBLE;
    }),
  );
}

/** @returns the source and the flags of a constant regular expression. */
export function constantPattern(interpreter: Interpreter, value: Value): { source: string; flags: string } | undefined {
  const [object, ...others] = interpreter.inspector.objects(value);
  if (object?.kind !== 'regexp' || others.length > 0) return undefined;
  const [source, flags] = ['source', 'flags'].map((key) => object.fields.get(key)?.literals[0]);
  return typeof source === 'string' && typeof flags === 'string' ? { source, flags } : undefined;
}
