import type { SanitizerNameRow } from '../schema.ts';

/** Words for what is taken away. */
const PERSONAL = ['pii', 'personal', 'private', 'sensitive', 'confidential', 'identifying', 'identifiers', 'gdpr'];

/** Words for something else that is cleaned: markup, queries, paths. */
const MARKUP = ['html', 'xss', 'markup', 'css', 'svg', 'sql', 'query', 'json', 'string', 'text', 'input', 'whitespace'];
const NAMES = ['path', 'file', 'filename', 'url', 'uri', 'slug', 'key', 'id', 'number'];

/** A phone number that is "sanitized" was brought into one form. */
const NORMALIZED = ['phone', 'email', 'address', 'name', 'postcode', 'zip'];

/**
 * Function names that promise to clean their argument. They count for functions that cannot be found; what can be found is
 * read instead. A name is compared word by word: `maskEmail`, `mask_email` and `MaskEmail` are the same.
 */
export const sanitizerNames: readonly SanitizerNameRow[] = [
  {
    verbs: ['redact', 'redacted', 'scrub', 'scrubbed', 'censor', 'deidentify', 'anonymize', 'anonymise', 'anonymized'],
    effect: 'redact',
  },
  {
    verbs: ['sanitize', 'sanitise', 'sanitized'],
    notFollowedBy: [...MARKUP, ...NAMES, ...NORMALIZED],
    effect: 'redact',
  },
  // These take away anything: what, the next word has to say.
  {
    verbs: ['strip', 'remove', 'omit', 'filter', 'hide', 'drop', 'without', 'clean'],
    objects: PERSONAL,
    effect: 'redact',
  },
  { verbs: ['mask', 'masked', 'obfuscate', 'obfuscated'], effect: 'mask' },
  { verbs: ['pseudonymize', 'pseudonymise', 'pseudonymized'], effect: 'tokenize' },
  { verbs: ['encrypt', 'encrypted', 'encipher'], effect: 'encrypt' },
  { verbs: ['hmac'], effect: 'keyed-hash' },
  {
    verbs: ['hash', 'hashed', 'sha1', 'sha256', 'sha512', 'md5'],
    notFollowedBy: ['map', 'set', 'table'],
    effect: 'hash',
  },
];
