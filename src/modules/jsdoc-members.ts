import { arrayType, objectType, type NamedType } from './type-nodes.ts';

export type { NamedType } from './type-nodes.ts';

/**
 * Puts names with dots into the types of those before them: `opts`, `opts.order` and `opts.tags[].name` are one object type
 * with the members `order` and `tags`.
 * @returns the names without dots
 */
export function nested(types: readonly NamedType[]): readonly NamedType[] {
  const tops = types.filter(({ name }) => !name.includes('.'));
  return tops.map((top) => {
    const members = types.flatMap(({ name, ...item }) => {
      const inner = memberName(name, top.name);
      return inner === undefined ? [] : [{ ...item, name: inner }];
    });
    return members.length === 0 ? top : { ...top, type: withMembers(top, members) };
  });
}

/** The part of a dotted name after the name of its holder. */
function memberName(name: string, holder: string): string | undefined {
  const rest = name.startsWith(holder) ? name.slice(holder.length) : '';
  return /^(?:\[\])?\.(.+)$/u.exec(rest)?.[1];
}

/** The holder's own type says only whether it is a list: `object`, `Object[]`. */
function withMembers({ type, range }: NamedType, members: readonly NamedType[]): NonNullable<NamedType['type']> {
  const object = objectType(nested(withHolders(members)), range);
  const isList =
    type?.type === 'TSArrayType' ||
    (type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'Array');
  return isList ? arrayType(object) : object;
}

/** `a.b.c` without a line for `a.b`: the holder is there all the same. */
function withHolders(members: readonly NamedType[]): readonly NamedType[] {
  const names = new Set(members.map(({ name }) => name));
  const missing = members.flatMap((item) => {
    const holder = /^([^.[]+)(?:\[\])?\./u.exec(item.name)?.[1];
    return holder === undefined || names.has(holder) ? [] : [{ ...item, name: holder, type: undefined }];
  });
  const first = missing.filter((item, index) => missing.findIndex(({ name }) => name === item.name) === index);
  return [...first, ...members];
}
