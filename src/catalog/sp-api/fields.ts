/** Reads the text form in which the generated data keeps fields and types; see `ModelData.types`. */
import type { PiiCategory, PiiField, PiiLevel } from './types.ts';

type TypeTexts = Readonly<Record<string, string>>;

/** Expanded types, kept as long as their model. */
const expanded = new WeakMap<TypeTexts, Map<string, readonly PiiField[]>>();

/** All fields of personal data below a named type, paths relative to it. */
export function expandType(types: TypeTexts, name: string): readonly PiiField[] {
  const known = expanded.get(types) ?? new Map<string, readonly PiiField[]>();
  expanded.set(types, known);
  const found = known.get(name);
  if (found !== undefined) return found;
  // Set before the recursion: a type that contains itself adds nothing new.
  known.set(name, []);
  const fields = expandText(types, Object.hasOwn(types, name) ? types[name] : undefined);
  known.set(name, fields);
  return fields;
}

/** The fields of a text that leads to no other types. */
export function parseFields(text: string | undefined): readonly PiiField[] {
  return expandText({}, text);
}

/** Puts a prefix before every path. */
export function prefixFields(prefix: string, fields: readonly PiiField[]): readonly PiiField[] {
  return fields.map((field) => ({ ...field, path: joinPath(prefix, field.path) }));
}

/** `email/identifier` with a path. */
export function makeField(path: string, pii: string): PiiField {
  const [category, level] = pii.split('/');
  return { path, category: category as PiiCategory, level: level as PiiLevel };
}

function expandText(types: TypeTexts, text: string | undefined): readonly PiiField[] {
  if (text === undefined) return [];
  return text.split(' ').flatMap((word) => {
    const [, path = '', mark, rest = ''] = /^([^=:]*)([=:])(.+)$/.exec(word) ?? [];
    return mark === '=' ? [makeField(path, rest)] : prefixFields(path, expandType(types, rest));
  });
}

/** An empty path stands for the thing itself, a path that starts with `[]` for the elements of an array. */
function joinPath(prefix: string, path: string): string {
  if (prefix === '') return path;
  return path === '' || path.startsWith('[') ? prefix + path : `${prefix}.${path}`;
}
