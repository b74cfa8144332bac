import type { HttpClientEntry, RequestPosition, RequestRow } from './schema.ts';

/** Connections that stay open: what is written to them is sent, and the address stands in an earlier call. */

/** A port and a host, or an object with both. */
function hostsOf(at: string): RequestPosition[] {
  return [
    { at, argument: 0, path: 'host' },
    { at, argument: 1 },
  ];
}

function writing(socket: string, base: readonly RequestPosition[], more: Partial<RequestRow> = {}): RequestRow {
  return { calls: [`${socket}.{write,end}`], method: 'post', url: [], base, body: [{ argument: 0 }], ...more };
}

const plain: HttpClientEntry = {
  packages: ['node:net'],
  requests: [
    writing('connect()', hostsOf('connect'), { scheme: 'tcp' }),
    writing('createConnection()', hostsOf('createConnection'), { scheme: 'tcp' }),
    writing('new Socket()', hostsOf('connect'), { scheme: 'tcp', configuredBy: 'connect' }),
  ],
};

const secure: HttpClientEntry = {
  packages: ['node:tls'],
  requests: [writing('connect()', hostsOf('connect'))],
};

const datagrams: HttpClientEntry = {
  packages: ['node:dgram'],
  requests: [
    {
      calls: ['createSocket().send'],
      method: 'post',
      url: [],
      // `send(text, port, host)`, or with the place of the text in the bytes: `send(bytes, offset, length, port, host)`.
      base: [{ argument: 4 }, { argument: 2 }, { at: 'connect', argument: 1 }],
      body: [{ argument: 0 }],
      scheme: 'udp',
      configuredBy: 'connect',
    },
  ],
};

/** A connection that stays open; what is sent over it goes to the host that it was made for. */
const webSockets: readonly HttpClientEntry[] = [
  {
    packages: ['<global>'],
    requests: [
      { calls: ['new WebSocket().send'], url: [{ at: 'new WebSocket', argument: 0 }], body: [{ argument: 0 }] },
    ],
  },
  {
    packages: ['ws', 'websocket', 'isomorphic-ws', 'reconnecting-websocket'],
    aliases: [{ path: 'new {WebSocket,w3cwebsocket}()', sameAs: 'new default()' }],
    requests: [
      {
        calls: ['new default().send'],
        url: [
          { at: 'new default', argument: 0 },
          { at: 'new WebSocket', argument: 0 },
          { at: 'new w3cwebsocket', argument: 0 },
        ],
        body: [{ argument: 0 }],
      },
    ],
  },
  {
    packages: ['socket.io-client'],
    aliases: [
      { path: '{io,connect}', sameAs: 'default' },
      { path: 'default().{timeout,volatile}()', sameAs: 'default()' },
    ],
    requests: [
      {
        calls: ['default().{emit,emitWithAck,send}'],
        url: ['default', 'io', 'connect'].map((at) => ({ at, argument: 0 })),
        body: [{ argument: 0 }, { argument: 1 }, { argument: 2 }],
      },
    ],
  },
];

export const sockets: readonly HttpClientEntry[] = [plain, secure, datagrams, ...webSockets];
