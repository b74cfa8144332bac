import { describe, expect, it } from 'vitest';

import { reportedLines } from './analyse.ts';
import { CASES } from './cases.ts';
import { execute } from './execute.ts';

describe('programs that failed', () => {
  for (const [name, text] of Object.entries(CASES)) {
    it(name, async () => {
      expect(reportedLines(text)).toEqual((await execute(text)).lines);
    });
  }
});
