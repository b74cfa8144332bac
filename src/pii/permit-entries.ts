import path from 'node:path';

import { expandAlternatives, formatPath, parsePath } from '../catalog/access-path.ts';
import { hostOf, isPartOf, kindsOfPackage } from '../catalog/index.ts';
import type { PlaceKind } from '../catalog/place-names.ts';
import { purposes, RETENTION_DAYS, type PurposeRow } from '../catalog/purposes.ts';
import type { SinkKind } from '../catalog/schema.ts';
import { PII_CATEGORIES } from '../catalog/sp-api/index.ts';
import { globPattern } from '../modules/glob.ts';
import { relativePath } from '../modules/relative-path.ts';
import { isPath } from '../modules/specifier.ts';
import type { EncryptedStoreSetting, PermittedFlowSetting, RecipientSetting } from '../settings/types.ts';
import { GLOBAL_ROOT } from '../taint/api.ts';
import type { Flow } from '../taint/engine.ts';
import { canonicalize } from './canonical.ts';
import type { Destination } from './destination.ts';
import { isDocumentLink, type PiiLeaf } from './labels.ts';
import { canonicalCall } from './own-functions.ts';
import { rootOf } from './own-rows.ts';
import type { Sink } from './sinks.ts';

/** What an entry of the settings says, ready to be asked about flows. */
export interface EntryTest {
  /** Whether the entry speaks of what the rule would report of the flow. */
  readonly answers: (rule: string, flow: Flow) => boolean;
  /** Whether it permits this field there. */
  readonly covers: (leaf: PiiLeaf) => boolean;
}

/**
 * @param stores the encrypted stores, to which a law may ask to keep data for longer
 * @param cwd the folder that paths in the entry are relative to
 */
export function flowEntry(setting: PermittedFlowSetting, stores: readonly EntryTest[], cwd: string): EntryTest {
  const { permits, categories }: PurposeRow = purposes[setting.purpose];
  const goesTo = destinationTest(setting.to, cwd);
  const isIn = fileTest(setting.in, cwd);
  const isField = fieldTest(setting.fields);

  function isOfPurpose(rule: string, flow: Flow): boolean {
    if (!permits.includes(rule)) return false;
    const { destination, row } = flow.sink as Sink;
    if (rule === 'no-pii-to-ai-models') return isOwnModel(destination);
    if (rule === 'no-pii-retention-over-30-days')
      return row.encryptedByService === true || stores.some((store) => store.answers(STORAGE, flow));
    return true;
  }

  return {
    answers: (rule, flow) => isOfPurpose(rule, flow) && goesTo((flow.sink as Sink).destination) && isIn(flow),
    // Whoever may have the data may not have the keys to it (AUP 3.1).
    covers: (leaf) =>
      isField(leaf) && !isDocumentLink(leaf) && (categories === undefined || categories.includes(leaf.category)),
  };
}

export function recipientEntry({ host, module }: RecipientSetting, cwd: string): EntryTest {
  const goesTo = destinationTest({ ...(host !== undefined && { host }), ...(module !== undefined && { module }) }, cwd);
  return {
    answers: (rule, flow) => rule === 'no-pii-disclosure' && goesTo((flow.sink as Sink).destination),
    covers: (leaf) => !isDocumentLink(leaf),
  };
}

const STORAGE = 'no-unencrypted-pii-storage';
const RETENTION: ReadonlySet<string> = new Set(['no-pii-retention-over-30-days', 'require-pii-expiry']);

/** Kinds of flows into a store: that it is one, and how long it keeps what it is given. */
const STORED: ReadonlySet<SinkKind> = new Set<SinkKind>(['plain-storage', 'database', 'long-retention', 'no-expiry']);

export function storeEntry({ match, retentionDays }: EncryptedStoreSetting, cwd: string): EntryTest {
  const { module, host, ...names } = match;
  const goesTo = destinationTest({ ...(host !== undefined && { host }), ...(module !== undefined && { module }) }, cwd);
  const tests = Object.entries(names).map(([kind, glob]) => placeTest(kind as PlaceKind, glob, cwd));
  const isShort = retentionDays <= RETENTION_DAYS;

  function isStore({ sink }: Flow): boolean {
    const { destination, row } = sink as Sink;
    if (!STORED.has(row.kind)) return false;
    return goesTo(destination) && tests.every((test) => test(destination));
  }

  return {
    answers: (rule, flow) => (rule === STORAGE || (isShort && RETENTION.has(rule))) && isStore(flow),
    covers: () => true,
  };
}

