import { writeFile } from 'node:fs/promises';
import { loadOrder } from './client.js';
import { mask, report } from './report.js';

const order = await loadOrder(process.argv[2]);
const { BuyerInfo: buyer, AmazonOrderId: id, ...rest } = order;

report(order.ShippingAddress?.AddressLine1); // ! no-pii-in-logs
report(id);
report(mask(order).BuyerInfo.BuyerEmail);
await writeFile('order.json', JSON.stringify(rest)); // ! no-unencrypted-pii-storage
await fetch(`https://example.com/check?mail=${buyer.BuyerEmail}`); // ! no-pii-in-url
// eslint-disable-next-line sp-api/no-pii-in-logs -- shows that comments are heard
console.log(buyer);

export const credentials = { refresh_token: '{{REFRESH_TOKEN}}' }; // ! no-hardcoded-credentials
