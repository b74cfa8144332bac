import { expect, it } from 'vitest';

import { run } from './run.ts';

const HEAD = "const email = source(); const order = sourceRecord(); const list = ['a', 'b'];";

/** One program: data must reach the sinks of the lines that end with `// !`, and no others. */
export function check(name: string, ...lines: readonly string[]): void {
  it(name, () => {
    const text = [HEAD, ...lines].join('\n');
    const expected = text.split('\n').flatMap((line, index) => (line.endsWith('// !') ? [index + 1] : []));
    expect(run({ 'main.ts': text }), text).toMatchObject({ lines: expected, cuts: [] });
  });
}
