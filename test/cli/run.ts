import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

import { main } from '../../src/cli/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, without a terminal. */
export async function run(cwd: string, ...given: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(given, {
    cwd,
    env: {},
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isTerminal: false,
    isInteractive: false,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A folder with these files and the packages of this repository; it is gone after the test. */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'sp-api-cli-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/** A program with one source, and the statements behind it from line 4 on. */
export function program(...statements: readonly string[]): string {
  return [
    "import { SellingPartner } from 'amazon-sp-api';",
    "const sp = new SellingPartner({ region: 'eu' });",
    "const order = await sp.callAPI({ operation: 'orders.getOrder', path: { orderId: process.argv[2] } });",
    ...statements,
    '',
  ].join('\n');
}
