import { describe, expect, test } from 'vitest';
import { Epochs } from '../../src/modules/incremental.ts';

function setUp() {
  const epochs = new Epochs();
  const world = new Map([
    ['a', 1],
    ['b', 2],
  ]);
  const log: string[] = [];
  const input = epochs.input((key) => {
    log.push(`read ${key}`);
    return world.get(key) ?? 0;
  });
  const sign = epochs.derived((key) => {
    log.push(`sign ${key}`);
    return Math.sign(input(key));
  });
  const sum = epochs.derived((key) => {
    log.push(`sum ${key}`);
    return key.split('+').reduce((total, part) => total + sign(part), 0);
  });
  const calls = (): string[] => log.splice(0);
  return { epochs, world, input, sum, calls };
}

describe('Epochs', () => {
  test('computes each value once per epoch', () => {
    const { sum, calls } = setUp();
    expect([sum('a+b'), sum('a+b'), sum('a')]).toEqual([2, 2, 1]);
    expect(calls()).toEqual(['sum a+b', 'sign a', 'read a', 'sign b', 'read b', 'sum a']);
  });

  test('looks at nothing until the epoch ends', () => {
    const { world, input } = setUp();
    expect(input('a')).toBe(1);
    world.set('a', 5);
    expect(input('a')).toBe(1);
  });

  test('checks inputs and computes nothing when they are the same', () => {
    const { epochs, sum, calls } = setUp();
    sum('a+b');
    calls();
    epochs.advance();
    expect(sum('a+b')).toBe(2);
    expect(calls()).toEqual(['read a', 'read b']);
  });

  test('computes what hangs on a change, and stops where the change makes no difference', () => {
    const { epochs, world, sum, calls } = setUp();
    sum('a+b');
    calls();
    world.set('a', 9);
    epochs.advance();
    expect(sum('a+b')).toBe(2);
    expect(calls()).toEqual(['read a', 'sign a', 'read b']);
    world.set('a', -9);
    epochs.advance();
    expect(sum('a+b')).toBe(0);
    expect(calls()).toEqual(['read a', 'sign a', 'sum a+b', 'read b']);
  });

  test('notices a change that was first seen through another value', () => {
    const { epochs, world, sum } = setUp();
    sum('a');
    sum('a+b');
    world.set('a', -1);
    epochs.advance();
    expect(sum('a')).toBe(-1);
    expect(sum('a+b')).toBe(0);
  });

  test('forgets everything when there is too much', () => {
    const { epochs, sum, calls } = setUp();
    sum('a+b');
    calls();
    epochs.shrink(10);
    sum('a+b');
    expect(calls()).toEqual([]);
    epochs.shrink(2);
    expect(sum('a+b')).toBe(2);
    expect(calls()).toHaveLength(5);
  });
});
