import { Linter, type Rule } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { analysisOf, permitsOf } from '../../src/analysis.ts';
import plugin, { configs } from '../../src/index.ts';
import type { Sink } from '../../src/pii/sinks.ts';
import { fieldsOf } from '../../src/record/fields.ts';
import { readSettings } from '../../src/settings.ts';
import { isCommonJs, languageOptions, LINTED } from '../language.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['examples', 'test/fixtures/flows', 'test/fixtures/projects'];
const IS_SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/u;

/** Rules that say something of a flow of personal data. Those about keys, credentials and requests are no part of a record. */
const OF_FLOWS: ReadonlySet<string> = new Set([
  'no-direct-buyer-contact',
  'no-pii-disclosure',
  'no-pii-in-analytics',
  'no-pii-in-logs',
  'no-pii-in-marketing',
  'no-pii-in-url',
  'no-pii-to-ai-models',
  'no-public-pii-exposure',
  'no-unencrypted-pii-storage',
  'no-weak-pii-encryption',
]);

const RULES = (configs.recommended.at(-1)?.rules ?? {}) as Linter.RulesRecord;

/** The rules report where the lifetime of a store is set, or where it is opened; the record tells it where the store is filled. */
const RETENTION = 'no-pii-retention-over-30-days';
const PUBLIC = 'no-public-pii-exposure';
const OF_STORE = ' of a store';

interface Look {
  /** `12: no-pii-in-logs`, as the rules report. */
  readonly reported: readonly string[];
  /** The same, as the record calls violations. */
  readonly violations: readonly string[];
}

function look(file: string, cwd: string): Look {
  const violations: string[] = [];
  const collect: Rule.RuleModule = {
    create: (context) => ({
      'Program:exit': () => {
        const settings = readSettings(context.settings);
        const analysed = { analysis: analysisOf(context), permits: permitsOf(context), settings };
        for (const { judged, flow } of fieldsOf(analysed, cwd)) {
          // What another file reports is no finding here.
          const isOwn = analysed.analysis.flows.some(
            (own) => own.call.node === judged.flow.call.node && own.place.node === judged.flow.place.node,
          );
          if (!isOwn || flow.status !== 'violation') continue;
          const { line } = context.sourceCode.getLocFromIndex(judged.flow.place.node.range[0]);
          const isOpened = (judged.flow.sink as Sink).row.kind !== 'public-exposure';
          violations.push(
            ...flow.rules.map((rule) => `${line}: ${rule}${rule === PUBLIC && isOpened ? OF_STORE : ''}`),
          );
        }
      },
    }),
  };
  const text = readFileSync(file, 'utf8');
  const messages = new Linter({ cwd }).verify(
    text,
    {
      files: [LINTED],
      plugins: { 'sp-api': plugin, record: { rules: { collect } } },
      languageOptions: languageOptions(file, isCommonJs(file, text) ? 'commonjs' : 'module'),
      rules: { ...RULES, 'record/collect': 'error' },
    },
    { filename: file },
  );
  const reported = messages.map(({ line, ruleId, messageId, message }) => {
    const rule = ruleId?.replace('sp-api/', '') ?? message;
    return `${line}: ${rule}${rule === PUBLIC && messageId === 'bare' ? OF_STORE : ''}`;
  });
  return { reported: [...new Set(reported)].sort(), violations: [...new Set(violations)].sort() };
}

function projects(): { readonly name: string; readonly root: string; readonly files: readonly string[] }[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => {
        const root = path.join(ROOT, folder, name);
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((file) => IS_SOURCE.test(file) && !file.endsWith('.d.ts') && !file.includes('broken'))
          .map((file) => path.join(root, file))
          .sort();
        return { name: `${folder}/${name}`, root, files };
      }),
  );
}

describe('what the recommended rules report is a violation in the record, and nothing else is', () => {
  test.each(projects())('$name', ({ root: cwd, files }) => {
    for (const file of files) {
      const { reported, violations } = look(file, cwd);
      const lines = (texts: readonly string[]): string[] => [...new Set(texts.map((text) => text.replace(/:.*/u, '')))];
      // A call is reported for the worst of what is wrong with it; the record tells all.
      expect({ file, lines: lines(reported) }).toMatchObject({
        lines: expect.arrayContaining(
          lines(violations.filter((text) => !text.endsWith(RETENTION) && !text.endsWith(OF_STORE))),
        ) as string[],
      });
      const ofFlows = reported.filter((finding) => OF_FLOWS.has(finding.replace(/^\d+: /u, '')));
      expect({ file, violations }).toMatchObject({ violations: expect.arrayContaining(ofFlows) as string[] });
      // A store that is opened is told at the calls that fill it, and reported at one that opens it.
      const isOpened = (texts: readonly string[]): boolean => texts.some((text) => text.endsWith(OF_STORE));
      if (isOpened(reported)) expect({ file, opened: isOpened(violations) }).toEqual({ file, opened: true });
      if (isOpened(violations)) expect(reported.join()).toContain(PUBLIC);
    }
  });
});
