import { validateEntry } from './catalog/validate.ts';
import { sanitizerRow, sinkRow } from './pii/own-rows.ts';
import { checkForbidden, checkLawful } from './settings/check-lawful.ts';
import { check, fail } from './settings/check.ts';
import { settingsSchema } from './settings/schema.ts';
import type { SpApiSettings } from './settings/types.ts';

/** What users tell all rules, with the defaults filled in. */
export type Settings = Required<SpApiSettings>;

const DEFAULTS: Settings = {
  sources: [],
  sinks: [],
  sanitizers: [],
  permittedFlows: [],
  recipients: [],
  encryptedStores: [],
  debug: false,
};

/** ESLint hands the same object to every rule and file. */
const known = new WeakMap<object, Settings>();

/**
 * Reads and checks `settings.spApi`.
 * @throws Error that names the wrong key or value and, for an unknown key, the nearest valid one
 */
export function readSettings(settings: Readonly<Record<string, unknown>>): Settings {
  const { spApi: given } = settings;
  if (given === undefined) return DEFAULTS;
  if (typeof given !== 'object' || given === null) fail('settings.spApi', 'must be an object');
  let read = known.get(given);
  if (read === undefined) {
    read = parse(given);
    known.set(given, read);
  }
  return read;
}

function parse(given: object): Settings {
  checkForbidden(given);
  check(given, settingsSchema, 'settings.spApi');
  const settings: Settings = { ...DEFAULTS, ...withoutUndefined(given) };
  for (const [index, source] of settings.sources.entries()) checkSource(source, `settings.spApi.sources[${index}]`);
  for (const [index, item] of settings.sanitizers.entries())
    checkSanitizer(item, `settings.spApi.sanitizers[${index}]`);
  checkRows(settings);
  checkLawful(settings);
  return settings;
}

function withoutUndefined(given: SpApiSettings): SpApiSettings {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function checkSource({ pii, record, list }: Settings['sources'][number], path: string): void {
  if ((pii === undefined) === (record === undefined)) fail(path, "must have either 'pii' or 'record'");
  if (list !== undefined && record === undefined) fail(`${path}.list`, "goes with 'record' only");
}

function checkSanitizer({ keys, inPlace, guard, data }: Settings['sanitizers'][number], path: string): void {
  if (guard !== true) return;
  if (inPlace === true || keys !== undefined) fail(`${path}.guard`, "goes neither with 'inPlace' nor with 'keys'");
  if (Array.isArray(data) && data.some((position: { path?: string }) => position.path !== undefined))
    fail(`${path}.data`, 'names a property; a test shows its whole argument to be clean');
}

/** The same check as for rows of the catalogue, which knows what one key says of another: `at` names a call of the path. */
function checkRows({ sinks, sanitizers }: Settings): void {
  const entry = { vendor: 'own', packages: ['<global>'], verified: 'documentation' };
  for (const [index, item] of sinks.entries())
    complain(validateEntry('', 'vendor', { ...entry, sinks: [sinkRow(item)] }), `sinks[${index}]`);
  for (const [index, item] of sanitizers.entries())
    complain(validateEntry('', 'sanitizer', { ...entry, sanitizers: [sanitizerRow(item)] }), `sanitizers[${index}]`);
}

function complain([complaint]: readonly string[], place: string): void {
  if (complaint !== undefined) fail(`settings.spApi.${place}`, `is wrong: ${complaint.replace(/^: \w+: /u, '')}`);
}
