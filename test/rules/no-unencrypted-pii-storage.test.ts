import rule from '../../src/rules/no-unencrypted-pii-storage.ts';
import { makeTester, withOrder } from './rule-tester.ts';

const fs = " import fs from 'node:fs';";
const cipher = " import fs from 'node:fs'; import { createCipheriv, randomBytes } from 'node:crypto';";
const prisma = " import { PrismaClient } from '@prisma/client'; const prisma = new PrismaClient();";

makeTester().run('no-unencrypted-pii-storage', rule as never, {
  valid: [
    withOrder(
      "fs.writeFileSync('ids.json', JSON.stringify({ id: order.AmazonOrderId, total: order.OrderTotal }));",
      fs,
    ),
    withOrder(
      "const c = createCipheriv('aes-256-gcm', res.key, randomBytes(12)); fs.writeFileSync('o.bin', Buffer.concat([c.update(JSON.stringify(addr)), c.final()]));",
      cipher,
    ),
    // no-weak-pii-encryption says what is wrong with it.
    withOrder(
      "const c = createCipheriv('des-ede3-cbc', res.key, randomBytes(8)); fs.writeFileSync('o.bin', c.update(addr.Name));",
      cipher,
    ),
    withOrder('new Map().set(orderId, order);'),
    withOrder(
      "s3.send(new PutObjectCommand({ Bucket: 'b', Key: id, Body: JSON.stringify(order), ServerSideEncryption: 'aws:kms' }));",
      " import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3'; const s3 = new S3Client({});",
    ),
    withOrder('prisma.order.create({ data: { name: addr.Name } });', prisma),
  ],
  invalid: [
    {
      code: withOrder("fs.writeFileSync('orders.json', JSON.stringify(order));", fs),
      errors: [
        {
          messageId: 'leak',
          line: 6,
          data: {
            field: 'BuyerInfo, BuyerTaxInformation, ShippingAddress and 1 more',
            op: 'getOrder (file.ts:4)',
            sink: 'fs.writeFileSync via order',
          },
        },
      ],
    },
    {
      code: withOrder("localStorage.setItem('o', JSON.stringify(addr));"),
      errors: [
        {
          messageId: 'leak',
          line: 6,
          data: { field: 'ShippingAddress', op: 'getOrderAddress (file.ts:5)', sink: 'localStorage.setItem via addr' },
        },
      ],
    },
    {
      code: withOrder('prisma.order.create({ data: { name: addr.Name } });', prisma),
      options: [{ strict: true }],
      errors: [{ messageId: 'leak', line: 6 }],
    },
  ],
});
