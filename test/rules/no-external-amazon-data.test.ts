import rule from '../../src/rules/no-external-amazon-data.ts';
import { makeTester } from './rule-tester.ts';

makeTester().run('no-external-amazon-data', rule as never, {
  valid: [
    "fetch('https://sellingpartnerapi-na.amazon.com/catalog/2022-04-01/items');",
    "const link = `https://www.amazon.com/dp/${'x'}`;",
    "fetch('https://m.media-amazon.com/images/I/1.jpg');",
    "fetch('https://api.scraperapi.com?url=https://shop.example.com');",
    "// api.keepa.com\nimport keeper from 'keeper';",
  ],
  invalid: [
    { code: "import keepa from 'keepa';", errors: [{ messageId: 'external', line: 1, data: { sink: "'keepa'" } }] },
    { code: "const k = require('keepa');", errors: [{ messageId: 'external', line: 1, data: { sink: "'keepa'" } }] },
    {
      code: "const base = 'https://api.keepa.com'; axios.get(`${base}/product`);",
      errors: [{ messageId: 'external', line: 1, data: { sink: 'api.keepa.com' } }],
    },
    {
      code: "page.goto('https://www.amazon.de/dp/B0');",
      errors: [{ messageId: 'external', line: 1, data: { sink: 'www.amazon.de' } }],
    },
    {
      code: "axios.get('https://api.scraperapi.com', { params: { url: 'https://www.amazon.com/dp/B0' } });",
      errors: [{ messageId: 'external', line: 1, data: { sink: 'api.scraperapi.com' } }],
    },
  ],
});
