import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';

import { temporaryProject } from '../modules/temporary-project.ts';
import { LEAK, lint, ORDER } from '../robustness/lint.ts';

const read: string[] = [];

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  return {
    ...original,
    readFileSync: ((file: string, ...rest: never[]) => {
      read.push(original.realpathSync.native(file));
      return original.readFileSync(file, ...rest);
    }) as typeof original.readFileSync,
  };
});

beforeEach(() => {
  read.length = 0;
});

/** A file that no project below the folder for temporary files owns. Who follows it reports more than the leak on the last line. */
function outsider(name: string, text: string): string {
  const folder = fs.realpathSync.native(fs.mkdtempSync(path.join(tmpdir(), 'outside-')));
  onTestFinished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  fs.writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
}

const HELPER =
  'export const helper = (it) => console.log(it);\nexport class Printer extends Base { print(it) { console.log(it); } }';
const main = (specifier: string): string => `import { helper } from '${specifier}';\n${ORDER}\nhelper(order);\n${LEAK}`;
const FOUND = ['4: no-pii-in-logs'];
const MANIFEST = { name: 'own', private: true };

interface Way {
  readonly specifier: string;
  readonly files?: Readonly<Record<string, string | object>>;
  /** Links of the project, by path. */
  readonly links?: Readonly<Record<string, string>>;
}

describe('code outside of the project is not read', () => {
  const ways: Readonly<Record<string, (secret: string) => Way>> = {
    'a relative path': (secret) => ({ specifier: `../${path.basename(path.dirname(secret))}/helper.js` }),
    'an absolute path': (secret) => ({ specifier: secret }),
    'the URL of a file': (secret) => ({ specifier: pathToFileURL(secret).href }),
    'a link to a file': (secret) => ({ specifier: './linked.js', links: { 'linked.js': secret } }),
    'a link to a folder': (secret) => ({ specifier: './linked/helper.js', links: { linked: path.dirname(secret) } }),
    'a link in node_modules': (secret) => ({
      specifier: 'linked/helper.js',
      links: { 'node_modules/linked': path.dirname(secret) },
    }),
    'paths of a tsconfig': (secret) => ({
      specifier: '@secret/helper',
      files: { 'tsconfig.json': { compilerOptions: { paths: { '@secret/*': [`${path.dirname(secret)}/*`] } } } },
    }),
    'the base of a tsconfig': (secret) => ({
      specifier: 'helper',
      files: { 'tsconfig.json': { compilerOptions: { baseUrl: path.dirname(secret) } } },
    }),
    'the imports of a package': (secret) => ({
      specifier: '#helper',
      files: {
        'package.json': {
          ...MANIFEST,
          imports: { '#helper': `./../${path.basename(path.dirname(secret))}/helper.js` },
        },
      },
    }),
    'the exports of a package': (secret) => ({
      specifier: 'own/helper',
      files: {
        'package.json': {
          ...MANIFEST,
          exports: { './helper': `./../${path.basename(path.dirname(secret))}/helper.js` },
        },
      },
    }),
    'a dependency on a folder': (secret) => ({
      specifier: 'secret/helper.js',
      files: {
        'package.json': { ...MANIFEST, dependencies: { secret: `file:../${path.basename(path.dirname(secret))}` } },
      },
    }),
  };

  test.each(Object.entries(ways))('%s', (_, way) => {
    const secret = outsider('helper.js', HELPER);
    const { specifier, files = {}, links = {} } = way(secret);
    const { root, at, link } = temporaryProject({ 'package.json': MANIFEST, ...files });
    for (const [from, to] of Object.entries(links)) link(from, to);
    expect(lint(main(specifier), at('main.js'), { cwd: root })).toEqual(FOUND);
    expect(read).not.toContain(secret);
  });

  test('the same inside of the project is read', () => {
    const { root, at } = temporaryProject({ 'package.json': MANIFEST, 'helper.js': HELPER });
    expect(lint(main('./helper.js'), at('main.js'), { cwd: root })).toEqual(['3: no-pii-in-logs', ...FOUND]);
    expect(read).toContain(at('helper.js'));
  });

  test('classes behind a link are not looked for', () => {
    const secret = outsider(
      'printer.ts',
      'export class Printer implements Sink { print(it: any) { console.log(it); } }',
    );
    const { root, at, link } = temporaryProject({ 'package.json': MANIFEST, 'src/own.ts': 'export const one = 1;' });
    link('src/linked', path.dirname(secret));
    const text = `interface Sink { print(it: any): void }\nclass User { constructor(private sink: Sink) {} use(it: any) { this.sink.print(it); } }\n${ORDER}\nfunction go(sink: Sink) { new User(sink).use(order); }\n${LEAK}`;
    expect(lint(text, at('src/main.ts'), { cwd: root })).toEqual(['5: no-pii-in-logs']);
    expect(read).toContain(at('src/own.ts'));
    expect(read).not.toContain(secret);
  });

  test('folders that link to each other end', () => {
    const { root, at, link } = temporaryProject({ 'package.json': MANIFEST, 'a/none.txt': '', 'b/none.txt': '' });
    for (const from of ['a', 'b']) for (const to of ['a', 'b', '.']) link(`${from}/to-${to.replace('.', 'root')}`, to);
    const text = `interface Sink { print(it: any): void }\n${ORDER}\nfunction go(sink: Sink) { sink.print(order); }\n${LEAK}`;
    expect(lint(text, at('main.ts'), { cwd: root })).toEqual(FOUND);
  });

  test('the folders above a workspace are not searched', () => {
    const { root, at } = temporaryProject({
      'package.json': { ...MANIFEST, workspaces: ['../../../../**', '/**', '../*'] },
    });
    expect(lint(main('somewhere'), at('main.js'), { cwd: root })).toEqual(FOUND);
  });
});

test('nothing of a project is run', () => {
  const run = "globalThis.wasRun = true; require('node:fs').writeFileSync(__dirname + '/written', '');";
  const { root, at } = temporaryProject({
    'package.json': { ...MANIFEST, type: 'commonjs', main: './helper.js', scripts: { postinstall: 'node helper.js' } },
    'helper.js': `${run}\nexports.helper = (it) => console.log(it);`,
    'eslint.config.js': run,
    '.pnpmfile.cjs': run,
    'node_modules/amazon-sp-api/package.json': { name: 'amazon-sp-api', main: './index.js' },
    'node_modules/amazon-sp-api/index.js': run,
    'node_modules/@typescript-eslint/parser/package.json': { name: '@typescript-eslint/parser', main: './index.js' },
    'node_modules/@typescript-eslint/parser/index.js': run,
  });
  const before = fs.readdirSync(root, { recursive: true });
  for (const name of ['main.js', 'main.ts']) {
    expect(lint(main('./helper.js'), at(name), { cwd: root })).toEqual(['3: no-pii-in-logs', ...FOUND]);
  }
  expect(globalThis).not.toHaveProperty('wasRun');
  expect(fs.readdirSync(root, { recursive: true })).toEqual(before);
  expect(read.filter((file) => file.includes('node_modules/amazon-sp-api/index'))).toEqual([]);
});
