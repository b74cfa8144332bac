import type { HttpClientEntry, RequestRow } from './schema.ts';

const WRITING = ['post', 'put', 'patch'] as const;

/** What is sent when a page is left. */
const beacon: HttpClientEntry = {
  packages: ['<global>'],
  requests: [{ calls: ['navigator.sendBeacon'], method: 'post', url: [{ argument: 0 }], body: [{ argument: 1 }] }],
};

/** `open` says where, `send` what. The answer is read from the object that the request was opened with. */
const xhr: HttpClientEntry = {
  packages: ['<global>', 'xmlhttprequest', 'xhr2'],
  requests: [
    {
      calls: ['new XMLHttpRequest().open'],
      methodAt: [{ argument: 0 }],
      url: [{ argument: 1 }],
      body: [],
      response: 'receiver',
    },
    { calls: ['new XMLHttpRequest().addEventListener'], url: [], body: [], callback: 'event' },
    {
      calls: ['new XMLHttpRequest().send'],
      methodAt: [{ at: 'open', argument: 0 }],
      url: [{ at: 'open', argument: 1 }],
      body: [{ argument: 0 }],
      configuredBy: 'open',
    },
  ],
};

const jquery: HttpClientEntry = {
  packages: ['jquery'],
  requests: jqueryRequests(''),
};

/** Loaded by a script element, and by the userscript managers. */
const globalJquery: HttpClientEntry = {
  packages: ['<global>'],
  requests: jqueryRequests('{$,jQuery}.'),
};

function jqueryRequests(holder: string): readonly RequestRow[] {
  return [
    { calls: [`${holder}post`], method: 'post', url: [{ argument: 0 }], body: [{ argument: 1 }] },
    { calls: [`${holder}{get,getJSON}`], method: 'get', url: [{ argument: 0 }], body: [], query: [{ argument: 1 }] },
    {
      calls: [`${holder}ajax`],
      methodAt: [{ argument: 0, path: 'method' }],
      url: [{ argument: 0, path: 'url' }, { argument: 0 }],
      body: [
        { argument: 0, path: 'data' },
        { argument: 1, path: 'data' },
      ],
    },
  ];
}

const nest: HttpClientEntry = {
  packages: ['@nestjs/axios'],
  requests: [
    ...nestRequests('new HttpService()').map((row): RequestRow => ({ ...row, response: 'observable' })),
    // The client underneath gives promises where the service gives observables.
    ...nestRequests('new HttpService().axiosRef').map((row): RequestRow => ({ ...row, response: 'data' })),
  ],
};

function nestRequests(client: string): readonly RequestRow[] {
  return [
    ...['get', 'delete', 'head'].map((name): RequestRow => ({
      calls: [`${client}.${name}`],
      method: name,
      url: [{ argument: 0 }],
      base: [{ argument: 1, path: 'baseURL' }],
      body: [],
      query: [{ argument: 1, path: 'params' }],
    })),
    ...WRITING.map((name): RequestRow => ({
      calls: [`${client}.${name}`],
      method: name,
      url: [{ argument: 0 }],
      base: [{ argument: 2, path: 'baseURL' }],
      body: [{ argument: 1 }],
      query: [{ argument: 2, path: 'params' }],
    })),
    {
      calls: [`${client}.request`],
      methodAt: [{ argument: 0, path: 'method' }],
      url: [{ argument: 0, path: 'url' }],
      base: [{ argument: 0, path: 'baseURL' }],
      body: [{ argument: 0, path: 'data' }],
      query: [{ argument: 0, path: 'params' }],
    },
  ];
}

/** Google Apps Script. */
const appsScript: HttpClientEntry = {
  packages: ['<global>'],
  requests: [
    {
      calls: ['UrlFetchApp.fetch'],
      methodAt: [{ argument: 1, path: 'method' }],
      url: [{ argument: 0 }],
      body: [{ argument: 1, path: 'payload' }],
      response: 'apps-script',
    },
  ],
};

const graphqlRequest: HttpClientEntry = {
  packages: ['graphql-request'],
  requests: [
    {
      calls: ['new GraphQLClient().{request,rawRequest,batchRequests}'],
      method: 'post',
      url: [{ at: 'new GraphQLClient', argument: 0 }],
      body: [{ argument: 0 }, { argument: 1 }],
    },
    {
      calls: ['{default,request,rawRequest,batchRequests}'],
      method: 'post',
      url: [{ argument: 0 }, { argument: 0, path: 'url' }],
      body: [{ argument: 1 }, { argument: 2 }, { argument: 0, path: 'variables' }],
    },
  ],
};

const wretch: HttpClientEntry = {
  packages: ['wretch'],
  aliases: [
    { path: 'wretch', sameAs: 'default' },
    { path: 'default().{url,auth,headers,content,options,addon,query,json,body}()', sameAs: 'default()' },
  ],
  requests: [
    {
      calls: ['default().{get,delete,head}'],
      method: 'get',
      url: [{ argument: 0 }],
      base: ['default', 'wretch'].map((at) => ({ at, argument: 0 })),
      body: [],
      response: 'fluent',
    },
    {
      calls: ['default().{post,put,patch,json,body,formData,formUrl}'],
      method: 'post',
      url: ['default', 'wretch'].map((at) => ({ at, argument: 0 })),
      body: [{ argument: 0 }],
    },
  ],
};

/** Clients of frameworks and of protocols over HTTP, and what browsers have beside `fetch`. */
export const otherClients: readonly HttpClientEntry[] = [
  beacon,
  appsScript,
  xhr,
  jquery,
  globalJquery,
  nest,
  graphqlRequest,
  wretch,
];
