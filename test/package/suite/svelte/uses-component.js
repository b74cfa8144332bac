import { loadOrder } from '../plain/client.js';
import { show } from './Order.svelte';

const order = await loadOrder('1');
show(order.BuyerInfo.BuyerName); // ! no-pii-in-logs
show(order.AmazonOrderId);
