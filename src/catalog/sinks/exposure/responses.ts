import type { VendorEntry } from '../../schema.ts';

/** What a server answers: whoever calls it sees it. The aliases of express and fastify stand with their cookies. */
export default [
  {
    vendor: 'express',
    packages: ['express'],
    sinks: [
      {
        calls: ['new Response().{json,jsonp,send,end,write,redirect,location}'],
        kind: 'response',
        data: 'all',
      },
      {
        calls: ['new Response().{render,set,header,setHeader,append}'],
        kind: 'response',
        data: [{ argument: 1 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'fastify',
    packages: ['fastify'],
    sinks: [
      { calls: ['new FastifyReply().{send,redirect}'], kind: 'response', data: 'all' },
      { calls: ['new FastifyReply().{header,headers}'], kind: 'response', data: 'all' },
    ],
    aliases: [{ path: 'new FastifyReply().{code,status,type,header,headers}()', sameAs: 'new FastifyReply()' }],
    verified: 'typings',
  },
  {
    vendor: 'koa',
    packages: ['koa'],
    sinks: [{ calls: ['new Context().redirect'], kind: 'response', data: [{ argument: 0 }] }],
    assignments: [{ assigns: ['new Context().body', 'new Context().response.body'], kind: 'response' }],
    aliases: [{ path: '{new default().use.$0.$0,new ParameterizedContext()}', sameAs: 'new Context()' }],
    verified: 'documentation',
  },
  {
    vendor: 'koa',
    packages: ['@koa/router', 'koa-router'],
    sinks: [{ calls: ['new Context().redirect'], kind: 'response', data: [{ argument: 0 }] }],
    assignments: [{ assigns: ['new Context().body', 'new Context().response.body'], kind: 'response' }],
    aliases: [{ path: 'new default().*.{$1,$2}.$0', sameAs: 'new Context()' }],
    verified: 'documentation',
  },
  {
    vendor: 'Hono',
    packages: ['hono'],
    sinks: [
      { calls: ['new Context().{json,text,html,body,redirect}'], kind: 'response', data: [{ argument: 0 }] },
      { calls: ['new Context().header'], kind: 'response', data: [{ argument: 1 }] },
    ],
    aliases: [{ path: 'new Hono().*.{$1,$2}.$0', sameAs: 'new Context()' }],
    verified: 'documentation',
  },
  {
    vendor: 'Next.js',
    packages: ['next'],
    sinks: [
      { calls: ['new NextApiResponse().{json,send,end,write,redirect}'], kind: 'response', data: 'all' },
      { calls: ['new NextApiResponse().setHeader'], kind: 'response', data: [{ argument: 1 }] },
    ],
    aliases: [{ path: 'new NextApiResponse().{status,setHeader}()', sameAs: 'new NextApiResponse()' }],
    verified: 'documentation',
  },
  {
    vendor: 'Next.js',
    packages: ['next/server'],
    sinks: [{ calls: ['NextResponse.{json,redirect}', 'new NextResponse'], kind: 'response', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'Fetch API',
    packages: ['<global>'],
    sinks: [
      { calls: ['Response.{json,redirect}', 'new Response'], kind: 'response', data: [{ argument: 0 }] },
      { calls: ['postMessage', 'parent.postMessage', 'opener.postMessage'], kind: 'response', data: [{ argument: 0 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Node.js',
    packages: ['node:http', 'node:https', 'node:http2'],
    sinks: [
      { calls: ['new ServerResponse().{write,end}'], kind: 'response', data: [{ argument: 0 }] },
      { calls: ['new ServerResponse().{setHeader,appendHeader}'], kind: 'response', data: [{ argument: 1 }] },
    ],
    aliases: [
      { path: 'createServer.{$0,$1}.$1', sameAs: 'new ServerResponse()' },
      { path: 'new Http2ServerResponse()', sameAs: 'new ServerResponse()' },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
