import { SellingPartner } from 'amazon-sp-api';
import { config } from '../config.js';
import { logger } from '../logger.js';
import type { Order, ShippingAddress } from './types.js';

const sellingPartner = new SellingPartner({
  region: 'na',
  refresh_token: config.lwa.refreshToken,
  credentials: {
    SELLING_PARTNER_APP_CLIENT_ID: config.lwa.clientId,
    SELLING_PARTNER_APP_CLIENT_SECRET: config.lwa.clientSecret,
  },
});

export async function unshippedOrders(): Promise<Order[]> {
  const orders: Order[] = [];
  let nextToken: string | undefined;
  do {
    const page: any = await sellingPartner.callAPI({
      operation: 'orders.getOrders',
      query: { MarketplaceIds: [config.marketplaceId], OrderStatuses: ['Unshipped'], NextToken: nextToken },
    });
    orders.push(...page.Orders);
    nextToken = page.NextToken;
  } while (nextToken);
  logger.info('unshipped orders', { count: orders.length, first: orders[0]?.AmazonOrderId });
  return orders;
}

export async function addressOf(orderId: string): Promise<ShippingAddress> {
  const { restrictedDataToken }: any = await sellingPartner.callAPI({
    operation: 'tokens.createRestrictedDataToken',
    body: { restrictedResources: [{ method: 'GET', path: `/orders/v0/orders/${orderId}/address` }] },
  });
  const { ShippingAddress }: any = await sellingPartner.callAPI({
    operation: 'orders.getOrderAddress',
    path: { orderId },
    restricted_data_token: restrictedDataToken,
  });
  if (!ShippingAddress) throw new Error(`order ${orderId} has no address`);
  return ShippingAddress;
}

export async function confirm(orderId: string, trackingNumber: string, carrierCode: string): Promise<void> {
  await sellingPartner.callAPI({
    operation: 'orders.confirmShipment',
    path: { orderId },
    body: {
      marketplaceId: config.marketplaceId,
      packageDetail: { packageReferenceId: '1', carrierCode, trackingNumber, shipDate: new Date().toISOString() },
    },
  });
}
