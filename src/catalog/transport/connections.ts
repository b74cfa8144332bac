import type { ArgumentCondition } from '../schema.ts';
import type { TransportEntry, TransportRow } from './schema.ts';

const FALSE = '^(?:false|0)$';
const TRUE = '^(?:true|1)$';
const OLD_VERSION = '^(?:SSLv[23]|TLSv1(?:\\.[01])?)$';
const OLD_METHOD = '^(?:SSLv[23]|TLSv1|TLSv1_1)_(?:client_|server_)?method$';
/** Names with `!` in front are excluded and not asked for. */
const WEAK_CIPHERS = '(?:^|[:+])(?:[^!:]*[-_])?(?:NULL|EXPORT|RC4|DES|MD5|anon|eNULL|aNULL)';

/** Rows about the TLS options in argument 0 to `last`, at one property path. */
function tlsOptions(calls: readonly string[], last: number, inside = ''): TransportRow[] {
  const at = (argument: number, name: string, matches: string): ArgumentCondition[] => [
    { argument, path: inside + name, matches },
  ];
  return Array.from({ length: last + 1 }, (_, argument): TransportRow[] => [
    { calls, weakness: 'unchecked-certificate', when: at(argument, 'rejectUnauthorized', FALSE) },
    { calls, weakness: 'old-protocol', when: at(argument, 'minVersion', OLD_VERSION) },
    { calls, weakness: 'old-protocol', when: at(argument, 'maxVersion', OLD_VERSION) },
    { calls, weakness: 'old-protocol', when: at(argument, 'secureProtocol', OLD_METHOD) },
    { calls, weakness: 'weak-cipher', when: at(argument, 'ciphers', WEAK_CIPHERS) },
  ]).flat();
}

