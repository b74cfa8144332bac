import type { OptionPosition, VendorEntry } from '../../schema.ts';

/** A child has those of its parent, and those among its own options. */
const PINO_SERIALIZERS: readonly OptionPosition[] = [
  { at: 'default', argument: 0, path: 'serializers' },
  { at: 'default', argument: 1, path: 'serializers' },
];

/** pino and the frameworks and plug-ins that hand out its loggers. */
export default [
  {
    vendor: 'pino',
    packages: ['pino'],
    sinks: [
      {
        calls: ['default().{fatal,error,warn,info,debug,trace}'],
        kind: 'log',
        data: 'all',
        maskedBy: [{ at: 'default', argument: 0, path: 'redact' }],
        serializedBy: PINO_SERIALIZERS,
      },
      // Bindings print on every later line.
      {
        calls: ['default().{child,setBindings}'],
        kind: 'log',
        data: [{ argument: 0 }],
        maskedBy: [{ at: 'default', argument: 0, path: 'redact' }],
        serializedBy: PINO_SERIALIZERS,
      },
      {
        calls: ['default'],
        kind: 'log',
        data: [
          { argument: 0, path: 'base' },
          { argument: 0, path: 'mixin', returned: true },
        ],
      },
    ],
    aliases: [
      { path: 'pino', sameAs: 'default' },
      { path: '{default().child(),new Logger(),new BaseLogger()}', sameAs: 'default()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'pino',
    packages: ['pino-http', 'express-pino-logger', 'koa-pino-logger', 'hapi-pino'],
    sinks: [
      { calls: ['default().logger.{fatal,error,warn,info,debug,trace}'], kind: 'log', data: 'all' },
      {
        calls: ['default'],
        kind: 'log',
        data: [
          { argument: 0, path: 'customProps', returned: true },
          { argument: 0, path: 'customSuccessMessage', returned: true },
          { argument: 0, path: 'customErrorMessage', returned: true },
          { argument: 0, path: 'customReceivedObject', returned: true },
          { argument: 0, path: 'customSuccessObject', returned: true },
          { argument: 0, path: 'customErrorObject', returned: true },
        ],
      },
    ],
    aliases: [
      { path: 'pinoHttp', sameAs: 'default' },
      { path: 'default().logger.child()', sameAs: 'default().logger' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'pino',
    packages: ['nestjs-pino'],
    sinks: [
      { calls: ['new PinoLogger().{trace,debug,info,warn,error,fatal}'], kind: 'log', data: 'all' },
      { calls: ['new PinoLogger().assign'], kind: 'log', data: [{ argument: 0 }] },
      { calls: ['new Logger().{verbose,debug,log,warn,error,fatal}'], kind: 'log', data: 'all' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Fastify',
    packages: ['fastify'],
    sinks: [
      {
        calls: ['default().log.{fatal,error,warn,info,debug,trace}'],
        kind: 'log',
        data: 'all',
        maskedBy: [{ at: 'default', argument: 0, path: 'logger.redact' }],
      },
      { calls: ['default().log.{child,setBindings}'], kind: 'log', data: [{ argument: 0 }] },
    ],
    aliases: [
      { path: '{fastify,Fastify}', sameAs: 'default' },
      { path: '{new FastifyInstance(),default().register.$0.$0}', sameAs: 'default()' },
      // Requests and replies of handlers and hooks carry the same logger.
      {
        path: '{default().*.$1.$0,default().*.$2.$0,default().*.$1.$1,default().*.$2.$1}.log',
        sameAs: 'default().log',
      },
      { path: '{new FastifyRequest(),new FastifyReply()}.log', sameAs: 'default().log' },
      { path: '{default().log.child(),new FastifyBaseLogger()}', sameAs: 'default().log' },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
