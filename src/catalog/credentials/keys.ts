import type { AccessPath } from '../schema.ts';

/** Where Amazon's tokens and secrets come into a program, and what they are called. */

/** Objects whose properties are the variables of the environment, by package. */
export const ENVIRONMENTS: ReadonlyMap<string, readonly AccessPath[]> = new Map([
  ['<global>', ['process.env', 'Bun.env', 'import.meta.env']],
  ['node:process', ['env']],
  ['bun', ['env']],
  ['dotenv', ['config().parsed']],
]);

/** Calls that read the variable which argument 0 names. */
export const ENVIRONMENT_READERS: ReadonlyMap<string, readonly AccessPath[]> = new Map([
  ['<global>', ['Deno.env.get']],
  ['config', ['get']],
  ['nconf', ['get']],
  ['@nestjs/config', ['new ConfigService().get', 'new ConfigService().getOrThrow']],
  ['env-var', ['get']],
]);

/** Properties of clients that hold a key, by `package|access path`; the text names the key. */
export const KEY_MEMBERS: ReadonlyMap<string, string> = new Map([
  ['amazon-sp-api|new default().access_token', 'access_token'],
  ['amazon-sp-api|new default()._access_token', 'access_token'],
  ['amazon-sp-api|new default()._refresh_token', 'refresh_token'],
]);

/** A call that promises a key, or an object with several. */
export interface KeyCall {
  readonly packages: readonly string[];
  readonly calls: readonly AccessPath[];
  /** The key that the promise gives. */
  readonly gives?: string;
  /** The properties of the object that the promise gives. */
  readonly fields?: readonly string[];
}

const OFFICIAL = '@amazon-sp-api-release/amazon-sp-api-sdk-js';

/** Calls of clients that give keys; operations of the API stand in `sp-api/key-models.ts`. */
export const KEY_CALLS: readonly KeyCall[] = [
  {
    packages: ['amazon-sp-api'],
    calls: ['new default().exchange'],
    fields: ['access_token', 'refresh_token'],
  },
  {
    packages: ['@sp-api-sdk/auth'],
    calls: ['new SellingPartnerApiAuth().getAccessToken'],
    gives: 'access_token',
  },
  {
    packages: [OFFICIAL, `${OFFICIAL}/helper/LwaAuthClient.mjs`],
    calls: ['new LwaAuthClient().getAccessToken'],
    gives: 'access_token',
  },
];

/** Options of clients that make them print their keys. */
export const KEY_PRINTING_OPTIONS: readonly { readonly packages: readonly string[]; readonly path: string }[] = [
  // Every request is printed with its headers, and with the body of the call that asks for a token.
  { packages: ['amazon-sp-api'], path: 'options.debug_log' },
];

/** What Amazon calls its keys, and what messages call them. */
export const KEY_NAMES: ReadonlyMap<string, string> = new Map([
  ['access_token', 'LWA access token'],
  ['refresh_token', 'LWA refresh token'],
  ['restrictedDataToken', 'restricted data token'],
  ['url', 'presigned document URL'],
  ['environment', 'every variable'],
]);

/** Words that make Amazon's a secret in whose name they stand. */
export const AMAZON_WORDS: ReadonlySet<string> = new Set(['lwa', 'spapi', 'amazon', 'amzn', 'amz', 'mws', 'rdt']);

/** Two words that do so when they stand side by side. */
export const AMAZON_PAIRS: ReadonlySet<string> = new Set(['sp api', 'selling partner', 'seller central']);

/** Secrets of a program that is no client of Amazon's but stores what it gets there. */
export const AWS_SECRETS: ReadonlySet<string> = new Set(['AWS secret access key', 'AWS session token']);

/**
 * Names that OAuth uses with every provider: who reads such a property of something unknown in code for the API most
 * likely means Amazon's.
 */
export const OAUTH_NAMES: ReadonlySet<string> = new Set([
  'refresh_token',
  'refreshToken',
  'client_secret',
  'clientSecret',
  'restricted_data_token',
  'restrictedDataToken',
]);

/** Variables that begin with these are put into the code that browsers load. */
export const PUBLIC_PREFIXES: readonly string[] = [
  'NEXT_PUBLIC_',
  'VITE_',
  'REACT_APP_',
  'GATSBY_',
  'NUXT_PUBLIC_',
  'NUXT_ENV_',
  'EXPO_PUBLIC_',
  'VUE_APP_',
  'NG_APP_',
  'STORYBOOK_',
  'PUBLIC_',
];
