import rule from '../../src/rules/require-pii-expiry.ts';
import { makeTester, withOrder } from './rule-tester.ts';

const redis = " import Redis from 'ioredis'; const redis = new Redis();";
const table = " import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';";

makeTester().run('require-pii-expiry', rule as never, {
  valid: [
    withOrder("redis.set(id, seal(addr), 'EX', 3600);", redis),
    withOrder('redis.set(id, order.AmazonOrderId);', redis),
    withOrder('redis.hset(id, addr); redis.expire(id, 3600);', redis),
    withOrder(
      "new PutItemCommand({ TableName: 't', Item: { a: addr.Name, ttl: Math.ceil(Date.now() / 1000) + 60 } });",
      table,
    ),
    // no-unencrypted-pii-storage says what is worse.
    withOrder('redis.set(id, addr.Name);', redis),
  ],
  invalid: [
    {
      code: withOrder("new PutItemCommand({ TableName: 't', Item: { a: addr.Name } });", table),
      errors: [
        {
          messageId: 'flow',
          line: 6,
          data: {
            field: 'ShippingAddress.Name',
            op: 'getOrderAddress (file.ts:5)',
            sink: 'PutItemCommand (Amazon DynamoDB) via addr',
          },
        },
      ],
    },
  ],
});
