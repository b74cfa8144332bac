import { CustomAudience, FacebookAdsApi } from 'facebook-nodejs-business-sdk';
import { listOrders } from '../amazon/client.js';
import { config } from '../config.js';
import { loggerFor } from '../logger.js';
import { hashEmails } from './hash.js';

const log = loggerFor('audience');

export async function refreshAudience(createdAfter: Date): Promise<number> {
  FacebookAdsApi.init(config.facebookToken);
  const orders = await listOrders(createdAfter);
  const emails = orders.flatMap((order) => order.BuyerInfo?.BuyerEmail ?? []);
  const data = hashEmails(emails);

  const audience = new CustomAudience(config.audienceId);
  await audience.createUser([], { payload: { schema: 'EMAIL_SHA256', data } });

  log.info('audience refreshed', { orders: orders.length, hashes: data.length });
  return data.length;
}
