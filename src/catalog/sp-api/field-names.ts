/** Says what a property name means on its own. */
import { makeField } from './fields.ts';
import { containerNames, fieldNames, notPiiNames } from './generated/field-names.ts';
import { toOfficialSpelling } from './spelling.ts';
import type { FieldName } from './types.ts';

let byName: ReadonlyMap<string, FieldName> | undefined;
let byPlainName: ReadonlyMap<string, FieldName> | undefined;

/**
 * A name exactly as Amazon writes it: in the API, in Amazon's own SDK (`buyerCounty` for `BuyerCounty`) or as a
 * report header. Count it only in property position: headers such as `ship-address-1` are HTML ids elsewhere.
 */
export function lookupFieldName(name: string): FieldName | undefined {
  byName ??= buildIndex();
  return byName.get(name);
}

/**
 * A name that a program may have given to the same thing: case, dashes, underscores and spaces do not count
 * (`buyer_email`, `shipAddress1`). Only for values that already come from a response or a report row.
 */
export function lookupRenamedField(name: string): FieldName | undefined {
  byName ??= buildIndex();
  byPlainName ??= buildPlainIndex(byName);
  return byName.get(name) ?? byPlainName.get(plain(name));
}

/** Names that point to SP-API data: strong fields in both spellings, containers with strong or medium evidence. */
export function tellingNames(): readonly string[] {
  const fields = Object.values(fieldNames.strong).flat();
  const spellings = fields.filter((name) => /^[A-Z][a-z]\w*$/.test(name)).map(toOfficialSpelling);
  return [...new Set([...fields, ...spellings, ...containerNames.strong, ...containerNames.medium])];
}

function buildIndex(): ReadonlyMap<string, FieldName> {
  const index = new Map<string, FieldName>();
  const add = (entry: FieldName): void => {
    // Fields come first: a name such as `notificationEmails` is a list of values as well as a container.
    if (!index.has(entry.name)) index.set(entry.name, entry);
  };
  for (const evidence of ['strong', 'medium', 'generic'] as const) {
    for (const [pii, names] of Object.entries(fieldNames[evidence])) {
      const { category, level } = makeField('', pii);
      for (const name of names) add({ kind: 'field', name, evidence, category, level });
    }
  }
  for (const evidence of ['strong', 'medium', 'weak'] as const) {
    for (const name of containerNames[evidence]) add({ kind: 'container', name, evidence });
  }
  for (const name of notPiiNames) add({ kind: 'not-pii', name });
  return index;
}

/** The most telling of the names that look alike wins: the index lists those first. */
function buildPlainIndex(names: ReadonlyMap<string, FieldName>): ReadonlyMap<string, FieldName> {
  const index = new Map<string, FieldName>();
  for (const [name, entry] of names) if (!index.has(plain(name))) index.set(plain(name), entry);
  return index;
}

function plain(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase();
}
