import type { FunctionTerm, Lazy, TypeTerm } from './term.ts';

/** Types nest and refer to each other in circles: what stands deeper than this is rarely asked for. */
const MAX_DEPTH = 12;

/** @returns the type of a member; `*` asks for the elements of a list */
export function memberOf(term: TypeTerm | undefined, key: string, depth = 0): TypeTerm | undefined {
  if (term === undefined || depth > MAX_DEPTH) return undefined;
  const inner = (lazy: Lazy): TypeTerm | undefined => memberOf(lazy(), key, depth + 1);
  switch (term.kind) {
    case 'object':
      return term.members.get(key)?.() ?? firstOf(term.parents, inner);
    case 'class':
      return term.members().get(key)?.() ?? firstOf(term.parents, inner);
    case 'any':
    case 'all':
      return firstOf(term.parts, inner);
    case 'wrapper':
      if (term.wrapping === 'same' || term.wrapping === 'pick' || term.wrapping === 'omit') return inner(term.subject);
      if (typeof term.wrapping === 'object')
        return 'field' in term.wrapping && key === term.wrapping.field ? term.subject() : undefined;
      return term.wrapping === 'record' || (term.wrapping === 'array' && isElement(key)) ? term.subject() : undefined;
    case 'tuple':
      return key === '*' ? firstOf(term.elements, (lazy) => lazy()) : term.elements[Number(key)]?.();
    case 'part':
      return memberOf(memberOf(term.of(), term.key, depth + 1), key, depth + 1);
    default:
      return undefined;
  }
}

function isElement(key: string): boolean {
  return key === '*' || /^\d+$/.test(key);
}

function firstOf(parts: readonly Lazy[], ask: (part: Lazy) => TypeTerm | undefined): TypeTerm | undefined {
  for (const part of parts) {
    const found = ask(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @returns the function that a value of the type is; undefined for other types */
export function functionIn(term: TypeTerm | undefined, depth = 0): FunctionTerm | undefined {
  if (term === undefined || depth > MAX_DEPTH) return undefined;
  switch (term.kind) {
    case 'function':
      return term;
    case 'any':
    case 'all':
      return term.parts.map((part) => functionIn(part(), depth + 1)).find((found) => found !== undefined);
    case 'wrapper':
      return term.wrapping === 'same' ? functionIn(term.subject(), depth + 1) : undefined;
    case 'part':
      return functionIn(memberOf(term.of(), term.key, depth + 1), depth + 1);
    default:
      return undefined;
  }
}

/** @returns the type of a function's parameter; that of an element where the rest of the arguments is one list */
export function parameterOf({ parameters, hasRest, place }: FunctionTerm, index: number): TypeTerm | undefined {
  const last = parameters.length - 1;
  if (!hasRest || index < last) return parameters[index]?.();
  const rest = parameters[last];
  return rest && { kind: 'part', place, of: rest, key: '*' };
}
