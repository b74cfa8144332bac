import { CREDENTIAL_HEADERS, CREDENTIAL_PROPERTIES } from '../catalog/credentials/names.ts';
import { classifyGetterName, classifyName, type NameEvidence } from './classify-name.ts';

/** All that a name may say about a value. */
export interface NameMeaning {
  /** An HTTP header that carries a credential: what it is called. */
  readonly header?: string | undefined;
  /** A property that takes nothing but a credential: what it is called. */
  readonly property?: string | undefined;
  readonly evidence?: NameEvidence | undefined;
  /** What the name says about the result, when it names a function: `getClientSecret`. */
  readonly getter?: NameEvidence | undefined;
}

/** The same few names stand everywhere in a code base. */
const known = new Map<string, NameMeaning | undefined>();
const MOST_KNOWN = 5_000;

/** @returns what a name says; `undefined` for most names. */
export function meaningOf(name: string): NameMeaning | undefined {
  if (known.has(name)) return known.get(name);
  if (known.size >= MOST_KNOWN) known.clear();
  const meaning = newMeaningOf(name);
  known.set(name, meaning);
  return meaning;
}

/** As {@link meaningOf}, without remembering the name: a piece of a text would keep the whole text in memory. */
export function newMeaningOf(name: string): NameMeaning | undefined {
  const meaning: NameMeaning = {
    header: CREDENTIAL_HEADERS.get(name.toLowerCase()),
    property: CREDENTIAL_PROPERTIES.get(name),
    evidence: classifyName(name),
    getter: classifyGetterName(name),
  };
  return Object.values(meaning).some((part) => part !== undefined) ? meaning : undefined;
}
