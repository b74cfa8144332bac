import path from 'node:path';
import { expect, test } from 'vitest';
import { loadOnce } from '../../src/modules/load-once.ts';

test('gives the package', () => {
  const load = loadOnce('node:path');
  expect(load()).toBe(path);
  expect(load()).toBe(path);
});

test('throws the same error each time when there is none', () => {
  const load = loadOnce('no-such-package');
  const errors = [load, load].map((call) => {
    try {
      return call();
    } catch (error) {
      return error;
    }
  });
  expect(errors[0]).toMatchObject({ code: 'MODULE_NOT_FOUND' });
  expect(errors[1]).toBe(errors[0]);
});
