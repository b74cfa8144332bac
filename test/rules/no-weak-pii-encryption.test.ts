import rule from '../../src/rules/no-weak-pii-encryption.ts';
import { makeTester, withOrder } from './rule-tester.ts';

const imports = " import fs from 'node:fs'; import { createCipheriv, randomBytes } from 'node:crypto';";
const seal = (algorithm: string, iv: string): string =>
  `const c = createCipheriv(${algorithm}, res.key, ${iv}); fs.writeFileSync('o.bin', c.update(addr.Name));`;

makeTester().run('no-weak-pii-encryption', rule as never, {
  valid: [
    withOrder(seal("'aes-128-gcm'", 'randomBytes(12)'), imports),
    withOrder(seal("'aes-256-cbc'", 'res.iv'), imports),
    withOrder(seal('process.env.CIPHER', 'randomBytes(12)'), imports),
    // Plain text is the matter of no-unencrypted-pii-storage.
    withOrder("fs.writeFileSync('o.txt', addr.Name);", imports),
    withOrder("fs.writeFileSync('o.md5', md5(JSON.stringify(order)));", `${imports} import md5 from 'md5';`),
    // A vector that is filled after it was made.
    withOrder(
      `const iv = Buffer.alloc(12); randomFillSync(iv); ${seal("'aes-256-gcm'", 'iv')}`,
      `${imports} import { randomFillSync } from 'node:crypto';`,
    ),
  ],
  invalid: [
    {
      code: withOrder(seal("'des-ede3-cbc'", 'randomBytes(8)'), imports),
      errors: [
        {
          messageId: 'flow',
          line: 6,
          data: { field: 'ShippingAddress.Name', op: 'getOrderAddress (file.ts:5)', algorithm: 'DES-EDE3-CBC' },
        },
      ],
    },
    {
      code: withOrder(seal("'aes-256-gcm'", "Buffer.from('0123456789ab')"), imports),
      errors: [{ messageId: 'flow', line: 6, data: { ...named('a constant initialisation vector') } }],
    },
    {
      code: withOrder(seal("'aes-256-cbc'", 'Buffer.alloc(16)'), imports),
      errors: [{ messageId: 'flow', line: 6, data: { ...named('a constant initialisation vector') } }],
    },
    {
      code: withOrder("fs.writeFileSync('o.md5', md5(addr.Name));", `${imports} import md5 from 'md5';`),
      errors: [{ messageId: 'flow', line: 6, data: { ...named('MD5') } }],
    },
  ],
});

function named(algorithm: string): Record<string, string> {
  return { field: 'ShippingAddress.Name', op: 'getOrderAddress (file.ts:5)', algorithm };
}
