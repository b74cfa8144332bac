import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ODD_JSX, ODD_MODULES, ODD_SCRIPTS, ODD_TYPESCRIPT } from '../robustness/syntax.ts';
import { ORDER } from '../robustness/lint.ts';
import { sampleOf, type Sample } from './nodes.ts';

const TEST = path.resolve(import.meta.dirname, '..');
const FOLDERS = ['fixtures', 'taint/constructs'];
const IS_SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/u;
/** Larger files cost more time than they add. */
const LARGEST = 6_000;

/** The test corpus, cut into nodes. */
export function samples(): Sample[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(TEST, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => IS_SOURCE.test(name) && !name.endsWith('.d.ts'))
      .sort()
      .map((name) => [path.basename(name), readFileSync(path.join(TEST, folder, name), 'utf8')] as const),
  );
  const odd = [
    ...ODD_MODULES.map((code) => ['odd.js', code] as const),
    ...ODD_SCRIPTS.map((code) => ['odd.cjs', code] as const),
    ...ODD_TYPESCRIPT.map((code) => ['odd.ts', code] as const),
    ...ODD_JSX.map((code) => ['odd.jsx', code] as const),
  ].map(([name, code]) => [name, name === 'odd.cjs' ? code : `${ORDER}\n${code}`] as const);
  return [...files, ...odd]
    .filter(([, text]) => text.length <= LARGEST)
    .flatMap(([name, text]) => sampleOf(name, text) ?? []);
}
