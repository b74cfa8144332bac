import type { ShapeCheck } from '../catalog/credentials/schema.ts';
import { isDictionaryPassword, isObviouslyFake, isPlaceholder } from './placeholder.ts';
import { countClasses } from './randomness.ts';

/** What a check sees of a match. */
export interface ShapeCandidate {
  /** The whole text that was searched. */
  readonly text: string;
  readonly match: RegExpExecArray;
  /** The random part. */
  readonly secret: string;
  /** Documentation, samples and tests: only what looks real counts there. */
  readonly careful: boolean;
}

/** The checks of the catalogue by name. */
export const SHAPE_CHECKS: Readonly<Record<ShapeCheck, (candidate: ShapeCandidate) => boolean>> = {
  pem: hasKeyText,
  jwt: isPrivateJwt,
  'url-password': isUrlPassword,
  'basic-auth': isBasicAuthentication,
  'connection-string': isConnectionString,
  stripe: ({ secret }) => !/^(?:test|live|key|secret)/i.test(secret) || /\d{4}/.test(secret),
  'azure-key': ({ secret }) => !isPlaceholder(secret),
};

/** Key text that follows the header of a private key, at most. */
const KEY_TEXT = 600;

/** The header alone stands in parsers: there must be 40 characters of key text, after header lines and line ends. */
function hasKeyText({ text, match }: ShapeCandidate): boolean {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + KEY_TEXT);
  const body = after
    .replace(/\\[nr]/g, '\n')
    .replace(/^[ \t*]*(?:Proc-Type|DEK-Info|Version|Comment):[^\n]{0,80}$/gim, '')
    .replace(/[\s*"'+,\\]/g, '');
  const key = /^[A-Za-z0-9+/=]{40,}/.exec(body)?.[0];
  return (
    key !== undefined &&
    countClasses(key) >= 2 &&
    !/(.)\1{11}/.test(key) &&
    !/^(?:your|private|fake|example)/i.test(key)
  );
}

/** Tokens for browsers (Supabase `anon`) are public, and the token of the standard's documentation is no secret. */
function isPrivateJwt({ match, careful }: ShapeCandidate): boolean {
  const [header, payload] = match[0].split('.').map((part) => Buffer.from(part, 'base64url').toString('utf8'));
  if (!header?.includes('"alg"') || payload === undefined) return false;
  if (/"role"\s*:\s*"anon"|John Doe/.test(payload)) return false;
  return !careful || !/test|example|fake|dummy|mock|sample|"sub"\s*:\s*"(?:1234567890|\w{1,4})"/i.test(payload);
}

/** Hosts of documentation: whatever stands before them is no secret. */
const DOCUMENTATION_HOST =
  /(?:^|\.)(?:example\.(?:com|org|net|io|edu)|example|invalid)$|^(?:your|my|some|db|the)[-_]?(?:host|server|domain|cluster|proxy)|^(?:host|hostname|domain|server|proxy|site|foo|bar|website|url)(?:name)?(?:\.(?:com|org|net|tld))?$|^[a-z]\.(?:com|org|net|io)$|^[<[{$%*]/i;

/** A host on the same machine or in the same container network. */
const LOCAL_HOST =
  /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal)|\.(?:local|localhost|test|internal)$|^[^.]+$/i;

function isUrlPassword({ match, secret, careful }: ShapeCandidate): boolean {
  const host = (match.groups?.host ?? '').split(/[:?#]/, 1).join('').toLowerCase();
  const password = decode(secret);
  if (/[${}[\]()*\\]|^%[sd]|^:/.test(secret) || isPlaceholder(password) || DOCUMENTATION_HOST.test(host)) return false;
  const local = LOCAL_HOST.test(host);
  if (isDictionaryPassword(password) && (local || careful)) return false;
  return !careful || (!local && password.length >= 8 && /\d/.test(password) && /[A-Za-z]/.test(password));
}

function isConnectionString({ text, secret, careful }: ShapeCandidate): boolean {
  if (
    !text.includes(';') ||
    !/(?:server|data source|host|uid|user ?id|user|username|initial catalog|driver)\s{0,3}=/i.test(text)
  ) {
    return false;
  }
  if (/^[${%@]/.test(secret) || isPlaceholder(secret)) return false;
  const host = /(?:server|data source|host)\s{0,3}=\s{0,3}([^;]{1,100})/i.exec(text)?.[1] ?? '';
  if (isDictionaryPassword(secret) && (careful || LOCAL_HOST.test(host.replace(/^tcp:/, '').split(/[,:]/, 1).join(''))))
    return false;
  return !careful || !isObviouslyFake(secret);
}

function isBasicAuthentication({ secret, careful }: ShapeCandidate): boolean {
  const pair = Buffer.from(secret, 'base64').toString('latin1');
  const [, user, password] = /^([\x21-\x39\x3b-\x7e]{0,120}):([\x20-\x7e]{3,200})$/.exec(pair) ?? [];
  if (user === undefined || password === undefined || user === password) return false;
  if (isPlaceholder(password) || isDictionaryPassword(password)) return false;
  return !careful || !isObviouslyFake(pair);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
