/** Code that real people wrote: what is installed here for development. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MODULES = path.resolve(import.meta.dirname, '../../node_modules');

/** Published sources, neither minified nor bundled into one file. */
const PACKAGES = [
  'eslint/lib',
  '@typescript-eslint/eslint-plugin/dist',
  'eslint-plugin-sonarjs/cjs',
  'eslint-plugin-regexp',
];

const LARGEST_FILE = 200_000;

/**
 * Copies installed packages into a folder and says how many lines they have.
 * @param lines about how many are wanted
 */
export function copyPackages(folder, lines) {
  const src = path.join(folder, 'src');
  for (const name of PACKAGES)
    if (existsSync(path.join(MODULES, name)))
      cpSync(path.join(MODULES, name), path.join(src, name), { recursive: true });
  let [total, files] = [0, 0];
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(src, name);
    if (!/\.[cm]?[jt]sx?$/.test(name)) continue;
    const text = readFileSync(file, 'utf8');
    if (!name.endsWith('.js') || text.length > LARGEST_FILE || total > lines) rmSync(file);
    else {
      total += text.split('\n').length - 1;
      files += 1;
    }
  }
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "corpus", "private": true }\n');
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    '{ "compilerOptions": { "allowJs": true, "module": "NodeNext" } }\n',
  );
  return { folder, lines: total, files };
}
