import { expect, it } from 'vitest';

import { fileMode } from '../../src/credentials/file-mode.ts';

it.each([
  ['/p/src/client.ts', 'source'],
  ['/p/src/latest.ts', 'source'],
  ['/p/src/contest/attestation.ts', 'source'],
  ['/p/src/client.test.ts', 'test'],
  ['/p/src/client.spec.mjs', 'test'],
  ['/p/src/__tests__/client.ts', 'test'],
  ['/p/test/client.js', 'test'],
  ['/p/packages/a/Tests/client.js', 'test'],
  ['/p/src/fixtures/a.js', 'test'],
  ['/p/src/__mocks__/a.js', 'test'],
  ['/p/examples/a.js', 'sample'],
  ['/p/docs/a.js', 'sample'],
  ['/p/src/button.stories.tsx', 'sample'],
  ['/p/src/types.d.ts', 'sample'],
  ['<input>', 'source'],
  ['C:\\other\\test\\a.js', 'test'],
])('%s is %s', (filename, mode) => {
  expect(fileMode(filename, '/p')).toBe(mode);
});

it('looks at no folder above the project', () => {
  expect(fileMode('/home/test/examples/p/src/a.js', '/home/test/examples/p')).toBe('source');
});
