import rule from '../../src/rules/no-cross-seller-aggregation.ts';
import { makeTester } from './rule-tester.ts';

/** Collects orders in a loop over a list; line 4 fills, line 5 answers. */
function program(list: string, fill: string, answer: string): string {
  return `import { SellingPartner } from 'amazon-sp-api';
export async function run(${list}: any, res: any) { const all: any[] = [];
  for (const item of ${list}) { const sp = new SellingPartner(item); const { Orders }: any = await sp.callAPI({ operation: 'orders.getOrders' });
    ${fill} }
  ${answer} }`;
}

makeTester().run('no-cross-seller-aggregation', rule as never, {
  valid: [
    program('marketplaces', 'all.push(...Orders);', 'res.json(all);'),
    program('sellers', 'all.push({ sellerId: item.id, Orders });', 'res.json(all);'),
    program('sellers', 'all.push(Orders.length);', 'res.json(all);'),
    program('sellers', 'res.json(Orders);', 'res.end();'),
    program('sellers', 'all.push(...Orders);', 'res.json({ count: all.length });'),
  ],
  invalid: [
    {
      code: program('sellers', 'all.push(...Orders);', 'res.json(all);'),
      errors: [{ messageId: 'merged', line: 5, data: { op: 'getOrders (file.ts:3)', sink: 'res.json' } }],
    },
    {
      code: program('merchants', 'for (const order of Orders) all.push(order);', 'res.json({ orders: all });'),
      errors: [{ messageId: 'merged', line: 5, data: { op: 'getOrders (file.ts:3)', sink: 'res.json' } }],
    },
  ],
});
