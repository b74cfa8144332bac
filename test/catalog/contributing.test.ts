import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

import { describe, expect, it } from 'vitest';

import { compileCatalog } from '../../src/catalog/compile.ts';
import { compileHosts } from '../../src/catalog/host-table.ts';
import type { VendorEntry } from '../../src/catalog/schema.ts';
import { validateEntry } from '../../src/catalog/validate.ts';

const GUIDE = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
const [, section = ''] = /\n## Add a sink\n([\s\S]*?)\n## /u.exec(GUIDE) ?? [];
const [file = '', line = ''] = [...section.matchAll(/```ts\n([\s\S]*?)```/gu)].map(([, code = '']) => code);

async function evaluate<Value>(code: string): Promise<Value> {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  const { outputText } = ts.transpileModule(code, { compilerOptions });
  const folder = mkdtempSync(path.join(tmpdir(), 'contributing-'));
  try {
    const module = path.join(folder, 'module.mjs');
    writeFileSync(module, outputText);
    return ((await import(pathToFileURL(module).href)) as { default: Value }).default;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the vendor that the guide adds', async () => {
  const entry = await evaluate<VendorEntry>(file);
  const [[packageName, call, kinds] = ['', '', []]] = await evaluate<[string, string, string[]][]>(
    `export default [${line}];`,
  );
  const catalog = compileCatalog({ vendors: [entry], sanitizers: [], propagators: [] });

  it('is well-formed', () => {
    expect(validateEntry('postbird.ts', 'vendor', entry)).toEqual([]);
  });

  it('is found as its test line says', () => {
    expect(catalog.findSinks(packageName, call).map(({ kind }) => kind)).toEqual(kinds);
    expect(catalog.findSinks(packageName, 'createClient().lists.list')).toEqual([]);
    expect(compileHosts([entry])('api.postbird.example', '/v1')?.kind).toBe('marketing');
  });

  it.each([
    ['an unknown key', { ...entry, sink: [] }, 'postbird.ts: unknown key "sink"'],
    [
      'a path that cannot be read',
      { ...entry, sinks: [{ calls: ['new Postbird()..send'], kind: 'marketing', data: 'all' }] },
      'postbird.ts: sinks: calls: "new Postbird()..send" is not an access path',
    ],
  ])('would fail with %s, by the name of its file', (_, broken, complaint) => {
    expect(validateEntry('postbird.ts', 'vendor', broken)).toEqual([complaint]);
  });
});
