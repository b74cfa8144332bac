/** How calls say that what they send may be read on the way (DPP 1.5). */

/** An option that takes the protection of a connection away. */
export interface ChannelOption {
  /** Path from an object that {@link OPTION_HOLDERS} names. */
  readonly path: string;
  /** Regular expression for the constant, case-insensitive. */
  readonly matches: string;
  /** How findings call the channel. */
  readonly channel: string;
}

/** Where options of a connection stand in the arguments of a call, or of the call that made its client. */
export const OPTION_HOLDERS: readonly string[] = [
  '',
  ...['httpsAgent', 'agent', 'agent.https', 'dispatcher', 'https', 'agentOptions'],
  ...['tls', 'ssl', 'connect', 'tlsOptions', 'socket', 'connection.ssl', 'dialectOptions.ssl', 'extra.ssl'],
  ...['requestHandler', 'secureOptions', 'httpOptions.agent'],
];

const UNVERIFIED = 'TLS that checks no certificate';
const PLAIN = 'a connection without TLS';

/** Options that count wherever they stand. */
export const channelOptions: readonly ChannelOption[] = [
  { path: 'rejectUnauthorized', matches: '^false$', channel: UNVERIFIED },
  // Agents that keep what concerns TLS apart.
  { path: 'connect.rejectUnauthorized', matches: '^false$', channel: UNVERIFIED },
  { path: 'requestTls.rejectUnauthorized', matches: '^false$', channel: UNVERIFIED },
  { path: 'strictSSL', matches: '^false$', channel: UNVERIFIED },
  { path: 'minVersion', matches: '^(?:SSLv|TLSv1(?:\\.[01])?$)', channel: 'TLS below 1.2' },
  { path: 'maxVersion', matches: '^(?:SSLv|TLSv1(?:\\.[01])?$)', channel: 'TLS below 1.2' },
  { path: 'secureProtocol', matches: '^(?:SSLv|TLSv1(?:_1)?_)', channel: 'TLS below 1.2' },
  { path: 'ignoreTLS', matches: '^true$', channel: PLAIN },
  // Names with `!` in front are excluded and not asked for.
  {
    path: 'ciphers',
    matches: '(?:^|[:+])(?:[^!:]*[-_])?(?:NULL|EXPORT|RC4|DES|MD5|anon|eNULL|aNULL)',
    channel: 'TLS with broken ciphers',
  },
  ...['tlsInsecure', 'tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'trustServerCertificate'].map(
    (path): ChannelOption => ({ path, matches: '^true$', channel: UNVERIFIED }),
  ),
  { path: 'options.trustServerCertificate', matches: '^true$', channel: UNVERIFIED },
  { path: 'sslEnabled', matches: '^false$', channel: PLAIN },
];

/** Calls on a request that take its protection away. */
export const OPENING_CALLS: readonly {
  readonly packages: readonly string[];
  readonly method: string;
  readonly channel: string;
}[] = [{ packages: ['superagent', 'supertest'], method: 'disableTLSCerts', channel: UNVERIFIED }];

/** Options that switch TLS off, for stores and brokers on another machine. */
export const storeOptions: readonly ChannelOption[] = [
  ...['ssl', 'tls', 'useSSL', 'useTLS', 'encrypt'],
  ...['connection.ssl', 'dialectOptions.ssl', 'dialectOptions.encrypt', 'options.encrypt', 'options.tls', 'socket.tls'],
].map((path) => ({ path, matches: '^false$', channel: PLAIN }));

/** Clients that send in clear unless an option says otherwise. */
export const PLAIN_UNLESS: readonly { readonly packages: readonly string[]; readonly option: string }[] = [
  { packages: ['kafkajs'], option: 'ssl' },
];

/** Where the other machine is named. */
export const STORE_HOSTS: readonly string[] = [
  ...['host', 'hostname', 'server', 'endPoint', 'connection.host', 'socket.host'],
  ...['', 'url', 'uri', 'connectionString', 'connection.connectionString', 'connection'],
  ...['endpoint', 'brokers[]', 'servers[]', 'servers'],
];

/** Addresses of stores and brokers that say the same as the options: in the query, or by their scheme. */
export const PLAIN_STORE_URLS: readonly { readonly matches: RegExp; readonly channel: string }[] = [
  {
    matches:
      /[?&;](?:sslmode=(?:disable|allow)|ssl-mode=disabled|(?:ssl|tls)=(?:false|0)|encrypt=(?:false|no))(?:[&;]|$)/i,
    channel: PLAIN,
  },
  {
    matches:
      /[?&;](?:sslmode=no-verify|(?:tlsInsecure|tlsAllowInvalidCertificates|tlsAllowInvalidHostnames|trustServerCertificate)=true)(?:[&;]|$)/i,
    channel: UNVERIFIED,
  },
  { matches: /^(?:amqp|redis|stomp|memcached|http|ldap|smtp|mqtt):\/\//i, channel: PLAIN },
];

/** Addresses that stay on the machine. */
export const LOOPBACK =
  /^(?:localhost|(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/i;

/** Addresses of the own network. DPP 1.5 counts it too, but it may encrypt by itself: evidence rather than proof. */
export const OWN_NETWORK =
  /^(?:[^.]+|.+\.(?:local|internal|lan|svc|cluster\.local)|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})$/i;

/** Schemes whose text anybody on the way can read. */
export const PLAIN_SCHEME = /^(?<scheme>http|ws|ftp|tcp|udp):\/\/(?:[^/?#@]*@)?(?<host>\[[^\]]*\]|[^/?#:]*)/i;
