import { VENDORS } from './corpus-vendors.ts';
import { BASE62, BASE64, BASE64URL, HEX, makeUp, makeUpJwt, makeUpPem, makeUpUuid } from './made-up.ts';

/** Made-up credentials of one format, and texts that only look like it. */
export interface CorpusEntry {
  /** Id of the shape in the catalogue. */
  readonly id: string;
  /** A credential for a seed; every seed must be found. */
  readonly make: (seed: number) => string;
  readonly lookAlikes: readonly string[];
}

const hex = (length: number, seed: number): string => makeUp(HEX, length, seed);
const base62 = (length: number, seed: number): string => makeUp(BASE62, length, seed);
const base64 = (length: number, seed: number): string => makeUp(BASE64, length, seed);
const base64url = (length: number, seed: number): string => makeUp(BASE64URL, length, seed);

const begin = (label: string): string => `-----BEGIN ${label}-----`;

const AMAZON: readonly CorpusEntry[] = [
  {
    id: 'lwa-client-secret',
    make: (seed) => `amzn1.oa2-cs.v1.${hex(64, seed)}`,
    lookAlikes: [
      `amzn1.application-oa2-client.${hex(32, 1)}`,
      `amzn1.sp.solution.${makeUpUuid(1)}`,
      'amzn1.oa2-cs.v1.<64 hex digits>',
      `amzn1.oa2-cs.v1.${'0'.repeat(64)}`,
      `amzn1.oa2-cs.v1.${'x'.repeat(64)}`,
      `amzn1.oa2-cs.v1.${hex(20, 1)}`,
      `amzn1.account.${base62(28, 1)}`,
    ],
  },
  {
    id: 'lwa-refresh-token',
    make: (seed) => `Atzr|IwEBI${base64url(300, seed)}`,
    lookAlikes: ['Atzr|', 'Atzr|IwEBI...', 'Atzr|refresh', `Atzr|${'x'.repeat(80)}`, `Atzr|YOUR_REFRESH_TOKEN`],
  },
  {
    id: 'lwa-access-token',
    make: (seed) => `Atza|IwEBI${base64url(260, seed)}`,
    lookAlikes: ['Atza|', 'Atza|IQEBLjAsAhRmHjNgHpi0U...', 'Atza|access-token', 'Atza|secret'],
  },
  {
    id: 'sp-api-restricted-data-token',
    make: (seed) => `Atz.sprdt|${base64url(200, seed)}`,
    lookAlikes: ['Atz.sprdt|', 'Atz.sprdt|IQEBLjAsAhRmHjNgHpi0U', 'Atz.sprdt|<token>'],
  },
  {
    id: 'mws-auth-token',
    make: (seed) => `amzn.mws.${makeUpUuid(seed)}`,
    lookAlikes: ['amzn.mws.', 'amzn.mws.00000000-0000-0000-0000-000000000000', `amzn.mws.${'x'.repeat(36)}`],
  },
  {
    id: 'aws-session-token',
    make: (seed) => `IQoJb3JpZ2lu${base64(400, seed)}`,
    lookAlikes: ['IQoJb3JpZ2luX2Vj', `FwoGZXIvYXdz${'x'.repeat(120)}`],
  },
  {
    id: 'aws-bedrock-key',
    make: (seed) => `ABSKQmVkcm9ja0FQSUtleS${base64(110, seed)}`,
    lookAlikes: ['ABSKQmVkcm9ja0FQSUtleS', base64(120, 7)],
  },
];

const GENERIC: readonly CorpusEntry[] = [
  {
    id: 'private-key-pem',
    make: (seed) =>
      makeUpPem(['RSA PRIVATE KEY', 'PRIVATE KEY', 'EC PRIVATE KEY', 'OPENSSH PRIVATE KEY'][seed % 4] ?? '', seed),
    lookAlikes: [
      begin('RSA PRIVATE KEY'),
      `${begin('PRIVATE KEY')}\n...\n-----END-----`,
      `${begin('PRIVATE KEY')}\nYOUR_KEY\n-----END-----`,
      makeUpPem('PUBLIC KEY'),
      makeUpPem('CERTIFICATE'),
      `${begin('PRIVATE KEY')}\\n\${key}\\n-----END-----`,
    ],
  },
  {
    id: 'age-secret-key',
    make: (seed) => `AGE-SECRET-KEY-1${makeUp('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58, seed)}`,
    lookAlikes: ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-1...'],
  },
  {
    id: 'jwt',
    make: (seed) => makeUpJwt({ iss: 'https://login.acme.io', sub: `user-${seed}`, exp: 1_900_000_000 }, seed),
    lookAlikes: [
      makeUpJwt({ iss: 'supabase', role: 'anon' }),
      makeUpJwt({ sub: '1234567890', name: 'John Doe', iat: 1_516_239_022 }),
      'eyJhbGciOiJIUzI1NiJ9.payload.signature',
      'eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbXX0=',
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...',
    ],
  },
  {
    id: 'url-with-password',
    make: (seed) =>
      `${['postgres', 'mongodb+srv', 'amqps', 'https'][seed % 4]}://app:${base62(12, seed)}@db${seed}.prod.acme.io:5432/main`,
    lookAlikes: [
      'postgres://user:password@localhost:5432/db',
      'postgres://postgres:postgres@localhost:5432/app',
      'mongodb://root:example@mongo:27017',
      'redis://:foobared@127.0.0.1:6379',
      'https://user:pass@example.com/path',
      'postgres://user:<password>@db.acme.io/main',
      'postgres://${user}:${password}@${host}/main',
      'https://acme.io:8443/@scope/name',
      'https://maps.acme.io/@52.1,13.4,15z',
      'https://acme.io/a:b@c',
      'git+ssh://git@github.com:owner/repo.git',
      'mysql://user:***@db.acme.io/main',
    ],
  },
  {
    id: 'connection-string',
    make: (seed) =>
      `Server=tcp:sql${seed}.acme.io,1433;Database=main;User Id=app;Password=${base62(14, seed)};Encrypt=true`,
    lookAlikes: [
      'Server=localhost;Database=main;User Id=sa;Password=password;',
      'Server=sql.acme.io;User Id=app;Password={0};',
      'Server=sql.acme.io;User Id=app;Password=<password>;',
      'password=secret',
    ],
  },
  {
    id: 'basic-auth-header',
    make: (seed) => `Basic ${Buffer.from(`service:${base62(16, seed)}`).toString('base64')}`,
    lookAlikes: [
      'Basic authentication',
      'Basic realm="Restricted area"',
      `Basic ${Buffer.from('user:password').toString('base64')}`,
      'Basic ${credentials}',
      'Basic dXNlcm5hbWU6cGFzc3dvcmQ=',
    ],
  },
  {
    id: 'bearer-header',
    make: (seed) => `Bearer ${base62(40, seed)}`,
    lookAlikes: [
      'Bearer ',
      'Bearer token',
      'Bearer ${token}',
      'Bearer authentication-is-required-for-this',
      'Bearer xxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
];

export const CORPUS: readonly CorpusEntry[] = [...AMAZON, ...GENERIC, ...VENDORS];
