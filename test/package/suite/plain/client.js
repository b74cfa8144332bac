import { SellingPartner } from 'amazon-sp-api';

const client = new SellingPartner({ region: 'eu', refresh_token: process.env.REFRESH_TOKEN });

export async function loadOrder(orderId) {
  return client.callAPI({ operation: 'orders.getOrder', path: { orderId } });
}
