import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reportedLines } from './analyse.ts';
import { execute } from './execute.ts';
import { FAMILIES } from './families.ts';
import { texts } from './grammar/grammar.ts';
import { parameters, shown, TIME_LIMIT } from './runs.ts';

/** Every line where data really reaches a sink is reported. */
describe('soundness', () => {
  for (const [name, { families, isAsync }] of Object.entries(FAMILIES)) {
    it(
      name,
      async () => {
        await fc.assert(
          fc.asyncProperty(texts(families, { sinks: 'dirty', isAsync }), async (text) => {
            const reached = (await execute(text)).lines;
            const reported = reportedLines(text);
            expect(
              reached.filter((line) => !reported.includes(line)),
              shown(text, reached, reported),
            ).toEqual([]);
          }),
          parameters(),
        );
      },
      TIME_LIMIT,
    );
  }
});
