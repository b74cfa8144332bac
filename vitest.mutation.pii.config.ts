import { defineConfig } from 'vitest/config';

import shared from './vitest.config.ts';

/** The tests that say the most about the policy in the least time: those of credentials ask nothing of it. */
export default defineConfig({
  test: {
    ...shared.test,
    include: ['test/pii/*.test.ts', 'test/rules/*.test.ts'],
    exclude: ['test/rules/no-hardcoded-credentials*.test.ts'],
  },
});
