import { defineConfig } from 'vitest/config';

import shared from './vitest.config.ts';

/** The tests that say the most about the engine in the least time. */
const TESTS = [
  'test/taint/constructs.test.ts',
  'test/taint/robustness.test.ts',
  'test/taint/models.test.ts',
  'test/taint/guards.test.ts',
  'test/taint/logical.test.ts',
  'test/taint/expressions.test.ts',
  'test/taint/statements.test.ts',
  'test/taint/switch.test.ts',
  'test/taint/tries.test.ts',
  'test/taint/patterns.test.ts',
  'test/taint/properties.test.ts',
  'test/taint/calls.test.ts',
  'test/taint/value.test.ts',
  'test/properties/cases.test.ts',
];

export default defineConfig({ test: { ...shared.test, include: TESTS } });
