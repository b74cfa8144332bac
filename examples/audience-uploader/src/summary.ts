import type { Order } from './amazon/types.js';

export interface Summary {
  orders: number;
  revenue: Record<string, number>;
  countries: Record<string, number>;
  statuses: string[];
}

export function summarize(orders: readonly Order[]): Summary {
  const summary: Summary = { orders: orders.length, revenue: {}, countries: {}, statuses: [] };
  for (const { OrderTotal, OrderStatus, ShippingAddress } of orders) {
    if (OrderTotal) {
      summary.revenue[OrderTotal.CurrencyCode] =
        (summary.revenue[OrderTotal.CurrencyCode] ?? 0) + Number(OrderTotal.Amount);
    }
    const country = ShippingAddress?.CountryCode ?? 'unknown';
    summary.countries[country] = (summary.countries[country] ?? 0) + 1;
    if (!summary.statuses.includes(OrderStatus)) summary.statuses.push(OrderStatus);
  }
  return summary;
}
