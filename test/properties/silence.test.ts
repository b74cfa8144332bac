import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reportedLines } from './analyse.ts';
import { FAMILIES } from './families.ts';
import { texts } from './grammar/grammar.ts';
import { parameters, shown, TIME_LIMIT } from './runs.ts';

/**
 * Each program has two parts, woven into each other, that share functions but no objects or variables. Only one of them
 * ever holds data, and only the other one has sinks: nothing is reported.
 */
describe('silence', () => {
  for (const [name, { families, isAsync }] of Object.entries(FAMILIES)) {
    it(
      name,
      () => {
        fc.assert(
          fc.property(texts(families, { sinks: 'clean', isAsync }), (text) => {
            const reported = reportedLines(text);
            expect(reported, shown(text, [], reported)).toEqual([]);
          }),
          parameters(),
        );
      },
      TIME_LIMIT,
    );
  }
});
