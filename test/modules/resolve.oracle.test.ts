import { ResolverFactory } from 'oxc-resolver';
import path from 'node:path';
import { expect, test } from 'vitest';
import { resolverFor, temporaryProject } from './temporary-project.ts';

/** Every shape of import that oxc-resolver knows and that leads to a file of the project. */
const FILES = {
  'package.json': { name: 'root', workspaces: ['packages/*'], imports: { '#u': './src/u.ts', '#p/*': './src/*.ts' } },
  'tsconfig.json': {
    extends: './tsconfig.base.json',
    compilerOptions: {
      allowJs: true,
      paths: { '@/*': ['./src/*'], exact: ['./src/u'], 'two/*': ['./none/*', './src/*'] },
    },
  },
  'tsconfig.base.json': { compilerOptions: { baseUrl: '.' } },
  'src/u.ts': '',
  'src/both.ts': '',
  'src/both.js': '',
  'src/react.tsx': '',
  'src/esm.mts': '',
  'src/cjs.cts': '',
  'src/plain.js': '',
  'src/data.json': {},
  'src/dotted.service.ts': '',
  'src/folder/index.ts': '',
  'src/folder.ts': '',
  'src/only/index.tsx': '',
  'src/entry/package.json': { main: './lib/go.js' },
  'src/entry/lib/go.js': '',
  'packages/a/package.json': {
    name: '@org/a',
    exports: {
      '.': './main.ts',
      './sub': './lib/sub.ts',
      './deep/*': './lib/deep/*.ts',
      './c': { node: './n.ts', default: './d.ts' },
    },
  },
  'packages/a/main.ts': '',
  'packages/a/lib/sub.ts': '',
  'packages/a/lib/deep/x.ts': '',
  'packages/a/n.ts': '',
  'packages/b/package.json': { name: 'b', main: 'start.js' },
  'packages/b/start.js': '',
  'packages/b/lib/x.js': '',
};

const BARE = [
  ...['@/u', '@/folder', '@/only', '@/entry', '@/plain.js', '@/react.js', 'exact', 'two/u', 'src/u', '#u', '#p/u'],
  ...[
    '@org/a',
    '@org/a/sub',
    '@org/a/deep/x',
    '@org/a/c',
    'b',
    'b/lib/x',
    'b/lib/x.js',
    '@/none',
    '#none',
    '@org/a/none',
  ],
];
const RELATIVE = [
  ...['u', 'u.js', 'u.ts', 'both', 'both.js', 'react', 'react.js', 'react.jsx', 'esm.mjs', 'cjs.cjs', 'plain', 'data'],
  ...[
    'data.json',
    'dotted.service',
    'folder',
    'folder/',
    'folder/index',
    'only',
    'entry',
    'entry/lib/go',
    'none',
    'u.mjs',
  ],
];

test('agrees with oxc-resolver wherever that finds a file', () => {
  const project = temporaryProject(FILES);
  project.link('node_modules/@org/a', 'packages/a');
  project.link('node_modules/b', 'packages/b');
  const { resolve } = resolverFor(project);
  const oracle = new ResolverFactory({
    tsconfig: 'auto',
    extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'],
    conditionNames: ['types', 'import', 'node', 'default'],
    extensionAlias: {
      '.js': ['.ts', '.tsx', '.js', '.jsx'],
      '.jsx': ['.tsx', '.jsx'],
      '.mjs': ['.mts', '.mjs'],
      '.cjs': ['.cts', '.cjs'],
    },
  });
  const questions = [
    ...BARE.flatMap((specifier) => ['src/main.ts', 'src/folder/main.js'].map((from) => [specifier, from] as const)),
    ...RELATIVE.flatMap((name) => [
      [`./${name}`, 'src/main.ts'] as const,
      [`../${name}`, 'src/folder/main.js'] as const,
    ]),
  ];
  let found = 0;
  for (const [specifier, from] of questions) {
    const theirs = oracle.resolveFileSync(project.at(from), specifier).path;
    const ours = resolve(specifier, from);
    if (theirs === undefined) {
      expect.soft(ours, `${specifier} from ${from}`).toMatch(/^(?:unresolved|package)/u);
    } else {
      found += 1;
      expect
        .soft(ours, `${specifier} from ${from}`)
        .toBe(path.relative(project.root, theirs).split(path.sep).join('/'));
    }
  }
  expect(found).toBeGreaterThan(70);
});
