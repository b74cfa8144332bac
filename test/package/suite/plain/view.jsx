import { loadOrder } from './client.js';

export async function OrderView({ id }) {
  const order = await loadOrder(id);
  localStorage.setItem('order', JSON.stringify(order)); // ! no-unencrypted-pii-storage
  return <p title={order.OrderStatus}>{order.ShippingAddress.Name}</p>;
}
