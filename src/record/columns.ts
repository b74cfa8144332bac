import type { RecipientRole } from '../catalog/purposes.ts';
import { RETENTION_DAYS } from '../catalog/purposes.ts';
import { allOperations, findReport } from '../catalog/sp-api/index.ts';
import { ALGORITHM, isEncryption } from '../pii/effects.ts';
import type { PiiLeaf } from '../pii/labels.ts';
import type { Sink } from '../pii/sinks.ts';
import type { SourceNote } from '../pii/sources.ts';
import type { Settings } from '../settings.ts';
import type {
  EncryptedStoreSetting,
  LawfulSetting,
  PermittedFlowSetting,
  RecipientSetting,
} from '../settings/types.ts';
import { stepsOf } from '../taint/trace.ts';
import { ENCODED, HOLE } from '../taint/value.ts';
import type { JudgedField } from './judge.ts';
import { ENDS } from './kinds.ts';
import { TO_BE_COMPLETED, type RecordRecipient, type RecordRetention, type RecordStorage } from './model.ts';

/** The entries of the settings that a field relies on. */
export interface Declared {
  readonly flow: PermittedFlowSetting | undefined;
  readonly recipient: RecipientSetting | undefined;
  readonly store: EncryptedStoreSetting | undefined;
}

export function declaredBy({ entries }: JudgedField, settings: Settings): Declared {
  const find = <Entry extends LawfulSetting>(list: string, all: readonly Entry[]): Entry | undefined =>
    all.find(({ id }) => entries.some((entry) => entry.list === list && entry.id === id));
  return {
    flow: find('permittedFlows', settings.permittedFlows),
    recipient: find('recipients', settings.recipients),
    store: find('encryptedStores', settings.encryptedStores),
  };
}

/** @returns what Amazon gives the data of a source for. */
export function restrictionOf({ name, api }: SourceNote): string {
  const operation = allOperations().find((item) => item.operation === name && `${item.api} ${item.version}` === api);
  if (operation !== undefined) {
    if (operation.dataElements.length > 0) return `restricted data token: ${operation.dataElements.join(', ')}`;
    return operation.restricted ? 'restricted role or restricted data token' : 'none';
  }
  const report = findReport(name);
  if (report === undefined) return TO_BE_COMPLETED;
  return report.restricted ? 'restricted role or restricted data token' : 'none';
}

/** Names by which Amazon's models speak of the seller's own side. */
const SELLER =
  /(?:^|\.)(?:ship_?From|sold_?By|selling_?Party|seller|merchant|warehouse|origin|return_?To|default_?Ship_?From)/iu;

export function subjectOf({ path }: PiiLeaf, { api }: SourceNote): string {
  return /^sellers\b/u.test(api) || SELLER.test(path) ? 'seller' : 'buyer or recipient';
}

/** How many names of one place are told. */
const MAX_NAMES = 3;

/** @returns the names of the place that the data goes to; no texts of the code besides names. */
export function destinationName({ destination: { names = {}, module = '' } }: Sink): string {
  const { host = [], table = [], bucket = [], path = [] } = names;
  const known = [...new Set([...host, ...bucket, ...table, ...path])].sort();
  // A name of which the code tells the end only is worth less than one that it tells from the start.
  const plain = known.filter((name) => !name.includes(HOLE));
  const begun = known.filter((name) => !name.startsWith(HOLE));
  const [told = []] = [plain, begun, known].filter((names) => names.length > 0);
  if (told.length > 0) return told.slice(0, MAX_NAMES).join(', ').replaceAll(HOLE, '…');
  return module === '' || module.startsWith('<') ? TO_BE_COMPLETED : module;
}

/** What purpose a recipient of the role has the data for, as far as the policies name one. */
const PURPOSE_OF_ROLE: Partial<Readonly<Record<RecipientRole, string>>> = {
  carrier: 'merchant-fulfilled-shipping',
  'shipping-broker': 'merchant-fulfilled-shipping',
  warehouse: 'merchant-fulfilled-shipping',
  customs: 'merchant-fulfilled-shipping',
  tax: 'tax-calculation',
  invoicing: 'tax-invoice',
  authority: 'legal-requirement',
};

export function purposeOf({ flow }: JudgedField, { flow: entry, recipient }: Declared): string {
  if (entry !== undefined) return entry.purpose;
  const { role, row } = flow.sink as Sink;
  const known = recipient?.role ?? role;
  const purpose = known && PURPOSE_OF_ROLE[known];
  if (purpose !== undefined) return `${purpose} (by the recipient's role)`;
  return row.kind === 'amazon' ? 'processing of the order by Amazon' : TO_BE_COMPLETED;
}

export function recipientOf({ flow }: JudgedField, { recipient }: Declared): RecordRecipient {
  const { role, row, label, destination } = flow.sink as Sink;
  const assessed = recipient?.assessed ?? TO_BE_COMPLETED;
  if (row.kind === 'amazon') return { name: 'Amazon', role: 'source of the data', assessed: 'not asked for' };
  if (recipient !== undefined)
    return { name: `${recipient.id} (${recipient.host ?? recipient.module ?? ''})`, role: recipient.role, assessed };
  const [host] = destination.names?.host ?? [];
  const isOwn =
    row.kind === 'log' || row.kind === 'plain-storage' || row.kind === 'response' || row.kind === 'client-bundle';
  const name = vendorOf(row, label) ?? host?.replaceAll(HOLE, '…') ?? (isOwn ? 'own system' : TO_BE_COMPLETED);
  return { name, role: role ?? TO_BE_COMPLETED, assessed };
}

