import { recipientRoles } from './purposes.ts';
import { CALL, expandAlternatives, INSTANCE, parsePath, type Step } from './access-path.ts';

/**
 * Checks entries of the catalogue at run time. The compiler checks the shape of an entry; this also reads what stands in its
 * strings. Only tests and people who write entries need it.
 */

/** What a key of a row must hold. Returns a complaint, or nothing. */
type Check = (value: unknown, row: Readonly<Record<string, unknown>>) => readonly string[];

interface Shape {
  readonly required: Readonly<Record<string, Check>>;
  readonly optional: Readonly<Record<string, Check>>;
}

const SINK_KINDS = [
  'log',
  'marketing',
  'analytics',
  'ai-model',
  'disclosure',
  'buyer-contact',
  'plain-storage',
  'database',
  'public-exposure',
  'url',
  'response',
  'client-bundle',
  'insecure-channel',
  'long-retention',
  'no-expiry',
  'review-request',
  'test-data',
  'seller-merge',
];
const EFFECTS = [
  'encrypt',
  'weak-encrypt',
  'hash',
  'weak-hash',
  'keyed-hash',
  'mask',
  'redact',
  'tokenize',
  'omit',
  'aggregate',
  'reference',
];
const VERIFICATIONS = ['typings', 'runtime', 'documentation'];

const PACKAGE = /^(?:<global>|(?:node|bun):[\w/]+|(?:@[\w.~-]+\/)?[\w.~-]+(?:\/[\w.~-]+)*)$/u;
const PROPERTY_PATH = /^(?:[\w$-]+(?:\[\])?|\[\])(?:\.(?:[\w$-]+(?:\[\])?|\[\]))*$/u;
/** @returns what is wrong with a property path such as `body.to` or `items[].note`. */
export const propertyPath = matching(PROPERTY_PATH, 'a property path');
const HOST = /^[a-z\d*.:[\]-]+$/u;

const text = matching(/\S/u, 'a text');
const flag = oneOf([true]);

const optionPosition = {
  required: { argument: index },
  optional: { at: text, path: matching(PROPERTY_PATH, 'a property path') },
} satisfies Shape;

const condition: Shape = {
  ...optionPosition,
  optional: {
    ...optionPosition.optional,
    matches: pattern,
    constant: flag,
    madeBy: accessPath,
    where: shaped({
      required: { argument: index, matches: pattern },
      optional: { at: text, path: matching(PROPERTY_PATH, 'a property path') },
    }),
  },
};

const argumentPosition: Shape = {
  required: { argument: index },
  optional: { path: matching(PROPERTY_PATH, 'a property path'), rest: flag, returned: flag },
};

const conditions = { when: listOf(shaped(condition)), unless: listOf(shaped(condition)) };

const storeEncryption: Shape = {
  ...optionPosition,
  optional: {
    ...optionPosition.optional,
    configured: text,
    matches: pattern,
    fields: text,
    fieldsBy: text,
    columns: flag,
    setters: text,
  },
};

const sinkRow: Shape = {
  required: { calls: paths, kind: oneOf(SINK_KINDS), data: dataPositions },
  optional: {
    ...conditions,
    maskedBy: listOf(shaped(optionPosition)),
    serializedBy: listOf(shaped(optionPosition)),
    encryptedBy: listOf(shaped(storeEncryption)),
    configuredBy: text,
    encryptedByService: flag,
    role: oneOf(recipientRoles),
    label: text,
    confidence: oneOf(['strict']),
  },
};

const assignmentRow: Shape = {
  required: { assigns: paths, kind: oneOf(SINK_KINDS) },
  optional: { label: text },
};

const aliasRow: Shape = { required: { path: aliasPath, sameAs: accessPath }, optional: {} };

const hostRow: Shape = {
  required: { host: matching(HOST, 'a host'), kind: oneOf([...SINK_KINDS, 'safe']) },
  optional: {
    path: pattern,
    role: oneOf(recipientRoles),
    data: listOf(matching(PROPERTY_PATH, 'a property path')),
    encryptedByService: flag,
  },
};

const sanitizerRow: Shape = {
  required: { calls: paths, effect: oneOf(EFFECTS), data: dataPositions },
  optional: {
    ...conditions,
    algorithm,
    keys: shaped(optionPosition),
    inPlace: flag,
    guard: flag,
    into: oneOf(['receiver']),
  },
};

function algorithm(value: unknown): readonly string[] {
  return isText(value) ? [] : shaped(optionPosition)(value, {});
}

const packages = listOf(matching(PACKAGE, 'a module specifier'));

const vendorEntry: Shape = {
  required: { vendor: text, packages, verified: oneOf(VERIFICATIONS) },
  optional: {
    sinks: listOf(shaped(sinkRow)),
    assignments: listOf(shaped(assignmentRow)),
    aliases: listOf(shaped(aliasRow)),
    hosts: listOf(shaped(hostRow)),
  },
};

