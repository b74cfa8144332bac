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
    // Plug-ins put their logger on the request of a framework.
    vendor: 'pino',
    packages: ['@hapi/hapi'],
    sinks: [
      {
        calls: ['{new Request(),new Server()}.logger.{fatal,error,warn,info,debug,trace}'],
        kind: 'log',
        data: 'all',
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'pino',
    packages: ['express'],
    sinks: [{ calls: ['new Request().log.{fatal,error,warn,info,debug,trace}'], kind: 'log', data: 'all' }],
    aliases: [
      { path: 'default().*.{$0,$1,$2,$3}.$0', sameAs: 'new Request()' },
      { path: 'new Request().log.child()', sameAs: 'new Request().log' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'pino',
    packages: ['koa'],
    sinks: [{ calls: ['new Context().log.{fatal,error,warn,info,debug,trace}'], kind: 'log', data: 'all' }],
    aliases: [{ path: 'new default().use.$0.$0', sameAs: 'new Context()' }],
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
