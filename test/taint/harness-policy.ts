import { conventions } from '../../src/catalog/models/conventions.ts';
import { modelOf } from '../../src/catalog/models/index.ts';
import type { Call } from '../../src/taint/call.ts';
import type { Inspector } from '../../src/taint/inspector.ts';
import type { Answer, Policy } from '../../src/taint/policy.ts';
import { tainted, UNKNOWN, type Label, type Shape, type Value } from '../../src/taint/value.ts';

interface RecordShape extends Shape {
  readonly labels: readonly string[];
  readonly parts: Readonly<Record<string, RecordShape>>;
  readonly element?: RecordShape;
}

const record = (
  key: string,
  labels: readonly string[],
  parts: Readonly<Record<string, RecordShape>> = {},
): RecordShape => ({
  key,
  isArray: false,
  labels,
  parts,
});
const listOf = (element: RecordShape): RecordShape => ({
  key: `${element.key}[]`,
  isArray: true,
  labels: [],
  parts: {},
  element,
});

const ADDRESS = record('address', ['street', 'zip']);
const ITEM = record('item', ['note']);
const RECORD = record('record', ['email', 'name', 'phone'], { address: ADDRESS, items: listOf(ITEM) });
const LIST = listOf(RECORD);

/** Data that is still the same when it is a number. */
const DIGITS: Label = { key: 'digits' };

const SINK = { name: 'sink' };
const SINKS = new Set(['sink', 'sinkDeep']);
const CLEANERS = new Set(['hash', 'redact']);

/** A policy for tests of the engine alone: `source()`, `sink()` and their kin are globals with a meaning. */
export const harnessPolicy: Policy = {
  canonicalize: (_root, path) => path,
  member: (shape, key) => memberOf(shape as RecordShape, key),
  labelOf: (shape, except) => labelOf(shape as RecordShape, except),
  keysOf: (shape) => [...(shape as RecordShape).labels, ...Object.keys((shape as RecordShape).parts)],
  libraryCall: (api, call, inspector) => (api.root === '<global>' ? answer(api.path, call, inspector) : undefined),
  unknownCall: () => undefined,
  assignment: () => [],
  typed: ({ name, package: from }) => (from === 'typed-records' && name === 'Person' ? RECORD : undefined),
  modelOf,
  conventions,
  survivesNumber: (mark) => mark.label === DIGITS,
};

function memberOf(shape: RecordShape, key: string): ReturnType<Policy['member']> {
  if (key === '*' && shape.element !== undefined) return { shape: shape.element };
  if (shape.labels.includes(key)) return { label: label(key) };
  const part = Object.hasOwn(shape.parts, key) ? shape.parts[key] : undefined;
  return part === undefined ? undefined : { shape: part };
}

function labelOf(shape: RecordShape, except: ReadonlySet<string>): Label | undefined {
  if (shape.element !== undefined) return except.has('*') ? undefined : labelOf(shape.element, new Set());
  const held = [...shape.labels, ...Object.keys(shape.parts)].filter((key) => !except.has(key));
  return held.length === 0 ? undefined : label(`${shape.key}{${held.join(',')}}`);
}

function label(key: string): Label {
  return { key };
}

function answer(path: string, call: Call, inspector: Inspector): Answer | undefined {
  if (SINKS.has(path))
    return {
      sinks: call.arguments.map(({ value }, argument) => ({ sink: SINK, argument, value: unmasked(value, inspector) })),
    };
  if (CLEANERS.has(path)) return { result: UNKNOWN };
  const result = sourceValue(path, call, inspector);
  return result === undefined ? undefined : { result };
}

/** What shows of the value without the data that was masked. */
function unmasked(value: Value, inspector: Inspector): Value {
  return tainted(inspector.marks(value).filter((mark) => !mark.effects.includes('mask')));
}

function sourceValue(path: string, call: Call, inspector: Inspector): Value | undefined {
  switch (path) {
    case 'source':
      return inspector.datum(label('datum'), undefined, call, 'source()');
    case 'sourceNumber':
      return inspector.datum(DIGITS, undefined, call, 'sourceNumber()');
    case 'sourceAsync':
      return inspector.promise(inspector.datum(label('datum'), undefined, call, 'source()'), call);
    case 'sourceRecord':
      return inspector.record(RECORD, undefined, call, 'sourceRecord()');
    case 'sourceRecordAsync':
      return inspector.promise(inspector.record(RECORD, undefined, call, 'sourceRecord()'), call);
    case 'sourceList':
      return inspector.record(LIST, undefined, call, 'sourceList()');
    case 'sourceListAsync':
      return inspector.promise(inspector.record(LIST, undefined, call, 'sourceList()'), call);
    case 'opaque':
      return undefined;
    default:
      return undefined;
  }
}
