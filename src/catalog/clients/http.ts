import { otherClients } from './other-clients.ts';
import type { HttpClientEntry, RequestRow } from './schema.ts';
import { sockets } from './sockets.ts';

const READING = ['get', 'delete', 'head', 'options'] as const;
const WRITING = ['post', 'put', 'patch'] as const;

const axiosBase = {
  base: [
    { argument: 1, path: 'baseURL' },
    { argument: 2, path: 'baseURL' },
    { argument: 0, path: 'baseURL' },
  ],
  clientBase: [{ argument: 0, path: 'baseURL' }],
};

const axios: HttpClientEntry = {
  packages: ['axios', 'axios-retry', 'redaxios'],
  aliases: [
    { path: 'create()', sameAs: 'default' },
    { path: 'axios', sameAs: 'default' },
    { path: 'Axios', sameAs: 'default' },
    { path: 'new default()', sameAs: 'default' },
  ],
  requests: [
    ...verbs(READING, {
      url: [{ argument: 0 }],
      body: [{ argument: 1, path: 'data' }],
      query: [{ argument: 1, path: 'params' }],
      response: 'data',
      ...axiosBase,
    }),
    ...WRITING.map((name): RequestRow => ({
      calls: [name, `${name}Form`],
      method: name,
      url: [{ argument: 0 }],
      body: [{ argument: 1 }],
      query: [{ argument: 2, path: 'params' }],
      response: 'data',
      ...axiosBase,
    })),
    {
      calls: ['default', 'request'],
      methodAt: [
        { argument: 0, path: 'method' },
        { argument: 1, path: 'method' },
      ],
      url: [{ argument: 0, path: 'url' }, { argument: 0 }],
      body: [
        { argument: 0, path: 'data' },
        { argument: 1, path: 'data' },
      ],
      query: [
        { argument: 0, path: 'params' },
        { argument: 1, path: 'params' },
      ],
      response: 'data',
      ...axiosBase,
    },
  ],
};

/** Clients whose instances hand every answer to functions (`interceptors.response.use`) before the caller gets it. */
export const INTERCEPTED: readonly string[] = axios.packages;

const fetchRow = {
  calls: ['fetch', 'default'],
  methodAt: [{ argument: 1, path: 'method' }],
  url: [{ argument: 0 }, { argument: 0, path: 'url' }],
  body: [{ argument: 1, path: 'body' }],
  response: 'fetch',
} satisfies RequestRow;

const fetchLike: HttpClientEntry = {
  packages: [
    'node-fetch',
    'cross-fetch',
    'isomorphic-fetch',
    'isomorphic-unfetch',
    'unfetch',
    'whatwg-fetch',
    'node-fetch-native',
    'fetch-retry',
    'undici-fetch',
    'make-fetch-happen',
  ],
  requests: [fetchRow],
};

const globalFetch: HttpClientEntry = {
  packages: ['<global>'],
  requests: [
    { ...fetchRow, calls: ['fetch'] },
    // What is sent later is judged where it is made.
    { calls: ['new Request'], methodAt: fetchRow.methodAt, url: fetchRow.url, body: fetchRow.body },
  ],
};

const undici: HttpClientEntry = {
  packages: ['undici'],
  requests: [
    { ...fetchRow, calls: ['fetch'] },
    {
      calls: ['request', 'stream'],
      methodAt: [{ argument: 1, path: 'method' }],
      url: [{ argument: 0 }],
      base: [{ argument: 0, path: 'origin' }],
      body: [{ argument: 1, path: 'body' }],
      query: [{ argument: 1, path: 'query' }],
      response: 'undici',
    },
    {
      calls: ['new {Client,Pool,Agent}().request'],
      methodAt: [{ argument: 0, path: 'method' }],
      url: [{ argument: 0, path: 'path' }],
      base: [{ argument: 0, path: 'origin' }],
      clientBase: [{ argument: 0 }],
      body: [{ argument: 0, path: 'body' }],
      query: [{ argument: 0, path: 'query' }],
      response: 'undici',
    },
    {
      calls: ['new {Client,Pool,Agent}().{stream,dispatch}'],
      methodAt: [{ argument: 0, path: 'method' }],
      url: [{ argument: 0, path: 'path' }],
      base: [{ argument: 0, path: 'origin' }],
      clientBase: [{ argument: 0 }],
      body: [{ argument: 0, path: 'body' }],
      query: [{ argument: 0, path: 'query' }],
    },
  ],
};

function verbs(names: readonly string[], row: Omit<RequestRow, 'calls' | 'method'>): RequestRow[] {
  return names.map((name) => ({ calls: [name], method: name, ...row }));
}

