import { expect, test } from 'vitest';

import { configFileOf } from '../../src/formatters/same-configuration.ts';
import { rules } from '../../src/index.ts';
import { CLAUSES } from '../../src/report/clauses.ts';
import { RULE_FACTS } from '../../src/report/rule-facts.ts';

test('every rule has facts, and no other', () => {
  expect(Object.keys(RULE_FACTS)).toEqual(Object.keys(rules).sort());
});

test.each(Object.entries(RULE_FACTS))('%s: its description names the same clauses', (name, { clauses }) => {
  const described = /\((?<list>(?:AUP|DPP)[^)]*)\)/u.exec(rules[name]?.meta?.docs?.description ?? '')?.groups?.list;
  let policy = '';
  const numbers = (described?.split(', ') ?? []).map((part) => {
    const [first = '', second] = part.split(' ');
    if (second === undefined) return `${policy} ${first}`;
    policy = first;
    return part;
  });
  expect(clauses).toEqual(numbers);
  expect(clauses.filter((clause) => !(clause in CLAUSES))).toEqual([]);
});

test.each([
  [['node', 'eslint', '.'], undefined],
  [['node', 'eslint', '-c', 'a.js', '.'], 'a.js'],
  [['node', 'eslint', '--config', 'a.js'], 'a.js'],
  [['node', 'eslint', '--config=b.js'], 'b.js'],
  [['node', 'eslint', '-cb.js'], 'b.js'],
  [['node', 'eslint', '--cache', '.'], undefined],
])('the configuration of %j is %s', (argv, file) => {
  expect(configFileOf(argv)).toBe(file);
});
