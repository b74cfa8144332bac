/** Run as a program of its own: reads a list of {@link Snapshot} and prints what a linter that knows nothing says of each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { linter, messagesOf } from './session.ts';

/** A copy of the project at one moment, and the file that was linted then. */
export interface Snapshot {
  readonly folder: string;
  readonly file: string;
  readonly text: string;
}

const [list = ''] = process.argv.slice(2);
const all: unknown[] = [];
for (const { folder, file, text } of JSON.parse(readFileSync(list, 'utf8')) as readonly Snapshot[]) {
  all.push(await messagesOf(linter(folder, {}), path.join(folder, file), text));
}
console.log(JSON.stringify(all));
