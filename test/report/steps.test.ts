import { describe, expect, test } from 'vitest';

import { explained } from './explained.ts';
import { PROGRAMS } from './steps.cases.ts';
import { STEPS } from './steps.golden.ts';

describe('every step of a flow', () => {
  test.each(Object.entries(PROGRAMS))('%s', (name, program) => {
    expect(explained(program)).toEqual(STEPS[name]);
  });

  test('a chain of a hundred functions is told from end to end', () => {
    const chain = Array.from({ length: 100 }, (_, index) =>
      index === 99 ? `const f99 = (v: any) => v;` : `const f${index} = (v: any) => f${index + 1}(v);`,
    );
    const steps = explained({
      files: {
        'main.ts': [
          "import { SellingPartner } from 'amazon-sp-api'; const sp = new SellingPartner({ region: 'eu' });",
          ...chain.reverse(),
          "console.log(f0(await sp.callAPI({ operation: 'orders.getOrder' })));",
        ].join('\n'),
      },
    });
    const passed = steps.flatMap((step) => /pass: passed to (\w+)\(\)/u.exec(step)?.[1] ?? []);
    const returned = steps.flatMap((step) => /return: returned by (\w+)\(\)/u.exec(step)?.[1] ?? []);
    const names = Array.from({ length: 100 }, (_, index) => `f${index}`);
    expect(passed).toEqual(names);
    expect(returned).toEqual([...names].reverse());
  });
});
