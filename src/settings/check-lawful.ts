import { expandAlternatives } from '../catalog/access-path.ts';
import {
  adequateCipher,
  neverPermitted,
  noCipher,
  purposes,
  weakCipher,
  type PurposeRow,
} from '../catalog/purposes.ts';
import { hostOf, isBrowserStorage, isFileSystem, kindsOfPackage, reachesAnyHost } from '../catalog/index.ts';
import type { SinkKind } from '../catalog/schema.ts';
import { PII_CATEGORIES } from '../catalog/sp-api/index.ts';
import { builtinName, isPath } from '../modules/specifier.ts';
import { ruleOfKind } from '../pii/own-rows.ts';
import { GLOBAL_ROOT } from '../taint/api.ts';
import { fail } from './check.ts';
import type { EncryptedStoreSetting, PermittedFlowSetting, RecipientSetting, SpApiSettings } from './types.ts';

type Lists = Required<Pick<SpApiSettings, 'permittedFlows' | 'recipients' | 'encryptedStores'>>;

/**
 * Names what can never be permitted, before the schema only says that it is no value of its list.
 * @throws Error that names the entry and the clause
 */
export function checkForbidden(given: object): void {
  for (const [list, key] of [
    ['permittedFlows', 'purpose'],
    ['recipients', 'role'],
  ] as const) {
    const entries: unknown = (given as Readonly<Record<string, unknown>>)[list];
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of (entries as readonly unknown[]).entries()) {
      const value = (entry as Readonly<Record<string, unknown>> | null | undefined)?.[key];
      const never = typeof value === 'string' && neverPermitted.find(({ words }) => words.test(value));
      if (never) fail(`settings.spApi.${list}[${index}].${key}`, forbidden(never.what, never.clause));
    }
  }
}

/**
 * What the schema cannot say of entries that permit something.
 * @throws Error that names the entry and what is wrong with it
 */
export function checkLawful({ permittedFlows, recipients, encryptedStores }: Lists): void {
  const ids = new Map<string, string>();
  for (const [list, entries] of Object.entries({ permittedFlows, recipients, encryptedStores })) {
    for (const [index, { id }] of entries.entries()) {
      const path = `settings.spApi.${list}[${index}]`;
      const other = ids.get(id);
      if (other !== undefined) fail(`${path}.id`, `is the id of ${other} too`);
      ids.set(id, path);
    }
  }
  for (const [index, flow] of permittedFlows.entries()) checkFlow(flow, `settings.spApi.permittedFlows[${index}]`);
  for (const [index, item] of recipients.entries()) checkRecipient(item, `settings.spApi.recipients[${index}]`);
  for (const [index, store] of encryptedStores.entries()) checkStore(store, `settings.spApi.encryptedStores[${index}]`);
}

function checkFlow({ purpose, law, to, fields }: PermittedFlowSetting, path: string): void {
  const row: PurposeRow = purposes[purpose];
  const { needsLaw, categories } = row;
  if (needsLaw === true && law === undefined)
    fail(`${path}.law`, `is missing: the purpose ${purpose} must name the law`);
  if (needsLaw !== true && law !== undefined) fail(`${path}.law`, 'goes with the purpose legal-requirement only');
  const { module, host, sink } = to;
  if (module === undefined && host === undefined && sink === undefined)
    fail(`${path}.to`, "must have 'module', 'host' or 'sink'");
  checkModule(module, `${path}.to.module`);
  checkPermittable(kindsOf(to), row, `the purpose ${purpose}`, `${path}.to`);
  if (categories !== undefined) checkCategories(fields, categories, purpose, `${path}.fields`);
  if (host === undefined && isAnyHost(to)) fail(`${path}.to`, 'is a client that reaches every host; add the host');
  if (host !== undefined && hostOf(host)?.kind === 'ai-model')
    fail(`${path}.to.host`, 'is a model that another company runs; only a model of your own can be permitted');
  if (module !== undefined && host === undefined && isOnly(kindsOfPackage(module), 'ai-model'))
    fail(`${path}.to.module`, "is a client of models that others run; name the 'host' of your own");
}

function checkRecipient(item: RecipientSetting, path: string): void {
  const { module } = item;
  checkModule(module, `${path}.module`);
  if (module !== undefined && reachesAnyHost(builtin(module)))
    fail(`${path}.module`, 'is a client that reaches every host; name the host instead');
  const key = module === undefined ? 'host' : 'module';
  checkPermittable(kindsOf(item), { permits: ['no-pii-disclosure'] }, 'a recipient', `${path}.${key}`);
}

