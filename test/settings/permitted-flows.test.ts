import { afterEach, describe, expect, test, vi } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { checkFiles } from './harness.ts';
import { lintFile, reported } from './program.ts';

type Flow = NonNullable<SpApiSettings['permittedFlows']>[number];

const BECAUSE = { reason: 'It is what the tests of permits agree on', owner: 'tests' };

/** Globals of a shop, and functions that are sinks of the rules that can be permitted. */
const SHOP: SpApiSettings = {
  sources: [
    { export: 'loadOrder', record: 'Order' },
    { export: 'email', pii: 'email' },
    { export: 'phone', pii: 'phone' },
  ],
  sinks: [
    { module: './src/out', calls: ['send', 'tell'], rule: 'no-pii-disclosure' },
    { module: './src/out', calls: 'log', rule: 'no-pii-in-logs' },
    { module: './src/out', calls: 'ask', rule: 'no-pii-to-ai-models' },
    { module: './src/out', calls: 'mail', rule: 'no-direct-buyer-contact' },
    { module: './src/out', calls: 'promote', rule: 'no-pii-in-marketing' },
    { module: './src/out', calls: 'count', rule: 'no-pii-in-analytics' },
    { module: './src/out', calls: 'publish', rule: 'no-public-pii-exposure' },
    { module: './src/out', calls: 'keep', rule: 'no-unencrypted-pii-storage' },
  ],
};

const OUT = ['send', 'tell', 'log', 'ask', 'mail', 'promote', 'count', 'publish', 'keep']
  .map((name) => `export const ${name} = (value) => native(value);`)
  .join('\n');

const LABELS: Flow = {
  id: 'labels',
  purpose: 'merchant-fulfilled-shipping',
  fields: ['ShippingAddress'],
  to: { module: './src/out', sink: 'send' },
  in: ['src/shipping/**'],
  ...BECAUSE,
};

function settings(...permittedFlows: readonly Flow[]): SpApiSettings {
  return { ...SHOP, permittedFlows };
}

function check(program: string, spApi: SpApiSettings, file = 'src/shipping/label.js'): void {
  const up = '../'.repeat(file.split('/').length - 1) || './';
  const imports = `import { send, tell, log, ask, mail, promote, count, publish, keep } from '${up}src/out.js';`;
  checkFiles({ [file]: `${imports}\n${program}`, 'src/out.js': OUT }, spApi);
}

afterEach(() => vi.unstubAllEnvs());

