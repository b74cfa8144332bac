import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reportedLines } from './analyse.ts';
import { execute } from './execute.ts';
import { EXACT } from './families.ts';
import { texts } from './grammar/grammar.ts';
import { parameters, shown, TIME_LIMIT } from './runs.ts';

/** In code without branches, the lines that are reported are those where data really reaches a sink. */
describe('exactness', () => {
  for (const [name, { families, isAsync }] of Object.entries(EXACT)) {
    it(
      name,
      async () => {
        await fc.assert(
          fc.asyncProperty(texts(families, { sinks: 'dirty', isAsync }), async (text) => {
            const reached = await execute(text);
            fc.pre(reached.error === undefined);
            const reported = reportedLines(text);
            expect(reported, shown(text, reached.lines, reported)).toEqual(reached.lines);
          }),
          parameters(),
        );
      },
      TIME_LIMIT,
    );
  }
});