/** Options by which a client sends in clear or accepts any certificate. */
export const connections: readonly TransportEntry[] = [
  { packages: ['node:http'], connections: [{ calls: ['{request,get}'], weakness: 'clear-text' }] },
  { packages: ['node:https'], connections: tlsOptions(['{request,get}', 'new Agent'], 1) },
  { packages: ['node:tls'], connections: tlsOptions(['connect', 'createSecureContext', 'createServer'], 2) },
  { packages: ['undici'], connections: tlsOptions(['new {Agent,Client,Pool}'], 1, 'connect.') },
  { packages: ['got'], connections: tlsOptions(['default', '{get,post,put,patch,delete,extend}'], 1, 'https.') },
  { packages: ['ws'], connections: tlsOptions(['new {default,WebSocket}'], 2) },
  { packages: ['needle'], connections: tlsOptions(['{get,post,put,patch,delete}'], 2) },
  {
    packages: ['request', 'request-promise', 'request-promise-native'],
    connections: [
      {
        calls: ['default', '{get,post,put,patch,defaults}'],
        weakness: 'unchecked-certificate',
        when: [{ argument: 0, path: 'strictSSL', matches: FALSE }],
      },
    ],
  },
  {
    packages: ['superagent'],
    connections: [{ calls: ['{get,post,put,patch,delete}().disableTLSCerts'], weakness: 'unchecked-certificate' }],
  },
  {
    packages: ['basic-ftp'],
    connections: [
      {
        calls: ['new Client().access'],
        weakness: 'clear-text',
        unless: [{ argument: 0, path: 'secure', matches: '^(?:true|implicit)$' }],
      },
    ],
  },
  {
    packages: ['telnet-client', 'telnet-stream', 'node-telnet'],
    connections: [{ calls: ['new {default,Telnet}'], weakness: 'clear-text' }],
  },
  {
    packages: ['nodemailer'],
    connections: [
      { calls: ['createTransport'], weakness: 'clear-text', when: [{ argument: 0, path: 'ignoreTLS', matches: TRUE }] },
      {
        calls: ['createTransport'],
        weakness: 'clear-text',
        when: [
          { argument: 0, path: 'secure', matches: FALSE },
          { argument: 0, path: 'port', matches: '^25$' },
        ],
        unless: [{ argument: 0, path: 'requireTLS', matches: TRUE }],
      },
      ...tlsOptions(['createTransport'], 0, 'tls.'),
    ],
  },
  {
    packages: ['pg', 'mysql2', 'mysql2/promise', 'mariadb'],
    connections: [
      {
        calls: ['new {Client,Pool}', '{createConnection,createPool}'],
        weakness: 'clear-text',
        when: [{ argument: 0, path: 'ssl', matches: FALSE }],
      },
      ...tlsOptions(['new {Client,Pool}', '{createConnection,createPool}'], 0, 'ssl.'),
    ],
  },
  {
    packages: ['postgres'],
    connections: [
      { calls: ['default'], weakness: 'clear-text', when: [{ argument: 1, path: 'ssl', matches: FALSE }] },
      ...tlsOptions(['default'], 1, 'ssl.'),
    ],
  },
  {
    packages: ['mssql', 'tedious'],
    connections: [
      {
        calls: ['connect', 'new {ConnectionPool,Connection}'],
        weakness: 'clear-text',
        when: [{ argument: 0, path: 'options.encrypt', matches: FALSE }],
      },
      {
        calls: ['connect', 'new {ConnectionPool,Connection}'],
        weakness: 'unchecked-certificate',
        when: [{ argument: 0, path: 'options.trustServerCertificate', matches: TRUE }],
      },
    ],
  },
  {
    packages: ['mongodb', 'mongoose'],
    connections: [
      {
        calls: ['new MongoClient', 'MongoClient.connect', '{connect,createConnection}'],
        weakness: 'clear-text',
        when: [{ argument: 1, path: 'tls', matches: FALSE }],
      },
      ...['tlsInsecure', 'tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames'].map((path): TransportRow => ({
        calls: ['new MongoClient', 'MongoClient.connect', '{connect,createConnection}'],
        weakness: 'unchecked-certificate',
        when: [{ argument: 1, path, matches: TRUE }],
      })),
    ],
  },
  {
    packages: ['ioredis'],
    connections: tlsOptions(['new {default,Redis,Cluster}'], 2, 'tls.'),
  },
  { packages: ['redis'], connections: tlsOptions(['createClient'], 0, 'socket.') },
  {
    packages: ['kafkajs'],
    connections: [
      { calls: ['new Kafka'], weakness: 'clear-text', unless: [{ argument: 0, path: 'ssl' }] },
      ...tlsOptions(['new Kafka'], 0, 'ssl.'),
    ],
  },
  {
    packages: ['sequelize', 'typeorm', 'knex'],
    connections: [
      {
        calls: ['new {Sequelize,default}'],
        weakness: 'clear-text',
        when: [{ argument: 0, path: 'dialectOptions.ssl', matches: FALSE }],
      },
      {
        calls: ['new DataSource', 'createConnection'],
        weakness: 'clear-text',
        when: [{ argument: 0, path: 'ssl', matches: FALSE }],
      },
      {
        calls: ['default', 'knex'],
        weakness: 'clear-text',
        when: [{ argument: 0, path: 'connection.ssl', matches: FALSE }],
      },
    ],
  },
  { packages: ['@elastic/elasticsearch'], connections: tlsOptions(['new Client'], 0, 'tls.') },
  {
    packages: ['@grpc/grpc-js'],
    connections: [{ calls: ['{credentials,ServerCredentials}.createInsecure'], weakness: 'clear-text' }],
  },
  {
    packages: ['aws-sdk', '@aws-sdk/client-s3'],
    connections: [
      {
        calls: ['new {S3,S3Client}'],
        weakness: 'clear-text',
        when: [{ argument: 0, path: 'sslEnabled', matches: FALSE }],
      },
      {
        calls: ['new {S3,S3Client}'],
        weakness: 'clear-text',
        when: [{ argument: 0, path: 'endpoint', matches: '^http://(?!localhost|127\\.0\\.0\\.1)' }],
      },
    ],
  },
];
