import type { SanitizerEffect, SinkKind } from '../catalog/schema.ts';
import type { Inspector } from '../taint/inspector.ts';
import { UNKNOWN, type Value } from '../taint/value.ts';

/**
 * Which kinds of sinks an effect satisfies. Hashed e-mail addresses still match people in an ad network, so no hash clears
 * marketing, and whoever holds a list of addresses can tell whose plain hash a log shows; whoever receives ciphertext holds no key, so encryption clears disclosure; a masked value may be logged
 * (DPP 2.6) but stays personal data.
 */
const CLEARED: Readonly<Record<SanitizerEffect, readonly SinkKind[] | 'all'>> = {
  encrypt: ['log', 'plain-storage', 'database', 'disclosure', 'ai-model', 'public-exposure'],
  'weak-encrypt': [],
  hash: ['plain-storage', 'database'],
  'keyed-hash': ['log', 'plain-storage', 'database'],
  mask: ['log'],
  redact: 'all',
  tokenize: ['log', 'plain-storage', 'database'],
  omit: 'all',
  aggregate: 'all',
  reference: ['log', 'marketing', 'analytics', 'ai-model', 'disclosure', 'buyer-contact', 'plain-storage', 'database'],
};

/** @returns whether data that went through the effects may reach a sink of the kind. */
export function isCleared(effects: readonly string[], kind: SinkKind): boolean {
  return effects.some((effect) => {
    const cleared = Object.hasOwn(CLEARED, effect) ? CLEARED[effect as SanitizerEffect] : [];
    return cleared === 'all' || cleared.includes(kind);
  });
}

/** A key is random and long: no hash of it and no piece of it tells the rest. Only what can be undone by everybody does not count. */
const LEAVES_KEY: ReadonlySet<string> = new Set<SanitizerEffect>(['weak-encrypt']);

/** Effects of the engine's own after which a short end of a text is left. */
const HARMLESS_PIECES: ReadonlySet<string> = new Set(['head']);

/** @returns whether a token or secret that went through the effects may reach a sink; the kind makes no difference. */
export function isKeyCleared(effects: readonly string[]): boolean {
  return effects.some(
    (effect) => HARMLESS_PIECES.has(effect) || (Object.hasOwn(CLEARED, effect) && !LEAVES_KEY.has(effect)),
  );
}

/** @returns what an effect leaves of the data: nothing when every sink may have the rest. */
export function affected(data: Value, effect: SanitizerEffect, inspector: Inspector): Value {
  return clearsAll(effect) ? UNKNOWN : inspector.affect(data, effect);
}

/** @returns whether every sink may have what the effect leaves. */
export function clearsAll(effect: SanitizerEffect): boolean {
  return CLEARED[effect] === 'all';
}