/** What relative URLs are joined to, in the options of a client or of one call. */
const prefixUrl = [{ argument: 0, path: 'prefixUrl' }];
const callPrefixUrl = [{ argument: 1, path: 'prefixUrl' }];

const gotHooks = { path: 'hooks.afterResponse', parameter: 0 };
const kyHooks = { path: 'hooks.afterResponse', parameter: 2 };

const got: HttpClientEntry = {
  packages: ['got'],
  aliases: [
    { path: 'extend()', sameAs: 'default' },
    { path: 'got', sameAs: 'default' },
  ],
  requests: [
    ...verbs([...READING, ...WRITING], {
      url: [{ argument: 0 }],
      base: callPrefixUrl,
      clientBase: prefixUrl,
      body: [
        { argument: 1, path: 'json' },
        { argument: 1, path: 'body' },
        { argument: 1, path: 'form' },
      ],
      query: [{ argument: 1, path: 'searchParams' }],
      response: 'got',
      hooks: gotHooks,
    }),
    {
      calls: ['default', 'stream'],
      methodAt: [
        { argument: 1, path: 'method' },
        { argument: 0, path: 'method' },
      ],
      url: [{ argument: 0, path: 'url' }, { argument: 0 }],
      base: callPrefixUrl,
      clientBase: prefixUrl,
      body: [
        { argument: 1, path: 'json' },
        { argument: 1, path: 'body' },
        { argument: 0, path: 'json' },
      ],
      query: [
        { argument: 1, path: 'searchParams' },
        { argument: 0, path: 'searchParams' },
      ],
      response: 'got',
      hooks: gotHooks,
    },
    {
      calls: ['paginate', 'paginate.{each,all}'],
      methodAt: [{ argument: 1, path: 'method' }],
      url: [{ argument: 0 }],
      base: callPrefixUrl,
      clientBase: prefixUrl,
      body: [{ argument: 1, path: 'json' }],
      query: [{ argument: 1, path: 'searchParams' }],
      response: 'got-pages',
      hooks: gotHooks,
    },
  ],
};

const ky: HttpClientEntry = {
  packages: ['ky', 'ky-universal'],
  aliases: [
    { path: 'create()', sameAs: 'default' },
    { path: 'extend()', sameAs: 'default' },
  ],
  requests: [
    ...verbs([...READING, ...WRITING], {
      url: [{ argument: 0 }],
      base: callPrefixUrl,
      clientBase: prefixUrl,
      body: [
        { argument: 1, path: 'json' },
        { argument: 1, path: 'body' },
      ],
      query: [{ argument: 1, path: 'searchParams' }],
      response: 'fluent',
      hooks: kyHooks,
    }),
    {
      ...fetchRow,
      calls: ['default'],
      clientBase: prefixUrl,
      body: [{ argument: 1, path: 'json' }, ...fetchRow.body],
      query: [{ argument: 1, path: 'searchParams' }],
      response: 'fluent',
      hooks: kyHooks,
    },
  ],
};

const superagent: HttpClientEntry = {
  packages: ['superagent'],
  aliases: [
    { path: 'agent()', sameAs: 'default' },
    // What an agent is told holds for all of its requests.
    { path: '{set,query,type,accept,auth,timeout,retry,redirects,use}()', sameAs: 'default' },
    ...['get', 'default', ...WRITING].map((name) => ({
      path: `${name}().{set,query,type,accept,auth,timeout,retry,redirects,send,field,attach,disableTLSCerts}()`,
      sameAs: `${name}()`,
    })),
  ],
  requests: [
    ...verbs([...READING, 'del', ...WRITING], {
      url: [{ argument: 0 }],
      body: [{ argument: 1 }],
      response: 'body',
      callback: 'error-first',
    }),
    {
      calls: ['default'],
      methodAt: [{ argument: 0 }],
      url: [{ argument: 1 }, { argument: 0 }],
      body: [],
      response: 'body',
      callback: 'error-first',
    },
    ...WRITING.map((name): RequestRow => ({
      calls: [`${name}().{send,field,attach,set,auth}`],
      method: name,
      url: [{ at: name, argument: 0 }],
      body: [{ argument: 0 }, { argument: 1 }],
    })),
    ...['get', ...WRITING].map((name): RequestRow => ({
      calls: [`${name}().query`],
      method: name,
      url: [{ at: name, argument: 0 }],
      body: [],
      query: [{ argument: 0 }],
    })),
    {
      calls: ['default().{send,field,attach,set,auth}'],
      methodAt: [{ at: 'default', argument: 0 }],
      url: [{ at: 'default', argument: 1 }],
      body: [{ argument: 0 }, { argument: 1 }],
    },
  ],
};

