import rule from '../../src/rules/no-pii-in-marketing.ts';
import { makeTester, withOrder } from './rule-tester.ts';

const meta =
  " import { CustomAudience } from 'facebook-nodejs-business-sdk'; import { createHash } from 'node:crypto';";
const mailchimp = " import mailchimp from '@mailchimp/mailchimp_marketing';";

makeTester().run('no-pii-in-marketing', rule as never, {
  valid: [
    withOrder("mailchimp.lists.addListMember(id, { email_address: res.body.email, status: 'subscribed' });", mailchimp),
    withOrder('mailchimp.ping.get();', mailchimp),
    withOrder(
      "new CustomAudience(id).createUser([], { payload: { schema: 'SKU', data: [order.AmazonOrderId] } });",
      meta,
    ),
    withOrder(
      "fetch('https://graph.facebook.com/v21.0/1/insights', { method: 'POST', body: JSON.stringify({ orders: 1 }) });",
    ),
    withOrder(
      "sp.callAPI({ operation: 'solicitations.createProductReviewAndSellerFeedbackSolicitation', path: { orderId } });",
    ),
    withOrder('console.log(buyer.BuyerEmail);'),
  ],
  invalid: [
    {
      code: withOrder(
        "const hash = createHash('sha256').update(buyer.BuyerEmail).digest('hex'); new CustomAudience(id).createUser([], { payload: { schema: 'EMAIL_SHA256', data: [hash] } });",
        meta,
      ),
      errors: [
        {
          messageId: 'leak',
          line: 6,
          data: {
            field: 'BuyerEmail',
            op: 'getOrderBuyerInfo (file.ts:6)',
            sink: 'new CustomAudience(id).createUser (Meta Ads) via buyer → hash',
          },
        },
      ],
    },
    {
      code: withOrder('mailchimp.lists.addListMember(id, { email_address: buyer.BuyerEmail });', mailchimp),
      errors: [{ messageId: 'leak', line: 6 }],
    },
    {
      code: withOrder(
        "fetch('https://graph.facebook.com/v21.0/1/users', { method: 'POST', body: JSON.stringify(order.BuyerInfo) });",
      ),
      errors: [
        {
          messageId: 'leak',
          line: 6,
          data: { field: 'BuyerInfo', op: 'getOrder (file.ts:4)', sink: 'graph.facebook.com via order' },
        },
      ],
    },
  ],
});
