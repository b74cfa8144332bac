import { describe, expect, test } from 'vitest';
import { reachesMatch, type Graph, type ReachMemo } from '../../src/modules/reach.ts';
import { randomNumbers } from './random.ts';

type Edges = Readonly<Record<string, readonly string[]>>;

function graphOf(edges: Edges, matching: readonly string[], visits: string[] = []): Graph {
  return {
    successors: (node) => edges[node] ?? [],
    matches: (node) => {
      visits.push(node);
      return matching.includes(node);
    },
  };
}

function reachesSlowly(start: string, edges: Edges, matching: readonly string[]): boolean {
  const reached = new Set([start]);
  for (const node of reached) for (const next of edges[node] ?? []) reached.add(next);
  return matching.some((node) => reached.has(node));
}

describe('reachesMatch', () => {
  const edges: Edges = { a: ['b', 'c'], b: ['a', 'd'], c: ['c'], d: ['e', 'b'], e: [], f: ['a', 'g'], g: [] };

  test.each([
    ['a', ['e'], true],
    ['a', ['g'], false],
    ['f', ['g'], true],
    ['c', ['a'], false],
    ['c', ['c'], true],
    ['e', [], false],
    ['unknown', ['unknown'], true],
  ])('from %s to %j: %s', (start, matching, expected) => {
    expect(reachesMatch(start, graphOf(edges, matching), new Map())).toBe(expected);
  });

  test('asks each node once, whatever the answers', () => {
    const visits: string[] = [];
    const graph = graphOf(edges, [], visits);
    const memo: ReachMemo = new Map();
    for (const start of ['b', 'a', 'f', 'e', 'f']) reachesMatch(start, graph, memo);
    expect(visits.sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  test('does not mind depth', () => {
    const chain = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`${index}`, [`${index + 1}`]]));
    expect(reachesMatch('0', graphOf(chain, []), new Map())).toBe(false);
    expect(reachesMatch('0', graphOf(chain, ['50000']), new Map())).toBe(true);
  });

  test('agrees with a plain search on random graphs, in any order of questions', () => {
    const random = randomNumbers(1);
    for (let round = 0; round < 300; round += 1) {
      const size = 2 + random(12);
      const names = Array.from({ length: size }, (_, index) => `n${index}`);
      const pick = (count: number): string[] => Array.from({ length: count }, () => names[random(size)]!);
      const edges = Object.fromEntries(names.map((name) => [name, pick(random(4))]));
      const matching = pick(random(3));
      const memo: ReachMemo = new Map();
      for (const start of pick(size * 2)) {
        expect(reachesMatch(start, graphOf(edges, matching), memo)).toBe(reachesSlowly(start, edges, matching));
      }
    }
  });
});
