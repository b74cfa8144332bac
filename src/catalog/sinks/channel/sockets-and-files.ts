import { PLAIN_REMOTE } from '../../conditions.ts';
import type { SinkRow, VendorEntry } from '../../schema.ts';

/** Names of this machine. */
const HERE = '^(?:localhost|127\\.)';

/** Connections that stay open, and transfers of files. What travels over TLS or SSH has no row. */
export default [
  {
    vendor: 'WebSocket',
    packages: ['<global>', 'ws', 'websocket', 'isomorphic-ws', 'reconnecting-websocket'],
    sinks: [
      {
        calls: ['new WebSocket().send'],
        kind: 'insecure-channel',
        data: [{ argument: 0 }],
        when: [{ at: 'new WebSocket', argument: 0, matches: PLAIN_REMOTE }],
        label: 'ws:',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'WebSocket',
    packages: ['ws', 'websocket', 'isomorphic-ws', 'reconnecting-websocket'],
    sinks: [
      {
        calls: ['new default().send'],
        kind: 'insecure-channel',
        data: [{ argument: 0 }],
        when: [{ at: 'new default', argument: 0, matches: PLAIN_REMOTE }],
        label: 'ws:',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Socket.IO',
    packages: ['socket.io-client'],
    sinks: [
      {
        calls: ['default().{emit,send,emitWithAck}'],
        kind: 'insecure-channel',
        data: [{ argument: 0, rest: true }],
        when: [{ at: 'default', argument: 0, matches: PLAIN_REMOTE }],
        label: 'http:',
      },
      {
        calls: ['io().{emit,send,emitWithAck}'],
        kind: 'insecure-channel',
        data: [{ argument: 0, rest: true }],
        when: [{ at: 'io', argument: 0, matches: PLAIN_REMOTE }],
        label: 'http:',
      },
    ],
    aliases: [{ path: 'connect()', sameAs: 'io()' }],
    verified: 'typings',
  },
  {
    vendor: 'MQTT',
    packages: ['mqtt'],
    sinks: [
      {
        calls: ['connect().{publish,publishAsync}'],
        kind: 'insecure-channel',
        data: [{ argument: 1 }],
        when: [
          {
            at: 'connect',
            argument: 0,
            matches: '^(?:mqtt|tcp|ws)://(?!(?:localhost|127\\.|\\[::1\\])(?:[:/]|\\d|$))',
          },
        ],
        label: 'mqtt: without TLS',
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'FTP',
    packages: ['basic-ftp'],
    sinks: [
      {
        calls: ['new Client().{uploadFrom,appendFrom,uploadFromDir}'],
        kind: 'insecure-channel',
        data: [{ argument: 0 }],
        configuredBy: 'access',
        unless: [
          { at: 'access', argument: 0, path: 'secure', matches: '^(?:true|implicit)$' },
          { at: 'access', argument: 0, path: 'host', matches: HERE },
        ],
        label: 'ftp:',
      },
      {
        calls: ['new Client().{uploadFrom,appendFrom,uploadFromDir}'],
        kind: 'insecure-channel',
        data: [{ argument: 0 }],
        configuredBy: 'access',
        when: [
          { at: 'access', argument: 0, path: 'secure', matches: '^(?:true|implicit)$' },
          { at: 'access', argument: 0, path: 'secureOptions.rejectUnauthorized', matches: '^false$' },
        ],
        label: 'FTP over TLS that checks no certificate',
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'FTP',
    packages: ['ftp', '@icetee/ftp', 'promise-ftp'],
    sinks: [
      {
        calls: ['new default().{put,append}'],
        kind: 'insecure-channel',
        data: [{ argument: 0 }],
        configuredBy: 'connect',
        unless: [
          { at: 'connect', argument: 0, path: 'secure', matches: '^(?:true|control|implicit)$' },
          { at: 'connect', argument: 0, path: 'host', matches: HERE },
        ],
        label: 'ftp:',
      },
      {
        calls: ['new default().{put,append}'],
        kind: 'insecure-channel',
        data: [{ argument: 0 }],
        configuredBy: 'connect',
        when: [
          { at: 'connect', argument: 0, path: 'secure', matches: '^(?:true|control|implicit)$' },
          { at: 'connect', argument: 0, path: 'secureOptions.rejectUnauthorized', matches: '^false$' },
        ],
        label: 'FTP over TLS that checks no certificate',
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'FTP',
    packages: ['jsftp'],
    sinks: [{ calls: ['new default().put'], kind: 'insecure-channel', data: [{ argument: 0 }], label: 'ftp:' }],
    verified: 'documentation',
  },
  {
    vendor: 'Telnet',
    packages: ['telnet-client'],
    sinks: ['default', 'Telnet'].map((name): SinkRow => ({
      calls: [`new ${name}().{send,exec,write}`],
      kind: 'insecure-channel',
      data: [{ argument: 0 }],
      configuredBy: 'connect',
      unless: [{ at: 'connect', argument: 0, path: 'host', matches: HERE }],
      label: 'telnet:',
    })),
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
