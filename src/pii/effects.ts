import type { SanitizerEffect, SinkKind } from '../catalog/schema.ts';
import type { Inspector } from '../taint/inspector.ts';
import { UNKNOWN, type Value } from '../taint/value.ts';

/** Stands between an effect and the algorithm that has it: `weak-encrypt:DES`. */
export const ALGORITHM = ':';

/** A digest or a stump of a datum is no copy of it that has to go after thirty days, and shows no person in a test. */
const HASHED: readonly SinkKind[] = ['long-retention', 'no-expiry', 'test-data'];

/**
 * Which kinds of sinks an effect satisfies. Hashed e-mail addresses still match people in an ad network, so no hash clears
 * marketing, and whoever holds a list of addresses can tell whose plain hash a log shows; whoever receives ciphertext holds no key, so encryption clears disclosure; a masked value may be logged
 * (DPP 2.6) but stays personal data.
 */
const CLEARED: Readonly<Record<SanitizerEffect, readonly SinkKind[] | 'all'>> = {
  encrypt: [
    ...['log', 'plain-storage', 'database', 'disclosure', 'ai-model', 'public-exposure'],
    ...['url', 'insecure-channel', 'test-data'],
  ] as SinkKind[],
  'weak-encrypt': [],
  hash: ['plain-storage', 'database', ...HASHED],
  'weak-hash': ['plain-storage', 'database', ...HASHED],
  'keyed-hash': ['log', 'plain-storage', 'database', 'url', ...HASHED],
  mask: ['log', 'url', ...HASHED],
  redact: 'all',
  tokenize: ['log', 'plain-storage', 'database', 'url', 'insecure-channel', ...HASHED],
  omit: 'all',
  aggregate: 'all',
  reference: [
    ...['log', 'marketing', 'analytics', 'ai-model', 'disclosure', 'buyer-contact', 'plain-storage', 'database'],
    ...['url', 'insecure-channel', ...HASHED],
  ] as SinkKind[],
};

/** @returns whether data that went through the effects may reach a sink of the kind. */
export function isCleared(effects: readonly string[], kind: SinkKind): boolean {
  return effects.some((effect) => {
    const [name = ''] = effect.split(ALGORITHM);
    const cleared = Object.hasOwn(CLEARED, name) ? CLEARED[name as SanitizerEffect] : [];
    return cleared === 'all' || cleared.includes(kind);
  });
}

/** A key is random and long: no hash of it and no piece of it tells the rest. Only what can be undone by everybody does not count. */
const LEAVES_KEY: ReadonlySet<string> = new Set<SanitizerEffect>(['weak-encrypt']);

/** Effects of the engine's own after which a short end of a text is left. */
const HARMLESS_PIECES: ReadonlySet<string> = new Set(['head']);

/** @returns whether a token or secret that went through the effects may reach a sink; the kind makes no difference. */
export function isKeyCleared(effects: readonly string[]): boolean {
  return effects.some((effect) => {
    const [name = ''] = effect.split(ALGORITHM);
    return HARMLESS_PIECES.has(name) || (Object.hasOwn(CLEARED, name) && !LEAVES_KEY.has(name));
  });
}

/** @returns what an effect leaves of the data: nothing when every sink may have the rest. */
export function affected(data: Value, effect: SanitizerEffect, inspector: Inspector, algorithm?: string): Value {
  if (clearsAll(effect)) return UNKNOWN;
  return inspector.affect(data, algorithm === undefined ? effect : `${effect}${ALGORITHM}${algorithm}`);
}

/** @returns whether the effect is encryption that counts. */
export function isEncryption(effect: string): boolean {
  return effect === 'encrypt' || effect.startsWith(`encrypt${ALGORITHM}`);
}

/** @returns whether every sink may have what the effect leaves. */
export function clearsAll(effect: SanitizerEffect): boolean {
  return CLEARED[effect] === 'all';
}
