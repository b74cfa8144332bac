import type { VendorEntry } from '../../schema.ts';

/** How findings call the sink. */
const label = 'the text of an error';

/**
 * Errors of frameworks. Their text ends where that of a thrown `Error` ends: in logs and error trackers. What a framework
 * sends to the client beside the text (`extensions` of GraphQL) is an answer, not a log. Errors that are answers first, with a
 * status, are left to the strict preset.
 */
export default [
  {
    vendor: 'NestJS',
    packages: ['@nestjs/microservices', '@nestjs/websockets'],
    sinks: [{ calls: ['new {RpcException,WsException}'], kind: 'log', data: [{ argument: 0 }], label }],
    verified: 'documentation',
  },
  {
    vendor: 'GraphQL',
    packages: [
      'graphql',
      'apollo-server',
      'apollo-server-express',
      'apollo-server-errors',
      'graphql-yoga',
      'mercurius',
    ],
    sinks: [
      {
        calls: ['new {GraphQLError,ApolloError,UserInputError,AuthenticationError,ForbiddenError}'],
        kind: 'log',
        data: [{ argument: 0 }],
        label,
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'tRPC',
    packages: ['@trpc/server'],
    sinks: [{ calls: ['new TRPCError'], kind: 'log', data: [{ argument: 0, path: 'message' }], label }],
    verified: 'documentation',
  },
  {
    vendor: 'http-errors',
    packages: ['http-errors'],
    sinks: [
      { calls: ['default'], kind: 'log', data: [{ argument: 0 }, { argument: 1 }], label, confidence: 'strict' },
      { calls: ['{*,new *}'], kind: 'log', data: [{ argument: 0 }], label, confidence: 'strict' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'hapi',
    packages: ['@hapi/boom'],
    sinks: [{ calls: ['*', 'new Boom'], kind: 'log', data: [{ argument: 0 }], label, confidence: 'strict' }],
    verified: 'documentation',
  },
  {
    vendor: 'Hono',
    packages: ['hono/http-exception'],
    sinks: [
      {
        calls: ['new HTTPException'],
        kind: 'log',
        data: [{ argument: 1, path: 'message' }],
        label,
        confidence: 'strict',
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'h3',
    packages: ['h3'],
    sinks: [
      {
        calls: ['createError'],
        kind: 'log',
        data: [
          { argument: 0, path: 'message' },
          { argument: 0, path: 'statusMessage' },
        ],
        label,
        confidence: 'strict',
      },
    ],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
