const { SellingPartner } = require('amazon-sp-api');

class Sync {
  constructor() {
    this.client = new SellingPartner({ region: 'eu', refresh_token: process.env.REFRESH_TOKEN });
  }

  async run() {
    this.orders = await this.client.callAPI({ operation: 'orders.getOrders' });
    for (const { AmazonOrderId, BuyerInfo } of this.orders.Orders) {
      console.log(AmazonOrderId);
      console.log(BuyerInfo); // ! no-pii-in-logs
    }
  }
}

module.exports = { Sync };
