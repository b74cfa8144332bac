import rule from '../../src/rules/no-seller-credential-collection.ts';
import { makeTester } from './rule-tester.ts';

makeTester().run('no-seller-credential-collection', rule as never, {
  valid: [
    "page.goto('https://sellercentral.amazon.com/apps/authorize/consent?application_id=1');",
    "page.type('#password', x);",
    'const { password } = req.body;',
    'const code = req.query.spapi_oauth_code;',
    "const link = 'https://sellercentral.amazon.com/home';",
    'const mwsSecretKey = process.env.MWS;',
  ],
  invalid: [
    {
      code: "page.type('#ap_password', x);",
      errors: [{ messageId: 'taken', line: 1, data: { kind: 'Amazon sign-in' } }],
    },
    {
      code: "const field = '#ap_email'; page.locator(field);",
      errors: [{ messageId: 'taken', line: 1, data: { kind: 'Amazon sign-in' } }],
    },
    {
      code: "page.goto('https://sellercentral.amazon.com/orders-v3');",
      errors: [{ messageId: 'taken', line: 1, data: { kind: 'Seller Central session' } }],
    },
    {
      code: 'const { sellerCentralPassword } = req.body;',
      errors: [{ messageId: 'taken', line: 1, data: { kind: 'Amazon password' } }],
    },
    {
      code: 'save(req.body.mwsSecretKey);',
      errors: [{ messageId: 'taken', line: 1, data: { kind: 'Amazon secret key' } }],
    },
  ],
});