describe('what an entry permits', () => {
  test('its fields to its place in its files', () => {
    check(
      `
      const order = loadOrder(1);
      send(order.ShippingAddress);
      send({ name: order.ShippingAddress.Name, street: order.ShippingAddress.AddressLine1 });
      send(\`\${order.ShippingAddress.Phone}\`);
      `,
      settings(LABELS),
    );
  });

  test('no other field', () => {
    check(
      `
      const order = loadOrder(1);
      send(order.BuyerInfo); // ! no-pii-disclosure
      send(order); // ! no-pii-disclosure
      send([order.ShippingAddress, order.BuyerInfo.BuyerName]); // ! no-pii-disclosure
      send(email()); // ! no-pii-disclosure
      `,
      settings(LABELS),
    );
  });

  test('the message names what is not permitted, and nothing else', () => {
    const files = {
      'src/shipping/label.js':
        "import { send } from '../out.js';\nconst order = loadOrder(1);\nsend({ to: order.ShippingAddress, buyer: order.BuyerInfo.BuyerName });",
      'src/out.js': OUT,
    };
    expect(lintFile(files, 'src/shipping/label.js', settings(LABELS)).map(({ message }) => message)).toEqual([
      "'BuyerInfo.BuyerName' from loadOrder() (src/shipping/label.js:2) leaves to send via order; AUP 4.6 forbids disclosure outside the seller's own activity. Drop it, or declare the recipient with a purpose.",
    ]);
  });

  test('no other function, and no other rule', () => {
    check(
      `
      const { ShippingAddress: to } = loadOrder(1);
      tell(to); // ! no-pii-disclosure
      log(to); // ! no-pii-in-logs
      promote(to); // ! no-pii-in-marketing
      publish(to); // ! no-public-pii-exposure
      keep(to); // ! no-unencrypted-pii-storage
      count(to); // ! no-pii-in-analytics
      mail(to); // ! no-direct-buyer-contact
      `,
      settings({ ...LABELS, to: { module: './src/out.js', sink: ['send', '{log,promote,publish,keep,count,mail}'] } }),
    );
  });

  test.each(['src/orders/label.js', 'label.js', 'src/shipping.js'])('nothing in %s', (file) => {
    check('send(loadOrder(1).ShippingAddress); // ! no-pii-disclosure', settings(LABELS), file);
  });

  test.each([
    ['src/shipping/', 'src/shipping/eu/label.js', true],
    ['./src/shipping/*.js', 'src/shipping/label.js', true],
    ['./src/shipping/*.js', 'src/shipping/eu/label.js', false],
    ['**/label.{js,ts}', 'a/b/label.js', true],
    ['**/label.{js,ts}', 'a/b/label.mjs', false],
  ])('the glob %s and %s', (glob, file, isIn) => {
    const program = `send(loadOrder(1).ShippingAddress);${isIn ? '' : ' // ! no-pii-disclosure'}`;
    check(program, settings({ ...LABELS, in: [glob] }), file);
  });

  test('two entries together permit what each of them does', () => {
    check(
      `
      const order = loadOrder(1);
      send({ to: order.ShippingAddress, name: order.BuyerInfo.BuyerName });
      send({ to: order.ShippingAddress, mail: order.BuyerInfo.BuyerEmail }); // ! no-pii-disclosure
      `,
      settings(LABELS, { ...LABELS, id: 'names', fields: ['BuyerName'], purpose: 'tax-invoice' }),
    );
  });

  test.each([
    ['address', 'order.ShippingAddress.AddressLine1', true],
    ['address', 'order.ShippingAddress.Phone', false],
    ['phone', 'order.ShippingAddress.Phone', true],
    ['phone', 'phone()', true],
    ['shippingAddress.phone', 'order.ShippingAddress.Phone', true],
    ['ShippingAddress.Phone', 'order.ShippingAddress', false],
    ['Phone', 'order.ShippingAddress.Phone', true],
    ['Address', 'order.ShippingAddress.Phone', false],
    ['BuyerInfo.BuyerEmail', 'order.BuyerInfo.BuyerEmail', true],
    ['BuyerInfo.BuyerEmail', 'order.BuyerInfo.BuyerName', false],
  ])('the field %s and %s', (field, value, isPermitted) => {
    const program = `const order = loadOrder(1);\nsend(${value});${isPermitted ? '' : ' // ! no-pii-disclosure'}`;
    check(program, settings({ ...LABELS, fields: [field] }));
  });

  test('the way through a permitted file, and only that way', () => {
    checkFiles(
      {
        'src/main.js': `
          import { buy } from './shipping/buy.js';
          import { post } from './post.js';
          const order = loadOrder(1);
          buy(order.ShippingAddress);
          post(order.ShippingAddress); // ! no-pii-disclosure
          buy(order.BuyerInfo); // ! no-pii-disclosure
        `,
        'src/shipping/buy.js': "import { post } from '../post.js';\nexport const buy = (to) => post({ to });",
        'src/post.js': "import { send } from './out.js';\nexport const post = (body) => send(body);",
        'src/out.js': OUT,
      },
      settings(LABELS),
    );
  });
});

test('a helper that two files share is judged for each of them', () => {
  checkFiles(
    {
      'src/main.js': `
        import { buy } from './shipping/buy.js';
        import { copy } from './copies/copy.js';
        const order = loadOrder(1);
        copy(order.ShippingAddress); // ! no-pii-disclosure
        buy(order.ShippingAddress);
        copy(order.ShippingAddress); // ! no-pii-disclosure
      `,
      'src/shipping/buy.js': "import { post } from '../post.js';\nexport const buy = (to) => post(to);",
      'src/copies/copy.js': "import { post } from '../post.js';\nexport const copy = (to) => post(to);",
      'src/post.js': "import { send } from './out.js';\nexport function post(body) { send(body); }",
      'src/out.js': OUT,
    },
    settings(LABELS),
  );
});

