export interface Money {
  CurrencyCode: string;
  Amount: string;
}

export interface Order {
  AmazonOrderId: string;
  OrderStatus: string;
  PurchaseDate: string;
  OrderTotal?: Money;
  NumberOfItemsShipped?: number;
  BuyerInfo?: { BuyerEmail?: string; BuyerName?: string };
  ShippingAddress?: { Name?: string; AddressLine1?: string; City?: string; PostalCode?: string; CountryCode?: string };
}

export interface OrderPage {
  Orders: Order[];
  NextToken?: string;
}
