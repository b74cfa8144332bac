import { RuleTester } from '@typescript-eslint/rule-tester';
import { afterAll, describe, it } from 'vitest';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

/** A tester with the TypeScript parser; findings name the file `file.ts`. */
export function makeTester(): RuleTester {
  return new RuleTester();
}

/** A program that reads an order, its address and its buyer, and then runs the statement on line 6. */
export function withOrder(statement: string, imports = ''): string {
  return `import { SellingPartner } from 'amazon-sp-api';${imports}
const sp = new SellingPartner({ region: 'eu' });
export async function run(orderId: string, id: string, res: any) {
  const order: any = await sp.callAPI({ operation: 'orders.getOrder', path: { orderId } });
  const { ShippingAddress: addr }: any = await sp.callAPI({ operation: 'orders.getOrderAddress', path: { orderId } });
  const buyer: any = await sp.callAPI({ operation: 'orders.getOrderBuyerInfo', path: { orderId } }); ${statement}
}`;
}
