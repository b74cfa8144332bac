import rule from '../../src/rules/no-unused-restricted-data.ts';
import { makeTester } from './rule-tester.ts';

/** Asks for both parts of orders, and then runs the statement with `orders` on line 3. */
function withOrders(statement: string): string {
  return `import { SellingPartner } from 'amazon-sp-api'; const sp = new SellingPartner({});
export async function run(show: any) {
  const { orders }: any = await sp.callAPI({ operation: 'searchOrders', query: { includedData: ['BUYER', 'RECIPIENT'] } }); ${statement}
}`;
}

makeTester().run('no-unused-restricted-data', rule as never, {
  valid: [
    withOrders('for (const o of orders) { o.buyer.buyerEmail.length; o.recipient.deliveryAddress.city.length; }'),
    withOrders('return orders;'),
    withOrders('show(orders);'),
    withOrders('show({ ...orders[0] });'),
    withOrders('show(JSON.stringify(orders));'),
    withOrders('orders.forEach(show);'),
    withOrders('const [{ orderId, ...rest }] = orders; show(rest);'),
    withOrders('for (const order of orders) show(order[show.key]);'),
    "const body = { includedData: ['BUYER'] };",
    // A table of what operations can give asks for nothing.
    `const operations = [{ name: 'getOrders', method: 'GET', path: '/orders/v0/orders', dataElements: ['buyerInfo'] }];
    export const list = async (sp: any) => { const { orders } = await sp.callAPI({ operation: 'getOrders' }); return orders.length; };`,
    "import { count, assertParam } from './own'; count('getOrders'); assertParam('getOrderAddress', 'orderId'); count(`api.getOrderBuyerInfo`);",
  ],
  invalid: [
    {
      code: withOrders('return orders.map((o: any) => o.recipient.deliveryAddress.city);'),
      errors: [{ messageId: 'unused', line: 3, data: { operation: 'searchOrders', field: 'BUYER' } }],
    },
    {
      code: withOrders('return orders.length;'),
      errors: [
        { messageId: 'unused', line: 3, data: { operation: 'searchOrders', field: 'BUYER' } },
        { messageId: 'unused', line: 3, data: { operation: 'searchOrders', field: 'RECIPIENT' } },
      ],
    },
    {
      code: `import { sp } from './client'; export const f = async (path: any) => { await sp.callAPI({ operation: 'orders.getOrderAddress', path }); };`,
      errors: [{ messageId: 'unused', line: 1, data: { operation: 'getOrderAddress', field: 'ShippingAddress' } }],
    },
  ],
});
