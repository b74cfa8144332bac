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

/** A shape with its pattern ready to be run from any place of a text. */
interface Matcher {
  readonly shape: CredentialShape;
  readonly pattern: RegExp;
}

const MATCHERS: readonly Matcher[] = CREDENTIAL_SHAPES.map((shape) => ({
  shape,
  pattern: new RegExp(shape.pattern.source, `${shape.pattern.flags}g`),
}));

/** One pass over a text tells which patterns could match at all; for most texts none. */
const ANY_ANCHOR = new RegExp(CREDENTIAL_SHAPES.flatMap((shape) => shape.anchors.map(escape)).join('|'), 'g');
const WITHOUT_ANCHOR = MATCHERS.filter(({ shape }) => shape.anchors.length === 0);
const PRIVATE_KEYS = MATCHERS.filter(({ shape }) => shape.check === 'pem');

/**
 * How strictly a text is read. `careful` (samples, tests) leaves out what is made up. In a comment only the formats
 * that documentation is full of (URLs, headers, signed tokens) are read carefully.
 */
export type Reading = 'plain' | 'comment' | 'careful';

/** @returns the first credential in the text that its format gives away. */
export function findShape(text: string, reading: Reading = 'plain'): ShapeMatch | undefined {
  if (text.length < SHORTEST_CREDENTIAL) return undefined;
  for (const matcher of candidates(text)) {
    const careful = reading === 'careful' || (reading === 'comment' && matcher.shape.check !== undefined);
    const found = matchShape(matcher, text, careful);
    if (found) return found;
  }
  return undefined;
}

function candidates(text: string): readonly Matcher[] {
  if (text.length > LONGEST_SCANNED) return text.includes('PRIVATE KEY') ? PRIVATE_KEYS : [];
  if (text.startsWith('data:')) return [];
  return anchoredIn(text);
}

/** @returns whether a text that is written in the code may have the form of a credential */
export function mayHoldShape(code: string): boolean {
  return anchoredIn(code).some(({ pattern }) => {
    pattern.lastIndex = 0;
    return pattern.test(code);
  });
}

function anchoredIn(text: string): readonly Matcher[] {
  const anchors = findAnchors(text);
  if (anchors.size === 0) return WITHOUT_ANCHOR;
  return MATCHERS.filter(
    ({ shape }) => shape.anchors.length === 0 || shape.anchors.some((anchor) => anchors.has(anchor)),
  );
}

/** @returns the anchors in a text; anchors may overlap, so the search goes on at the next character. */
function findAnchors(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  ANY_ANCHOR.lastIndex = 0;
  for (let match = ANY_ANCHOR.exec(text); match; match = ANY_ANCHOR.exec(text)) {
    found.add(match[0]);
    ANY_ANCHOR.lastIndex = match.index + 1;
  }
  return found;
}

/** How many matches of one pattern are looked at: a placeholder may stand before the real thing. */
const MOST_MATCHES = 5;

function matchShape({ shape, pattern }: Matcher, text: string, careful: boolean): ShapeMatch | undefined {
  pattern.lastIndex = 0;
  for (let count = 0; count < MOST_MATCHES; count++) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const secret = match.groups?.secret ?? match[0];
    if (isCredential(shape, { text, match, secret, careful })) {
      const value = shape.isPhrase ? '' : match[0];
      return { shape, kind: shape.kind, value, secret, whole: shape.check === 'pem' || isWhole(match, text) };
    }
  }
  return undefined;
}

/** The credential is all of the text, or the text is one address: a URL, a connection string. */
function isWhole(match: RegExpExecArray, text: string): boolean {
  const trimmed = text.trim();
  return match[0].length >= trimmed.length || /^[a-z][a-z+]{1,20}:\/\/\S+$|^[\w ]{1,40}=[^\n;]*;[^\n]+$/i.test(trimmed);
}

function isCredential(shape: CredentialShape, candidate: ShapeCandidate): boolean {
  const { secret, careful } = candidate;
  if (shape.check && !SHAPE_CHECKS[shape.check](candidate)) return false;
  if (shape.isPhrase) return true;
  if (countClasses(secret) < (shape.classes ?? 2) || countDistinct(secret) < (shape.classes === 1 ? 2 : 4))
    return false;
  return !isPlaceholderInShape(secret) && !isWordy(secret) && !(careful && isObviouslyFake(secret));
}
