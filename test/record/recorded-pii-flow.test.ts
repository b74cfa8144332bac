import * as parser from '@typescript-eslint/parser';
import { Linter, type ESLint } from 'eslint';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import spApi from '../../src/index.ts';

const plugin: ESLint.Plugin = spApi;
const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/label-printer');
const BUY = 'src/labels/buy.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'sp-api-record-'));
  cpSync(EXAMPLE, cwd, { recursive: true, filter: (source) => !source.includes('node_modules') });
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

interface Finding {
  readonly line: number;
  readonly message: string;
}

function lint(file: string, options: object = {}): Finding[] {
  const full = path.join(cwd, file);
  const messages = new Linter({ cwd }).verify(
    readFileSync(full, 'utf8'),
    {
      files: ['**/*.ts'],
      plugins: { 'sp-api': plugin },
      languageOptions: { parser },
      rules: { 'sp-api/recorded-pii-flow': ['error', options] },
    },
    { filename: full },
  );
  return messages.map(({ line, message }) => ({ line, message }));
}

function edit(file: string, from: string, to: string): void {
  const full = path.join(cwd, file);
  const text = readFileSync(full, 'utf8');
  expect(text).toContain(from);
  writeFileSync(full, text.replace(from, to));
}

test('a project whose record is true has no findings', () => {
  for (const file of [BUY, 'src/index.ts', 'src/vault/address-book.ts', 'src/amazon/orders.ts'])
    expect(lint(file)).toEqual([]);
});

test('moved lines are no difference', () => {
  edit(BUY, 'import EasyPostClient', '// A comment,\n// and another one.\nimport EasyPostClient');
  expect(lint(BUY)).toEqual([]);
});

test('a new sink is reported, with the fields that reach it', () => {
  edit('src/index.ts', 'const label = await', 'logger.info(address.Name, address.Phone);\n  const label = await');
  expect(lint('src/index.ts')).toEqual([
    {
      line: 10,
      message:
        "'ShippingAddress.Name, ShippingAddress.Phone' from getOrderAddress (src/amazon/orders.ts:35) to logger.info (winston) is not in the processing record (DPP 2.2). Update the record and review the purpose.",
    },
  ]);
});

test('a new field of a recorded sink is reported', () => {
  const file = path.join(cwd, 'pii-record/record.json');
  const record = JSON.parse(readFileSync(file, 'utf8')) as { flows: { fields: { path: string }[] }[] };
  for (const flow of record.flows) flow.fields = flow.fields.filter((field) => field.path !== 'ShippingAddress.Phone');
  writeFileSync(file, JSON.stringify(record));
  expect(lint('src/index.ts').map(({ line, message }) => `${line}: ${message.split(' from ')[0] ?? ''}`)).toEqual([
    "10: 'ShippingAddress.Phone'",
    "11: 'ShippingAddress.Phone'",
  ]);
});

test('protection that has gone is a change', () => {
  edit('src/vault/encrypt.ts', "'aes-256-gcm', config.vault.key, iv", "'des-ede3-cbc', config.vault.key, iv");
  expect(lint('src/index.ts')).toEqual([
    {
      line: 11,
      message: expect.stringMatching(
        /is recorded otherwise \(DPP 2\.2\): status: permitted → violation; protection: encrypted \(AES-256-GCM\) → weakly encrypted \(DES-EDE3-CBC\)/u,
      ) as string,
    },
  ]);
});

test('without a record, a file with flows says so once, and a file without any says nothing', () => {
  rmSync(path.join(cwd, 'pii-record'), { recursive: true });
  expect(lint('src/index.ts')).toEqual([
    {
      line: 1,
      message: "There is no processing record at 'pii-record/record.json' (DPP 2.2). Write it: npx sp-api-pii record.",
    },
  ]);
  expect(lint('src/statistics.ts')).toEqual([]);
});

test('a record that cannot be read is told', () => {
  writeFileSync(path.join(cwd, 'other.json'), '{ "version": 99, "flows": [], "header": {} }');
  expect(lint('src/index.ts', { record: 'other.json' })).toEqual([
    {
      line: 1,
      message:
        "The processing record 'other.json' has version 99 of the format, and this is version 1: write it anew. Write it again: npx sp-api-pii record.",
    },
  ]);
});

test('`requirePurpose` asks for what neither the code nor the settings tell', () => {
  expect(
    lint('src/index.ts', { requirePurpose: true }).map(({ line, message }) => [line, message.replace(/^.* to /u, '')]),
  ).toEqual([
    [
      11,
      'fs.writeFile (src/vault/address-book.ts:13) is recorded without a purpose (DPP 2.2). Declare the flow or its recipient in the settings.',
    ],
  ]);
});