test('a call that leads two ways is reported for the one that is not permitted', () => {
  checkFiles(
    {
      'src/main.js': `
        import { both, twice } from './both.js';
        both(loadOrder(1).ShippingAddress); // ! no-pii-disclosure
        twice(loadOrder(1).ShippingAddress);
      `,
      'src/both.js': `
        import { buy } from './shipping/buy.js';
        import { copy } from './copies/copy.js';
        export function both(to) { copy(to); buy(to); }
        export function twice(to) { buy(to); buy(to); }
      `,
      'src/shipping/buy.js': "import { post } from '../post.js';\nexport const buy = (to) => post(to);",
      'src/copies/copy.js': "import { post } from '../post.js';\nexport const copy = (to) => post(to);",
      'src/post.js': "import { send } from './out.js';\nexport function post(body) { send(body); }",
      'src/out.js': OUT,
    },
    settings(LABELS),
  );
});

test('a file does not stand for the files of a folder of its name', () => {
  check('send(loadOrder(1).ShippingAddress); // ! no-pii-disclosure', settings({ ...LABELS, to: { module: './src' } }));
});

describe('purposes', () => {
  const to = { module: './src/out', sink: ['send', 'log', 'ask', 'mail', 'promote', 'publish', 'keep', 'count'] };
  const all = (purpose: Flow['purpose'], more: object = {}): SpApiSettings =>
    settings({ id: 'x', purpose, fields: ['email'], to, ...BECAUSE, ...more });

  test.each(['merchant-fulfilled-shipping', 'tax-calculation', 'tax-invoice'] as const)('%s', (purpose) => {
    check(
      `
      send(email());
      ask(email());
      log(email()); // ! no-pii-in-logs
      mail(email()); // ! no-direct-buyer-contact
      keep(email()); // ! no-unencrypted-pii-storage
      promote(email()); // ! no-pii-in-marketing
      `,
      all(purpose),
    );
  });

  test('legal-requirement', () => {
    check(
      `
      send(email());
      log(email());
      ask(email()); // ! no-pii-to-ai-models
      mail(email()); // ! no-direct-buyer-contact
      count(email()); // ! no-pii-in-analytics
      publish(email()); // ! no-public-pii-exposure
      `,
      all('legal-requirement', { law: '§ 147 AO' }),
    );
  });

  test('order-communication: the alias of the buyer, and nothing that goes past Amazon', () => {
    check(
      `
      const { BuyerInfo, ShippingAddress } = loadOrder(1);
      mail(BuyerInfo.BuyerEmail);
      mail(ShippingAddress.Phone); // ! no-direct-buyer-contact
      send(BuyerInfo.BuyerEmail); // ! no-pii-disclosure
      promote(BuyerInfo.BuyerEmail); // ! no-pii-in-marketing
      `,
      all('order-communication', { fields: ['BuyerInfo', 'ShippingAddress'] }),
    );
  });
});

