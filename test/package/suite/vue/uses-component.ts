import { show } from './Order.vue';
import { addressOf } from './orders';

const address = await addressOf('1');
show(address.Name); // ! no-pii-in-logs
show(address.CountryCode);
