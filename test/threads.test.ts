import { ESLint } from 'eslint';
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';

import { explainFinding, explainResults, type FileLinter } from '../src/flows.ts';
import { temporaryProject, type TemporaryProject } from './modules/temporary-project.ts';

/** Other threads and processes can only load what is built; `npm test` builds before. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = path.resolve(import.meta.dirname, '..');
const PLUGIN = pathToFileURL(path.join(ROOT, 'dist/index.js')).href;
const CONFIG = `import spApi from '${PLUGIN}';\nexport default [...spApi.configs.recommended, { settings: { spApi: { debug: true } } }];\n`;
const LEAK = [
  "import { SellingPartner } from 'amazon-sp-api'; const sp = new SellingPartner({});",
  "const order = await sp.callAPI({ operation: 'orders.getOrder' });",
  'console.log(order);',
].join('\n');

beforeAll(() => {
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/build-if-needed.mjs')]);
});

test('the number of threads does not matter', async () => {
  const cwd = path.join(ROOT, 'test/fixtures/projects');
  const { at } = temporaryProject({ 'eslint.config.mjs': CONFIG });
  const run = async (concurrency: number | 'off'): Promise<object> => {
    const eslint = new ESLint({ cwd, overrideConfigFile: at('eslint.config.mjs'), concurrency });
    const results = await eslint.lintFiles(['.']);
    return Object.fromEntries(results.map(({ filePath, messages }) => [path.relative(cwd, filePath), messages]));
  };
  const alone = await run('off');
  expect(Object.values(alone).flat().length).toBeGreaterThan(40);
  expect(await run(2)).toEqual(alone);
});

describe('explainResults', () => {
  function project(): TemporaryProject {
    return temporaryProject({
      'eslint.config.mjs': CONFIG,
      'a.js': LEAK,
      'b.js': LEAK,
      'clean.js': 'console.log(1);',
    });
  }

  /** Counts what is linted again. */
  function counting(linter: FileLinter): FileLinter & { readonly asked: string[] } {
    const asked: string[] = [];
    return {
      asked,
      lintFiles: (files) => (asked.push(...files.map((file) => path.basename(file))), linter.lintFiles(files)),
    };
  }

  test('lints nothing again that was linted in this process', async () => {
    const { root } = project();
    const results = await new ESLint({ cwd: root }).lintFiles(['.']);
    const eslint = counting(new ESLint({ cwd: root }));
    const explanations = await explainResults(results, { eslint });
    expect(eslint.asked).toEqual([]);
    expect([...explanations.values()].map(({ file, steps }) => [path.basename(file), steps.length])).toEqual([
      ['a.js', 4],
      ['b.js', 4],
    ]);
  });

  test('lints again what other threads have linted', async () => {
    const { root } = project();
    const results = await new ESLint({ cwd: root, concurrency: 2 }).lintFiles(['.']);
    const eslint = counting(new ESLint({ cwd: root }));
    const explanations = await explainResults(results, { eslint });
    expect(eslint.asked).toEqual(['a.js', 'b.js']);
    expect([...explanations.keys()]).toEqual(results.flatMap(({ messages }) => messages));
  });

  test('lints again what comes from the cache', async () => {
    const { root, at } = project();
    const options = { cwd: root, cache: true, cacheLocation: at('.eslintcache') };
    // Another process has filled the cache.
    await new ESLint({ ...options, concurrency: 2 }).lintFiles(['.']);
    const results = await new ESLint(options).lintFiles(['.']);
    expect(explainFinding(at('a.js'), results[0]!.messages[0]!)).toBeUndefined();
    const explanations = await explainResults(results, { cwd: root });
    expect([...explanations.values()].map(({ file }) => path.basename(file))).toEqual(['a.js', 'b.js']);
  });

  test('explains suppressed findings, and leaves out what is not ours', async () => {
    const { root, write } = project();
    write(
      'a.js',
      `// eslint-disable-next-line no-undef, sp-api/no-pii-in-logs -- a test\n${LEAK.split('\n').join(' ')}`,
    );
    const results = await new ESLint({ cwd: root }).lintFiles(['a.js', 'clean.js']);
    const explanations = await explainResults(results);
    expect([...explanations.keys()]).toEqual(results[0]!.suppressedMessages);
  });
});

describe('the formatter for SARIF', () => {
  const FORMATTER = path.join(ROOT, 'dist/formatters/sarif.js');

  function sarif(cwd: string, ...flags: string[]): { runs: { results: { codeFlows?: unknown }[] }[] } {
    const bin = path.join(ROOT, 'node_modules/eslint/bin/eslint.js');
    const { status, stdout } = spawnSync(process.execPath, [bin, '--format', FORMATTER, ...flags, '.'], {
      cwd,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    return JSON.parse(stdout) as ReturnType<typeof sarif>;
  }

  test('writes the same log without and with a cache, and with threads', () => {
    const { root } = temporaryProject({ 'eslint.config.mjs': CONFIG, 'a.js': LEAK, 'b.js': LEAK, 'clean.js': '' });
    const log = sarif(root);
    expect(log.runs[0]!.results.map(({ codeFlows }) => codeFlows !== undefined)).toEqual([true, true]);
    expect(sarif(root, '--cache')).toEqual(log);
    expect(sarif(root, '--cache')).toEqual(log);
    expect(sarif(root, '--concurrency', '2')).toEqual(log);
  });

  test('lints again with the configuration that the command line names', () => {
    const { root } = temporaryProject({ 'own.config.mjs': CONFIG, 'a.js': LEAK, 'b.js': '' });
    const log = sarif(root, '--config', 'own.config.mjs');
    expect(log.runs[0]!.results.map(({ codeFlows }) => codeFlows !== undefined)).toEqual([true]);
    expect(sarif(root, '--config', 'own.config.mjs', '--concurrency', '2')).toEqual(log);
  });
});
