import rule from '../../src/rules/no-buyer-review-solicitation.ts';
import { makeTester, withOrder } from './rule-tester.ts';

const mail = " import nodemailer from 'nodemailer'; const mailer = nodemailer.createTransport('');";
const solicit =
  "sp.callAPI({ operation: 'solicitations.createProductReviewAndSellerFeedbackSolicitation', path: { id } });";

makeTester().run('no-buyer-review-solicitation', rule as never, {
  valid: [
    withOrder("mailer.sendMail({ to: buyer.BuyerEmail, text: 'Your parcel is on its way.' });", mail),
    withOrder("mailer.sendMail({ to: res.locals.mail, text: 'Please leave a review.' });", mail),
    withOrder(solicit),
    withOrder(`if (res.days > 5) ${solicit}`),
    withOrder("const label = 'Write a review'; res.end(label);"),
    withOrder(
      "sp.callAPI({ operation: 'messaging.createConfirmDeliveryDetails', body: { text: 'We deliver on Monday.' } });",
    ),
  ],
  invalid: [
    {
      code: withOrder("mailer.sendMail({ to: buyer.BuyerEmail, text: 'Please leave a review.' });", mail),
      errors: [{ messageId: 'flow', line: 6, data: { op: 'getOrderBuyerInfo (file.ts:6)' } }],
    },
    {
      code: withOrder(`if (res.rating >= 4) ${solicit}`),
      errors: [{ messageId: 'bare', line: 6, data: { op: 'createProductReviewAndSellerFeedbackSolicitation' } }],
    },
    {
      code: withOrder(
        "sp.callAPI({ operation: 'messaging.createConfirmDeliveryDetails', body: { text: 'A coupon for your review!' } });",
      ),
      errors: [{ messageId: 'bare', line: 6, data: { op: 'createConfirmDeliveryDetails' } }],
    },
  ],
});
