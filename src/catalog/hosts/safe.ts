import type { VendorEntry } from '../schema.ts';

/**
 * Hosts that may have the data: Amazon's own API, and those who ship the parcel or compute the tax. They win over every
 * other host row.
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
  { vendor: 'EasyPost', packages: [], hosts: [{ host: 'api.easypost.com', kind: 'safe' }], verified: 'documentation' },
  { vendor: 'Shippo', packages: [], hosts: [{ host: 'api.goshippo.com', kind: 'safe' }], verified: 'documentation' },
  {
    vendor: 'ShipStation',
    packages: [],
    hosts: [
      { host: 'ssapi.shipstation.com', kind: 'safe' },
      { host: 'api.shipstation.com', kind: 'safe' },
      { host: 'api.shipengine.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'UPS',
    packages: [],
    hosts: [
      { host: 'onlinetools.ups.com', kind: 'safe' },
      { host: 'wwwcie.ups.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'FedEx',
    packages: [],
    hosts: [
      { host: 'apis.fedex.com', kind: 'safe' },
      { host: 'apis-sandbox.fedex.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'DHL',
    packages: [],
    hosts: [
      { host: 'express.api.dhl.com', kind: 'safe' },
      { host: 'api-eu.dhl.com', kind: 'safe' },
      { host: 'api.dhl.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'USPS',
    packages: [],
    hosts: [
      { host: 'apis.usps.com', kind: 'safe' },
      { host: 'secure.shippingapis.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Royal Mail',
    packages: [],
    hosts: [
      { host: 'api.royalmail.net', kind: 'safe' },
      { host: 'api.parcel.royalmail.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Canada Post',
    packages: [],
    hosts: [
      { host: 'soa-gw.canadapost.ca', kind: 'safe' },
      { host: 'ct.soa-gw.canadapost.ca', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Australia Post',
    packages: [],
    hosts: [{ host: 'digitalapi.auspost.com.au', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'Sendcloud',
    packages: [],
    hosts: [{ host: 'panel.sendcloud.sc', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'Easyship',
    packages: [],
    hosts: [
      { host: 'api.easyship.com', kind: 'safe' },
      { host: 'public-api.easyship.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Shiprocket',
    packages: [],
    hosts: [{ host: 'apiv2.shiprocket.in', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'Avalara',
    packages: [],
    hosts: [
      { host: 'rest.avatax.com', kind: 'safe' },
      { host: 'sandbox-rest.avatax.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'TaxJar',
    packages: [],
    hosts: [
      { host: 'api.taxjar.com', kind: 'safe' },
      { host: 'api.sandbox.taxjar.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
