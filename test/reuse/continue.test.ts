import { describe, expect, it } from 'vitest';

import { Project } from '../../src/modules/project.ts';
import { locate, rangeOf, type SourceFile } from '../../src/modules/source-file.ts';
import { analyze, type Analysis } from '../../src/taint/engine.ts';
import { temporaryProject, type TemporaryProject } from '../modules/temporary-project.ts';
import { harnessPolicy } from '../taint/harness-policy.ts';

const MAIN = `import { mask, keep } from './helper.js';
let last;
export class Sync {
  constructor() { this.seen = []; }
  first() { sink(keep(source())); }
  second() { sink(mask(source())); }
  remember() { this.seen.push(source().email); }
  recall() { sink(this.seen); }
}
export function third(flag) {
  const value = source();
  if (flag) sink(value.email);
}
export function fourth() { helper(source().name); }
function helper(text) { sink(text); }
`;

const HELPER = `export function mask(value) { return 'x'; }
export function keep(value) { return value; }
`;

function load({ at }: TemporaryProject, project: Project): SourceFile {
  project.beginEpoch(at('main.js'));
  const file = project.load(at('main.js'));
  if (file === undefined) throw new Error('The program cannot be parsed.');
  return file;
}

interface Outcome {
  readonly isContinued: boolean;
  readonly lines: readonly number[];
}

/** Analyses a program, and then what an edit makes of it with what is left of the first analysis. */
function edit(change: (files: TemporaryProject) => void, main = MAIN): Outcome {
  const files = temporaryProject({ 'main.js': main, 'helper.js': HELPER });
  const project = new Project(files.root, { root: files.root, mode: 'watch' });
  const { recorded } = analyze(load(files, project), project, harnessPolicy, { isRecorded: true });
  change(files);
  const now = load(files, project);
  const again = analyze(now, project, harnessPolicy, { isRecorded: true, earlier: recorded });
  expect(linesOf(again, now)).toEqual(linesOf(analyze(now, project, harnessPolicy), now));
  return { isContinued: recorded !== undefined && again.recorded === recorded, lines: linesOf(again, now) };
}

function linesOf({ flows }: Analysis, file: SourceFile): number[] {
  return flows.map(({ place }) => locate(file, rangeOf(place.node)[0]).line);
}

describe('an analysis goes on from an earlier one', () => {
  it.each<[string, (main: string) => string, readonly number[]]>([
    ['after a comment, which moves everything', (main) => `// a note\n\n${main}`, [7, 10, 14, 17]],
    ['after a leak is mended', (main) => main.replace('sink(keep(source()))', 'sink(mask(source()))'), [8, 12, 15]],
    [
      'after a leak is added',
      (main) => main.replace('{ sink(mask(source())); }', '{\n sink(keep(source()));\n}'),
      [5, 7, 10, 14, 17],
    ],
    ['when state is no longer filled', (main) => main.replace('this.seen.push(source().email);', ''), [5, 12, 15]],
    ['when a function is no longer called', (main) => main.replace('helper(source().name);', ''), [5, 8, 12]],
    [
      'when a function is called that was not',
      (main) => main.replace('sink(value.email)', 'helper(value)'),
      [5, 8, 15],
    ],
  ])('%s', (_, change, lines) => {
    expect(edit((files) => files.write('main.js', change(MAIN)))).toEqual({ isContinued: true, lines });
  });

  it('after a change in a function of another file', () => {
    const outcome = edit((files) => files.write('helper.js', HELPER.replace("return 'x'", '\n return value')));
    expect(outcome).toEqual({ isContinued: true, lines: [5, 6, 8, 12, 15] });
  });
});

describe('methods that other methods call', () => {
  const CALLED = `export class Sync {
  run(items) { for (const item of items) this.handle(item); }
  again(items) { for (const item of items) this.handle(item); }
  handle(item) {
    const value = source();
    if (item.loud) sink(value.email);
  }
  show(items) {
    this.print(items, false);
  }
  print(items, loud) {
    if (loud) sink(source().email);
  }
}
`;

  it.each<[string, (main: string) => string]>([
    ['are called by one method less', (main) => main.replace('this.handle(item)', 'void item')],
    ['are called by none', (main) => main.replaceAll('this.handle(item)', 'void item')],
    ['are called with a constant only', (main) => main.replaceAll('this.handle(item)', 'this.handle({ loud: false })')],
    ['are called with whatever may come', (main) => main.replace('items, false', 'items, items')],
    ['are called with more constants', (main) => main.replace('items, false', 'undefined, false')],
    ['are edited themselves', (main) => main.replace('const value', 'void 0;const value')],
  ])('%s', (_, change) => {
    const outcome = edit((files) => files.write('main.js', change(CALLED)), CALLED);
    expect(outcome.lines).toEqual([6, 12]);
  });
});

describe('an analysis starts anew', () => {
  it.each<[string, (main: string) => string]>([
    ['after another import', (main) => main.replace('mask, keep', 'keep as mask, mask as keep')],
    ['after another parameter', (main) => main.replace('third(flag)', 'third(flag, other)')],
    ['after another method', (main) => main.replace('recall()', 'recallAll()')],
    [
      'when a function assigns to a variable around it',
      (main) => main.replace('if (flag)', 'last = value;\nif (flag)'),
    ],
    ['when a comment tells a type', (main) => main.replace('  const value', '  /** @type {any} */\n  const value')],
    ['when an instance is made in another way', (main) => main.replace('this.seen = [];', 'this.seen = new Set();')],
  ])('%s', (_, change) => {
    expect(edit((files) => files.write('main.js', change(MAIN))).isContinued).toBe(false);
  });

  it('when an import leads elsewhere', () => {
    expect(edit((files) => files.remove('helper.js')).isContinued).toBe(false);
  });
});

it('begins anew when edits of other functions add up', () => {
  const names = ['a', 'b', 'c', 'd'];
  const text = (edited: string): string =>
    names
      .map((name) => `export function ${name}() { ${edited.includes(name) ? '0; ' : ''}sink(source().email); }\n`)
      .join('');
  const files = temporaryProject({ 'main.js': text('') });
  const project = new Project(files.root, { root: files.root, mode: 'watch' });
  let { recorded } = analyze(load(files, project), project, harnessPolicy, { isRecorded: true });
  const isContinued = ['a', 'a', 'ab', 'ab'].map((edited) => {
    files.write('main.js', text(edited));
    const before = recorded;
    ({ recorded } = analyze(load(files, project), project, harnessPolicy, { isRecorded: true, earlier: before }));
    return recorded === before;
  });
  expect(isContinued).toEqual([true, true, false, true]);
});
