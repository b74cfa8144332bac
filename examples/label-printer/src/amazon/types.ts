export interface ShippingAddress {
  Name: string;
  AddressLine1: string;
  AddressLine2?: string;
  City: string;
  StateOrRegion?: string;
  PostalCode: string;
  CountryCode: string;
  Phone?: string;
}

export interface Order {
  AmazonOrderId: string;
  OrderStatus: string;
  PurchaseDate: string;
  LatestShipDate?: string;
  OrderTotal?: { CurrencyCode: string; Amount: string };
  ShippingAddress?: ShippingAddress;
}
