import type { VendorEntry } from '../../schema.ts';

/** Messages to everybody who is connected, whoever that is. An answer to the one client that asked is no sink. */
export default [
  {
    vendor: 'Socket.IO',
    packages: ['socket.io'],
    sinks: [{ calls: ['new Server().{emit,send,write}'], kind: 'disclosure', data: [{ argument: 0, rest: true }] }],
    aliases: [
      { path: '{default(),new default()}', sameAs: 'new Server()' },
      { path: 'new Server().{to,in,of,except,timeout}()', sameAs: 'new Server()' },
      { path: 'new Server().{sockets,local,volatile}', sameAs: 'new Server()' },
      { path: '{new Server().on.$1.$0,new Server().use.$0.$0}', sameAs: 'new Socket()' },
      { path: 'new Socket().{broadcast,to(),in(),except(),nsp,server}', sameAs: 'new Server()' },
      { path: '{new Namespace(),new BroadcastOperator()}', sameAs: 'new Server()' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'WebSocket',
    packages: ['ws'],
    sinks: [{ calls: ['new WebSocketServer().clients.*.send'], kind: 'disclosure', data: [{ argument: 0 }] }],
    aliases: [{ path: 'new Server()', sameAs: 'new WebSocketServer()' }],
    verified: 'typings',
  },
  {
    vendor: 'Pusher',
    packages: ['pusher'],
    sinks: [
      { calls: ['new default().trigger'], kind: 'disclosure', data: [{ argument: 2 }] },
      { calls: ['new default().triggerBatch'], kind: 'disclosure', data: [{ argument: 0, path: '[].data' }] },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Ably',
    packages: ['ably', 'ably/promises'],
    sinks: [{ calls: ['new Rest().channels.get().publish'], kind: 'disclosure', data: 'all' }],
    aliases: [{ path: 'new Realtime()', sameAs: 'new Rest()' }],
    verified: 'documentation',
  },
  {
    vendor: 'window message',
    packages: ['<global>'],
    // Any page may read a message to the origin `*`.
    sinks: [
      {
        calls: ['postMessage', '{parent,opener,top}.postMessage'],
        kind: 'disclosure',
        data: [{ argument: 0 }],
        when: [{ argument: 1, matches: '^\\*$' }],
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
