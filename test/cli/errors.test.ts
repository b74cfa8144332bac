import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

import { program, project, run } from './run.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PACKAGE = JSON.stringify({ name: 'shop', type: 'module' });

describe('a configuration that cannot be used is told by its file and line', () => {
  test.each([
    ['export default [\n  { ;\n];\n', 'eslint.config.js', /Unexpected token ';'$/u],
    ['\nexport default [{ files: nothing }];\n', 'eslint.config.js:2', /nothing is not defined$/u],
    ["import 'not-there';\nexport default [];\n", 'eslint.config.js', /Cannot find package 'not-there'/u],
    ['export default [{ foo: 1 }];\n', 'eslint.config.js', /Unexpected key "foo" found\.$/u],
  ])('%j', async (config, place, message) => {
    const cwd = project({ 'package.json': PACKAGE, 'eslint.config.js': config, 'main.js': program() });
    const { code, err } = await run(cwd, 'doctor');
    expect(code).toBe(2);
    expect(err).toContain(`Error: ${path.join(cwd, place)} cannot be used: `);
    expect(err).toMatch(message);
  });
});

const CONFIG = "export default [{ files: ['**/*.js'] }];\n";

test.each([
  [['record', '-c', 'no.config.js'], 'There is no file no.config.js in '],
  [['doctor', '-c'], "Option '-c, --config <value>' argument missing. See --help."],
  [['doctor', '../other'], '../other is outside of '],
  [['record', '..'], '.. is outside of '],
  [['explain', '../other/main.js:1'], '../other/main.js is outside of '],
  [
    ['record', '--format', 'htlm'],
    "There is no format 'htlm'. Did you mean 'html'? There are: json, md, html, csv, sarif.",
  ],
  [
    ['init', '--preset', 'strct'],
    "There is no preset 'strct'. Did you mean 'strict'? There are: recommended, strict, audit.",
  ],
  [['init', 'src'], "init takes no files: 'src'."],
])('%j is told what to do', async (given, message) => {
  const outer = project({ 'other/main.js': program() });
  const cwd = path.join(outer, 'shop');
  mkdirSync(cwd);
  for (const [name, text] of Object.entries({
    'package.json': PACKAGE,
    'eslint.config.js': CONFIG,
    'main.js': program(),
  }))
    writeFileSync(path.join(cwd, name), text);
  const { code, err } = await run(cwd, ...given);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`Error: ${message}`) as string });
  expect(err).not.toMatch(/\n\s+at /u);
});

test('a folder without code is told without the pattern that nobody wrote', async () => {
  const cwd = project({ 'package.json': PACKAGE, 'eslint.config.js': "export default [{ ignores: ['**/*.js'] }];\n" });
  const withConfig = await run(cwd, 'doctor');
  expect(withConfig).toMatchObject({
    code: 2,
    err: `Error: There are no files here that ${path.join(cwd, 'eslint.config.js')} covers.`,
  });
});

describe('in a process of its own', () => {
  const loader = pathToFileURL(path.join(ROOT, 'scripts/typescript-loader.mjs')).href;
  const io = JSON.stringify(pathToFileURL(path.join(ROOT, 'src/cli/io.ts')).href);

  function node(script: string): { status: number | null; stderr: string } {
    const { status, stderr } = spawnSync(process.execPath, ['--import', loader, '--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, CI: undefined },
    });
    return { status, stderr };
  }

  const progress = `import { Progress } from ${io};
    process.stderr.isTTY = true;
    process.stderr.columns = 80;
    const progress = new Progress();
    progress.show('7 files');`;

  test('Ctrl-C clears the line of progress and ends with 130', () => {
    const { status, stderr } = node(`${progress} process.kill(process.pid, 'SIGINT'); setTimeout(() => {}, 60_000);`);
    expect({ status, stderr }).toEqual({ status: 130, stderr: '\r\u001B[2K7 files\r\u001B[2K' });
  });

  test('work that is done leaves nothing behind', () => {
    const { status, stderr } = node(`${progress} progress.end(); process.exitCode = process.listenerCount('SIGINT');`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '\r\u001B[2K7 files\r\u001B[2K' });
  });

  test('a reader that has had enough is no error', () => {
    const { status, stderr } = node(`import { processIo } from ${io};
      processIo();
      process.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
