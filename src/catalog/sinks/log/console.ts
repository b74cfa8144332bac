import type { VendorEntry } from '../../schema.ts';

/** The console and the standard streams, and the names of the global object they are members of. */
export default [
  {
    vendor: 'console',
    packages: ['<global>'],
    sinks: [
      {
        calls: [
          'console.{log,info,warn,error,debug,trace,dir,dirxml,table,group,groupCollapsed}',
          'console.{count,countReset,time,timeEnd,timeLog}',
        ],
        kind: 'log',
        data: 'all',
      },
      // Argument 0 is the condition; what follows is printed.
      { calls: ['console.assert'], kind: 'log', data: [{ argument: 1, rest: true }] },
      { calls: ['process.{stdout,stderr}.{write,end}', 'process.emitWarning'], kind: 'log', data: [{ argument: 0 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'console',
    packages: ['node:console'],
    sinks: [
      {
        calls: [
          '{log,info,warn,error,debug,trace,dir,dirxml,table,group,groupCollapsed}',
          '{count,countReset,time,timeEnd,timeLog}',
        ],
        kind: 'log',
        data: 'all',
      },
      { calls: ['assert'], kind: 'log', data: [{ argument: 1, rest: true }] },
    ],
    aliases: [{ path: '{console,new Console()}', sameAs: 'default' }],
    verified: 'typings',
  },
  {
    vendor: 'Node.js',
    packages: ['node:process'],
    sinks: [{ calls: ['{stdout,stderr}.{write,end}', 'emitWarning'], kind: 'log', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'Node.js',
    packages: ['node:util'],
    sinks: [{ calls: ['debuglog()'], kind: 'log', data: 'all' }],
    aliases: [{ path: 'debug', sameAs: 'debuglog' }],
    verified: 'typings',
  },
  {
    vendor: 'debug',
    packages: ['debug'],
    sinks: [{ calls: ['default()'], kind: 'log', data: 'all' }],
    aliases: [
      { path: '{debug,createDebug}', sameAs: 'default' },
      { path: '{default().extend(),new Debugger()}', sameAs: 'default()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'JavaScript',
    packages: ['<global>'],
    aliases: [{ path: '{globalThis,window,self,global}', sameAs: 'default' }],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
