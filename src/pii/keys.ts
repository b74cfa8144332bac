import {
  AMAZON_PAIRS,
  AMAZON_WORDS,
  AWS_SECRETS,
  ENVIRONMENT_READERS,
  ENVIRONMENTS,
  KEY_CALLS,
  KEY_MEMBERS,
  KEY_PRINTING_OPTIONS,
  OAUTH_NAMES,
} from '../catalog/credentials/keys.ts';
import { classifyName } from '../credentials/classify-name.ts';
import { splitName } from '../credentials/split-name.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { Projection, SinkUse } from '../taint/policy.ts';
import { stringLiterals, type Value } from '../taint/value.ts';
import { calleePath } from './clients.ts';
import { destinationOf } from './destination.ts';
import { labelOfLeaf, type PiiLabel } from './labels.ts';
import { conventionalSink } from './sinks.ts';
import type { SourceNote } from './sources.ts';

/** How sure it is that a name stands for a key of Amazon's: `named` may be another provider's. */
type KeyEvidence = 'certain' | 'named';

/** @returns whether a variable or property of that name holds a token or secret of Amazon's; undefined when it holds none. */
function keyEvidence(name: string): KeyEvidence | undefined {
  const evidence = classifyName(name);
  if (evidence === undefined || evidence.plural) return undefined;
  const words = splitName(name);
  const isAmazons =
    words.some((word) => AMAZON_WORDS.has(word)) ||
    words.some((word, index) => AMAZON_PAIRS.has(`${words[index - 1] ?? ''} ${word}`));
  if (AWS_SECRETS.has(evidence.kind)) return 'certain';
  if (evidence.category === 'password' || (evidence.category === 'key' && !words.includes('secret'))) return undefined;
  if (isAmazons || evidence.kind === 'restricted data token') return 'certain';
  return OAUTH_NAMES.has(words.join('_')) ? 'named' : undefined;
}

function labelOfKey(name: string, evidence: KeyEvidence): PiiLabel {
  const label = labelOfLeaf({ path: name, category: 'credential', level: 'key' });
  return evidence === 'named' ? { ...label, key: `${label.key}?`, byName: true } : label;
}

function keyOf(
  name: string,
  evidence: KeyEvidence,
  note: string,
  at: Pick<Call, 'place'>,
  inspector: Inspector,
): Value {
  const source: SourceNote = { name: note, api: '' };
  return inspector.datum(labelOfKey(name, evidence), source, at, note);
}

/** @returns the key that a property of a library's object is: a variable of the environment, a token that a client keeps. */
export function keyMember(api: ApiNode, key: string, place: Call['place'], inspector: Inspector): Value | undefined {
  const known = KEY_MEMBERS.get(`${api.root}|${api.path}.${key}`);
  if (known !== undefined) return keyOf(known, 'certain', `${lastName(api.path)}.${key}`, { place }, inspector);
  if (ROW_NAMES.has(key) && api.path.endsWith(')')) return keyOf(key, 'named', key, { place }, inspector);
  if (ENVIRONMENTS.get(api.root)?.includes(api.path) !== true) return undefined;
  const evidence = keyEvidence(key);
  return evidence && keyOf(key, evidence, `${api.path}.${key}`, { place }, inspector);
}

/** What a call gave may be a row in which a seller's token is kept. */
const ROW_NAMES: ReadonlySet<string> = new Set(['refreshToken', 'refresh_token']);

/** `new default()` is the client. */
function lastName(path: string): string {
  return path.replace(/^new (?:default|\w+)\(\)$/, 'client');
}

/** @returns what a call gives that reads a variable of the environment, or that gets a token. */
export function keyResult(api: ApiNode, call: Call, inspector: Inspector): Value | undefined {
  if (call.isNew) return undefined;
  const path = calleePath(api, call);
  if (ENVIRONMENT_READERS.get(api.root)?.includes(path) === true) {
    const [name] = stringLiterals(inspector.argument(call, 0));
    const evidence = name === undefined ? undefined : keyEvidence(name);
    return name === undefined || evidence === undefined ? undefined : keyOf(name, evidence, name, call, inspector);
  }
  const row = KEY_CALLS.find(({ packages, calls }) => packages.includes(api.root) && calls.includes(path));
  if (row === undefined) return undefined;
  const note = call.name ?? path;
  const given = (name: string): Value => keyOf(name, 'certain', note, call, inspector);
  if (row.gives !== undefined) return inspector.promise(given(row.gives), call);
  const fields = Object.fromEntries((row.fields ?? []).map((name) => [name, given(name)]));
  return inspector.promise(inspector.object(fields, call, 'keys'), call);
}

/** How deep in objects a whole environment is looked for. */
const MAX_DEPTH = 3;

/** @returns the sinks of a call that are given all variables of the environment at once: Amazon's secrets are among them. */
export function environmentUses(uses: readonly SinkUse[], call: Call, inspector: Inspector): SinkUse[] {
  return uses.flatMap((use) => {
    const path = environmentIn(use.value, inspector);
    return path === undefined ? [] : { ...use, value: keyOf('environment', 'certain', path, call, inspector) };
  });
}

function environmentIn(value: Value, inspector: Inspector, depth = 0): string | undefined {
  for (const item of value.references) {
    if (item.kind !== 'api') continue;
    if (ENVIRONMENTS.get(item.api.root)?.includes(item.api.path) === true) return item.api.path;
  }
  if (depth === MAX_DEPTH) return undefined;
  for (const { kind, fields, prototype } of inspector.objects(value)) {
    if (kind !== 'plain' && kind !== 'array' && kind !== 'text') continue;
    // `{ ...process.env }`
    for (const field of prototype === undefined ? fields.values() : [prototype, ...fields.values()]) {
      const path = environmentIn(field, inspector, depth + 1);
      if (path !== undefined) return path;
    }
  }
  return undefined;
}

/** @returns the sinks that options of a client are which make it print its keys. */
export function keyPrintingSinks(api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  if (!call.isNew) return [];
  return KEY_PRINTING_OPTIONS.flatMap(({ packages, path }) => {
    const isOn =
      packages.includes(api.root) && inspector.read(inspector.argument(call, 0), path, call).literals.includes(true);
    if (!isOn) return [];
    const option = path.slice(path.lastIndexOf('.') + 1);
    const destination = destinationOf(api, call, inspector);
    const sink = conventionalSink('log', `the option ${option}`, { destination });
    return { sink, argument: 0, value: keyOf('access_token', 'certain', 'the client', call, inspector) };
  });
}

/** A property of a value that nothing is known about, by its name alone. */
export function namedKey(name: string): Projection | undefined {
  return OAUTH_NAMES.has(name) ? { label: labelOfKey(name, 'named') } : undefined;
}
