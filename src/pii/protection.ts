import { rangeOf } from '../modules/source-file.ts';
import type { Flow } from '../taint/engine.ts';
import { stepsOf } from '../taint/trace.ts';
import { ENCODED, type Mark } from '../taint/value.ts';
import { ALGORITHM, isEncryption } from './effects.ts';
import type { PiiLabel } from './labels.ts';

/** Protection that is none: what it is called in findings, as far as that is known. */
export interface WeakProtection {
  readonly algorithm: string;
}

/** Words by which code says that it protects something. */
const CLAIM = /encrypt|cipher|crypt(?!o\b)|obfuscat/i;

/**
 * What protects a datum badly on its way to a sink (DPP 2.4): a cipher or a mode below AES-128, a hash that is broken, or an
 * alphabet that code takes for encryption.
 * @returns undefined when nothing protects the datum, or something does well
 */
export function protectionIn({ place }: Flow, { effects, label, trace }: Mark): WeakProtection | undefined {
  if (effects.some(isEncryption)) return undefined;
  const weak = effects.findLast((effect) => effect.startsWith('weak-encrypt'));
  if (weak !== undefined) return { algorithm: algorithmOf(weak) ?? 'an outdated cipher' };
  const hash = effects.findLast((effect) => effect.startsWith('weak-hash'));
  // A hash of a whole record tells one version of it from another; that of one field stands for the person.
  if (hash !== undefined)
    return (label as PiiLabel).leaves.length === 1 ? { algorithm: algorithmOf(hash) ?? 'a broken hash' } : undefined;
  if (!effects.includes(ENCODED)) return undefined;
  // The code of the sink may say what the data is taken for as well: `{ encryptedName: … }`.
  const [start, end] = rangeOf(place.node);
  const names = [place.file.text.slice(start, end), ...stepsOf(trace).map(({ name }) => name)];
  return names.some((name) => CLAIM.test(name)) ? { algorithm: 'base64' } : undefined;
}

function algorithmOf(effect: string): string | undefined {
  const at = effect.indexOf(ALGORITHM);
  return at < 0 ? undefined : effect.slice(at + 1);
}
