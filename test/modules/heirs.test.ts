import { describe, expect, it } from 'vitest';

import { scanHeritage } from '../../src/modules/heirs.ts';

describe('scanHeritage', () => {
  it.each([
    ['class A extends B {}', ['extends', 'B']],
    ['class A implements B, C.D {}', ['implements', 'B', 'C', 'D']],
    ['class A extends X<Y> implements Z {}', ['extends', 'X', 'Y', 'implements', 'Z']],
    ['const extended = 1; // nothing', []],
  ])('%s', (text, names) => {
    expect([...scanHeritage(text)]).toEqual(names);
  });
});
