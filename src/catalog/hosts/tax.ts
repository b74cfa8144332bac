import type { VendorEntry } from '../schema.ts';

/** Services that compute or file sales taxes, which depend on where the buyer lives (AUP 4.1). */
export default [
  {
    vendor: 'Avalara',
    packages: [],
    hosts: [
      { host: 'rest.avatax.com', kind: 'safe', role: 'tax' },
      { host: 'sandbox-rest.avatax.com', kind: 'safe', role: 'tax' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'TaxJar',
    packages: [],
    hosts: [
      { host: 'api.taxjar.com', kind: 'safe', role: 'tax' },
      { host: 'api.sandbox.taxjar.com', kind: 'safe', role: 'tax' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Vertex',
    packages: [],
    hosts: [
      { host: '*.vertexsmb.com', kind: 'safe', role: 'tax' },
      { host: '*.ondemand.vertexinc.com', kind: 'safe', role: 'tax' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'TaxCloud',
    packages: [],
    hosts: [{ host: 'api.taxcloud.net', kind: 'safe', role: 'tax' }],
    verified: 'documentation',
  },
  {
    vendor: 'Quaderno',
    packages: [],
    hosts: [{ host: '*.quadernoapp.com', kind: 'safe', role: 'tax' }],
    verified: 'documentation',
  },
  {
    vendor: 'Anrok',
    packages: [],
    hosts: [{ host: 'api.anrok.com', kind: 'safe', role: 'tax' }],
    verified: 'documentation',
  },
  {
    vendor: 'Taxdoo',
    packages: [],
    hosts: [
      { host: 'api.taxdoo.com', kind: 'safe', role: 'tax' },
      { host: 'sandbox-api.taxdoo.com', kind: 'safe', role: 'tax' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Fonoa',
    packages: [],
    hosts: [{ host: 'api.fonoa.com', kind: 'safe', role: 'tax' }],
    verified: 'documentation',
  },
  {
    vendor: 'VIES',
    packages: [],
    hosts: [{ host: 'ec.europa.eu', path: '^/taxation_customs/vies/', kind: 'safe', role: 'authority' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
