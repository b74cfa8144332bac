/** The policy's files have tests of their own; those of the engine are enough, and faster, for the engine's. */
const isOfPolicy = process.argv.some((argument) => argument.startsWith('src/pii'));

/** How many changes of the engine's code do the tests notice? `npm run mutation -- --mutate src/taint/guards.ts` takes a part. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: isOfPolicy ? 'vitest.mutation.pii.config.ts' : 'vitest.mutation.config.ts', related: false },
  mutate: ['src/taint/**/*.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  disableBail: false,
  concurrency: 1,
  incremental: true,
  incrementalFile: 'node_modules/.cache/mutation.json',
  tempDirName: '.stryker-tmp',
  // Each run copies what it is given.
  ignorePatterns: ['dist', 'examples', 'bench', 'docs', '.git', 'coverage', 'test/package', 'test/fixtures/clients'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'node_modules/.cache/mutation-report.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 80, break: null },
};
