import { listOrders } from './amazon/client.js';
import { refreshAudience } from './audience/upload.js';
import { loggerFor } from './logger.js';
import { writeJson } from './storage/json-file.js';
import { summarize } from './summary.js';

const log = loggerFor('main');
const since = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000);

async function main(): Promise<void> {
  const orders = await listOrders(since);
  log.info('orders pulled', { count: orders.length, ids: orders.map((order) => order.AmazonOrderId) });
  log.info('orders pulled', { orders });

  const summary = summarize(orders);
  log.info('summary', { summary, withBuyer: orders.filter((order) => order.BuyerInfo !== undefined).length });
  await writeJson('out/summary.json', summary);
  await writeJson('out/orders.json', orders);

  const uploaded = await refreshAudience(since);
  log.info('done', { uploaded });
}

main().catch((error: unknown) => {
  log.error('failed', error);
  process.exitCode = 1;
});
