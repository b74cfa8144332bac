import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

import { project, run } from './run.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

test('a record in every format is written of every kind of flow', { timeout: 120_000 }, async () => {
  const cwd = project({ 'package.json': JSON.stringify({ name: 'fixtures', version: '1.0.0' }) });
  cpSync(FIXTURES, path.join(cwd, 'programs'), { recursive: true });
  const { code, err } = await run(cwd, 'record', '--no-config', '--format', 'md,csv,html,sarif');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { flows } = JSON.parse(readFileSync(path.join(cwd, 'pii-record/record.json'), 'utf8')) as {
    flows: readonly { status: string }[];
  };
  expect(new Set(flows.map(({ status }) => status))).toEqual(
    new Set(['violation', 'undeclared', 'permitted', 'amazon']),
  );
});
