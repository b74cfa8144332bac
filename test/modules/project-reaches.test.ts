import { describe, expect, test } from 'vitest';
import { parseFile } from '../../src/modules/parse.ts';
import { Project } from '../../src/modules/project.ts';
import { randomNumbers } from './random.ts';
import { temporaryProject, type TemporaryProject } from './temporary-project.ts';

const hasMark = (text: string): boolean => text.includes('MARK');

function reaches(
  files: TemporaryProject,
  start: string,
  text: string,
  project = new Project(files.root, { root: files.root }),
) {
  project.beginEpoch(files.at(start));
  return project.reaches(files.at(start), text, hasMark);
}

describe('reaches', () => {
  test.each([
    ['the text itself', {}, 'MARK', true],
    ['an imported file', { 'x.ts': 'MARK' }, "import './x'", true],
    [
      'a file behind a barrel',
      { 'x/index.ts': "export * from './y.js';", 'x/y.tsx': 'MARK' },
      "export * from './x'",
      true,
    ],
    ['a required file', { 'x.cjs': 'MARK' }, "require('./x.cjs')", true],
    ['imported data', { 'x.json': '"MARK"' }, "import x from './x.json'", true],
    ['a file with a syntax error', { 'x.ts': 'MARK = ;' }, "import './x'", true],
    ['a workspace package', { 'p/a/package.json': '{"name":"a"}', 'p/a/index.ts': 'MARK' }, "import 'a'", true],
    [
      'a cycle without a match',
      { 'x.ts': "import './y'", 'y.ts': "import './x'; import './main'", 'main.ts': '' },
      "import './x'",
      false,
    ],
    ['a package', { 'node_modules/x/index.js': 'MARK' }, "import 'x'", false],
    ['a stylesheet', { 'x.css': 'MARK' }, "import './x.css'", false],
    ['a missing file', {}, "import './x'", false],
    ['a huge file', { 'x.ts': `MARK${' '.repeat(1_000_001)}` }, "import './x'", false],
    ['nothing', { 'x.ts': 'MARK' }, '', false],
  ])('%s', (_, contents: Readonly<Record<string, string>>, text, expected) => {
    const files = temporaryProject({ 'package.json': { workspaces: ['p/*'] }, ...contents });
    expect(reaches(files, 'main.ts', text)).toBe(expected);
  });

  test('tests are told apart', () => {
    const files = temporaryProject({ 'x.ts': 'MARK' });
    const project = new Project(files.root, { root: files.root });
    expect(reaches(files, 'main.ts', "import './x'", project)).toBe(true);
    expect(project.reaches(files.at('main.ts'), "import './x'", (text) => text.includes('OTHER'))).toBe(false);
  });

  test('what is remembered of a file is what is on disk', () => {
    const files = temporaryProject({ 'a.ts': "import './b';", 'b.ts': "import './a';" });
    const project = new Project(files.root, { root: files.root });
    const unsaved = "import './b'; MARK";
    const { program, scopeManager } = parseFile(files.at('a.ts'), unsaved)!;
    project.beginEpoch(files.at('a.ts'));
    project.forLinted(unsaved, files.at('a.ts'), program, scopeManager);
    expect(project.reaches(files.at('a.ts'), "import './b'", hasMark)).toBe(false);
    expect(reaches(files, 'c.ts', "import './a'", project)).toBe(false);
  });

  test('reads each file once for all linted files together', () => {
    const files = temporaryProject({
      'a.ts': "import './b'; import './c';",
      'b.ts': "import './c'; import './a';",
      'c.ts': "import './b';",
    });
    const tested: string[] = [];
    const test = (text: string): boolean => {
      tested.push(text);
      return false;
    };
    const project = new Project(files.root, { root: files.root, cheapChecks: 0 });
    for (const name of ['a', 'b', 'c']) {
      project.beginEpoch(files.at(`${name}.ts`));
      project.reaches(files.at(`${name}.ts`), `linted ${name}; import './a'`, test);
    }
    expect(tested.filter((text) => !text.startsWith('linted'))).toHaveLength(3);
  });
});

describe('random edits', () => {
  const NAMES = [
    'a.ts',
    'b.ts',
    'c.js',
    'd/index.ts',
    'd/e.tsx',
    'd.ts',
    'f.json',
    'src/g.ts',
    'src/h/index.js',
    'b.js',
  ];
  const SPECIFIERS = [
    './a',
    './b',
    './b.js',
    './c',
    './d',
    './d/e.js',
    './f.json',
    '@/g',
    'src/h',
    'own/src/g',
    './missing',
  ];

  function textFor(random: (below: number) => number): string {
    const imports = Array.from({ length: random(4) }, () => `import '${SPECIFIERS[random(SPECIFIERS.length)]!}';`);
    return [...imports, random(6) === 0 ? 'MARK' : 'none'].join('\n');
  }

  function answers(
    files: TemporaryProject,
    project: Project,
    order: readonly string[],
    text: string,
  ): Map<string, boolean> {
    return new Map(order.map((name) => [name, reaches(files, name, text, project)]));
  }

  test.each([1, 2, 3, 4, 5])('give the answers of a fresh project, in any order (seed %i)', (seed) => {
    const random = randomNumbers(seed);
    const files = temporaryProject({ 'package.json': { name: 'own' } });
    const watching = new Project(files.root, { root: files.root, mode: 'watch' });
    for (let step = 0; step < 40; step += 1) {
      const name = NAMES[random(NAMES.length)]!;
      if (random(4) === 0) files.remove(name);
      else files.write(name, textFor(random));
      const starts = ['main.ts', 'd/main.ts', 'src/h/main.ts'];
      const text = SPECIFIERS.slice(random(6), 6 + random(5))
        .map((specifier) => `import '${specifier}';`)
        .join('');
      const fresh = answers(files, new Project(files.root, { root: files.root }), starts, text);
      expect(answers(files, watching, starts, text)).toEqual(fresh);
      expect(answers(files, new Project(files.root, { root: files.root }), starts.toReversed(), text)).toEqual(
        new Map([...fresh].reverse()),
      );
      for (const start of starts) expect(reaches(files, start, text)).toBe(fresh.get(start));
    }
  });
});
