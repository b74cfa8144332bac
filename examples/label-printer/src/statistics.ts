import type { Order } from './amazon/types.js';

export interface Statistics {
  orders: number;
  late: number;
  perCountry: Record<string, number>;
  value: number;
}

export function statistics(orders: readonly Order[], now = new Date()): Statistics {
  const perCountry: Record<string, number> = {};
  for (const { ShippingAddress } of orders) {
    const country = ShippingAddress?.CountryCode ?? 'unknown';
    perCountry[country] = (perCountry[country] ?? 0) + 1;
  }
  return {
    orders: orders.length,
    late: orders.filter((order) => order.LatestShipDate !== undefined && new Date(order.LatestShipDate) < now).length,
    perCountry,
    value: orders.reduce((sum, order) => sum + Number(order.OrderTotal?.Amount ?? 0), 0),
  };
}
