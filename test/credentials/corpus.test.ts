import { describe, expect, it } from 'vitest';

import { CREDENTIAL_SHAPES } from '../../src/catalog/credentials/shapes.ts';
import { findEncodedShape } from '../../src/credentials/find-embedded.ts';
import { findShape } from '../../src/credentials/find-shape.ts';
import { CORPUS } from './corpus.ts';

const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);

/** @returns the value with letters and digits in order instead of its random part. */
function makeFake(value: string): string {
  const secret = findShape(value)?.secret ?? '';
  const fill = /[a-z]/.test(secret) ? 'abcdef0123456789' : 'ABCDEF0123456789';
  return value.replace(
    secret,
    secret.replace(/[A-Za-z0-9]/g, (_, index: number) => fill[index % 16] ?? ''),
  );
}

describe('shapes of credentials', () => {
  it('has made-up values for every shape of the catalogue', () => {
    expect(CORPUS.map((entry) => entry.id).sort()).toEqual(CREDENTIAL_SHAPES.map((shape) => shape.id).sort());
  });

  it.each(CORPUS)('finds every $id', ({ id, make }) => {
    const missed = SEEDS.map(make).filter((value) => findShape(value)?.shape.id !== id);
    expect(missed).toEqual([]);
  });

  it.each(CORPUS)('finds $id inside a longer text', ({ id, make }) => {
    const texts = SEEDS.map((seed) => `the value is ${make(seed)} since May`);
    expect(texts.filter((text) => findShape(text)?.shape.id !== id)).toEqual([]);
  });

  it.each(CORPUS)('finds $id encoded as base64', ({ make }) => {
    const missed = SEEDS.map(make).filter((value) => !findEncodedShape(Buffer.from(value).toString('base64')));
    expect(missed.filter((value) => value.length >= 30)).toEqual([]);
  });

  it.each(CORPUS)('is silent for what only looks like $id', ({ lookAlikes }) => {
    expect(lookAlikes.filter((text) => findShape(text))).toEqual([]);
  });

  it.each(CORPUS)('is silent for an obviously fake $id in tests', ({ make }) => {
    const fake = makeFake(make(1));
    const found = findShape(fake);
    if (found && !found.shape.isPhrase) expect(findShape(fake, 'careful')).toBeUndefined();
  });

  it('has patterns without nested repetition', () => {
    // A group that repeats without a bound around a part that repeats is how a pattern becomes exponential.
    const risky = CREDENTIAL_SHAPES.filter((shape) => /[+*}]\)(?:[+*]|\{\d+,\})/.test(shape.pattern.source));
    expect(risky.map((shape) => shape.id)).toEqual([]);
  });
});
