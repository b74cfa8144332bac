import rule from '../../src/rules/no-insecure-pii-transmission.ts';
import { makeTester, withOrder } from './rule-tester.ts';

const axios = " import axios from 'axios';";
const order = 'BuyerInfo, BuyerTaxInformation, ShippingAddress and 1 more';
const op = 'getOrder (file.ts:4)';

function https(data: string) {
  const output = withOrder(`axios.post('https://wms.example.com', ${data});`, axios);
  return { messageId: 'useScheme' as const, data: { secure: 'https:' }, output };
}

makeTester().run('no-insecure-pii-transmission', rule as never, {
  valid: [
    withOrder("axios.post('https://wms.example.com', order);", axios),
    withOrder("axios.post('http://localhost:3000', order);", axios),
    withOrder("axios.post('http://wms.example.com', { ok: true });", axios),
    // A host that the code does not name is evidence rather than proof.
    withOrder('axios.post(`http://${process.env.WMS}/orders`, order);', axios),
    { code: withOrder("axios.post('http://mesh.internal', order);", axios), options: [{ allowHosts: ['*.internal'] }] },
    "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';",
    withOrder("process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';"),
  ],
  invalid: [
    {
      code: withOrder("axios.post('http://wms.example.com', order);", axios),
      errors: [
        {
          messageId: 'flow',
          line: 6,
          data: { field: order, op, channel: 'http: (wms.example.com)' },
          suggestions: [https('order')],
        },
      ],
    },
    {
      code: withOrder("axios.post('http://wms.example.com', addr.City);", axios),
      options: [{ allowHosts: ['erp.example.com'] }],
      errors: [{ messageId: 'flow', line: 6, suggestions: [https('addr.City')] }],
    },
    {
      code: withOrder('axios.post(`http://${process.env.WMS}/orders`, order);', axios),
      options: [{ strict: true }],
      errors: [{ messageId: 'flow', line: 6, data: { field: order, op, channel: 'http: (…)' } }],
    },
    {
      code: withOrder(
        "axios.post('https://wms.example.com', order, { httpsAgent: new https.Agent({ rejectUnauthorized: false }) });",
        `${axios} import https from 'node:https';`,
      ),
      errors: [
        {
          messageId: 'flow',
          line: 6,
          data: { field: order, op, channel: 'TLS that checks no certificate (axios.post)' },
        },
      ],
    },
    {
      code: withOrder("process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';"),
      errors: [
        {
          messageId: 'bare',
          line: 6,
          data: { channel: 'TLS that checks no certificate (NODE_TLS_REJECT_UNAUTHORIZED)' },
        },
      ],
    },
  ],
});
