import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';

import { constructorOf, expandAlternatives, formatPath, parsePath } from '../../src/catalog/access-path.ts';
import { compileCatalog } from '../../src/catalog/compile.ts';
import {
  assignmentSinksOf,
  canonicalPath,
  hostOf,
  packagesWithModels,
  propagatorsOf,
  sinksOf,
} from '../../src/catalog/index.ts';
import { propagators } from '../../src/catalog/propagators.ts';
import type { ArgumentCondition, SinkRow, VendorEntry } from '../../src/catalog/schema.ts';
import { vendorEntries } from '../../src/catalog/sinks/index.ts';
import { validateEntry } from '../../src/catalog/validate.ts';

const CATALOG = fileURLToPath(new URL('../../src/catalog/', import.meta.url));

interface EntryModule {
  readonly default: VendorEntry | readonly VendorEntry[];
}

/** Every file with vendor entries, and what it exports. */
const files = await Promise.all(
  ['sinks', 'hosts']
    .flatMap((folder) => readdirSync(join(CATALOG, folder), { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && file.name !== 'index.ts')
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { default: exported } = (await import(pathToFileURL(path).href)) as EntryModule;
      return { file: relative(CATALOG, path), entries: [exported].flat() };
    }),
);

const kindsOf = (packageName: string, path: string) => sinksOf(packageName, path).map(({ kind }) => kind);
const dataOf = (packageName: string, path: string) => sinksOf(packageName, path).map(({ data }) => data);

const holds = ({ matches = '' }: ArgumentCondition, value: string) => new RegExp(matches, 'iu').test(value);

describe('entries', () => {
  it.each(files)('$file is well-formed', ({ file, entries }) => {
    expect(entries.flatMap((entry) => validateEntry(file, 'vendor', entry))).toEqual([]);
  });

  it('are listed, each file once', () => {
    const listed = new Set(vendorEntries);
    expect(files.flatMap(({ file, entries }) => (entries.every((entry) => listed.has(entry)) ? [] : [file]))).toEqual(
      [],
    );
    expect(vendorEntries).toHaveLength(files.flatMap(({ entries }) => entries).length);
    expect(listed.size).toBe(vendorEntries.length);
  });

  it('name every call of a package once for a kind and a condition', () => {
    const keys = vendorEntries.flatMap(({ packages, sinks = [] }: VendorEntry) =>
      packages.flatMap((name) =>
        sinks.flatMap((row) => row.calls.flatMap(expandAlternatives).map((call) => key(name, call, row))),
      ),
    );
    expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([]);
  });

  it('have aliases that come to an end', () => {
    for (const { packages, aliases = [] } of vendorEntries) {
      for (const path of aliases.flatMap((alias) => expandAlternatives(alias.path))) {
        const canonical = canonicalPath(packages[0]!, path);
        expect(canonicalPath(packages[0]!, canonical), path).toBe(canonical);
        expect(canonical, path).not.toBe(path);
      }
    }
  });

  it('cover the libraries in use', () => {
    expect(packagesWithModels().size).toBeGreaterThan(400);
  });

  it('have well-formed propagators', () => {
    expect(propagators.flatMap((row) => validateEntry('propagators.ts', 'propagator', row))).toEqual([]);
  });
});

function key(packageName: string, call: string, { kind, when, unless }: SinkRow): string {
  return `${packageName} ${canonicalPath(packageName, call)} ${kind} ${JSON.stringify([when, unless])}`;
}

describe('validateEntry', () => {
  const row = { calls: ['log'], kind: 'log', data: 'all' };
  const validate = (sink: object) =>
    validateEntry('x.ts', 'vendor', {
      vendor: 'x',
      packages: ['x'],
      sinks: [{ ...row, ...sink }],
      verified: 'typings',
    });

  it.each([
    ['an unknown key', { kinds: [] }, 'x.ts: sinks: unknown key "kinds"'],
    ['a malformed path', { calls: ['a..b'] }, 'x.ts: sinks: calls: "a..b" is not an access path'],
    ['a malformed alternative', { calls: ['a.{b,c d}'] }, 'x.ts: sinks: calls: "a.c d" is not an access path'],
    ['a constructor with members', { calls: ['new A.b'] }, 'x.ts: sinks: calls: "new A.b" is not an access path'],
    ['an unknown kind', { kind: 'logs' }, 'x.ts: sinks: kind: "logs" must be one of "log"'],
    ['no data', { data: [] }, 'x.ts: sinks: data: a row without data reports nothing'],
    ['a bad index', { data: [{ argument: -1 }] }, 'x.ts: sinks: data: argument: -1 is not an index'],
    [
      'a bad pattern',
      { when: [{ argument: 0, matches: '(' }] },
      'x.ts: sinks: when: matches: "(" is not a regular expression',
    ],
    [
      'a misplaced option',
      { unless: [{ at: 'open', argument: 0 }] },
      'x.ts: sinks: at: no call of the row is a step of "open"',
    ],
  ])('names the file and %s', (_, sink, complaint) => {
    const complaints = validate(sink);
    expect(complaints).toEqual([expect.stringContaining(complaint)]);
  });

  it('refuses another name for the module itself', () => {
    const aliases = [{ path: '{default,log}', sameAs: 'create()' }];
    expect(validateEntry('x.ts', 'vendor', { vendor: 'x', packages: ['x'], aliases, verified: 'typings' })).toEqual([
      'x.ts: aliases: path: "default" is the module itself and has no other name',
    ]);
  });

  it('names a missing key', () => {
    expect(validateEntry('x.ts', 'vendor', { vendor: 'x', packages: [] })).toEqual(['x.ts: key "verified" is missing']);
  });
});