function vendorOf(row: Sink['row'], label: string): string | undefined {
  const vendor = 'vendor' in row ? String(row.vendor) : undefined;
  return vendor === undefined || OWN_VENDORS.has(vendor) ? /\((?<name>[^()]+)\)$/u.exec(label)?.groups?.name : vendor;
}

/** What runs the program itself. */
const OWN_VENDORS: ReadonlySet<string> = new Set([
  'Node.js',
  'console',
  'debug',
  'JavaScript',
  'file system',
  'browser storage',
  'IndexedDB',
]);

const WORDS: Readonly<Record<string, string>> = {
  encrypt: 'encrypted',
  'weak-encrypt': 'weakly encrypted',
  hash: 'hashed',
  'weak-hash': 'hashed with a broken function',
  'keyed-hash': 'hashed with a key',
  mask: 'masked',
  tokenize: 'replaced by tokens',
  reference: 'a reference to the data',
  head: 'shortened',
  [ENCODED]: 'written in another alphabet',
};

/** @returns what was done to the datum on its way: `hashed (SHA256)`. */
function protectionOf(effects: readonly string[]): string {
  const told = effects.map((effect) => {
    const [name = '', algorithm] = effect.split(ALGORITHM);
    const word = WORDS[name] ?? name;
    return algorithm === undefined ? word : `${word} (${algorithm})`;
  });
  // A hash is updated and then digested: one thing in two calls.
  const plain = told.filter((text, index) => !told.some((other, at) => at !== index && other.startsWith(`${text} (`)));
  return plain.length === 0 ? 'none' : [...new Set(plain)].join(', then ');
}

const KEY_SERVICE = /\bkms\b|key\s?vault|\bvault\b|key management|hsm/iu;

export function storageOf(field: JudgedField, { store }: Declared): RecordStorage {
  const { mark, flow, channel } = field;
  const { row } = flow.sink as Sink;
  const end = ENDS[row.kind];
  const protection = protectionOf(mark.effects);
  const isHeld = end?.isStore === true;
  const encryption = mark.effects.findLast(isEncryption);
  const byService =
    row.encryptedByService === true ? 'encrypted by the service unless that is switched off' : undefined;
  const atRest =
    store?.protection ??
    (isHeld ? (encryption === undefined ? (byService ?? unprotected(protection)) : protection) : NOT_KEPT);
  return {
    protection,
    atRest: row.kind === 'log' ? TO_BE_COMPLETED : atRest,
    keyManagement: row.kind === 'log' ? TO_BE_COMPLETED : keyManagement(atRest, isHeld),
    inTransit: inTransit(field, channel, end?.isRemote === true),
  };
}

const NOT_KEPT = 'not kept by this call';

function unprotected(protection: string): string {
  return protection === 'none' ? `no encryption in the code; ${TO_BE_COMPLETED}` : `${protection}; no encryption`;
}

function keyManagement(atRest: string, isHeld: boolean): string {
  if (!isHeld) return NOT_KEPT;
  return KEY_SERVICE.test(atRest) ? atRest : TO_BE_COMPLETED;
}

function inTransit({ flow, mark }: JudgedField, channel: string | undefined, isRemote: boolean): string {
  if (channel !== undefined) return `not encrypted: ${channel}`;
  const { kind } = (flow.sink as Sink).row;
  if (mark.effects.some(isEncryption)) return 'the data itself is encrypted';
  if (kind === 'amazon') return 'encrypted (HTTPS of the API)';
  return isRemote ? 'no open channel in the code' : TO_BE_COMPLETED;
}

export function retentionOf(field: JudgedField, { store }: Declared): RecordRetention {
  const { flow, lifetime } = field;
  const { kind } = (flow.sink as Sink).row;
  const isHeld = ENDS[kind]?.isStore === true || kind === 'log';
  if (!isHeld) return { days: TO_BE_COMPLETED, clock: TO_BE_COMPLETED, mechanism: NOT_KEPT, disposal: TO_BE_COMPLETED };
  if (store !== undefined)
    return {
      days: String(store.retentionDays),
      clock: TO_BE_COMPLETED,
      mechanism: `declared in encryptedStores: ${store.id}`,
      disposal: TO_BE_COMPLETED,
    };
  if (typeof lifetime === 'number')
    return {
      days: String(Math.round(lifetime * 100) / 100),
      clock: 'from the write',
      mechanism: 'a lifetime in the code',
      disposal: lifetime <= RETENTION_DAYS ? 'deleted by the store' : TO_BE_COMPLETED,
    };
  const mechanism = lifetime === 'none' ? 'none: the store keeps the data until it is deleted' : TO_BE_COMPLETED;
  return { days: TO_BE_COMPLETED, clock: TO_BE_COMPLETED, mechanism, disposal: TO_BE_COMPLETED };
}

/** @returns the functions that the data passes, in order, each once. */
export function processingOf({ mark }: JudgedField): string[] {
  const names = stepsOf(mark.trace).flatMap(({ kind, name, callee }) => {
    if (kind === 'pass' || kind === 'return' || kind === 'receive') return callee ?? [];
    return kind === 'derive' && name !== '' ? name : [];
  });
  return [...new Set(names.map(withoutTexts))].filter((name) => /^[\w$.#[\]…'()]+$/u.test(name));
}

/** No text of the code gets into a record: a key may be one. */
export function withoutTexts(code: string): string {
  return code.replace(/(?<quote>["'`])(?:(?!\k<quote>).)*\k<quote>/gu, "'…'");
}
