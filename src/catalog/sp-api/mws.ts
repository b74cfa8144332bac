/** What the operations of the former Marketplace Web Service gave: switched off in 2024, still in many programs. */
import { expandType } from './fields.ts';
import type { PiiField } from './types.ts';

/** Written by hand from the reference of the service; the text form is that of `ModelData.types`. */
const types: Readonly<Record<string, string>> = {
  Address:
    'Name=name/identifier AddressLine1=address/identifier AddressLine2=address/identifier AddressLine3=address/identifier City=address/quasi County=address/quasi District=address/quasi Municipality=address/quasi StateOrRegion=address/weak PostalCode=postal-code/quasi CountryCode=address/weak Phone=phone/identifier Email=email/identifier Line1=address/identifier Line2=address/identifier Line3=address/identifier PhoneNumber=phone/identifier',
  BuyerTaxInfo: 'CompanyLegalName=name/quasi',
  Order:
    'BuyerEmail=email/identifier BuyerName=name/identifier BuyerCounty=address/quasi BuyerTaxInfo:BuyerTaxInfo ShippingAddress:Address',
  BuyerCustomizedInfo: 'CustomizedURL=customization/identifier',
  OrderItem: 'GiftMessageText=gift-message/identifier BuyerCustomizedInfo:BuyerCustomizedInfo',
  FileContents: 'Contents=document/identifier',
  Label: 'FileContents:FileContents',
  Shipment: 'ShipToAddress:Address Label:Label',
  FulfillmentOrder: 'DestinationAddress:Address NotificationEmailList=email/identifier',
};

const typeOfOperation: Readonly<Record<string, string>> = {
  ListOrders: 'Order',
  ListOrdersByNextToken: 'Order',
  GetOrder: 'Order',
  ListOrderItems: 'OrderItem',
  ListOrderItemsByNextToken: 'OrderItem',
  CreateShipment: 'Shipment',
  GetShipment: 'Shipment',
  CancelShipment: 'Shipment',
  GetFulfillmentOrder: 'FulfillmentOrder',
  ListAllFulfillmentOrders: 'FulfillmentOrder',
  ListAllFulfillmentOrdersByNextToken: 'FulfillmentOrder',
};

/** Elements that stand around the records in an answer: `ListOrdersResponse.ListOrdersResult.Orders.Order`. */
export const MWS_ENVELOPES: ReadonlySet<string> = new Set([
  ...Object.keys(typeOfOperation).flatMap((name) => [`${name}Response`, `${name}Result`]),
  ...['Orders', 'Order', 'OrderItems', 'OrderItem', 'orderItems', 'Shipment', 'FulfillmentOrder', 'FulfillmentOrders'],
  ...['member', 'result', 'data'],
]);

/** @returns the fields of personal data in a record of the answer; none for an operation without, or of another name */
export function fieldsOfMws(operation: string): readonly PiiField[] {
  const type = Object.hasOwn(typeOfOperation, operation) ? typeOfOperation[operation] : undefined;
  return type === undefined ? [] : expandType(types, type);
}