const needle: HttpClientEntry = {
  packages: ['needle'],
  requests: [
    ...verbs(WRITING, { url: [{ argument: 0 }], body: [{ argument: 1 }], response: 'body', callback: 'error-first' }),
    ...verbs(READING, { url: [{ argument: 0 }], body: [], response: 'body', callback: 'error-first' }),
    {
      calls: ['default'],
      methodAt: [{ argument: 0 }],
      url: [{ argument: 1 }],
      body: [{ argument: 2 }],
      response: 'body',
    },
  ],
};

const requestRows = ['default', 'get', 'post', 'put', 'patch', 'del', 'delete'].map((name): RequestRow => ({
  calls: [name],
  ...(name === 'default' ? {} : { method: name }),
  methodAt: [
    { argument: 0, path: 'method' },
    { argument: 1, path: 'method' },
  ],
  url: [{ argument: 0, path: 'url' }, { argument: 0, path: 'uri' }, { argument: 0 }],
  base: [{ argument: 0, path: 'baseUrl' }],
  body: [
    { argument: 0, path: 'body' },
    { argument: 0, path: 'form' },
    { argument: 0, path: 'json' },
    { argument: 1, path: 'body' },
  ],
  query: [{ argument: 0, path: 'qs' }],
  callback: 'error-first',
}));

/** With a promise of the body, or with a callback alone. */
const request: readonly HttpClientEntry[] = [
  {
    packages: ['request-promise', 'request-promise-native', 'request-promise-any'],
    requests: requestRows.map((row) => ({ ...row, response: 'parsed' })),
  },
  {
    packages: ['request', 'postman-request', '@cypress/request'],
    aliases: [{ path: 'defaults()', sameAs: 'default' }],
    requests: requestRows.map((row) => ({
      ...row,
      body: [...row.body, { argument: 1, path: 'form' }, { argument: 1, path: 'json' }],
      query: [
        { argument: 0, path: 'qs' },
        { argument: 1, path: 'qs' },
      ],
    })),
  },
];

/** The body is written to the request that the call gives; the answer comes to a callback. */
const node: HttpClientEntry = {
  packages: ['node:https', 'node:http', 'follow-redirects'],
  aliases: [{ path: '{https,http}', sameAs: 'default' }],
  requests: [
    {
      calls: ['get', 'request'],
      methodAt: [
        { argument: 0, path: 'method' },
        { argument: 1, path: 'method' },
      ],
      url: [{ argument: 0, path: 'path' }, { argument: 0 }, { argument: 1, path: 'path' }],
      base: [
        { argument: 0, path: 'hostname' },
        { argument: 0, path: 'host' },
        { argument: 1, path: 'hostname' },
      ],
      body: [],
      callback: 'stream',
    },
    {
      calls: ['request().{write,end}'],
      methodAt: [
        { at: 'request', argument: 0, path: 'method' },
        { at: 'request', argument: 1, path: 'method' },
      ],
      url: [
        { at: 'request', argument: 0, path: 'path' },
        { at: 'request', argument: 0 },
      ],
      base: [
        { at: 'request', argument: 0, path: 'hostname' },
        { at: 'request', argument: 0, path: 'host' },
      ],
      body: [{ argument: 0 }],
    },
  ],
};

const ofetch: HttpClientEntry = {
  packages: ['ofetch'],
  aliases: [
    { path: 'ofetch', sameAs: 'default' },
    { path: '$fetch', sameAs: 'default' },
    { path: 'create()', sameAs: 'default' },
  ],
  requests: [
    {
      ...fetchRow,
      calls: ['default'],
      base: [{ argument: 1, path: 'baseURL' }],
      clientBase: [{ argument: 0, path: 'baseURL' }],
      query: [
        { argument: 1, path: 'query' },
        { argument: 1, path: 'params' },
      ],
      response: 'parsed',
    },
  ],
};

const openapi: HttpClientEntry = {
  packages: ['openapi-fetch', '@selling-partner-api/sdk'],
  aliases: [
    { path: 'default()', sameAs: 'default' },
    { path: 'createClient()', sameAs: 'default' },
    { path: 'getClient()', sameAs: 'default' },
    { path: 'new SpApi()', sameAs: 'default' },
  ],
  requests: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((name) => ({
    calls: [name, name.toLowerCase()],
    method: name,
    url: [{ argument: 0 }],
    clientBase: [{ argument: 0, path: 'baseUrl' }],
    body: [{ argument: 1, path: 'body' }],
    response: 'openapi' as const,
  })),
};

/** HTTP libraries: where a request's URL and body stand, and where the answer's body is. */
export const httpClients: readonly HttpClientEntry[] = [
  axios,
  fetchLike,
  globalFetch,
  undici,
  got,
  ky,
  superagent,
  needle,
  ...request,
  ofetch,
  openapi,
  node,
  ...otherClients,
  ...sockets,
];
