import fc from 'fast-check';
import { expect, it } from 'vitest';

import { analyse } from './analyse.ts';
import { run } from './execute.ts';
import { FAMILIES } from './families.ts';
import { lineOf, modules } from './grammar/modules.ts';
import { parameters, shown, TIME_LIMIT } from './runs.ts';

/** Data that goes from one file to another one is followed, by whatever syntax it gets there. */
it(
  'programs of several files',
  async () => {
    await fc.assert(
      fc.asyncProperty(modules(FAMILIES.functions?.families ?? []), async ({ files, runnable }) => {
        const reached = (await run(runnable)).lines;
        const reported = analyse(files).map(({ file, line }) => lineOf(file, line));
        const texts = Object.entries(files).map(([name, text]) => `// ${name}\n${text}`);
        expect(
          reached.filter((line) => !reported.includes(line)),
          shown(texts.join('\n'), reached, reported),
        ).toEqual([]);
      }),
      parameters(),
    );
  },
  TIME_LIMIT,
);
