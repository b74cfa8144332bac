/**
 * What personal data may be used for at all (AUP 4.1, 4.6; DPP 2.1, 2.6), and what each purpose may permit. The lists are
 * closed: what stands in none of them cannot be declared.
 */
export interface PurposeRow {
  /** The rules whose findings an entry of this purpose may answer. */
  readonly permits: readonly string[];
  /** The entry must name the law. */
  readonly needsLaw?: true;
  /** Only data of these categories; absent: of any. */
  readonly categories?: readonly string[];
}

const SHIPPING_AND_TAX: PurposeRow = { permits: ['no-pii-disclosure', 'no-pii-to-ai-models', 'no-pii-in-url'] };

export const purposes = {
  'merchant-fulfilled-shipping': SHIPPING_AND_TAX,
  'tax-calculation': SHIPPING_AND_TAX,
  'tax-invoice': SHIPPING_AND_TAX,
  'legal-requirement': {
    permits: ['no-pii-disclosure', 'no-pii-in-logs', 'no-pii-retention-over-30-days'],
    needsLaw: true,
  },
  // Mail to the alias that Amazon gives for a buyer goes through Amazon; a telephone number does not.
  'order-communication': { permits: ['no-direct-buyer-contact'], categories: ['email'] },
} satisfies Readonly<Record<string, PurposeRow>>;

export type Purpose = keyof typeof purposes;

/** What people may try to declare all the same, by words of a purpose or a role, and the clause that forbids it. */
export const neverPermitted: readonly { readonly words: RegExp; readonly what: string; readonly clause: string }[] = [
  {
    words: /market|advert|promot|campaign|newsletter|audience|\bads?\b|\bcrm\b/iu,
    what: 'marketing',
    clause: 'AUP 4.2',
  },
  { words: /review|\brating|feedback|solicit/iu, what: 'asking for reviews', clause: 'AUP 4.2, 5.1' },
  { words: /analytic|\bprofil|statistic/iu, what: 'analytics', clause: 'AUP 4.1' },
  { words: /\btrain|fine.?tun/iu, what: 'training of models', clause: 'AUP 4.1' },
  {
    words: /^public$|public.?(?:link|folder|bucket|storage|expos)|exposure/iu,
    what: 'public exposure',
    clause: 'DPP 2.3',
  },
  { words: /plain|unencrypted|\bweak|clear.?text/iu, what: 'plain or weak storage', clause: 'DPP 2.4' },
  { words: /insecure|\bhttp\b|\bftp\b/iu, what: 'insecure transport', clause: 'DPP 1.5' },
  {
    words: /credential|\btokens?\b|\bsecrets?\b|password|access.?key/iu,
    what: 'sharing credentials',
    clause: 'AUP 3.1, DPP 2.5',
  },
];

/** Who may be given the data for the seller's own activity (AUP 4.6). */
export const recipientRoles = [
  'carrier',
  'shipping-broker',
  'warehouse',
  'customs',
  'tax',
  'invoicing',
  'authority',
  'hosting',
] as const;

export type RecipientRole = (typeof recipientRoles)[number];

/** Protection at rest that counts: the floor of DPP 2.4 is AES-128 or RSA-2048. */
export const adequateCipher =
  /\baes[\s_-]?(?:128|192|256)(?!\d)|\bchacha20|\brsa[\s_-]?(?:2048|3072|4096|8192)(?!\d)/iu;

/** Ciphers and modes that protect nothing, whatever stands beside them. */
export const weakCipher =
  /\becb\b|\b(?:3|triple[\s-]?)?des\b|\brc[24]\b|\bblowfish\b|\brsa[\s_-]?(?:512|768|1024)(?!\d)/iu;

/** What is no encryption. */
export const noCipher =
  /\bnone\b|plain|clear\s?text|unencrypted|base64|\brot13|\bxor\b|\bmd5|\bsha-?\d|\bhash|\bmask|obfuscat/iu;

/** Days that personal data may be kept after delivery (DPP 2.1). */
export const RETENTION_DAYS = 30;
