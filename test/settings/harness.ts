import { expect } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { expected, reported } from './program.ts';

const BECAUSE = { reason: 'It is what the tests of the engine agree on', owner: 'tests' };

/** Globals with a meaning, and nothing else: a program over them shows what the engine makes of JavaScript. */
const HARNESS: SpApiSettings = {
  sources: [
    { export: 'source', pii: 'email' },
    { export: 'sourceRecord', record: 'Order' },
    { export: 'sourceList', record: 'Order', list: true },
    { values: 'onSource.$0.$0', pii: 'phone' },
  ],
  sinks: [{ export: 'sink', rule: 'no-pii-in-logs' }],
  sanitizers: [
    { id: 'clean', export: 'clean', effect: 'redact', ...BECAUSE },
    { id: 'cleanInPlace', export: 'cleanInPlace', effect: 'redact', inPlace: true, ...BECAUSE },
    { id: 'isClean', export: 'isClean', effect: 'redact', guard: true, ...BECAUSE },
  ],
};

/** Checks that exactly the lines with a comment `// ! rule` are reported. */
export function check(program: string, settings: SpApiSettings = HARNESS): void {
  expect(reported(program, settings)).toEqual(expected(program));
}

/** The same for every file of a program. */
export function checkFiles(files: Readonly<Record<string, string>>, settings: SpApiSettings): void {
  for (const [file, text] of Object.entries(files))
    expect({ file, lines: reported(files, settings, file) }).toEqual({ file, lines: expected(text) });
}
