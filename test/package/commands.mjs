/** Running programs in folders that have nothing to do with this repository. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Without what `npm run` and git tell their scripts about this repository, which would mislead those started below. */
const INHERITED = Object.entries(process.env).filter(
  ([name]) => !/^(?:npm_(?:package_|lifecycle_|config_local_prefix)|INIT_CWD|GIT_)/u.test(name),
);

/** Commits made here have an author whatever the machine says. */
const ENVIRONMENT = {
  ...Object.fromEntries(INHERITED),
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** Runs a command and resolves with its exit code and output, whatever the exit code. */
export function run(command, args, cwd, environment = {}) {
  return new Promise((resolve) => {
    const env = { ...ENVIRONMENT, ...environment };
    const options = { cwd, env, shell: process.platform === 'win32', maxBuffer: 1 << 26 };
    execFile(command, args, options, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? 'killed') : 0, stdout, stderr });
    });
  });
}

/** Like {@link run}, for commands that have to succeed; resolves with what they print. */
export async function must(command, args, cwd, environment) {
  const result = await run(command, args, cwd, environment);
  if (result.code === 0) return result.stdout;
  throw new Error(`\`${command} ${args.join(' ')}\` ended with ${result.code}:\n${result.stderr}${result.stdout}`);
}

/** Packs this package as it would be published; resolves with the file. */
export async function pack(folder) {
  await must(process.execPath, ['scripts/build-if-needed.mjs'], ROOT);
  const output = await must('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT);
  return path.join(folder, JSON.parse(output)[0].filename);
}

/** Installs packages into a folder, from the cache where it has them. */
export async function install(folder, packages) {
  const always = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await must('npm', ['install', ...always, ...packages], folder);
}

/** Writes files below a folder; objects are written as JSON. */
export function write(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  }
}

/** Maps with at most `limit` promises under way; the results are in the order of the items. */
export async function mapLimited(items, limit, map) {
  const results = new Array(items.length);
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await map(items[index]);
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}
