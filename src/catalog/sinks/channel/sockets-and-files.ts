import type { SinkRow, VendorEntry } from '../../schema.ts';

/** Names of this machine. */
const HERE = '^(?:localhost|127\\.)';

/** Brokers and transfers of files; sockets stand with the requests (`clients/sockets.ts`). What travels over TLS or SSH has no row. */
export default [
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
