const orders = require('./orders.mjs');

module.exports = async () => {
  sink(orders.region);
  sink(await orders.loadEmail()); // !
};
