import type { OptionPosition, VendorEntry } from '../../schema.ts';

/** A child adds to those of its parent. */
const BUNYAN_SERIALIZERS: readonly OptionPosition[] = [{ at: 'createLogger', argument: 0, path: 'serializers' }];

/** Loggers with levels and children, and loggers for people in front of a terminal. */
export default [
  {
    vendor: 'bunyan',
    packages: ['bunyan'],
    sinks: [
      {
        calls: ['createLogger().{fatal,error,warn,info,debug,trace}'],
        kind: 'log',
        data: 'all',
        serializedBy: BUNYAN_SERIALIZERS,
      },
      { calls: ['createLogger().child'], kind: 'log', data: [{ argument: 0 }], serializedBy: BUNYAN_SERIALIZERS },
    ],
    aliases: [{ path: '{createLogger().child(),new default(),new Logger()}', sameAs: 'createLogger()' }],
    verified: 'typings',
  },
  {
    vendor: 'log4js',
    packages: ['log4js'],
    sinks: [
      { calls: ['getLogger().{trace,debug,info,warn,error,fatal,mark,log}'], kind: 'log', data: 'all' },
      { calls: ['getLogger().addContext'], kind: 'log', data: [{ argument: 1 }] },
      { calls: ['connectLogger'], kind: 'log', data: [{ argument: 1, path: 'format', returned: true }] },
    ],
    aliases: [{ path: '{new Logger(),configure().getLogger()}', sameAs: 'getLogger()' }],
    verified: 'typings',
  },
  {
    vendor: 'Strapi',
    packages: ['@strapi/strapi', '@strapi/types'],
    sinks: [{ calls: ['new Strapi().log.{error,warn,info,http,verbose,debug,silly}'], kind: 'log', data: 'all' }],
    aliases: [
      {
        path: 'factories.{createCoreService,createCoreController,createCoreRouter}.$1.$0.strapi',
        sameAs: 'new Strapi()',
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'loglevel',
    packages: ['loglevel'],
    sinks: [{ calls: ['{trace,debug,info,warn,error,log}'], kind: 'log', data: 'all' }],
    aliases: [{ path: '{getLogger(),noConflict(),new Logger()}', sameAs: 'default' }],
    verified: 'typings',
  },
  {
    vendor: 'tslog',
    packages: ['tslog'],
    sinks: [
      {
        calls: ['new Logger().{silly,trace,debug,info,warn,error,fatal,log}'],
        kind: 'log',
        data: 'all',
        maskedBy: [{ at: 'new Logger', argument: 0, path: 'maskValuesOfKeys' }],
      },
    ],
    aliases: [{ path: 'new Logger().getSubLogger()', sameAs: 'new Logger()' }],
    verified: 'typings',
  },
  {
    vendor: 'Roarr',
    packages: ['roarr'],
    sinks: [
      { calls: ['Roarr', 'Roarr.{trace,debug,info,warn,error,fatal}'], kind: 'log', data: 'all' },
      { calls: ['Roarr.child'], kind: 'log', data: [{ argument: 0 }] },
      { calls: ['Roarr.adopt'], kind: 'log', data: [{ argument: 1 }] },
    ],
    aliases: [{ path: '{Roarr.child(),new Logger()}', sameAs: 'Roarr' }],
    verified: 'typings',
  },
  {
    vendor: 'LogTape',
    packages: ['@logtape/logtape'],
    sinks: [
      { calls: ['getLogger().{trace,debug,info,warn,warning,error,fatal}'], kind: 'log', data: 'all' },
      { calls: ['getLogger().with'], kind: 'log', data: [{ argument: 0 }] },
    ],
    aliases: [{ path: '{getLogger().with(),getLogger().getChild(),new Logger()}', sameAs: 'getLogger()' }],
    verified: 'typings',
  },
  {
    vendor: 'lambda-log',
    packages: ['lambda-log'],
    sinks: [{ calls: ['{log,info,warn,error,debug}'], kind: 'log', data: 'all' }],
    aliases: [{ path: 'new LambdaLog()', sameAs: 'default' }],
    verified: 'runtime',
  },
  {
    vendor: 'electron-log',
    packages: ['electron-log', 'electron-log/main', 'electron-log/renderer', 'electron-log/node'],
    sinks: [{ calls: ['{error,warn,info,verbose,debug,silly,log}'], kind: 'log', data: 'all' }],
    aliases: [{ path: '{scope(),create()}', sameAs: 'default' }],
    verified: 'typings',
  },
  {
    vendor: 'consola',
    packages: ['consola', 'consola/basic', 'consola/browser', 'consola/core'],
    sinks: [
      {
        calls: ['{log,info,warn,error,debug,trace,fatal,success,fail,ready,start,box,verbose,silent}'],
        kind: 'log',
        data: 'all',
      },
    ],
    aliases: [
      { path: '{consola,createConsola(),create(),withTag(),withDefaults(),new ConsolaInstance()}', sameAs: 'default' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'signale',
    packages: ['signale'],
    sinks: [
      {
        calls: ['{await,complete,error,debug,fatal,fav,info,note,pause,pending,star,start,success,warn,watch,log}'],
        kind: 'log',
        data: 'all',
      },
    ],
    aliases: [{ path: '{new Signale(),scope()}', sameAs: 'default' }],
    verified: 'typings',
  },
  {
    vendor: 'npmlog',
    packages: ['npmlog'],
    sinks: [
      { calls: ['{silly,verbose,info,timing,http,notice,warn,error,silent}'], kind: 'log', data: 'all' },
      { calls: ['log'], kind: 'log', data: [{ argument: 1, rest: true }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'fancy-log',
    packages: ['fancy-log'],
    sinks: [{ calls: ['default', '{error,warn,info,dir}'], kind: 'log', data: 'all' }],
    verified: 'typings',
  },
  {
    vendor: 'NestJS',
    packages: ['@nestjs/common'],
    sinks: [
      { calls: ['{Logger,new Logger()}.{log,error,warn,debug,verbose,fatal}'], kind: 'log', data: 'all' },
      // The response body of an exception is also what the framework's filter logs.
      {
        calls: [
          'new {HttpException,BadRequestException,InternalServerErrorException,NotFoundException,ForbiddenException}',
          'new {UnauthorizedException,ConflictException,UnprocessableEntityException}',
        ],
        kind: 'log',
        data: [{ argument: 0 }],
        confidence: 'strict',
      },
    ],
    aliases: [{ path: '{new ConsoleLogger(),new LoggerService()}', sameAs: 'new Logger()' }],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
