import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/fixtures/**'],
    // Tests assert results, not times: a busy machine must not fail them.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
