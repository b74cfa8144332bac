import type { VendorEntry } from '../../schema.ts';

export default [
  {
    vendor: 'winston',
    packages: ['winston'],
    sinks: [
      {
        calls: [
          'createLogger().{log,write,error,warn,info,http,verbose,debug,silly}',
          'createLogger().{emerg,alert,crit,warning,notice,help,data,prompt,input}',
        ],
        kind: 'log',
        data: 'all',
      },
      // Bindings and defaults are added to every later line.
      { calls: ['createLogger().child'], kind: 'log', data: [{ argument: 0 }] },
      { calls: ['createLogger'], kind: 'log', data: [{ argument: 0, path: 'defaultMeta' }] },
      { calls: ['createLogger().profile'], kind: 'log', data: [{ argument: 1 }] },
      // The module is a logger itself.
      { calls: ['{log,error,warn,info,http,verbose,debug,silly}'], kind: 'log', data: 'all' },
    ],
    aliases: [
      { path: '{createLogger().child(),new Logger()}', sameAs: 'createLogger()' },
      { path: '{loggers,new Container()}.{get,add}()', sameAs: 'createLogger()' },
      { path: 'child()', sameAs: 'createLogger()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'winston',
    packages: ['express-winston'],
    sinks: [
      {
        calls: ['logger', 'errorLogger'],
        kind: 'log',
        data: [
          { argument: 0, path: 'msg', returned: true },
          { argument: 0, path: 'dynamicMeta', returned: true },
          { argument: 0, path: 'requestFilter', returned: true },
          { argument: 0, path: 'responseFilter', returned: true },
        ],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'winston',
    packages: ['nest-winston'],
    sinks: [
      {
        calls: ['new WinstonLogger().{log,error,warn,debug,verbose,fatal}'],
        kind: 'log',
        data: 'all',
      },
    ],
    aliases: [{ path: 'WinstonModule.createLogger()', sameAs: 'new WinstonLogger()' }],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