describe('access paths', () => {
  it.each([
    ['createLogger().child().info', ['createLogger', '()', 'child', '()', 'info']],
    ['default().info', ['()', 'info']],
    ['default.info', ['info']],
    ['new default()', ['new()']],
    ['DynamoDB.new DocumentClient().put', ['DynamoDB', 'DocumentClient', 'new()', 'put']],
    ['new model()().save', ['model', '()', 'new()', 'save']],
    ['users.alias.new', ['users', 'alias', 'new']],
    ['withScope.$0.$0.setTag', ['withScope', '$0', '$0', 'setTag']],
  ])('%s', (path, steps) => {
    expect(parsePath(path)).toEqual(steps);
    expect(formatPath(steps)).toBe(path.replace(/^default\.(?!new)/u, ''));
  });

  it('has a name for constructors', () => {
    expect(constructorOf('PutObjectCommand')).toBe('new PutObjectCommand');
    expect(constructorOf('DynamoDB.DocumentClient')).toBe('DynamoDB.new DocumentClient');
    expect(constructorOf('')).toBe('new default');
  });

  it('expands alternatives', () => {
    expect(expandAlternatives('{a,new B()}.{c,d}')).toEqual(['a.c', 'a.d', 'new B().c', 'new B().d']);
  });
});

describe('canonicalPath', () => {
  it.each([
    ['winston', 'createLogger().child().child().info', 'createLogger().info'],
    ['winston', 'new Logger().warn', 'createLogger().warn'],
    ['pino', 'pino().child().child().warn', 'default().warn'],
    ['pino', 'default().child().warn', 'default().warn'],
    ['<global>', 'window.console.log', 'console.log'],
    ['@sentry/node', 'withScope.$0.$0.setTag', 'setTag'],
    ['facebook-nodejs-business-sdk', 'new UserData().setEmail().setPhone().setZip', 'new UserData().setZip'],
    ['mongoose', 'new model()().save', 'new Model().save'],
    ['ioredis', 'new Redis().pipeline().set().hset', 'new default().hset'],
    ['nowhere', 'a.b', 'a.b'],
    ['pino', 'pino', 'default'],
  ])('%s %s', (packageName, path, canonical) => {
    expect(canonicalPath(packageName, path)).toBe(canonical);
  });

  it('survives aliases in a circle and paths it cannot read', () => {
    const { canonicalPath: canonicalize, findSinks } = compileCatalog({
      vendors: [
        {
          vendor: 'x',
          packages: ['x'],
          aliases: [
            { path: 'a', sameAs: 'b' },
            { path: 'b', sameAs: 'a' },
            { path: 'default', sameAs: 'create()' },
          ],
          verified: 'typings',
        },
      ],
      sanitizers: [],
      propagators: [],
    });
    expect(canonicalize('x', 'a.c')).toMatch(/^[ab]\.c$/u);
    expect(canonicalize('x', 'd')).toBe('d');
    expect(findSinks('x', 'a[0]')).toEqual([]);
  });
});

