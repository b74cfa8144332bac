import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import plugin from '../src/index.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../examples');

interface Expected {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** A field that the message names. Not for credentials: those have no source and no way. */
  readonly field?: string;
  readonly source?: string;
  readonly sink?: string;
  /** Steps that the message shows, in this order. */
  readonly way?: readonly string[];
}

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** Lints an example as its own configuration does, with the plugin as it stands here instead of the built one. */
async function lintExample(name: string): Promise<Finding[]> {
  const cwd = path.join(EXAMPLES, name);
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: plugin.configs.recommended });
  const results = await eslint.lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => ({
      file: path.relative(cwd, filePath).split(path.sep).join('/'),
      line,
      rule: ruleId?.replace('sp-api/', '') ?? '',
      message,
    })),
  );
}

describe('the audience uploader', async () => {
  const file = path.join(EXAMPLES, 'audience-uploader/expected.json');
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected[];
  const findings = await lintExample('audience-uploader');

  test('is reported where it leaks, each leak once', () => {
    expect(findings.map(({ file, line, rule }) => ({ file, line, rule }))).toEqual(
      expected.map(({ file, line, rule }) => ({ file, line, rule })),
    );
  });

  test.each(expected.filter(({ source }) => source !== undefined))(
    'says what gets from where to where in line $line of $file',
    ({ file, line, field = '', source = '', sink = '', way = [] }) => {
      const message = findings.find((item) => item.file === file && item.line === line)?.message ?? '';
      const { fields, steps } = /^'(?<fields>[^']+)' from .* via (?<steps>[^;]+);/u.exec(message)?.groups ?? {};
      expect(fields).toContain(field);
      expect(message).toContain(`' from ${source} `);
      expect(message).toContain(` ${sink} via `);
      const shown = steps?.split(' → ') ?? [];
      expect(shown.filter((step) => way.includes(step))).toEqual(way);
    },
  );

  test('never shows a secret', () => {
    const secret = /clientSecret: '([^']+)'/u.exec(
      readFileSync(path.join(EXAMPLES, 'audience-uploader/src/config.ts'), 'utf8'),
    )?.[1];
    expect(secret).toBeDefined();
    for (const { message } of findings) expect(message).not.toContain(secret);
  });
});

test('the label printer, its lawful twin, is not reported', async () => {
  expect(await lintExample('label-printer')).toEqual([]);
});
