import { nearest } from './nearest.ts';

/** A function of the user's own that cleans what it is given. */
export interface SanitizerSetting {
  readonly id: string;
  /** A package, or the path of an own module from the working directory. */
  readonly module?: string;
  /** The exported name; `default` for the default export. Without `module`: a global. */
  readonly export: string;
  readonly effect: 'redact' | 'omit' | 'aggregate' | 'encrypt' | 'hash' | 'mask';
  readonly reason: string;
  readonly owner: string;
}

/** What users tell all rules, under `settings.spApi`. */
export interface Settings {
  readonly sanitizers: readonly SanitizerSetting[];
  /** Throws where the engine itself fails, instead of leaving the file out. For people who work on the plugin. */
  readonly debug: boolean;
}

interface Field {
  readonly type: 'string' | 'boolean' | 'list';
  readonly required?: true;
  readonly oneOf?: readonly string[];
  readonly fields?: Readonly<Record<string, Field>>;
}

const SANITIZER: Readonly<Record<string, Field>> = {
  id: { type: 'string', required: true },
  module: { type: 'string' },
  export: { type: 'string', required: true },
  effect: { type: 'string', required: true, oneOf: ['redact', 'omit', 'aggregate', 'encrypt', 'hash', 'mask'] },
  reason: { type: 'string', required: true },
  owner: { type: 'string', required: true },
};

const SETTINGS: Readonly<Record<string, Field>> = {
  sanitizers: { type: 'list', fields: SANITIZER },
  debug: { type: 'boolean' },
};

const MIN_REASON = 20;

/**
 * Reads and checks `settings.spApi`.
 * @throws Error that names the wrong key or value and, for an unknown key, the nearest valid one
 */
export function readSettings(settings: Readonly<Record<string, unknown>>): Settings {
  const { spApi: given } = settings;
  if (given === undefined) return { sanitizers: [], debug: false };
  checkObject(given, SETTINGS, 'settings.spApi');
  const { sanitizers = [], debug = false } = given as Partial<Settings>;
  for (const [index, { reason }] of sanitizers.entries()) {
    if (reason.length < MIN_REASON)
      fail(`settings.spApi.sanitizers[${index}].reason`, `must say why in ${MIN_REASON} characters or more`);
  }
  return { sanitizers, debug };
}

function fail(path: string, problem: string): never {
  throw new Error(`eslint-plugin-sp-api: ${path} ${problem}${problem.endsWith('?') ? '' : '.'}`);
}

function checkObject(value: unknown, fields: Readonly<Record<string, Field>>, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'must be an object');
  const given = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(given)) {
    if (Object.hasOwn(fields, key)) continue;
    const known = Object.keys(fields);
    fail(`${path}.${key}`, `is not a known setting (known: ${known.join(', ')})${suggestion(key, known)}`);
  }
  for (const [key, field] of Object.entries(fields)) {
    const item = given[key];
    if (item === undefined) {
      if (field.required === true) fail(`${path}.${key}`, 'is missing');
      continue;
    }
    checkField(item, field, `${path}.${key}`);
  }
}

function checkField(value: unknown, field: Field, path: string): void {
  if (field.type === 'list') {
    if (!Array.isArray(value)) fail(path, 'must be a list');
    for (const [index, item] of (value as readonly unknown[]).entries())
      checkObject(item, field.fields ?? {}, `${path}[${index}]`);
    return;
  }
  if (typeof value !== field.type) fail(path, `must be a ${field.type}`);
  if (field.oneOf !== undefined && !field.oneOf.includes(value as string)) {
    fail(path, `must be one of ${field.oneOf.join(', ')}${suggestion(value as string, field.oneOf)}`);
  }
}

function suggestion(given: string, candidates: readonly string[]): string {
  const near = nearest(given, candidates);
  return near === undefined ? '' : `; did you mean '${near}'?`;
}
