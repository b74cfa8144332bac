import type { ModelData } from './types.ts';

/** What every model of this file has in common. */
const common = { model: '', scaleleapClient: null, sharedWithSeller: [] } as const;

/**
 * Operations whose answer holds no personal data but a key to it: tokens, and signed addresses of documents (AUP 3.1). Written
 * by hand from Amazon's models and the guide on Login with Amazon. Reports have theirs among the personal data.
 */
export const keyModels: readonly ModelData[] = [
  {
    ...common,
    api: 'login-with-amazon',
    version: 'o2',
    endpoint: null,
    packages: [],
    officialNamespace: null,
    operations: [
      {
        operation: 'auth/o2/token',
        method: 'POST',
        path: '/auth/o2/token',
        inClient: false,
        payloadWrapped: false,
        restricted: false,
        response: 'TokenResponse',
      },
    ],
    types: { TokenResponse: 'access_token=credential/key refresh_token=credential/key' },
  },
  {
    ...common,
    api: 'tokens',
    version: '2021-03-01',
    endpoint: 'tokens',
    packages: ['@sp-api-sdk/tokens-api-2021-03-01'],
    scaleleapClient: 'TokensApiClient',
    officialNamespace: 'TokensSpApi',
    operations: [
      {
        operation: 'createRestrictedDataToken',
        method: 'POST',
        path: '/tokens/2021-03-01/restrictedDataToken',
        inClient: true,
        payloadWrapped: false,
        restricted: false,
        response: 'CreateRestrictedDataTokenResponse',
      },
    ],
    types: { CreateRestrictedDataTokenResponse: 'restrictedDataToken=credential/key' },
  },
  {
    ...common,
    api: 'feeds',
    version: '2021-06-30',
    endpoint: 'feeds',
    packages: ['@sp-api-sdk/feeds-api-2021-06-30'],
    scaleleapClient: 'FeedsApiClientV20210630',
    officialNamespace: 'FeedsSpApi',
    operations: [
      {
        operation: 'createFeedDocument',
        method: 'POST',
        path: '/feeds/2021-06-30/documents',
        inClient: true,
        payloadWrapped: false,
        restricted: false,
        response: 'FeedDocument',
      },
      {
        operation: 'getFeedDocument',
        method: 'GET',
        path: '/feeds/2021-06-30/documents/{feedDocumentId}',
        inClient: true,
        payloadWrapped: false,
        restricted: false,
        response: 'FeedDocument',
      },
    ],
    types: { FeedDocument: 'url=credential/key' },
  },
];