describe('reviewBy', () => {
  const run = (reviewBy: string, day: string): string[] => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(`${day}T12:00:00Z`) / 1000));
    const files = {
      'src/shipping/label.js': "import { send } from '../out.js';\nsend(loadOrder(1).ShippingAddress.Name);",
      'src/out.js': OUT,
    };
    return lintFile(files, 'src/shipping/label.js', settings({ ...LABELS, reviewBy })).map(({ message }) => message);
  };

  test.each(['2027-06-29', '2027-06-30'])('permits on %s', (day) => {
    expect(run('2027-06-30', day)).toEqual([]);
  });

  test.each(['2027-07-01', '2031-01-01'])('permits nothing any more on %s, and the message says why', (day) => {
    expect(run('2027-06-30', day)).toEqual([
      "'ShippingAddress.Name' from loadOrder() (src/shipping/label.js:2) leaves to send; AUP 4.6 forbids disclosure outside the seller's own activity. Drop it, or declare the recipient with a purpose. 'labels' of the settings permitted it until 2027-06-30.",
    ]);
  });

  test('an expired entry is not named where it would not have permitted the field', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '4000000000');
    const files = {
      'src/shipping/label.js': "import { send } from '../out.js';\nsend(loadOrder(1).BuyerInfo.BuyerName);",
      'src/out.js': OUT,
    };
    const expired = settings({ ...LABELS, reviewBy: '2027-06-30' });
    expect(lintFile(files, 'src/shipping/label.js', expired).map(({ message }) => message)).toEqual([
      "'BuyerInfo.BuyerName' from loadOrder() (src/shipping/label.js:2) leaves to send; AUP 4.6 forbids disclosure outside the seller's own activity. Drop it, or declare the recipient with a purpose.",
    ]);
  });

  test('an entry in force beside an expired one counts', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '4000000000');
    check(
      'send(loadOrder(1).ShippingAddress);',
      settings({ ...LABELS, reviewBy: '2027-06-30' }, { ...LABELS, id: 'again' }),
    );
  });
});

describe('modules and hosts of the catalogue', () => {
  const flow = (to: Flow['to'], more: Partial<Flow> = {}): SpApiSettings =>
    settings({ ...LABELS, fields: ['email'], to, in: ['**'], ...more });

  test('a package, and one function of it', () => {
    const program = `
      import { WebClient } from '@slack/web-api';
      const slack = new WebClient();
      slack.chat.postMessage({ text: email() });
      slack.chat.update({ text: email() });
    `;
    expect(reported(program, flow({ module: '@slack/web-api' }))).toEqual([]);
    expect(reported(program, flow({ module: '@slack/web-api', sink: 'new WebClient().chat.postMessage' }))).toEqual([
      '5: no-pii-disclosure',
    ]);
    expect(reported(program, flow({ module: '@slack/webhook' }))).toEqual([
      '4: no-pii-disclosure',
      '5: no-pii-disclosure',
    ]);
  });

  test('hosts, whatever client is used', () => {
    const program = `
      import axios from 'axios';
      fetch('https://hooks.zapier.com/hooks/1', { method: 'POST', body: email() });
      axios.post('https://hooks.zapier.com/hooks/2', { mail: email() });
      axios.post('https://hook.eu1.make.com/2', { mail: email() });
      fetch(\`https://hooks.zapier.com/\${path}\`, { method: 'POST', body: email() });
    `;
    expect(reported(program, flow({ host: 'hooks.zapier.com' }))).toEqual(['5: no-pii-disclosure']);
    expect(reported(program, flow({ host: '*.make.com' }))).toEqual([
      '3: no-pii-disclosure',
      '4: no-pii-disclosure',
      '6: no-pii-disclosure',
    ]);
    expect(reported(program, flow({ host: 'hooks.zapier.com', module: 'axios' }))).toEqual([
      '3: no-pii-disclosure',
      '5: no-pii-disclosure',
      '6: no-pii-disclosure',
    ]);
    expect(reported(program, flow({ host: 'hooks.zapier.com', sink: 'fetch' }))).toEqual([
      '4: no-pii-disclosure',
      '5: no-pii-disclosure',
    ]);
  });

  test('a model of one’s own, and no other', () => {
    const program = `
      import OpenAI from 'openai';
      const own = new OpenAI({ baseURL: 'https://llm.example.com/v1' });
      const theirs = new OpenAI();
      const unknown = new OpenAI({ baseURL: process.env.MODEL_URL });
      const messages = [{ role: 'user', content: email() }];
      own.chat.completions.create({ messages });
      theirs.chat.completions.create({ messages });
      unknown.chat.completions.create({ messages });
    `;
    expect(reported(program, flow({ host: 'llm.example.com' }))).toEqual([
      '8: no-pii-to-ai-models',
      '9: no-pii-to-ai-models',
    ]);
    expect(reported(program, flow({ host: 'other.example.com' }))).toHaveLength(3);
    expect(reported(program, flow({ host: '*.openai.com' }))).toHaveLength(3);
  });
});
