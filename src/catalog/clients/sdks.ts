import type { AliasRow } from '../schema.ts';

/** Names under which one client's class is known: all of them are the package's default export. */
export const SELLING_PARTNER_ALIASES: readonly AliasRow[] = [
  { path: 'SellingPartner', sameAs: 'default' },
  { path: 'SellingPartnerAPI', sameAs: 'default' },
  { path: 'SellingPartnerApi', sameAs: 'default' },
];

/** The client with one method for every operation. */
export const SELLING_PARTNER_PACKAGES: readonly string[] = ['amazon-sp-api'];

/** Packages whose typings name Amazon's types. */
export const TYPED_PACKAGES =
  /^(?:amazon-sp-api|@sp-api-sdk|@scaleleap\/selling-partner-api-sdk|@selling-partner-api|@amazon-sp-api-release)(?:\/|$)/;

/** Clients whose methods are named like operations and resolve to a response with the body in `data`. */
export const OPERATION_CLIENTS = /^(?:@sp-api-sdk\/.+|@scaleleap\/selling-partner-api-sdk)$/;

/** Amazon's own client: namespaces with classes whose methods are named like operations. */
export const OFFICIAL_CLIENT = '@amazon-sp-api-release/amazon-sp-api-sdk-js';