describe('sinksOf', () => {
  it.each([
    ['<global>', 'console.log', ['log']],
    ['node:console', 'new Console().log', ['log']],
    ['debug', 'default().extend()', ['log']],
    ['winston', 'createLogger().child().info', ['log']],
    ['pino', 'pino().child().child().warn', ['log']],
    ['fastify', 'default().get.$1.$0.log.info', ['log']],
    ['@sentry/react', 'captureException', ['log']],
    ['dd-trace', 'init().startSpan().setTag', ['log']],
    ['@opentelemetry/api', 'trace.getTracer().startActiveSpan.$2.$0.setAttribute', ['log']],
    ['<global>', 'fbq', ['marketing']],
    ['<global>', 'gtag', ['analytics', 'marketing']],
    ['lob', 'default().postcards.create', ['marketing']],
    ['@hubspot/api-client', 'new Client().crm.contacts.basicApi.create', ['marketing']],
    ['braze-api', 'new Braze().users.alias.new', ['marketing']],
    ['mixpanel', 'init().people.set', ['analytics']],
    ['posthog-node', 'new PostHog().capture', ['analytics']],
    ['@google-cloud/bigquery', 'new BigQuery().dataset().table().insert', ['analytics']],
    ['nodemailer', 'createTransport().sendMail', ['buyer-contact']],
    ['twilio', 'new Twilio().calls.create', ['buyer-contact']],
    ['@aws-sdk/client-sns', 'new PublishCommand', ['buyer-contact', 'database']],
    ['openai', 'new OpenAI().chat.completions.create', ['ai-model']],
    ['@aws-sdk/client-bedrock-runtime', 'new InvokeModelCommand', ['ai-model']],
    ['@pinecone-database/pinecone', 'new Pinecone().index().namespace().upsert', ['ai-model']],
    ['socket.io', 'new Server().on.$1.$0.broadcast.to().emit', ['disclosure']],
    ['airtable', 'base()().create', ['disclosure']],
    ['googleapis', 'google.sheets().spreadsheets.values.append', ['disclosure']],
    ['node:fs', 'createWriteStream().write', ['plain-storage', 'log', 'public-exposure']],
    ['<global>', 'window.localStorage.setItem', ['plain-storage']],
    ['express', 'Router().get.$1.$1.status().cookie', ['plain-storage']],
    ['redis', 'createClient().on().connect().multi().hSet().set', ['plain-storage']],
    ['@prisma/client', 'new PrismaClient().$transaction.$0.$0.order.create', ['database']],
    ['drizzle-orm/node-postgres', 'drizzle().insert().values', ['database']],
    ['aws-sdk/clients/dynamodb', 'new DocumentClient().put', ['database']],
    ['@aws-sdk/client-s3', 'new PutObjectCommand', ['database', 'public-exposure']],
  ])('%s %s', (packageName, path, kinds) => {
    expect(kindsOf(packageName, path).sort()).toEqual([...kinds].sort());
  });

  it.each([
    ['socket.io', 'new Server().on.$1.$0.emit', 'an answer to one client'],
    ['<global>', 'Error', 'errors are followed further'],
    ['<global>', 'fetch', 'hosts decide'],
    ['axios', 'default.post', 'hosts decide'],
    ['@mailchimp/mailchimp_marketing', 'ping.get', 'no data'],
    ['winston', 'format.json', 'no sink'],
    ['@prisma/client', 'new PrismaClient().order.findMany', 'reads'],
    ['no-such-package', 'log', 'unknown'],
  ])('does not know %s %s: %s', (packageName, path) => {
    expect(sinksOf(packageName, path)).toEqual([]);
  });

  it.each([
    ['<global>', 'console.assert', [[{ argument: 1, rest: true }]]],
    ['facebook-nodejs-business-sdk', 'new CustomAudience().createUser', [[{ argument: 1 }]]],
    ['@mailchimp/mailchimp_marketing', 'lists.addListMember', [[{ argument: 1 }]]],
    ['@mailchimp/mailchimp_marketing', 'lists.setListMember', [[{ argument: 1 }, { argument: 2 }]]],
    ['klaviyo-api', 'new ProfilesApi().updateProfile', ['all']],
    ['klaviyo-api', 'Events.createEvent', [[{ argument: 0 }]]],
    ['<global>', 'localStorage.setItem', [[{ argument: 1 }]]],
    ['mongodb', 'new Collection().updateOne', [[{ argument: 1 }]]],
    ['typeorm', 'new DataSource().getRepository().update', [[{ argument: 1 }]]],
    ['exceljs', 'new Workbook().xlsx.writeFile', ['receiver']],
  ])('takes the data of %s %s from the right place', (packageName, path, data) => {
    expect(dataOf(packageName, path)).toEqual(data);
  });

  it('gives the vendor with the row', () => {
    expect(sinksOf('react-facebook-pixel', 'track')).toEqual([expect.objectContaining({ vendor: 'Meta Ads' })]);
  });

  it('tells files, logs and public files apart', () => {
    const rows = sinksOf('node:fs', 'writeFileSync');
    expect(rows.map(({ data }) => data)).toEqual([[{ argument: 1 }], [{ argument: 1 }], [{ argument: 1 }]]);
    const kindFor = (path: string) =>
      rows
        .filter(({ when = [] }) => when.every((condition) => holds(condition, path)))
        .filter(({ unless = [] }) => !unless.some((condition) => holds(condition, path)))
        .map(({ kind }) => kind);
    expect(kindFor('orders.json')).toEqual(['plain-storage']);
    expect(kindFor('logs/app.log')).toEqual(['log']);
    expect(kindFor('./public/orders.csv')).toEqual(['public-exposure']);
  });

  it.each([
    ['INSERT INTO orders VALUES ($1)', false],
    ['WITH a AS (SELECT 1) INSERT INTO b SELECT * FROM a', false],
    ['WITH a AS (SELECT 1) SELECT * FROM a', true],
    [' select * from orders where email = $1', true],
    ['UPDATE orders SET name = pgp_sym_encrypt($1, $2)', true],
    ['UPDATE orders SET name = $1', false],
  ])('knows whether a statement stores in clear: %s', (statement, harmless) => {
    const conditions = sinksOf('pg', 'new Pool().query')[0]?.unless ?? [];
    expect(conditions.some((condition) => condition.path === undefined && holds(condition, statement))).toBe(harmless);
  });

  it('notes services that encrypt by themselves', () => {
    const [stored] = sinksOf('@aws-sdk/lib-dynamodb', 'new PutCommand');
    expect(stored).toMatchObject({ kind: 'database', encryptedByService: true });
  });

  it('never marks a plain store as encrypted', () => {
    const plain = vendorEntries
      .flatMap(({ sinks = [] }: VendorEntry) => sinks)
      .filter(({ kind }) => kind !== 'database');
    expect(plain.filter(({ encryptedByService }) => encryptedByService)).toEqual([]);
  });
});

