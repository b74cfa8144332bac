import { utimesSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { parseFile } from '../../src/modules/parse.ts';
import { Project } from '../../src/modules/project.ts';
import type { SourceFile } from '../../src/modules/source-file.ts';
import { temporaryProject } from './temporary-project.ts';

function lint(project: Project, file: string, text: string): SourceFile {
  const { program, scopeManager } = parseFile(file, text)!;
  project.beginEpoch(file);
  return project.forLinted(text, file, program, scopeManager);
}

describe('load', () => {
  test('gives the same object until the contents change', () => {
    const files = temporaryProject({ 'a.ts': 'f();' });
    const project = new Project(files.root, { root: files.root, mode: 'watch' });
    const first = project.load(files.at('a.ts'));
    expect(first?.text).toBe('f();');
    project.beginEpoch(files.at('main.ts'));
    expect(project.load(files.at('a.ts'))).toBe(first);
    files.write('a.ts', 'g();');
    expect(project.load(files.at('a.ts'))).toBe(first);
    project.beginEpoch(files.at('main.ts'));
    expect(project.load(files.at('a.ts'))?.text).toBe('g();');
  });

  test('knows a touched file by its contents', () => {
    const files = temporaryProject({ 'a.ts': 'f();' });
    const project = new Project(files.root, { root: files.root, mode: 'watch' });
    const first = project.load(files.at('a.ts'));
    utimesSync(files.at('a.ts'), 1, 1);
    project.beginEpoch(files.at('main.ts'));
    expect(project.load(files.at('a.ts'))).toBe(first);
  });

  test('sees files come and go', () => {
    const files = temporaryProject({ 'broken.ts': 'let = ;' });
    const project = new Project(files.root, { root: files.root, mode: 'watch' });
    const look = (file: string): string | undefined => {
      project.beginEpoch(files.at('main.ts'));
      return project.load(files.at(file))?.text;
    };
    expect(look('a.ts')).toBeUndefined();
    files.write('a.ts', 'f();');
    expect(look('a.ts')).toBe('f();');
    files.remove('a.ts');
    expect(look('a.ts')).toBeUndefined();
    expect(look('broken.ts')).toBeUndefined();
    files.write('broken.ts', 'repaired();');
    expect(look('broken.ts')).toBe('repaired();');
  });

  test.each([
    ['folders', 'folder.ts/x.ts', 'f();', 'folder.ts'],
    ['unknown languages', 'a.css', 'a {}', 'a.css'],
    ['data', 'a.json', '{}', 'a.json'],
    ['huge files', 'a.ts', `f(); // ${'x'.repeat(100)}`, 'a.ts'],
    ['missing files', 'a.ts', '', 'b.ts'],
    ['impossible paths', 'a.ts', '', 'b\0.ts'],
  ])('answers undefined for %s', (_, file, text, asked) => {
    const files = temporaryProject({ [file]: text });
    expect(new Project(files.root, { maxFileBytes: 100 }).load(files.at(asked))).toBeUndefined();
  });

  test('keeps a bounded number of trees, those used last', () => {
    const files = temporaryProject({ 'a.ts': 'a();', 'b.ts': 'b();', 'c.ts': 'c();' });
    const project = new Project(files.root, { maxParsedSize: 9 });
    const load = (name: string) => project.load(files.at(name));
    const [a, b] = [load('a.ts'), load('b.ts')];
    expect(load('a.ts')).toBe(a);
    load('c.ts');
    expect(load('a.ts')).toBe(a);
    expect(load('b.ts')).not.toBe(b);
    expect(load('b.ts')?.text).toBe('b();');
  });

  test('keeps a file that is larger than all it may keep', () => {
    const files = temporaryProject({ 'a.ts': 'large();', 'b.ts': 'b();' });
    const project = new Project(files.root, { maxParsedSize: 4 });
    const a = project.load(files.at('a.ts'));
    expect(project.load(files.at('a.ts'))).toBe(a);
    project.load(files.at('b.ts'));
    expect(project.load(files.at('a.ts'))).not.toBe(a);
  });
});

describe('textOf', () => {
  test('drops the byte order mark and reads any kind of file', () => {
    const files = temporaryProject({ 'a.ts': '\uFEFFf();', 'a.json': '{}' });
    const project = new Project(files.root);
    expect(project.textOf(files.at('a.ts'))).toBe('f();');
    expect(project.load(files.at('a.ts'))?.text).toBe('f();');
    expect(project.textOf(files.at('a.ts'))).toBe('f();');
    expect(project.textOf(files.at('a.json'))).toBe('{}');
    expect(project.textOf(files.at('missing'))).toBeUndefined();
  });
});

describe('the linted file', () => {
  test('stands for its path until the next one', () => {
    const files = temporaryProject({ 'a.ts': 'onDisk();', 'b.ts': '' });
    const project = new Project(files.root);
    const linted = lint(project, files.at('a.ts'), 'unsaved();');
    expect(project.load(files.at('a.ts'))).toBe(linted);
    expect(project.textOf(files.at('a.ts'))).toBe('unsaved();');
    lint(project, files.at('b.ts'), '');
    expect(project.load(files.at('a.ts'))?.text).toBe('onDisk();');
  });

  test('has the version that the same text has on disk', () => {
    const files = temporaryProject({ 'a.ts': '\uFEFFf();' });
    const project = new Project(files.root);
    const linted = lint(project, files.at('a.ts'), 'f();');
    project.beginEpoch(files.at('b.ts'));
    expect(project.load(files.at('a.ts'))?.version).toBe(linted.version);
  });

  test('needs not exist', () => {
    const files = temporaryProject({ 'b.ts': 'f();' });
    const project = new Project(files.root, { root: files.root });
    const linted = lint(project, files.at('new/a.ts'), "import '../b';");
    expect(project.resolve('../b', linted.path)).toEqual({ kind: 'file', path: files.at('b.ts') });
  });
});

describe('modes', () => {
  test('watch reads nothing again while time stamps stay the same', () => {
    const files = temporaryProject({ 'a.ts': "import './b';", 'b.ts': '' });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    onTestFinished(() => void vi.useRealTimers());
    const project = new Project(files.root, { root: files.root, mode: 'watch' });
    const read = vi.fn(() => false);
    for (const linted of ['x.ts', 'x.ts', 'y.ts']) {
      project.beginEpoch(files.at(linted));
      project.reaches(files.at(linted), "import './a';", read);
    }
    expect(read).toHaveBeenCalledTimes(3 + 2);
    files.write('b.ts', 'longer than before');
    project.beginEpoch(files.at('x.ts'));
    project.reaches(files.at('x.ts'), "import './a';", read);
    expect(read).toHaveBeenCalledTimes(5 + 2);
  });

  test('batch looks anew when a file is linted again', () => {
    const files = temporaryProject({ 'a.ts': 'old();' });
    const project = new Project(files.root, { mode: 'batch', cheapChecks: 0 });
    const look = (linted: string): string | undefined => {
      project.beginEpoch(files.at(linted));
      return project.load(files.at('a.ts'))?.text;
    };
    expect(look('x.ts')).toBe('old();');
    files.write('a.ts', 'newer();');
    expect([look('y.ts'), look('z.ts'), look('y.ts')]).toEqual(['old();', 'old();', 'newer();']);
  });

  test('batch looks anew for every file where that costs little', () => {
    const files = temporaryProject({ 'a.ts': 'old();' });
    const project = new Project(files.root, { mode: 'batch' });
    const look = (linted: string): string | undefined => {
      project.beginEpoch(files.at(linted));
      return project.load(files.at('a.ts'))?.text;
    };
    expect(look('x.ts')).toBe('old();');
    files.write('a.ts', 'newer();');
    expect(look('y.ts')).toBe('newer();');
  });

  test('batch looks anew after a pause', () => {
    const files = temporaryProject({ 'a.ts': 'old();' });
    const project = new Project(files.root, { mode: 'batch', cheapChecks: 0 });
    const now = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    project.beginEpoch(files.at('x.ts'));
    expect(project.load(files.at('a.ts'))?.text).toBe('old();');
    files.write('a.ts', 'newer();');
    now.mockReturnValue(1_400);
    project.beginEpoch(files.at('y.ts'));
    expect(project.load(files.at('a.ts'))?.text).toBe('old();');
    now.mockReturnValue(2_000);
    project.beginEpoch(files.at('z.ts'));
    expect(project.load(files.at('a.ts'))?.text).toBe('newer();');
    now.mockRestore();
  });
});
