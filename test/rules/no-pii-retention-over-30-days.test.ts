import rule from '../../src/rules/no-pii-retention-over-30-days.ts';
import { makeTester, withOrder } from './rule-tester.ts';

const redis = " import { createClient } from 'redis'; const redis = createClient();";
const field = 'ShippingAddress';
const op = 'getOrderAddress (file.ts:5)';

makeTester().run('no-pii-retention-over-30-days', rule as never, {
  valid: [
    withOrder('redis.set(id, JSON.stringify(addr), { EX: 7 * 86400 });', redis),
    withOrder('redis.set(id, JSON.stringify(addr), { EX: 30 * 24 * 60 * 60 });', redis),
    withOrder('redis.set(id, order.AmazonOrderId, { EX: 90 * 86400 });', redis),
    withOrder('redis.set(id, JSON.stringify(addr), { EX: res.days * 86400 });', redis),
    { code: withOrder('redis.set(id, JSON.stringify(addr), { EX: 35 * 86400 });', redis), options: [{ slackDays: 5 }] },
    withOrder('logs.createIndex({ at: 1 }, { expireAfterSeconds: 31536000 });', mongo('logs')),
  ],
  invalid: [
    {
      code: withOrder('redis.set(id, JSON.stringify(addr), { EX: 90 * 86400 });', redis),
      errors: [
        {
          messageId: 'flow',
          line: 6,
          data: { field, op, days: '90', sink: 'redis.set via addr' },
          suggestions: [shortened('redis.set(id, JSON.stringify(addr), { EX: 30 * 24 * 60 * 60 });', redis)],
        },
      ],
    },
    {
      code: withOrder('redis.setEx(id, 3456000, JSON.stringify(addr));', redis),
      options: [{ slackDays: 5 }],
      errors: [{ messageId: 'flow', line: 6, data: { field, op, days: '40', sink: 'redis.setEx via addr' } }],
    },
    {
      code: withOrder(
        'buyers.insertOne(addr); buyers.createIndex({ at: 1 }, { expireAfterSeconds: 7776000 });',
        mongo('buyers'),
      ),
      errors: [
        {
          messageId: 'bare',
          line: 6,
          data: { field, op, days: '90', sink: 'buyers.createIndex' },
          suggestions: [
            shortened(
              'buyers.insertOne(addr); buyers.createIndex({ at: 1 }, { expireAfterSeconds: 30 * 24 * 60 * 60 });',
              mongo('buyers'),
            ),
          ],
        },
      ],
    },
  ],
});

function shortened(statement: string, imports: string) {
  return { messageId: 'shorten' as const, data: {}, output: withOrder(statement, imports) };
}

function mongo(name: string): string {
  return ` import { MongoClient } from 'mongodb'; const ${name} = new MongoClient('').db().collection('${name}');`;
}