const sanitizerEntry: Shape = {
  required: { vendor: text, packages, sanitizers: listOf(shaped(sanitizerRow)), verified: oneOf(VERIFICATIONS) },
  optional: { aliases: listOf(shaped(aliasRow)) },
};

const propagatorRow: Shape = {
  required: { packages, calls: paths, data: dataPositions },
  optional: {
    into: (value) =>
      value === 'receiver' || value === 'self'
        ? []
        : shaped({ required: { argument: index }, optional: {} })(value, {}),
    apart: oneOf(['sheets', 'cells']),
    same: flag,
  },
};

/** The kinds of entry that a file of the catalogue may hold. */
const ENTRIES = {
  vendor: vendorEntry,
  sanitizer: sanitizerEntry,
  propagator: propagatorRow,
};

/** @returns what is wrong with an entry, each complaint with the file's name in front; nothing when it is sound. */
export function validateEntry(file: string, kind: keyof typeof ENTRIES, entry: unknown): readonly string[] {
  return shaped(ENTRIES[kind])(entry, {}).map((complaint) => `${file}: ${complaint}`);
}

function shaped({ required, optional }: Shape): Check {
  return (value) => {
    if (!isRecord(value)) return [`${show(value)} must be an object`];
    const unknown = Object.keys(value).filter((key) => !(key in required) && !(key in optional));
    const missing = Object.keys(required).filter((key) => !(key in value));
    const nested = Object.entries({ ...required, ...optional }).flatMap(([key, check]) =>
      value[key] === undefined ? [] : check(value[key], value).map((complaint) => `${key}: ${complaint}`),
    );
    return [
      ...unknown.map((key) => `unknown key ${show(key)}`),
      ...missing.map((key) => `key ${show(key)} is missing`),
      ...nested,
      ...misplacedOptions(value),
    ];
  };
}

/** `at` must name a call in one of the row's paths. */
function misplacedOptions(row: Readonly<Record<string, unknown>>): readonly string[] {
  const { calls } = row;
  if (!Array.isArray(calls)) return [];
  const known = new Set<unknown>(calls.filter(isText).flatMap(expandAlternatives).flatMap(earlierCalls));
  known.add(row.configuredBy);
  return [row.when, row.unless, row.maskedBy, row.serializedBy, row.keys]
    .flat()
    .flatMap((option) => (isRecord(option) && isText(option.at) && !known.has(option.at) ? [option.at] : []))
    .map((at) => `at: no call of the row is a step of ${show(at)}`);
}

function earlierCalls(path: string): readonly string[] {
  const steps = parsePath(path) ?? [];
  return steps.flatMap((step, position) => {
    const name: Step = steps[position - 1] ?? 'default';
    if (step === CALL) return [name];
    return step === INSTANCE ? [`new ${name}`] : [];
  });
}

function listOf(check: Check): Check {
  return (value, row) => (Array.isArray(value) ? value.flatMap((item) => check(item, row)) : ['must be a list']);
}

function oneOf(values: readonly unknown[]): Check {
  return (value) => (values.includes(value) ? [] : [`${show(value)} must be one of ${values.map(show).join(', ')}`]);
}

function matching(shape: RegExp, what: string): Check {
  return (value) => (isText(value) && shape.test(value) ? [] : [`${show(value)} is not ${what}`]);
}

function index(value: unknown): readonly string[] {
  return Number.isInteger(value) && Number(value) >= 0 ? [] : [`${show(value)} is not an index`];
}

/** @returns what is wrong with a regular expression. */
export function pattern(value: unknown): readonly string[] {
  if (!isText(value)) return [`${show(value)} is not a regular expression`];
  try {
    new RegExp(value, 'iu');
    return [];
  } catch {
    return [`${show(value)} is not a regular expression`];
  }
}

/** @returns what is wrong with an access path; nothing when it can be read. */
export function accessPath(value: unknown): readonly string[] {
  if (!isText(value)) return [`${show(value)} is not an access path`];
  return expandAlternatives(value)
    .filter((path) => path === '' || parsePath(path) === undefined)
    .map((path) => `${show(path)} is not an access path`);
}

function aliasPath(value: unknown): readonly string[] {
  const isModule = isText(value) && expandAlternatives(value).includes('default');
  return isModule ? ['"default" is the module itself and has no other name'] : accessPath(value);
}

function paths(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.length > 0) return value.flatMap(accessPath);
  return ['must be a list of access paths'];
}

function dataPositions(value: unknown): readonly string[] {
  if (value === 'all' || value === 'receiver') return [];
  if (Array.isArray(value) && value.length === 0) return ['a row without data reports nothing'];
  return listOf(shaped(argumentPosition))(value, {});
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  // Inside a list, so that `undefined` has a text as well.
  return JSON.stringify([value]).slice(1, -1);
}
