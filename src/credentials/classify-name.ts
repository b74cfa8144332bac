import {
  ADJACENT_BLOCKERS,
  GETTER_VERBS,
  NAME_BLOCKERS,
  NAME_HEADS,
  PLURAL_HEADS,
  SPELLINGS,
  STRONG_QUALIFIERS,
  TRAILING_WORDS,
  WEAK_KEY_QUALIFIERS,
} from '../catalog/credentials/names.ts';
import type { NameCategory, NameStrength } from '../catalog/credentials/schema.ts';
import { splitName } from './split-name.ts';

/** What a name says about the value it stands for. */
export interface NameEvidence {
  readonly category: NameCategory;
  readonly strength: NameStrength;
  /** How a finding calls the value: `refresh token`. */
  readonly kind: string;
  /** The name stands for several credentials: a list, or an object of them. */
  readonly plural: boolean;
}

/** A name without any of these texts names no credential; saves taking it apart. */
const TELLING = /pass|pwd|pw$|secret|token|rdt|key|cred/i;

/** Longer names are data, not names. */
const LONGEST_NAME = 80;

/** @returns what the name says; `undefined` when it is not the name of a credential. */
export function classifyName(name: string): NameEvidence | undefined {
  if (name.length > LONGEST_NAME || !TELLING.test(name)) return undefined;
  const words = withoutTrailingWords(splitName(name));
  if (words.some((word) => NAME_BLOCKERS.has(word))) return undefined;
  const head = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const plural = PLURAL_HEADS.get(head);
  if (plural !== undefined) return classifyPlural(plural, before);
  const category = NAME_HEADS.get(head);
  const strength = category && strengthOf(category, head, before);
  return category && strength ? { category, strength, kind: describeName(head, before), plural: false } : undefined;
}

/** @returns what the name of a function says about its result: `getClientSecret`. */
export function classifyGetterName(name: string): NameEvidence | undefined {
  if (!TELLING.test(name)) return undefined;
  const words = splitName(name);
  return words.length > 1 && GETTER_VERBS.has(words[0] ?? '') ? classifyName(words.slice(1).join('_')) : undefined;
}

function withoutTrailingWords(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !TRAILING_WORDS.has(word) && !/^\d+$/.test(word));
  return words.slice(0, end + 1);
}

function classifyPlural(singular: string, before: readonly string[]): NameEvidence | undefined {
  const category = NAME_HEADS.get(singular);
  if (category === undefined) return undefined;
  if (category === 'key' && strengthOf('key', singular, before) === undefined) return undefined;
  return { category, strength: 'weak', kind: describeName(singular, before), plural: true };
}

function strengthOf(category: NameCategory, head: string, before: readonly string[]): NameStrength | undefined {
  const adjacent = before.at(-1);
  if (adjacent !== undefined && ADJACENT_BLOCKERS.has(adjacent) && category !== 'secret' && category !== 'password') {
    return undefined;
  }
  switch (category) {
    case 'secret':
      return 'strong';
    case 'password':
      return strengthOfPassword(head, adjacent);
    case 'token':
      return head === 'rdt' || (adjacent !== undefined && STRONG_QUALIFIERS.token.has(adjacent)) ? 'strong' : 'weak';
    case 'key':
      return strengthOfKey(adjacent, before);
  }
}

/** `pass` and `pw` are also other words (a render pass): alone they are weak, after an unknown word nothing. */
function strengthOfPassword(head: string, adjacent: string | undefined): NameStrength | undefined {
  if (head !== 'pass' && head !== 'pw') return 'strong';
  if (adjacent === undefined) return 'weak';
  return STRONG_QUALIFIERS.password.has(adjacent) ? 'strong' : undefined;
}

/** A key is a credential only when a word before it says so: a cache key, a primary key, a key code are none. */
function strengthOfKey(adjacent: string | undefined, before: readonly string[]): NameStrength | undefined {
  if (adjacent === undefined) return undefined;
  if (STRONG_QUALIFIERS.key.has(adjacent) || before.includes('secret')) return 'strong';
  return WEAK_KEY_QUALIFIERS.has(adjacent) ? 'weak' : undefined;
}

function describeName(head: string, before: readonly string[]): string {
  const adjacent = before.at(-1);
  if (head === 'key' && before.includes('secret') && adjacent === 'access') return 'AWS secret access key';
  const qualifier = before.includes('lwa') && adjacent === 'client' ? ['lwa', 'client'] : before.slice(-1);
  return [...qualifier, head].map((word) => SPELLINGS.get(word) ?? word).join(' ');
}
