import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

import { temporaryProject } from '../modules/temporary-project.ts';
import type { Snapshot } from './fresh-process.ts';
import { makeRandom } from './random.ts';
import { Session } from './session.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EDITS = Number(process.env.EDITOR_EDITS ?? 500);
const SEED = Number(process.env.EDITOR_SEED ?? 1);
/** So often a snapshot is kept for another process, which takes longer than a new state in this one. */
const SNAPSHOT_EVERY = 20;

test('after each of many edits, a process that goes on finds what a new one finds', async () => {
  const snapshots = temporaryProject({});
  const kept: (Snapshot & { readonly messages: unknown })[] = [];
  const project = temporaryProject({});
  const session = new Session(makeRandom(SEED), project);
  const history: string[] = [];
  let found = 0;
  let broken = 0;
  for (let count = 0; count < EDITS; count += 1) {
    history.push(session.edit());
    const { file, text } = session.choose();
    const messages = await session.lint(file, text);
    const afresh = await session.lintAfresh(file, text);
    const story = `seed ${SEED}, edit ${count}: ${history.slice(-4).join(', ')}; linted ${file}`;
    expect(messages, story).toEqual(afresh);
    found += messages.filter(({ ruleId }) => ruleId !== null).length;
    broken += messages.filter(({ fatal }) => fatal === true).length;
    if (count % SNAPSHOT_EVERY > 0) continue;
    const folder = snapshots.at(String(count));
    cpSync(project.root, folder, { recursive: true });
    kept.push({ folder, file, text, messages });
  }
  // The edits are of use only when there is something to find, and code that cannot be parsed.
  expect(found).toBeGreaterThan(EDITS / 20);
  expect(broken).toBeGreaterThan(EDITS / 50);

  const list = snapshots.at('list.json');
  writeFileSync(list, JSON.stringify(kept.map(({ folder, file, text }) => ({ folder, file, text }))));
  const program = path.join(import.meta.dirname, 'fresh-process.ts');
  const output = execFileSync(process.execPath, ['--import', './scripts/typescript-loader.mjs', program, list], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual(kept.map(({ messages }) => messages));
});
