import { expect, test, vi } from 'vitest';

import { randomNumbers } from '../modules/random.ts';
import { mutate, type Random } from './mutate.ts';
import type { Sample } from './nodes.ts';
import { runMutant, type ParserName } from './run-mutant.ts';
import { samples } from './samples.ts';

const MUTANTS = Number(process.env.FUZZ_MUTANTS ?? 2_000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** So many mutants are one test. */
const GROUP = 500;

vi.setConfig({ testTimeout: 1_200_000 });

const corpus = samples();

test('the corpus has code of every language', () => {
  const extensions = new Set(corpus.map(({ name }) => /\.\w+$/u.exec(name)?.[0]));
  expect([...extensions].sort()).toEqual(expect.arrayContaining(['.cjs', '.js', '.jsx', '.ts', '.tsx']));
  expect(corpus.length).toBeGreaterThan(300);
});

test.each(Array.from({ length: Math.ceil(MUTANTS / GROUP) }, (_, index) => SEED * 1_000_000 + index))(
  'no mutant makes a rule or the engine fail (seed %i)',
  (seed) => {
    const random = randomNumbers(seed);
    for (let legal = 0; legal < GROUP;) if (runOne(random)) legal += 1;
  },
);

/** @returns whether the mutant is legal code */
function runOne(random: Random): boolean {
  const sample = corpus[random(corpus.length)]!;
  const text = mutate(sample, corpus, random);
  const by = parserFor(sample, random);
  try {
    return runMutant(text, sample.name, by);
  } catch (error) {
    throw new Error(`A mutant of ${sample.name}, read by ${by}:\n${text}`, { cause: error });
  }
}

function parserFor({ name }: Sample, random: Random): ParserName {
  const parsers: readonly ParserName[] = /\.[cm]?tsx?$/u.test(name)
    ? ['typescript-eslint', 'oxc']
    : ['espree', 'typescript-eslint', 'oxc'];
  return parsers[random(parsers.length)]!;
}
