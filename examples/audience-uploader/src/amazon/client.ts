import { SellingPartner } from 'amazon-sp-api';
import { config } from '../config.js';
import { loggerFor } from '../logger.js';
import type { Order, OrderPage } from './types.js';

const log = loggerFor('amazon');

const sellingPartner = new SellingPartner({
  region: config.region,
  refresh_token: config.lwa.refreshToken,
  credentials: {
    SELLING_PARTNER_APP_CLIENT_ID: config.lwa.clientId,
    SELLING_PARTNER_APP_CLIENT_SECRET: config.lwa.clientSecret,
  },
});

async function* pages<Page extends { NextToken?: string }>(
  load: (token: string | undefined) => Promise<Page>,
): AsyncGenerator<Page> {
  let token: string | undefined;
  do {
    const page = await load(token);
    yield page;
    token = page.NextToken;
  } while (token);
}

export async function listOrders(createdAfter: Date): Promise<Order[]> {
  const orders: Order[] = [];
  const load = (NextToken: string | undefined): Promise<OrderPage> =>
    sellingPartner.callAPI({
      operation: 'orders.getOrders',
      query: { MarketplaceIds: [config.marketplaceId], CreatedAfter: createdAfter.toISOString(), NextToken },
    });

  for await (const page of pages(load)) {
    orders.push(...page.Orders);
    log.info('page loaded', { orders: page.Orders.length, total: orders.length });
  }
  return orders;
}
