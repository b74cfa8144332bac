import type { VendorEntry } from '../schema.ts';

/**
 * Hosts that may have the data because they are Amazon or the seller's own machines. They win over every other host row.
 */
export default [
  {
    vendor: 'Amazon SP-API',
    packages: [],
    hosts: [
      { host: 'sellingpartnerapi-na.amazon.com', kind: 'safe' },
      { host: 'sellingpartnerapi-eu.amazon.com', kind: 'safe' },
      { host: 'sellingpartnerapi-fe.amazon.com', kind: 'safe' },
      { host: 'sandbox.sellingpartnerapi-*.amazon.com', kind: 'safe' },
      // Documents are uploaded and downloaded through signed addresses.
      { host: 'tortuga-prod-*.amazonaws.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Login with Amazon',
    packages: [],
    hosts: [
      { host: 'api.amazon.com', path: '^/auth/o2/token', kind: 'safe' },
      { host: 'api.amazon.co.uk', path: '^/auth/o2/token', kind: 'safe' },
      { host: 'api.amazon.co.jp', path: '^/auth/o2/token', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Amazon MWS',
    packages: [],
    hosts: [{ host: 'mws.amazonservices.com', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'loopback',
    packages: [],
    hosts: [
      { host: 'localhost', kind: 'safe' },
      { host: '127.0.0.1', kind: 'safe' },
      { host: '[::1]', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    // Machines of the own network; whether data travels encrypted there is another question.
    vendor: 'own network',
    packages: [],
    hosts: [
      { host: '*.localhost', kind: 'safe' },
      { host: '*.local', kind: 'safe' },
      { host: '*.internal', kind: 'safe' },
      { host: '*.lan', kind: 'safe' },
      { host: '*.svc', kind: 'safe' },
      { host: '10.*.*.*', kind: 'safe' },
      { host: '192.168.*.*', kind: 'safe' },
      ...Array.from({ length: 16 }, (_, index) => ({ host: `172.${16 + index}.*.*`, kind: 'safe' as const })),
    ],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
