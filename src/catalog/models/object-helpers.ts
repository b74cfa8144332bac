import type { LibraryModel } from './schema.ts';

const CODE = `
function keysFrom(rest) { return rest.flat(); }
function without(object, keys) {
  const kept = { ...object };
  for (const key of keys) delete kept[key];
  return kept;
}
function only(object, keys) {
  const picked = {};
  for (const key of keys) picked[key] = object[key];
  return picked;
}
`;

/** Small libraries that take properties away or pick them; remeda's functions may get the object later. */
export const objectHelpers: readonly LibraryModel[] = [
  {
    name: 'object helpers',
    packages: ['radash', 'remeda'],
    code: `${CODE}
export function omit(object, keys) {
  return keys === undefined ? (later) => without(later, object) : without(object, keys);
}
export function pick(object, keys) {
  return keys === undefined ? (later) => only(later, object) : only(object, keys);
}
`,
  },
  {
    name: 'just-omit',
    packages: ['just-omit'],
    code: `${CODE}
export default function omit(object, ...rest) { return without(object, keysFrom(rest)); }
`,
  },
  {
    name: 'just-pick',
    packages: ['just-pick'],
    code: `${CODE}
export default function pick(object, ...rest) { return only(object, keysFrom(rest)); }
`,
  },
  {
    // DynamoDB's own notation of an item: the same names, and the same values in another dress.
    name: 'util-dynamodb',
    packages: ['@aws-sdk/util-dynamodb'],
    code: `
export const marshall = (item) => item;
export const unmarshall = marshall;
export const convertToAttr = marshall;
export const convertToNative = marshall;
`,
  },
];
