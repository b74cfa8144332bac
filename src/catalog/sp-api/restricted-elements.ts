/** Restricted data that a program asks for by name, and the properties that it then gets. */
export interface RestrictedElement {
  /** As the request names it. */
  readonly element: string;
  /** Properties that hold the data, whatever holds them. */
  readonly properties: readonly string[];
}

const ADDRESS = [
  ...['ShippingAddress', 'Name', 'AddressLine1', 'AddressLine2', 'AddressLine3', 'City', 'County', 'District'],
  ...['StateOrRegion', 'Municipality', 'PostalCode', 'CountryCode', 'Phone', 'AddressType', 'ExtendedFields'],
];
const BUYER = [
  ...['BuyerInfo', 'BuyerEmail', 'BuyerName', 'BuyerCounty', 'PurchaseOrderNumber', 'BuyerTaxInfo'],
  ...['BuyerCustomizedInfo', 'GiftMessageText', 'GiftWrapPrice', 'GiftWrapLevel'],
];

/** `dataElements` of a restricted data token (Tokens API), for the Orders and Shipping operations. */
export const dataElements: readonly RestrictedElement[] = [
  { element: 'buyerInfo', properties: BUYER },
  { element: 'shippingAddress', properties: ADDRESS },
  {
    element: 'buyerTaxInformation',
    properties: [
      'BuyerTaxInformation',
      'BuyerLegalCompanyName',
      'BuyerBusinessAddress',
      'BuyerTaxRegistrationId',
      'BuyerTaxOffice',
    ],
  },
];

/** `includedData` of the Orders API 2026-01-01. */
export const includedData: readonly RestrictedElement[] = [
  {
    element: 'BUYER',
    properties: ['buyer', 'buyerName', 'buyerEmail', 'buyerCompanyName', 'buyerPurchaseOrderNumber'],
  },
  { element: 'RECIPIENT', properties: ['recipient', 'deliveryAddress', 'deliveryPreference'] },
];

/** Operations that give nothing but restricted data. */
export const restrictedOperations: readonly RestrictedElement[] = [
  { element: 'getOrderAddress', properties: ['ShippingAddress'] },
  { element: 'getOrderBuyerInfo', properties: ['BuyerInfo'] },
  { element: 'getOrderItemsBuyerInfo', properties: ['BuyerInfo'] },
];