describe('assignmentSinksOf', () => {
  it.each([
    ['<global>', 'document.cookie', 'plain-storage'],
    ['<global>', 'window.localStorage.order', 'plain-storage'],
    ['lowdb/node', 'JSONFilePreset().data.orders', 'plain-storage'],
    ['<global>', 'intercomSettings', 'disclosure'],
  ])('%s %s', (packageName, path, kind) => {
    expect(assignmentSinksOf(packageName, path)).toEqual([expect.objectContaining({ kind })]);
  });

  it('leaves other properties alone', () => {
    expect(assignmentSinksOf('<global>', 'document.title')).toEqual([]);
  });
});

describe('hostOf', () => {
  it.each([
    ['sellingpartnerapi-eu.amazon.com', '/orders/v0/orders', 'safe', 'Amazon SP-API'],
    ['sandbox.sellingpartnerapi-na.amazon.com', undefined, 'safe', 'Amazon SP-API'],
    ['LOCALHOST', '/', 'safe', 'loopback'],
    ['api.easypost.com', '/v2/shipments', 'safe', 'EasyPost'],
    ['advertising-api.amazon.com', '/v2', 'marketing', 'Amazon Ads'],
    ['graph.facebook.com', '/v21.0/1/users', 'marketing', 'Meta Ads'],
    ['graph.facebook.com', '/v21.0/1/messages', 'buyer-contact', 'Meta Ads'],
    ['graph.facebook.com', undefined, 'marketing', 'Meta Ads'],
    ['api.sendgrid.com', '/v3/mail/send', 'buyer-contact', 'SendGrid'],
    ['api.sendgrid.com', '/v3/marketing/contacts', 'marketing', 'SendGrid'],
    ['hooks.zapier.com', '/x', 'disclosure', 'Zapier'],
    ['hooks.slack.com', '/services/T/B', 'disclosure', 'Slack'],
    ['api.openai.com', '/v1/chat/completions', 'ai-model', 'OpenAI'],
    ['o1.ingest.sentry.io', '/api/1/envelope/', 'log', 'Sentry'],
    ['my-bucket.s3.eu-west-1.amazonaws.com', '/x', 'database', 'Amazon S3'],
  ])('%s %s', (host, path, kind, vendor) => {
    expect(hostOf(host, path)).toMatchObject({ kind, vendor });
  });

  it.each([
    ['example.com', '/'],
    ['api.amazon.com', '/user/profile'],
    ['slack.com', undefined],
    ['evil-api.openai.com.example.com', '/'],
  ])('does not know %s %s', (host, path) => {
    expect(hostOf(host, path)).toBeUndefined();
  });

  it('has every host and path once', () => {
    const hosts = vendorEntries.flatMap(({ hosts: rows = [] }: VendorEntry) =>
      rows.map(({ host, path = '' }) => `${host} ${path}`),
    );
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });
});

describe('propagatorsOf', () => {
  it.each([
    ['node:util', 'inspect'],
    ['<global>', 'Buffer.from'],
    ['<global>', 'encodeURIComponent'],
    ['qs', 'stringify'],
    ['node:querystring', 'stringify'],
    ['superjson', 'stringify'],
    ['js-yaml', 'dump'],
    ['papaparse', 'unparse'],
  ])('%s %s', (packageName, path) => {
    expect(propagatorsOf(packageName, path)).toHaveLength(1);
  });

  it('fills a workbook through its worksheet', () => {
    expect(propagatorsOf('exceljs', 'new Workbook().getWorksheet().addRow')).toEqual([
      expect.objectContaining({ into: 'receiver' }),
    ]);
  });
});
