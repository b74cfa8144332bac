import { AWS_SECRET_KEY } from '../catalog/credentials/amazon-shapes.ts';
import { PROTOCOL_CONSTANTS } from '../catalog/credentials/placeholders.ts';
import type { NameEvidence } from './classify-name.ts';
import { isObviouslyFake, isPlaceholder } from './placeholder.ts';
import { countClasses, isRandom, isWordy } from './randomness.ts';
import { splitName } from './split-name.ts';

/** Texts in formats that hold no secret, or hold it encrypted or hashed. */
const OTHER_FORMATS: readonly RegExp[] = [
  /^[a-z][a-z0-9+.-]{1,20}:\/\//i, // URLs: judged by their shape
  /^(?:arn|urn|mailto|data|blob|tel|file|env|ssm|kms|op|vault|secretsmanager|sm|secret|enc|projects):/i,
  /^(?:\.{1,2}|~)\//,
  /^[A-Za-z]:\\/,
  /^@[\w-]+\//,
  /\.(?:[cm]?[jt]sx?|json|ya?ml|pem|key|crt|cer|p12|pfx|txt|env|html?|css|png|svg|jpe?g|gif|md|php|aspx?|jsp|xml|cfg|conf|ini|enc|gpg)$/i,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  /^\d{4}-\d\d-\d\d/,
  /^[v\d][\d.,:\s+-]*$/,
  /^[\w.+-]+@[A-Za-z\d-]+\.[A-Za-z.]{2,12}$/,
  /^(?:sha(?:1|224|256|384|512)|md5)[-:]/i,
  /^\$(?:2[abxy]|argon2\w{0,2}|scrypt|pbkdf2[\w-]*|[156y])\$|^pbkdf2_|^\{SSHA\}/,
  /^AQ[IE]CAH/, // encrypted by AWS KMS
  /^(?:i|vpc|subnet|sg|ami|vol|eni|rtb|igw|nat|acl|eipalloc|snap|lt|tgw|pcx|cgw)-[0-9a-f]{8,17}$/,
  /^(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|ANPA)[A-Z0-9]{16,17}$/,
  /^amzn1\.(?!oa2-cs)/,
  /^A[0-9A-Z]{9,15}$/, // seller and marketplace ids
  /^B0[0-9A-Z]{8}$/,
  /^(?:pk_(?:live|test)_|pk\.eyJ|phc_|sb_publishable_)/, // keys for browsers
  /^eyJ[\w-]+\.eyJ[\w-]+\./, // signed tokens: judged by their shape
  /^\$[A-Za-z_]\w*$|^#[0-9a-fA-F]{3,8}$/,
  /^(?:aes|rsa|sha|hs|rs|es|ps|hmac|pbkdf2|des|ec|x)[-_]?\d{1,4}(?:[-_][a-z0-9]{2,10}){0,3}$/i,
  /^(?:[a-z\d]{2,8}[-_]){1,4}sha[-_]?(?:1|224|256|384|512)(?:[-_][a-z]{2,10})?$/i, // AWS4-HMAC-SHA256
  /^[\w-]+\/[\w.+-]+;/,
];

/** @returns whether a text is in a format of its own that is no plain credential: a URL, a path, a uuid, a hash. */
export function isOtherFormat(text: string): boolean {
  return OTHER_FORMATS.some((format) => format.test(text)) || (text.startsWith('/') && isWordy(text));
}

/** Longest text that is taken for one credential. */
const LONGEST_SECRET = 4096;

/** @returns whether the value is what its name says, not a label, a key name or a placeholder. */
export function isSecretValue(text: string, name: NameEvidence): boolean {
  if (text.length < 8 || text.length > LONGEST_SECRET || /\s/.test(text) || isPlaceholder(text)) return false;
  if (AWS_SECRET_KEY.test(text) && name.category === 'key') return true;
  if (isOtherFormat(text)) return false;
  if (name.strength === 'weak') return isRandom(text) && !isObviouslyFake(text);
  return name.category === 'password' ? isPasswordLike(text) : isKeyLike(text);
}

/** @returns whether a literal at a place that takes nothing but credentials is one. */
export function isSecretAtPosition(text: string): boolean {
  return text.trim().length >= 4 && text.length <= LONGEST_SECRET && !isPlaceholder(text) && !isReference(text);
}

const LOCAL_WORDS = new Set([
  'dev',
  'development',
  'local',
  'localhost',
  'test',
  'testing',
  'demo',
  'sandbox',
  'default',
]);

/**
 * @returns whether the value that stands in for a secret of the environment would be used as the secret: also when it
 * is made of words, but not when the words are those of the name or say that it is for development.
 */
export function isFallbackSecret(text: string, name: string): boolean {
  if (text.length < 12 || /\s/.test(text) || isPlaceholder(text) || isOtherFormat(text)) return false;
  const words = splitName(text);
  const own = new Set(splitName(name));
  return (
    /^[\w!@#$%^&*.+=-]+$/.test(text) && !words.every((word) => own.has(word)) && !words.some((w) => LOCAL_WORDS.has(w))
  );
}

/** Says where the credential is instead of what it is, or is fixed by a protocol. */
function isReference(text: string): boolean {
  return (
    PROTOCOL_CONSTANTS.has(text) ||
    /^\s*-----BEGIN (?:[A-Z]+ )?(?:PUBLIC KEY|CERTIFICATE)/.test(text) ||
    /^(?:arn|env|ssm|vault|op|secretsmanager|projects):|^\$[A-Z_]+$|^process\.env\./.test(text)
  );
}

/** A word with digits or a sign, as people choose passwords; not a path of words (`form.password.label2`). */
function isPasswordLike(text: string): boolean {
  if (/[<>{}[\]`"']/.test(text)) return isRandom(text);
  const signs = /[!@#$%^&*?+~=]/.test(text);
  const digits = /\d/.test(text);
  if (!/[A-Za-z]/.test(text) || (!signs && !digits)) return isRandom(text);
  return signs ? digits || countClasses(text) >= 3 : !/[._:/-]/.test(text) || !isWordy(text);
}

/** Random characters, or words with a sign or a number as people choose keys. */
function isKeyLike(text: string): boolean {
  if (!/^[\w\-+/=.~|!@#$%^&*:]+$/.test(text)) return false;
  if (!isWordy(text)) return isRandom(text) || (countClasses(text) >= 3 && /\d/.test(text)) || isShortMix(text);
  return /[A-Za-z]/.test(text) && (/[!@#$%^&*]/.test(text) || /\d{3,}/.test(text));
}

/** Letters and digits in turn: `a8k29qp4x`. */
function isShortMix(text: string): boolean {
  return text.length >= 10 && (text.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0) >= 4;
}