function checkStore({ match, protection }: EncryptedStoreSetting, path: string): void {
  const { module } = match;
  checkModule(module, `${path}.match.module`);
  const kinds = kindsOf(match);
  if (kinds.length > 0 && !kinds.some(isStore)) fail(`${path}.match`, 'is no store');
  if (module !== undefined && isBrowserStorage(module))
    fail(`${path}.match.module`, forbidden('plain storage in a browser', 'DPP 2.4'));
  if (module !== undefined && isFileSystem(builtin(module)) && match.path === undefined)
    fail(`${path}.match`, "is every file; name the encrypted ones by 'path'");
  const isWeak = weakCipher.test(protection) || (noCipher.test(protection) && !adequateCipher.test(protection));
  if (isWeak) fail(`${path}.protection`, forbidden('plain or weak storage', 'DPP 2.4'));
  if (!adequateCipher.test(protection))
    fail(`${path}.protection`, "must name a cipher that DPP 2.4 accepts, with its key length: 'AES-256, KMS'");
}

function checkModule(module: string | undefined, path: string): void {
  if (module?.startsWith('<') === true) fail(path, 'is no module; leave it out for a global');
}

function checkCategories(
  fields: readonly string[],
  categories: readonly string[],
  purpose: string,
  path: string,
): void {
  for (const [index, field] of fields.entries()) {
    const isOther = (PII_CATEGORIES as readonly string[]).includes(field) && !categories.includes(field);
    if (isOther)
      fail(`${path}[${index}]`, `reaches the buyer past Amazon; ${purpose} can permit ${categories.join(', ')} only`);
  }
}

function forbidden(what: string, clause: string): string {
  return `is a matter of ${what}, which can never be permitted (${clause})`;
}

function builtin(module: string): string {
  return builtinName(module) ?? module;
}

function isOnly(kinds: ReadonlySet<SinkKind>, kind: SinkKind): boolean {
  return kinds.size === 1 && kinds.has(kind);
}

/** Whether the functions are those of a client that sends requests to whatever host it is told. */
function isAnyHost({ module, sink }: PermittedFlowSetting['to']): boolean {
  const calls = [sink ?? []].flat().flatMap(expandAlternatives);
  return module === undefined ? reachesAnyHost(GLOBAL_ROOT, calls) : reachesAnyHost(builtin(module));
}

/** The kinds of what the catalogue knows by this name. */
function kindsOf({ module, host }: Pick<RecipientSetting, 'module' | 'host'>): readonly SinkKind[] {
  if (host !== undefined) {
    const known = hostOf(host.replaceAll('*', 'any'));
    return known === undefined || known.kind === 'safe' ? [] : [known.kind];
  }
  if (module === undefined || isPath(module)) return [];
  // Where only keys must not go says nothing of where personal data may.
  return [...kindsOfPackage(builtin(module))].filter((kind) => ruleOfKind(kind) !== 'no-token-exposure');
}

const NEVER: Partial<Readonly<Record<SinkKind, string>>> = {
  marketing: forbidden('marketing', 'AUP 4.2'),
  analytics: forbidden('analytics', 'AUP 4.1'),
  'public-exposure': forbidden('public exposure', 'DPP 2.3'),
};

/** An entry that names something which its purpose has nothing to do with would only look as if it permitted it. */
function checkPermittable(
  kinds: readonly SinkKind[],
  { permits }: Pick<PurposeRow, 'permits'>,
  what: string,
  path: string,
): void {
  if (kinds.length === 0 || kinds.some((kind) => permits.some((rule) => isAbout(rule, kind)))) return;
  if (kinds.some(isStore)) fail(path, "is a store; declare in 'encryptedStores' that it is encrypted (DPP 2.4)");
  const never = kinds.map((kind) => NEVER[kind]).find((text) => text !== undefined);
  if (never !== undefined) fail(path, never);
  const rules = [...new Set(kinds.map(ruleOfKind))].join(', ');
  fail(path, `is a matter of ${rules}, which ${what} cannot permit`);
}

function isAbout(rule: string, kind: SinkKind): boolean {
  return rule === ruleOfKind(kind) || (rule === 'no-pii-retention-over-30-days' && isStore(kind));
}

function isStore(kind: SinkKind): boolean {
  return kind === 'plain-storage' || kind === 'database';
}
