import { Linter } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import { describe, expect, it } from 'vitest';

import { expandAlternatives } from '../../src/catalog/access-path.ts';
import type { ArgumentPosition, DataPositions, SinkKind, SinkRow, VendorEntry } from '../../src/catalog/schema.ts';
import { vendorEntries } from '../../src/catalog/sinks/index.ts';
import plugin, { configs } from '../../src/index.ts';
import { codeFor } from './row-code.ts';

const RULES: Readonly<Record<SinkKind, string>> = {
  log: 'no-pii-in-logs',
  marketing: 'no-pii-in-marketing',
  analytics: 'no-pii-in-analytics',
  'ai-model': 'no-pii-to-ai-models',
  disclosure: 'no-pii-disclosure',
  'buyer-contact': 'no-direct-buyer-contact',
  'plain-storage': 'no-unencrypted-pii-storage',
  database: 'no-unencrypted-pii-storage',
  'public-exposure': 'no-public-pii-exposure',
  url: 'no-pii-in-url',
  response: 'no-token-exposure',
  'client-bundle': 'no-token-exposure',
  'insecure-channel': 'no-insecure-pii-transmission',
  'long-retention': 'no-pii-retention-over-30-days',
  'no-expiry': 'require-pii-expiry',
  'review-request': 'no-buyer-review-solicitation',
  'test-data': 'no-pii-in-tests',
  'seller-merge': 'no-cross-seller-aggregation',
  amazon: 'none: no row has this kind',
};

const KEYS = 'sp-api/no-token-exposure';
const CHANNEL = 'sp-api/no-insecure-pii-transmission';

interface Case {
  readonly call: string;
  readonly rule: string;
  readonly statement: (data: string) => string;
}

function positionsOf(data: DataPositions): readonly ArgumentPosition[] {
  if (data === 'receiver') return [];
  return data === 'all' ? [{ argument: 0 }] : data;
}

/** One case for each call and each of its data positions. What a service encrypts by itself, and what somebody lawful is given, no rule reports. */
function casesOf(packageName: string, sinks: readonly SinkRow[]): readonly Case[] {
  return sinks
    .filter(({ encryptedByService, role }) => encryptedByService !== true && role === undefined)
    .flatMap((row) =>
      row.calls.flatMap(expandAlternatives).flatMap((call) =>
        positionsOf(row.data).map((position) => ({
          call: `${call} @ ${position.argument}.${position.path ?? ''}`,
          rule: `sp-api/${RULES[row.kind]}`,
          statement: (data: string) => codeFor(packageName, call, row, position, data),
        })),
      ),
    );
}

/** @returns the rules that report each case, for each of the data. */
function reportsOf(
  packageName: string,
  cases: readonly Case[],
  data: readonly string[],
): readonly (readonly string[])[][] {
  const imports =
    packageName === '<global>' ? [] : [`import * as all from '${packageName}';`, `import main from '${packageName}';`];
  const head = ["import SellingPartner from 'amazon-sp-api';", ...imports, 'const sp = new SellingPartner({});'];
  const read = "const order = await sp.callAPI({ operation: 'getOrder', path: { orderId } });";
  const statements = data.flatMap((item) => cases.map(({ statement }) => statement(item)));
  const functions = statements.map((code, index) => `export async function f${index}(orderId) { ${read} ${code} }`);
  const messages = new Linter({ cwd: '/' }).verify(
    [...head, ...functions].join('\n'),
    {
      files: ['**/*.ts'],
      plugins: { 'sp-api': plugin },
      settings: { spApi: { debug: true } },
      languageOptions: { parser, sourceType: 'module' },
      rules: configs.strict.at(-1)?.rules ?? {},
    },
    { filename: '/rows.ts' },
  );
  const fatal = messages.find(({ ruleId }) => ruleId === null);
  if (fatal !== undefined) throw new Error(`${fatal.message} ${functions[fatal.line - head.length - 1] ?? ''}`);
  const rulesAt = (line: number): string[] =>
    messages.flatMap((item) => (item.line === line ? [item.ruleId ?? ''] : []));
  return data.map((_, part) => cases.map((_case, index) => rulesAt(head.length + part * cases.length + index + 1)));
}

const entriesOf = new Map<string, VendorEntry[]>();
for (const entry of vendorEntries)
  for (const name of entry.packages) entriesOf.set(name, [...(entriesOf.get(name) ?? []), entry]);

/** Packages that share all their entries differ by nothing but the name: one stands for them. */
const representatives = new Map<string, string>();
for (const [name, entries] of entriesOf) {
  const key = entries.map((entry) => vendorEntries.indexOf(entry)).join();
  if (!representatives.has(key)) representatives.set(key, name);
}
const byPackage = [...representatives.values()]
  .map((name) => ({
    name,
    cases: casesOf(
      name,
      (entriesOf.get(name) ?? []).flatMap(({ sinks = [] }) => sinks),
    ),
  }))
  .filter(({ cases }) => cases.length > 0);

describe('every row, reached as a program would reach it', () => {
  it.each(byPackage)('reports personal data and no order number: $name', ({ name, cases }) => {
    const data = ['order.BuyerInfo.BuyerEmail', 'order.AmazonOrderId'];
    const [personal = [], ids = []] = reportsOf(name, cases, data);
    const silent = cases.filter(({ rule }, index) => personal[index]?.includes(rule) !== (rule !== KEYS));
    expect(silent.map(({ call, rule }) => `${call}: ${rule}`)).toEqual([]);
    expect(cases.filter((_, index) => ids[index]?.length !== 0).map(({ call }) => call)).toEqual([]);
  });

  it.each(byPackage)('reports a secret by the one rule that is about secrets: $name', ({ name, cases }) => {
    const [secret = [], ids = []] = reportsOf(name, cases, [
      'process.env.LWA_CLIENT_SECRET',
      'process.env.LWA_CLIENT_ID',
    ]);
    // How a secret travels is a question of its own.
    const where = secret.map((rules) => rules.filter((rule) => rule !== CHANNEL));
    const wrong = cases.filter(
      ({ rule }, index) => rule !== CHANNEL && (where[index]?.length !== 1 || where[index][0] !== KEYS),
    );
    expect(wrong.map(({ call }) => call)).toEqual([]);
    expect(cases.filter((_, index) => ids[index]?.length !== 0).map(({ call }) => call)).toEqual([]);
  });
});