/** A model that no company known to the catalogue runs for others (AUP 4.6). */
function isOwnModel({ module, names }: Destination): boolean {
  if (names?.host !== undefined) return names.host.every((host) => hostOf(host)?.kind !== 'ai-model');
  return module !== undefined && !kindsOfPackage(module).has('ai-model');
}

type Test = (destination: Destination) => boolean;

function destinationTest({ module, host, sink }: PermittedFlowSetting['to'], cwd: string): Test {
  const tests: Test[] = [];
  const root = module === undefined ? GLOBAL_ROOT : rootOf({ module }, cwd);
  if (module !== undefined)
    tests.push(({ module: from = '' }) => (isPath(root) ? from === root : isPartOf(from, root)));
  if (host !== undefined) tests.push(placeTest('host', host.toLowerCase(), cwd));
  if (sink !== undefined) {
    if (module === undefined && host === undefined) tests.push((destination) => destination.module === GLOBAL_ROOT);
    tests.push(({ module: from, call }) => from !== undefined && call !== undefined && isOneOf(sink, from, call));
  }
  return (destination) => tests.every((test) => test(destination));
}

/** Both are read as the catalogue reads them: `new OpenAI().responses.create` is what it calls `new default()…`. */
function isOneOf(paths: string | readonly string[], root: string, call: string): boolean {
  const calls = [paths].flat().flatMap(expandAlternatives);
  const canonical = (text: string): string =>
    formatPath(parsePath(canonicalCall(text, (inner) => canonicalize(root, inner))) ?? []);
  return calls.map(canonical).includes(canonical(call));
}

/** A place of which the code does not tell the name fits nothing; one that may be several must fit with each. */
function placeTest(kind: PlaceKind, glob: string, cwd: string): Test {
  const fits = kind === 'path' ? fileNameTest(glob, cwd) : nameTest(glob);
  return ({ names }) => names?.[kind]?.every(fits) ?? false;
}

function nameTest(glob: string): (name: string) => boolean {
  const pattern = new RegExp(`^${glob.split('*').map(quoted).join('.*')}$`, 'isu');
  return (name) => pattern.test(name);
}

function quoted(text: string): string {
  return text.replace(/[\\^$.+?()[\]{}|/]/gu, '\\$&');
}

/** Names of files are relative to the working directory, those of objects in a bucket to nothing. */
function fileNameTest(glob: string, cwd: string): (name: string) => boolean {
  const pattern = globPattern(clean(glob));
  return (name) => {
    const normal = path.posix.normalize(name.replaceAll('\\', '/'));
    return pattern.test(normal) || (path.isAbsolute(name) && pattern.test(relativePath(cwd, name)));
  };
}

/** @returns the glob of everything in a folder when a folder is named: `./src/shipping/`. */
function clean(glob: string): string {
  const plain = glob.replace(/^\.\//u, '');
  return plain.endsWith('/') ? `${plain}**` : plain;
}

function fileTest(globs: readonly string[] | undefined, cwd: string): (flow: Flow) => boolean {
  if (globs === undefined) return () => true;
  const patterns = globs.map((glob) => globPattern(clean(glob)));
  return ({ place, sinkPlace, through }) => {
    const files = [place.file.path, sinkPlace.file.path, ...through].map((file) => relativePath(cwd, file));
    return files.some((file) => patterns.some((pattern) => pattern.test(file)));
  };
}

/** A category means data of that kind, anything else the steps of a path: `ShippingAddress`, `BuyerInfo.BuyerEmail`. */
function fieldTest(fields: readonly string[]): (leaf: PiiLeaf) => boolean {
  const categories = new Set(fields.filter((field) => (PII_CATEGORIES as readonly string[]).includes(field)));
  const paths = fields.filter((field) => !categories.has(field)).map(stepsOf);
  return ({ path: leaf, category }) =>
    categories.has(category) || paths.some((steps) => isInside(steps, stepsOf(leaf)));
}

/** Clients spell Amazon's names in their own ways: `BuyerEmail`, `buyerEmail`, `buyer-email`. */
function stepsOf(field: string): string[] {
  return field.split('.').map((step) => step.replace(/[^a-z\d]/giu, '').toLowerCase());
}

function isInside(steps: readonly string[], whole: readonly string[]): boolean {
  return whole.some((_, start) => steps.every((step, index) => step === whole[start + index]));
}
