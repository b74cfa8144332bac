import type { VendorEntry } from '../../schema.ts';

/** Lines about HTTP requests, and assertion messages, which end in the same logs. */
export default [
  {
    vendor: 'morgan',
    packages: ['morgan'],
    sinks: [
      { calls: ['token'], kind: 'log', data: [{ argument: 1, returned: true }] },
      { calls: ['default'], kind: 'log', data: [{ argument: 0, returned: true }] },
      { calls: ['format'], kind: 'log', data: [{ argument: 1, returned: true }] },
    ],
    verified: 'typings',
  },
  {
    vendor: '@hapi/hapi',
    packages: ['@hapi/hapi'],
    sinks: [{ calls: ['{new Request(),new Server()}.log'], kind: 'log', data: [{ argument: 1 }] }],
    aliases: [{ path: 'server()', sameAs: 'new Server()' }],
    verified: 'documentation',
  },
  {
    vendor: 'Node.js',
    packages: ['node:assert', 'node:assert/strict'],
    sinks: [
      // An assertion error prints its message, and both values when they are compared.
      {
        calls: ['{fail,equal,strictEqual,deepEqual,deepStrictEqual}'],
        kind: 'log',
        data: 'all',
        confidence: 'strict',
      },
      { calls: ['default', 'ok'], kind: 'log', data: [{ argument: 1, rest: true }], confidence: 'strict' },
    ],
    aliases: [{ path: '{assert,strict}', sameAs: 'default' }],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
