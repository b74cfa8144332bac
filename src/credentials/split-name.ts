import { COMPOUND_WORDS } from '../catalog/credentials/names.ts';

/**
 * @returns the words of a name in lower case: `dbPassword2`, `DB_PASSWORD` and `db-password` are `db`, `password`.
 * Names written in one word (`apikey`) are taken apart by the catalogue.
 */
export function splitName(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/(?<=[a-z])\d{1,4}$/, ''))
    .filter((word) => word !== '')
    .flatMap((word) => (Object.hasOwn(COMPOUND_WORDS, word) ? (COMPOUND_WORDS[word] ?? []) : [word]));
}
