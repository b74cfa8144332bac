import { CALL, isParameter, parsePath } from '../catalog/access-path.ts';
import { accessPath, pattern, propertyPath } from '../catalog/validate.ts';
import { expandAlternatives } from '../catalog/access-path.ts';
import { nearest } from '../nearest.ts';
import { nearestRecord } from './records.ts';
import type { Schema } from './schema-parts.ts';

/**
 * Checks a value against a schema.
 * @param path how messages call the value
 * @throws Error that names the wrong key or value and, where there is one, the nearest valid one
 */
export function check(value: unknown, schema: Schema, path: string): void {
  const form = formOf(value, schema);
  if (form?.type === undefined || typeOf(value, form) !== form.type) fail(path, `must be ${describeType(schema)}`);
  if (form.type === 'object') checkObject(value as Readonly<Record<string, unknown>>, form, path);
  else if (form.type === 'array') checkList(value as readonly unknown[], form, path);
  else if (form.type === 'string') checkText(value as string, form, path);
  else if (form.minimum !== undefined && (value as number) < form.minimum)
    fail(path, `must be ${form.minimum} or more`);
}

/** @throws Error in the words of all complaints about settings */
export function fail(path: string, problem: string): never {
  throw new Error(`eslint-plugin-sp-api: ${path} ${problem}${problem.endsWith('?') ? '' : '.'}`);
}

function formOf(value: unknown, schema: Schema): Schema | undefined {
  return schema.anyOf === undefined ? schema : schema.anyOf.find((form) => typeOf(value, form) === form.type);
}

function typeOf(value: unknown, { type }: Schema): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  return type === 'integer' && Number.isInteger(value) ? 'integer' : typeof value;
}

const TYPES: Readonly<Record<NonNullable<Schema['type']>, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  boolean: 'a boolean',
  integer: 'a whole number',
};

function describeType(schema: Schema): string {
  return (schema.anyOf ?? [schema]).map(({ type = 'object' }) => TYPES[type]).join(' or ');
}

function checkObject(value: Readonly<Record<string, unknown>>, schema: Schema, path: string): void {
  const { properties = {}, required = [], oneOf = [] } = schema;
  const known = Object.keys(properties);
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(properties, key))
      fail(`${path}.${key}`, `is not a known setting (known: ${known.join(', ')})${suggestion(key, known)}`);
  }
  const isGiven = (key: string): boolean => value[key] !== undefined;
  for (const key of required) if (!isGiven(key)) fail(`${path}.${key}`, 'is missing');
  const choices = oneOf.map(({ required: [key] }) => key);
  if (choices.length > 0 && choices.filter(isGiven).length !== 1)
    fail(path, `must have either ${choices.map((key) => `'${key}'`).join(' or ')}`);
  for (const [key, property] of Object.entries(properties))
    if (isGiven(key)) check(value[key], property, `${path}.${key}`);
}

function checkList(value: readonly unknown[], { minItems = 0, items }: Schema, path: string): void {
  if (value.length < minItems) fail(path, 'must not be empty');
  if (items !== undefined) for (const [index, item] of value.entries()) check(item, items, `${path}[${index}]`);
}

function checkText(value: string, schema: Schema, path: string): void {
  const { enum: values, minLength = 0, format } = schema;
  if (values !== undefined && !values.includes(value))
    fail(path, `must be one of ${values.join(', ')}${suggestion(value, values)}`);
  if (value.trim().length < minLength)
    fail(path, minLength === 1 ? 'must not be empty' : `must say why in ${minLength} characters or more`);
  const complaint = format === undefined ? undefined : FORMATS[format](value);
  if (complaint !== undefined) fail(path, complaint);
}

const FORMATS: Readonly<Record<NonNullable<Schema['format']>, (value: string) => string | undefined>> = {
  'access-path': (value) => prefixed(accessPath(value)),
  'value-path': (value) => prefixed(accessPath(value)) ?? missingCall(value),
  'property-path': (value) => prefixed(propertyPath(value, {})),
  regex: (value) => prefixed(pattern(value)),
  'sp-api-record': nearestRecord,
  module: (value) => (value.trim() === '' ? 'must not be empty' : undefined),
  host: badHost,
  date: (value) => (isDate(value) ? undefined : 'must be a date: a day of the calendar, written YYYY-MM-DD'),
};

/** Names in front may be left open, but not the domain: `*.example.com`. */
const HOST = /^(?:[a-z\d*]|(?!-)[a-z\d*-]*[a-z\d*])(?:\.[a-z\d*-]+)*$/iu;

function badHost(value: string): string | undefined {
  if (!HOST.test(value)) return "must be the name of a host: 'api.example.com', without scheme, port and path";
  const domain = value.split('.').slice(-2);
  return value.includes('*') && (domain.length < 2 || domain.some((name) => name.includes('*')))
    ? 'leaves the domain open; name it'
    : undefined;
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function prefixed([complaint]: readonly string[]): string | undefined {
  return complaint === undefined ? undefined : `is wrong: ${complaint}`;
}

/** A value comes out of a call: a function alone is no data. */
function missingCall(value: string): string | undefined {
  const paths = expandAlternatives(value);
  const bad = paths.find((path) => !(parsePath(path) ?? []).some((step) => step === CALL || isParameter(step)));
  return bad === undefined
    ? undefined
    : `is wrong: "${bad}" names no value; write "${bad}()" for what a call gives, or "${bad}.$0.$0" for what its callback is given`;
}

function suggestion(given: string, candidates: readonly string[]): string {
  const near = nearest(given, candidates);
  return near === undefined ? '' : `; did you mean '${near}'?`;
}
