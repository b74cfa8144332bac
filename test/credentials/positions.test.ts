import { describe, expect, it } from 'vitest';

import { CREDENTIAL_POSITIONS } from '../../src/catalog/credentials/positions.ts';
import type { CredentialPosition } from '../../src/catalog/credentials/schema.ts';
import { BASE62, makeUp } from './made-up.ts';
import { lint } from './rule-tester.ts';

const KEY = makeUp(BASE62, 32);

interface PositionCase {
  readonly code: string;
  readonly kind: string;
}

/** @returns a call of the row with a credential where the row says, once for each package, call and path. */
function casesOf(row: CredentialPosition): readonly PositionCase[] {
  return row.packages.flatMap((name) =>
    row.calls.flatMap((call) =>
      (row.paths ?? ['']).map((path) => ({ code: codeOf(name, call, row.argument, valueAt(path)), kind: row.kind })),
    ),
  );
}

function codeOf(name: string, call: string, index: number, value: string): string {
  const steps = call.split('.').map((step) => step.replace('**', 'withOption()'));
  const isNew = steps.at(-1)?.startsWith('new ');
  const root = name === '<global>' ? '' : 'lib.';
  const callee = steps.map((step) => step.replace(/^new /, '')).join('.');
  const start = steps[0]?.startsWith('new ') && steps.length > 1 ? 'new ' : '';
  const path = `${root}${callee}`.replace(/^lib\.default/, 'lib').replace(/\.$/, '');
  const before = Array.from({ length: index }, (_, position) => `argument${position}`);
  const line = `${isNew ? 'new ' : start}${path}(${[...before, value].join(', ')});`;
  return name === '<global>' ? line : `import * as lib from '${name}';\n${line}`;
}

function valueAt(path: string): string {
  const names = path === '' ? [] : path.split('.');
  return names.reduceRight((inner, name) => `{ ${name}: ${inner} }`, `'${KEY}'`);
}

const CASES = CREDENTIAL_POSITIONS.flatMap(casesOf).filter(
  ({ code }) => !/^crypto\.crypto|lib\.crypto|^subtle|^webcrypto/m.test(code),
);

describe('positions of the catalogue', () => {
  it.each(CASES)('$code', ({ code }) => {
    const messages = lint(code, 'file.ts');
    expect(messages.map((message) => message.messageId)).toEqual(['hardcoded']);
  });

  it.each(CASES)('a value from elsewhere: $code', ({ code }) => {
    expect(lint(code.replace(`'${KEY}'`, 'process.env.VALUE'), 'file.ts')).toEqual([]);
    expect(lint(code.replace(KEY, 'your-secret-key'), 'file.ts')).toEqual([]);
  });

  it('says for every row what it takes', () => {
    expect(
      CREDENTIAL_POSITIONS.filter((row) => row.calls.length === 0 || row.packages.length === 0 || !row.kind),
    ).toEqual([]);
  });
});
