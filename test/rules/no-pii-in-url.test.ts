import rule from '../../src/rules/no-pii-in-url.ts';
import { makeTester, withOrder } from './rule-tester.ts';

makeTester().run('no-pii-in-url', rule as never, {
  valid: [
    withOrder("fetch('/api', { method: 'POST', body: JSON.stringify(buyer) });"),
    withOrder('fetch(`/api/orders/${order.AmazonOrderId}?country=${addr.CountryCode}`);'),
    withOrder("fetch('/api', { method: 'POST', body: new URLSearchParams({ name: addr.Name }) });"),
    withOrder(
      "const url = 'https://sellingpartnerapi-na.amazon.com/orders/v0/orders?BuyerEmail=' + buyer.BuyerEmail; fetch(url);",
    ),
    withOrder('fetch(`/api?email=${res.email}`);'),
    withOrder('res.redirect(`/orders/${orderId}`);'),
    // A body that is a text has no options.
    withOrder("axios.post('/api', `<name>${addr.Name}</name>`);", " import axios from 'axios';"),
  ],
  invalid: [
    {
      code: withOrder('fetch(`/api?email=${buyer.BuyerEmail}`);'),
      errors: [{ messageId: 'flow', line: 6, data: { field: 'BuyerEmail', op: 'getOrderBuyerInfo (file.ts:6)' } }],
    },
    {
      code: withOrder('axios.get(id, { params: addr });', " import axios from 'axios';"),
      errors: [{ messageId: 'flow', line: 6, data: { field: 'ShippingAddress', op: 'getOrderAddress (file.ts:5)' } }],
    },
    {
      code: withOrder('const router = res.router; router.push(`/buyer/${addr.Phone}`);'),
      errors: [
        { messageId: 'flow', line: 6, data: { field: 'ShippingAddress.Phone', op: 'getOrderAddress (file.ts:5)' } },
      ],
    },
    {
      code: withOrder("res.redirect('/t?name=' + addr.Name);"),
      errors: [
        { messageId: 'flow', line: 6, data: { field: 'ShippingAddress.Name', op: 'getOrderAddress (file.ts:5)' } },
      ],
    },
  ],
});
