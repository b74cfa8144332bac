import type { CredentialShape } from '../catalog/credentials/schema.ts';
import { CREDENTIAL_SHAPES } from '../catalog/credentials/shapes.ts';
import { isObviouslyFake, isPlaceholderInShape } from './placeholder.ts';
import { countClasses, countDistinct, isWordy } from './randomness.ts';
import { SHAPE_CHECKS, type ShapeCandidate } from './shape-checks.ts';

/** A credential found in a text by its format. */
export interface ShapeMatch {
  readonly shape: CredentialShape;
  readonly kind: string;
  /** The credential with its fixed part. */
  readonly value: string;
  /** Its random part. */
  readonly secret: string;
  /** The credential is all of the text, apart from white space at the ends. */
  readonly whole: boolean;
}

/** Longer texts are data (images, archives, bundles): only private keys are looked for in them. */
export const LONGEST_SCANNED = 20_000;

const SHORTEST_CREDENTIAL = 14;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One pass that tells most texts apart from those in which a pattern could match at all. */
const ANY_ANCHOR = new RegExp(CREDENTIAL_SHAPES.flatMap((shape) => shape.anchors.map(escape)).join('|'));
const WITHOUT_ANCHOR = CREDENTIAL_SHAPES.filter((shape) => shape.anchors.length === 0);
const WITH_ANCHOR = CREDENTIAL_SHAPES.filter((shape) => shape.anchors.length > 0);
const PRIVATE_KEYS = CREDENTIAL_SHAPES.filter((shape) => shape.check === 'pem');

/**
 * How strictly a text is read. `careful` (samples, tests) leaves out what is made up. In a comment only the formats
 * that documentation is full of (URLs, headers, signed tokens) are read carefully.
 */
export type Reading = 'plain' | 'comment' | 'careful';

/** @returns the first credential in the text that its format gives away. */
export function findShape(text: string, reading: Reading = 'plain'): ShapeMatch | undefined {
  if (text.length < SHORTEST_CREDENTIAL) return undefined;
  for (const shape of candidates(text)) {
    const careful = reading === 'careful' || (reading === 'comment' && shape.check !== undefined);
    const found = matchShape(shape, text, careful);
    if (found) return found;
  }
  return undefined;
}

function candidates(text: string): readonly CredentialShape[] {
  if (text.length > LONGEST_SCANNED) return text.includes('PRIVATE KEY') ? PRIVATE_KEYS : [];
  if (text.startsWith('data:')) return [];
  if (!ANY_ANCHOR.test(text)) return WITHOUT_ANCHOR;
  const present = WITH_ANCHOR.filter((shape) => shape.anchors.some((anchor) => text.includes(anchor)));
  return [...present, ...WITHOUT_ANCHOR];
}

/** How many matches of one pattern are looked at: a placeholder may stand before the real thing. */
const MOST_MATCHES = 5;

function matchShape(shape: CredentialShape, text: string, careful: boolean): ShapeMatch | undefined {
  const pattern = new RegExp(shape.pattern.source, shape.pattern.flags + 'g');
  for (let count = 0; count < MOST_MATCHES; count++) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const secret = match.groups?.['secret'] ?? match[0];
    if (isCredential(shape, { text, match, secret, careful })) {
      const whole = shape.check === 'pem' || match[0].length >= text.trim().length;
      return { shape, kind: shape.kind, value: shape.isPhrase ? '' : match[0], secret, whole };
    }
  }
  return undefined;
}

function isCredential(shape: CredentialShape, candidate: ShapeCandidate): boolean {
  const { secret, careful } = candidate;
  if (shape.check && !SHAPE_CHECKS[shape.check](candidate)) return false;
  if (shape.isPhrase) return true;
  if (countClasses(secret) < (shape.classes ?? 2) || countDistinct(secret) < (shape.classes === 1 ? 2 : 4))
    return false;
  return !isPlaceholderInShape(secret) && !isWordy(secret) && !(careful && isObviouslyFake(secret));
}
