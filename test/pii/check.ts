import { Linter } from 'eslint';
import { expect, it } from 'vitest';

import plugin, { configs } from '../../src/index.ts';

const RULES = (configs.recommended.at(-1)?.rules ?? {}) as Linter.RulesRecord;

/** An order, the address that it goes to, and its buyer; everything is written inside one asynchronous function. */
const HEAD = [
  "import { createCipheriv, randomBytes } from 'node:crypto';",
  "import { SellingPartner } from 'amazon-sp-api';",
  "const sp = new SellingPartner({ region: 'eu' });",
  'export async function main(orderId, id, res) {',
  "const order = await sp.callAPI({ operation: 'orders.getOrder', path: { orderId } });",
  'const to = order.ShippingAddress; const sealed = seal(JSON.stringify(to));',
];

const TAIL = `}
function seal(text) {
  const cipher = createCipheriv('aes-256-gcm', process.env.KEY, randomBytes(12));
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('base64');
}`;

/** `// ! rule-a, rule-b` at the end of a line: what must be reported there, and nothing else anywhere. */
function expected(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const names = /\/\/ ! ([\w, -]+)$/.exec(line)?.[1]?.split(',') ?? [];
    return names.map((name) => `${String(index + 1)}: ${name.trim()}`);
  });
}

function found(text: string): string[] {
  const messages = new Linter().verify(
    text,
    { files: ['**/*.js'], plugins: { 'sp-api': plugin }, rules: RULES },
    { filename: 'main.js' },
  );
  return messages.map(({ line, ruleId, message }) => `${String(line)}: ${ruleId?.replace('sp-api/', '') ?? message}`);
}

/**
 * A program that reads an order; lines that begin with `import` stand before it. Each line that ends with a rule's name must
 * be reported by that rule of the recommended preset, and no other line.
 */
export function check(name: string, ...lines: readonly string[]): void {
  const imports = lines.filter((line) => line.startsWith('import '));
  const body = lines.filter((line) => !line.startsWith('import '));
  const text = [...imports, ...HEAD, ...body, TAIL].join('\n');
  it(name, () => {
    expect(found(text).sort(), text).toEqual(expected(text).sort());
  });
}
