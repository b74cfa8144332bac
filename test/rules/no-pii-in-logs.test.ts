import rule from '../../src/rules/no-pii-in-logs.ts';
import { makeTester, withOrder } from './rule-tester.ts';

const winston = " import winston from 'winston'; const logger = winston.createLogger().child({});";
const pino =
  " import pino from 'pino'; const logger = pino({ redact: ['ShippingAddress', 'BuyerInfo', 'BuyerTaxInformation', 'PaymentExecutionDetail'] });";

function leak(field: string, op: string, sink: string) {
  return { messageId: 'leak' as const, line: 6, data: { field, op, sink } };
}

makeTester().run('no-pii-in-logs', rule as never, {
  valid: [
    withOrder('console.log(order.AmazonOrderId, order.OrderStatus);'),
    withOrder('console.log(Object.keys(order).length, !!order.BuyerInfo);'),
    withOrder('console.log(addr.CountryCode);'),
    withOrder('console.log(addr.City);'),
    withOrder('try { await res.go(order); } catch (error) { console.error(error.code, error); }'),
    withOrder('logger.info(order);', pino),
    withOrder(
      "console.log(createHmac('sha256', id).update(buyer.BuyerEmail).digest('hex'));",
      " import { createHmac } from 'node:crypto';",
    ),
    withOrder("console.log('*'.repeat(5) + addr.Phone.slice(-4));"),
    'console.log(order.BuyerInfo.BuyerEmail);',
    'const order = await shopify.order.get(1); console.log(order.email);',
  ],
  invalid: [
    {
      code: withOrder('console.log(addr);'),
      errors: [leak('ShippingAddress', 'getOrderAddress (file.ts:5)', 'console.log via addr')],
    },
    {
      code: withOrder("logger.info({ buyer: order.BuyerInfo }, 'got');", winston),
      errors: [leak('BuyerInfo', 'getOrder (file.ts:4)', 'logger.info (winston) via order')],
    },
    {
      code: withOrder('throw new Error(`bad ${addr.AddressLine1}`);'),
      errors: [
        leak('ShippingAddress.AddressLine1', 'getOrderAddress (file.ts:5)', 'the text of a thrown error via addr'),
      ],
    },
    {
      code: withOrder(
        "Sentry.captureException(new Error('x'), { extra: { order } });",
        " import * as Sentry from '@sentry/node';",
      ),
      errors: [
        {
          messageId: 'leak',
          line: 6,
          suggestions: [
            {
              messageId: 'logOrderId',
              data: { id: 'AmazonOrderId' },
              output: withOrder(
                "Sentry.captureException(new Error('x'), { extra: { order: order.AmazonOrderId } });",
                " import * as Sentry from '@sentry/node';",
              ),
            },
          ],
        },
      ],
    },
    // Without a semicolon, a statement is as long as its call.
    ...['Sentry.captureException', 'Sentry?.captureException'].map((callee) => ({
      code: withOrder(`${callee}(new Error('x'), { extra: { order } })`, " import * as Sentry from '@sentry/node';"),
      errors: [
        {
          messageId: 'leak' as const,
          line: 6,
          suggestions: [
            {
              messageId: 'logOrderId' as const,
              data: { id: 'AmazonOrderId' },
              output: withOrder(
                `${callee}(new Error('x'), { extra: { order: order.AmazonOrderId } })`,
                " import * as Sentry from '@sentry/node';",
              ),
            },
          ],
        },
      ],
    })),
    {
      code: withOrder("appendFileSync('app.log', addr.Phone);", " import { appendFileSync } from 'node:fs';"),
      errors: [leak('ShippingAddress.Phone', 'getOrderAddress (file.ts:5)', 'appendFileSync via addr')],
    },
    {
      code: withOrder('console.log(addr.City, addr.PostalCode);'),
      errors: [
        leak('ShippingAddress.City, ShippingAddress.PostalCode', 'getOrderAddress (file.ts:5)', 'console.log via addr'),
      ],
    },
    {
      code: withOrder(
        "console.log(createHash('sha256').update(buyer.BuyerEmail).digest('hex'));",
        " import { createHash } from 'node:crypto';",
      ),
      errors: [leak('BuyerEmail', 'getOrderBuyerInfo (file.ts:6)', 'console.log via buyer')],
    },
  ],
});
