import { Linter } from 'eslint';
import { beforeAll, describe, expect, test, vi } from 'vitest';

import { freshPlugin, lint, lintAll, lintedProjects, type Report } from './determinism/projects.ts';
import { randomNumbers } from './modules/random.ts';

const SEEDS = [1, 2, 3];

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomNumbers(seed);
  const shuffled = [...items];
  for (let index = shuffled.length - 1; index > 0; index--) {
    const other = random(index + 1);
    [shuffled[index], shuffled[other]] = [shuffled[other]!, shuffled[index]!];
  }
  return shuffled;
}

const projects = lintedProjects();

test('there are findings to compare', async () => {
  const plugin = await freshPlugin();
  const reports = projects.flatMap(({ root, files }) => Object.values(lintAll(plugin, root, files)));
  expect(reports.flat().length).toBeGreaterThan(40);
});

describe.each(projects)('$name', ({ root, files }) => {
  /** What is said of each file when it is the only one that is linted. */
  const alone: Record<string, Report> = {};

  beforeAll(async () => {
    for (const file of files) alone[file] = lint(await freshPlugin(), root, file);
  });

  test('a file alone gives what it gives among all files', async () => {
    expect(lintAll(await freshPlugin(), root, files)).toEqual(alone);
  });

  test.each(SEEDS)('the order does not matter (seed %i)', async (seed) => {
    expect(lintAll(await freshPlugin(), root, shuffle(files, seed))).toEqual(alone);
  });

  test('a second time gives the same, with new linters and with one that goes on', async () => {
    const plugin = await freshPlugin();
    const linter = new Linter({ cwd: root });
    for (const time of ['first', 'second']) {
      expect(lintAll(plugin, root, files, linter), `one linter, ${time} time`).toEqual(alone);
      expect(lintAll(plugin, root, files), `new linters, ${time} time`).toEqual(alone);
    }
  });

  test('each file twice in a row gives the same', async () => {
    const plugin = await freshPlugin();
    for (const file of shuffle(files, 6)) {
      expect([lint(plugin, root, file), lint(plugin, root, file)]).toEqual([alone[file], alone[file]]);
    }
  });
});

test('what other projects were linted before does not matter', async () => {
  const all = projects.flatMap(({ root, files }) => files.map((file) => ({ root, file })));
  const once = async (items: typeof all): Promise<[string, Report][]> => {
    const plugin = await freshPlugin();
    return items.map(({ root, file }) => [file, lint(plugin, root, file)]);
  };
  const expected = Object.fromEntries(await once(all));
  expect(Object.fromEntries(await once([...all].reverse()))).toEqual(expected);
  expect(Object.fromEntries(await once(shuffle(all, 7)))).toEqual(expected);
});
