import { writeFile } from 'node:fs/promises';
import { addressOf, confirm, unshippedOrders } from './amazon/orders.js';
import { buyLabel } from './labels/buy.js';
import { logger } from './logger.js';
import { statistics } from './statistics.js';
import { purge, remember } from './vault/address-book.js';

async function ship(orderId: string): Promise<void> {
  const address = await addressOf(orderId);
  const label = await buyLabel(orderId, address);
  await remember(orderId, address);
  await confirm(orderId, label.trackingNumber, label.carrier);
  logger.info('label bought', { orderId, carrier: label.carrier, country: address.CountryCode });
}

async function main(): Promise<void> {
  const orders = await unshippedOrders();
  for (const { AmazonOrderId } of orders) {
    try {
      await ship(AmazonOrderId);
    } catch (error) {
      logger.error('label failed', {
        orderId: AmazonOrderId,
        reason: error instanceof Error ? error.message : 'unknown',
      });
    }
  }

  const today = statistics(orders);
  console.table(today.perCountry);
  logger.info('statistics', { ...today });
  await writeFile('shipped-orders.json', JSON.stringify(orders.map((order) => order.AmazonOrderId)));
  logger.info('purged', { addresses: await purge() });
}

await main();
