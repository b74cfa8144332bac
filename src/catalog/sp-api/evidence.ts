/**
 * Answers cheaply whether the text of a file could have anything to do with data or keys of the Selling Partner API.
 * A file without any of these words needs no analysis of its own; a file with one may still be harmless.
 */
import { tellingNames } from './field-names.ts';
import { models } from './generated/models.ts';
import { allNotificationTypes, allReportTypes } from './reports.ts';

/** Found anywhere, also inside longer names: `OrdersSpApi`, `createSellingPartnerClient`. */
const fragments = ['SellingPartner', 'SpApi', 'LWA_', 'SP_API', 'SPAPI', 'SELLING_PARTNER'];

/** Imports of a package whose name other code uses as well: for a language, for instance. */
const imports = ['from', 'from ', '(', 'import', 'import '].flatMap((before) => [`${before}'mws'`, `${before}"mws"`]);

/** Beginnings of words: parts of package names, hosts, headers and options. */
const beginnings = [
  'sp-api',
  'spApi',
  'selling-partner',
  'sellingpartner',
  'amazon-mws',
  'mws-simple',
  'mws-advanced',
  'mws.amazonservices',
  'x-amz-access-token',
  'restricted_data_token',
  'auth/o2/token',
];

/** Whole words that hardly any other code uses. */
const words = [
  'restrictedDataToken',
  'createRestrictedDataToken',
  'getReportDocument',
  'getFeedDocument',
  'createFeedDocument',
  'callAPI',
];

/**
 * Source of the regular expression. It is one alternation of fixed texts without any repetition, so the time it takes
 * grows with the length of the file and with nothing else.
 */
export const EVIDENCE_SOURCE: string = buildSource();

const evidence = new RegExp(EVIDENCE_SOURCE);

/** True when the file may deal with SP-API data. */
export function hasSpApiEvidence(text: string): boolean {
  return evidence.test(text);
}

/** Most alternatives stand behind one word boundary, which rules out most places of a text at once. */
function buildSource(): string {
  const whole = [...words, ...tellingNames(), ...allReportTypes(), ...allNotificationTypes(), ...clientOperations()];
  const begun = [...beginnings, ...pathPrefixes()];
  return `\\b(?:(?:${alternation(whole)})\\b|${alternation(begun)})|${alternation([...fragments, ...imports])}`;
}

/** `orders/v0/`, `vendor/directFulfillment/orders/v1/`: without the leading slash, which a base URL may bring. */
function pathPrefixes(): string[] {
  const prefixes = models.flatMap(({ operations, version }) =>
    operations.flatMap(({ path }) => {
      const end = path.indexOf(`/${version}/`);
      return end < 0 ? [] : [path.slice(1, end + version.length + 2)];
    }),
  );
  return unique(prefixes);
}

/** `orders.getOrders`, as the client `amazon-sp-api` is told what to call. */
function clientOperations(): string[] {
  return unique(
    models.flatMap(({ endpoint, operations }) =>
      operations.flatMap(({ operation, inClient }) => (inClient ? [`${endpoint}.${operation}`] : [])),
    ),
  );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function alternation(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}
