import { describe, expect, test } from 'vitest';

import { explainFinding } from '../../src/flows.ts';
import { rules } from '../../src/index.ts';
import { FLOW_RULES } from '../../src/report/explanations.ts';
import { temporaryProject } from '../modules/temporary-project.ts';
import { lintProgram } from './explained.ts';

const LEAK = [
  "import { SellingPartner } from 'amazon-sp-api'; const sp = new SellingPartner({});",
  "const order = await sp.callAPI({ operation: 'orders.getOrder' });",
  'console.log(order);',
].join('\n');

test('the rules with flows are those that report where data gets', () => {
  const withFlow = Object.entries(rules).filter(([, { meta }]) => meta?.messages?.bound !== undefined);
  expect([...FLOW_RULES].sort()).toEqual(withFlow.map(([name]) => name));
});

describe('explainFinding', () => {
  test('forgets a file when it is linted again', () => {
    const { root, at } = temporaryProject({ 'main.ts': LEAK });
    const [finding] = lintProgram(root, at('main.ts'), LEAK);
    expect(explainFinding(at('main.ts'), finding!)?.steps).toHaveLength(4);
    const [moved] = lintProgram(root, at('main.ts'), `\n${LEAK}`);
    expect(explainFinding(at('main.ts'), finding!)).toBeUndefined();
    expect(explainFinding(at('main.ts'), moved!)?.steps.map(({ line }) => line)).toEqual([3, 3, 3, 4]);
  });

  test('knows a rule by whatever prefix', () => {
    const { root, at } = temporaryProject({ 'main.ts': LEAK });
    const [finding] = lintProgram(root, at('main.ts'), LEAK);
    expect(explainFinding(at('main.ts'), { ...finding!, ruleId: 'amazon/no-pii-in-logs' })).toMatchObject({
      rule: 'no-pii-in-logs',
      line: 3,
      column: 13,
    });
  });

  test.each([
    ['another file', 'other.ts', {}],
    ['another rule', 'main.ts', { ruleId: 'sp-api/no-pii-in-analytics' }],
    ['a parsing error', 'main.ts', { ruleId: null }],
    ['another place', 'main.ts', { column: 1 }],
  ])('knows nothing of %s', (_, file, change) => {
    const { root, at } = temporaryProject({ 'main.ts': LEAK });
    const [finding] = lintProgram(root, at('main.ts'), LEAK);
    expect(explainFinding(at(file), { ...finding!, ...change })).toBeUndefined();
  });
});
