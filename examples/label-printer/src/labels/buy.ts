import EasyPostClient from '@easypost/api';
import type { ShippingAddress } from '../amazon/types.js';
import { config } from '../config.js';

const easypost = new EasyPostClient(config.easypostKey);

export interface Label {
  trackingNumber: string;
  carrier: string;
  url: string;
}

/** Buying the label is what the address was given for: the carrier may have it. */
export async function buyLabel(orderId: string, address: ShippingAddress): Promise<Label> {
  const shipment = await easypost.Shipment.create({
    reference: orderId,
    from_address: config.shipFrom,
    to_address: {
      name: address.Name,
      street1: address.AddressLine1,
      street2: address.AddressLine2,
      city: address.City,
      state: address.StateOrRegion,
      zip: address.PostalCode,
      country: address.CountryCode,
      phone: address.Phone,
    },
    parcel: { length: 9, width: 6, height: 2, weight: 10 },
  });
  const bought = await easypost.Shipment.buy(shipment.id, shipment.lowestRate());
  return {
    trackingNumber: bought.tracking_code,
    carrier: bought.selected_rate.carrier,
    url: bought.postage_label.label_url,
  };
}
