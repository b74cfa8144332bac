import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify, whoseInformation } from '../../scripts/sp-api/classification.ts';
import { generate } from '../../scripts/sp-api/generate.ts';
import { generatedFolder } from '../../scripts/sp-api/locations.ts';
import {
  allOperations,
  ANY_VERSION,
  EVIDENCE_SOURCE,
  findNotification,
  findOperation,
  findOperationsByOfficialNamespace,
  findOperationsByPackage,
  findReport,
  findReportColumn,
  findType,
  findTypes,
  hasSpApiEvidence,
  isSpApiHost,
  lookupFieldName,
  lookupRenamedField,
  matchPath,
  toOfficialSpelling,
  type Operation,
  type PiiField,
} from '../../src/catalog/sp-api/index.ts';
import { fieldNames } from '../../src/catalog/sp-api/generated/field-names.ts';
import { loadFacts } from './facts.ts';

const facts = loadFacts();

/** `email/identifier` by path, in the form of the fixtures. */
function byPath(fields: readonly PiiField[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ path: name, category, level }) => [name, `${category}/${level}`]));
}

function names(operations: readonly Operation[] | undefined): string[] | undefined {
  return operations?.map(({ api, version, operation }) => `${api}@${version} ${operation}`).sort();
}

function pathsOf(fields: readonly PiiField[]): string[] {
  return fields.map((field) => field.path);
}

describe('generated files', () => {
  it.each([...generate()])('%s is what the generator writes', (name, content) => {
    expect(readFileSync(path.join(generatedFolder, name), 'utf8')).toBe(content);
  });
});

describe('operations against the facts', () => {
  it.each(facts.operations)('$api@$version $operation', (fact) => {
    const [operation, ...others] = allOperations().filter(
      ({ api, version, operation: name }) => api === fact.api && version === fact.version && name === fact.operation,
    );
    expect(others).toEqual([]);
    expect(operation).toMatchObject({
      method: fact.method,
      path: fact.path,
      restricted: fact.restricted,
      payloadWrapped: fact.payloadWrapped,
      dataElements: fact.dataElements,
      endpoint: fact.client?.split('.')[0] ?? null,
      packages: [fact.package],
      officialNamespace: fact.officialNamespace,
    });
    expect(byPath(operation!.response)).toEqual(fact.response);
    expect(byPath(operation!.request)).toEqual(fact.request);
  });

  it.each(facts.legacyOperations)('$api@$version $operation (replaced)', (fact) => {
    const same = facts.operations.find(
      ({ api, version, operation }) => `${api}@${version} ${operation}` === fact.sameResponseAs,
    );
    const [operation] = matchPath(fact.method, fact.path) ?? [];
    expect(operation).toMatchObject({ api: fact.api, version: fact.version, operation: fact.operation });
    expect(byPath(operation!.response)).toEqual(fact.response ?? same?.response);
  });

  it('has no operation that the facts do not have', () => {
    expect(allOperations()).toHaveLength(facts.operations.length + facts.legacyOperations.length);
  });
});

describe('types against the facts', () => {
  it.each(facts.types)('$api@$version $type', (fact) => {
    const found = findTypes(undefined, fact.type).filter(
      ({ api, version }) => api === fact.api && version === fact.version,
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.fields).toHaveLength(fact.fieldCount);
    if (fact.fields === undefined) return;
    expect(byPath(found[0]!.fields)).toEqual(fact.fields);
    // The facts also mark a type that is the buyer's and only contains a part of the seller's; here that part is left out.
    if (!fact.hasSellerPaths) expect(found[0]!.sharedWithSeller).toBe(fact.usedForSellerToo);
  });
});

describe('reports and notifications against the facts', () => {
  it.each(facts.reports)('$reportType', (fact) => {
    const report = findReport(fact.reportType);
    expect(report).toMatchObject({
      format: fact.format,
      restricted: fact.restricted,
      pii: fact.pii,
      document: fact.document,
    });
    const fields = report!.fields;
    expect(byPath(fields.filter(({ optional }) => !optional))).toEqual({ ...fact.columns, ...fact.elements });
    expect(byPath(fields.filter(({ optional }) => optional))).toEqual(fact.optionalColumns);
  });

  it.each(facts.reportsWithoutPii)('%s holds no personal data', (reportType) => {
    expect(findReport(reportType)).toMatchObject({ pii: 'none', fields: [] });
  });

  it.each(facts.notifications)('$notificationType', (fact) => {
    expect(byPath(findNotification(fact.notificationType)!.fields)).toEqual(fact.fields);
  });

  it('does not make up reports and notifications', () => {
    expect(findReport('GET_SOMETHING_ELSE')).toBeUndefined();
    expect(findReport('constructor')).toBeUndefined();
    expect(findNotification('ANY_OFFER_CHANGED')).toBeUndefined();
    expect(findNotification('toString')).toBeUndefined();
  });

  it('knows the report types of MWS and single columns', () => {
    expect(findReport('_GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL_')?.pii).toBe('partly');
    expect(findReportColumn('buyer-email')).toEqual({ path: 'buyer-email', category: 'email', level: 'identifier' });
    expect(findReportColumn('order-id')).toBeUndefined();
  });
});

describe('field names against the facts', () => {
  it.each(facts.names)('$evidence: $name', ({ name, evidence, category, level, officialSdkName }) => {
    expect(lookupFieldName(name)).toEqual({ kind: 'field', name, evidence, category, level });
    if (officialSdkName !== undefined) expect(lookupFieldName(officialSdkName)).toMatchObject({ category, level });
  });

  it.each(facts.containers)('container $name', ({ name, evidence }) => {
    const found = lookupFieldName(name);
    if (name === 'notificationEmails') expect(found).toMatchObject({ kind: 'field', category: 'email' });
    else expect(found).toEqual({ kind: 'container', name, evidence });
  });

  it.each(facts.notPii)('%s is no personal data', (name) => {
    expect(lookupFieldName(name)).toEqual({ kind: 'not-pii', name });
  });

  it('has no name that the facts do not have, apart from other spellings', () => {
    const known = new Set(facts.names.flatMap(({ name, officialSdkName }) => [name, officialSdkName]));
    const found = Object.values(fieldNames).flatMap((byClass) => Object.values(byClass).flat());
    expect(found.filter((name) => !known.has(name))).toEqual([]);
  });

  it('knows names in the spelling of the official SDK', () => {
    expect(lookupFieldName('buyerCounty')).toMatchObject({ evidence: 'strong', category: 'address', level: 'quasi' });
    expect(lookupFieldName('buyerInfo')).toEqual({ kind: 'container', name: 'buyerInfo', evidence: 'medium' });
    expect(lookupFieldName('shippingAddress')).toMatchObject({ kind: 'container', evidence: 'weak' });
    expect(toOfficialSpelling('payload.Orders[].BuyerInfo.BuyerEmail')).toBe('payload.orders[].buyerInfo.buyerEmail');
  });

  it('finds renamed fields only when asked to', () => {
    expect(lookupFieldName('buyer_email')).toBeUndefined();
    expect(lookupRenamedField('buyer_email')).toMatchObject({ category: 'email' });
    expect(lookupRenamedField('shipAddress1')).toMatchObject({ category: 'address', level: 'identifier' });
    expect(lookupRenamedField('RecipientName')).toMatchObject({ category: 'name' });
    expect(lookupRenamedField('orderCount')).toBeUndefined();
    expect(lookupFieldName('constructor')).toBeUndefined();
  });
});

describe('findOperation', () => {
  it('reads both ways to name an operation', () => {
    expect(names(findOperation({ operation: 'orders.getOrders' }))).toEqual(['orders@v0 getOrders']);
    expect(names(findOperation({ endpoint: 'orders', operation: 'getOrders' }))).toEqual(['orders@v0 getOrders']);
  });

  it('takes the oldest version that has the operation', () => {
    expect(names(findOperation({ operation: 'orders.getOrder' }))).toEqual(['orders@v0 getOrder']);
    expect(names(findOperation({ operation: 'orders.searchOrders' }))).toEqual(['orders@2026-01-01 searchOrders']);
    expect(names(findOperation({ operation: 'shipping.purchaseShipment' }))).toEqual(['shipping@v1 purchaseShipment']);
    expect(names(findOperation({ operation: 'vendorDirectFulfillmentOrders.getOrders' }))).toEqual([
      'vendor-direct-fulfillment-orders@v1 getOrders',
    ]);
  });

  it('takes the version asked for, or the newest older one', () => {
    expect(names(findOperation({ operation: 'orders.getOrder', version: '2026-01-01' }))).toEqual([
      'orders@2026-01-01 getOrder',
    ]);
    expect(names(findOperation({ operation: 'orders.getOrders', version: '2026-01-01' }))).toEqual([
      'orders@v0 getOrders',
    ]);
    expect(names(findOperation({ operation: 'reports.getReportDocument', version: '2020-09-04' }))).toEqual([
      'reports@2020-09-04 getReportDocument',
    ]);
  });

  it('takes all versions when the version is not known', () => {
    const both = ['orders@2026-01-01 getOrder', 'orders@v0 getOrder'];
    expect(names(findOperation({ operation: 'orders.getOrder', version: ANY_VERSION }))).toEqual(both);
    expect(names(findOperation({ operation: 'orders.getOrder', version: '2031-01-01' }))).toEqual(both);
  });

  it('takes every endpoint when none is given', () => {
    expect(names(findOperation({ operation: 'getOrders' }))).toEqual([
      'orders@v0 getOrders',
      'vendor-direct-fulfillment-orders@v1 getOrders',
    ]);
  });

  it('knows which operations carry no personal data', () => {
    for (const operation of [
      'catalogItems.getCatalogItem',
      'productPricing.getPricing',
      'fbaInventory.getInventorySummaries',
      'finances.listFinancialEvents',
      'fulfillmentInbound.getShipments',
      'sellers.getMarketplaceParticipations',
      'orders.updateShipmentStatus',
    ]) {
      expect(findOperation({ operation }), operation).toEqual([]);
    }
  });

  it('tells an unknown operation from a clean one', () => {
    expect(findOperation({ operation: 'orders.getNothing' })).toBeUndefined();
    expect(findOperation({ endpoint: 'nowhere', operation: 'getOrders' })).toBeUndefined();
    expect(findOperation({ operation: 'constructor.toString' })).toBeUndefined();
    expect(findOperation({ operation: 'orders.toString' })).toBeUndefined();
    expect(findOperation({ operation: '' })).toBeUndefined();
  });

  it('gives paths from the body, wrapped or not', () => {
    const [v0] = findOperation({ operation: 'orders.getOrders' })!;
    expect(v0!.payloadWrapped).toBe(true);
    expect(pathsOf(v0!.response)).toContain('payload.Orders[].BuyerInfo.BuyerEmail');
    expect(v0!.request).toEqual([{ path: 'query.BuyerEmail', category: 'email', level: 'identifier' }]);
    const [v2026] = findOperation({ operation: 'orders.searchOrders' })!;
    expect(v2026!.payloadWrapped).toBe(false);
    expect(pathsOf(v2026!.response)).toContain('orders[].recipient.deliveryAddress.addressLine1');
    expect(v2026!.request).toEqual([]);
  });

  it('leaves the seller out', () => {
    const paths = allOperations().flatMap(({ response, request }) => pathsOf([...response, ...request]));
    expect(paths.filter((name) => /shipFrom|sellingParty|returnTo|billToParty|DefaultShipFrom/i.test(name))).toEqual(
      [],
    );
  });
});

describe('other clients', () => {
  it('finds operations by package', () => {
    expect(names(findOperationsByPackage('@sp-api-sdk/orders-api-v0', 'getOrders'))).toEqual(['orders@v0 getOrders']);
    expect(names(findOperationsByPackage('@sp-api-sdk/orders-api-2026-01-01', 'getOrder'))).toEqual([
      'orders@2026-01-01 getOrder',
    ]);
    expect(findOperationsByPackage('@sp-api-sdk/catalog-items-api-2022-04-01', 'getCatalogItem')).toEqual([]);
    expect(findOperationsByPackage('express', 'getOrders')).toBeUndefined();
  });

  it('tells versions apart by class where one package holds them all', () => {
    const name = '@scaleleap/selling-partner-api-sdk';
    expect(names(findOperationsByPackage(name, 'purchaseShipment'))).toEqual([
      'shipping@v1 purchaseShipment',
      'shipping@v2 purchaseShipment',
    ]);
    expect(names(findOperationsByPackage(name, 'purchaseShipment', 'ShippingApiClientV2'))).toEqual([
      'shipping@v2 purchaseShipment',
    ]);
    expect(findOperationsByPackage(name, 'getCatalogItem', 'CatalogItemsApiClient')).toEqual([]);
  });

  it('finds operations by namespace of the official SDK', () => {
    expect(names(findOperationsByOfficialNamespace('OrdersSpApi', 'getOrders'))).toEqual(['orders@v0 getOrders']);
    expect(names(findOperationsByOfficialNamespace('Orders_v2026SpApi', 'getOrderWithHttpInfo'))).toEqual([
      'orders@2026-01-01 getOrder',
    ]);
    expect(findOperationsByOfficialNamespace('CatalogSpApi', 'getCatalogItem')).toEqual([]);
    expect(findOperationsByOfficialNamespace('Orders', 'getOrders')).toBeUndefined();
  });
});

describe('matchPath', () => {
  const H = '\uFFFC';

  it.each([
    ['GET', '/orders/v0/orders', ['orders@v0 getOrders']],
    ['get', '/orders/v0/orders/', ['orders@v0 getOrders']],
    ['GET', 'https://sellingpartnerapi-eu.amazon.com/orders/v0/orders?x=1', ['orders@v0 getOrders']],
    ['GET', 'orders/v0/orders', ['orders@v0 getOrders']],
    ['GET', '/orders/2026-01-01/orders', ['orders@2026-01-01 searchOrders']],
    ['GET', `${H}/orders/v0/orders/${H}/address`, ['orders@v0 getOrderAddress']],
    ['GET', `${H}orders/v0/orders/${H}/address`, ['orders@v0 getOrderAddress']],
    ['GET', `https://${H}/orders/v0/orders/${H}/buyerInfo`, ['orders@v0 getOrderBuyerInfo']],
    ['GET', `https://sellingpartnerapi-${H}.amazon.com/orders/v0/orders/${H}`, ['orders@v0 getOrder']],
    ['GET', `${H}.amazon.com/orders/v0/orders/${H}`, ['orders@v0 getOrder']],
    ['GET', `/orders/v0/orders${H}`, ['orders@v0 getOrders']],
    ['GET', `/orders/v0/orders/${H}${H}`, ['orders@v0 getOrder']],
    ['GET', '/orders/v0/orders/{orderId}/orderItems', ['orders@v0 getOrderItems']],
    ['GET', '/orders/v0/orders/:id/orderItems/buyerInfo', ['orders@v0 getOrderItemsBuyerInfo']],
    ['GET', '/orders/v0/orders/902-1845936-5435065/address', ['orders@v0 getOrderAddress']],
    ['POST', '/mfn/v0/shipments', ['merchant-fulfillment@v0 createShipment']],
    ['DELETE', `/mfn/v0/shipments/${H}`, ['merchant-fulfillment@v0 cancelShipment']],
    ['POST', '/shipping/v2/shipments/rates', ['shipping@v2 getRates']],
    ['POST', '/shipping/v2/claims', ['shipping@v2 createClaim']],
    ['GET', `/fulfillment/outbound/2026-07-04/orders/${H}`, ['fulfillment-outbound@2026-07-04 getOrder']],
    ['GET', `/reports/2021-06-30/documents/${H}`, ['reports@2021-06-30 getReportDocument']],
  ])('%s %s', (method, url, expected) => {
    expect(names(matchPath(method, url))).toEqual(expected);
  });

  it('takes all candidates when a hole stands for the deciding part', () => {
    expect(names(matchPath('GET', `/orders/${H}/orders/${H}`))).toEqual([
      'orders@2026-01-01 getOrder',
      'orders@v0 getOrder',
    ]);
    expect(names(matchPath('GET', `/orders/v0/orders/${H}/${H}`))).toEqual([
      'orders@v0 getOrderAddress',
      'orders@v0 getOrderBuyerInfo',
      'orders@v0 getOrderItems',
      'orders@v0 getOrderRegulatedInfo',
    ]);
    expect(names(matchPath('GET', `/orders/v0/orders/${H}/order${H}`))).toEqual(['orders@v0 getOrderItems']);
  });

  it('prefers GET when the method is not known', () => {
    expect(names(matchPath(undefined, `/mfn/v0/shipments/${H}`))).toEqual(['merchant-fulfillment@v0 getShipment']);
    expect(names(matchPath(undefined, '/mfn/v0/shipments'))).toEqual(['merchant-fulfillment@v0 createShipment']);
  });

  it.each([
    ['GET', '/catalog/2022-04-01/items/B000123'],
    ['GET', `${H}/products/pricing/v0/price`],
    ['GET', '/fba/inventory/v1/summaries'],
    ['POST', `/orders/v0/orders/${H}/shipmentConfirmation`],
    ['PATCH', '/orders/v0/orders'],
    ['GET', '/orders/v0/somethingNew'],
    ['GET', 'https://sellingpartnerapi-na.amazon.com/never/heard/of'],
  ])('%s %s is the API without personal data', (method, url) => {
    expect(matchPath(method, url)).toEqual([]);
  });

  it.each([
    '/orders',
    '/orders/123',
    '/api/v0/orders',
    `${H}/api/orders/${H}`,
    `/${H}/${H}/${H}`,
    `/orders/${H}/${H}`,
    H,
    '',
    '/',
    'https://example.com/shipping/rates',
    '/reports/monthly/documents/7',
  ])('%s is not the API', (url) => {
    expect(matchPath('GET', url)).toBeUndefined();
  });

  it('knows Amazon’s hosts', () => {
    expect(isSpApiHost('https://sellingpartnerapi-fe.amazon.com/x')).toBe(true);
    expect(isSpApiHost('sandbox.sellingpartnerapi-na.amazon.com')).toBe(true);
    expect(isSpApiHost(`https://sellingpartnerapi-${H}.amazon.com`)).toBe(true);
    expect(isSpApiHost('https://sellingpartnerapi-eu.amazon.com.example.org/')).toBe(false);
    expect(isSpApiHost('https://not-sellingpartnerapi-eu.amazon.com/')).toBe(false);
    expect(isSpApiHost('https://advertising-api.amazon.com/')).toBe(false);
  });
});

describe('findType', () => {
  it('depends on the package', () => {
    expect(pathsOf(findType('@sp-api-sdk/orders-api-v0', 'GetOrdersResponse'))).toContain(
      'payload.Orders[].BuyerInfo.BuyerEmail',
    );
    expect(pathsOf(findType('@sp-api-sdk/orders-api-2026-01-01', 'Order'))).toContain('buyer.buyerEmail');
    expect(pathsOf(findType('@sp-api-sdk/orders-api-2026-01-01', 'Order'))).not.toContain('BuyerInfo.BuyerEmail');
    expect(findType('some-shop', 'Order')).toEqual([]);
  });

  it('knows the typings of amazon-sp-api: no payload, both versions in one type', () => {
    const client = 'amazon-sp-api/lib/typings/operations/orders';
    const paths = pathsOf(findType(client, 'GetOrdersResponse'));
    expect(paths).toContain('Orders[].BuyerInfo.BuyerEmail');
    expect(paths).toContain('orders[].buyer.buyerEmail');
    expect(pathsOf(findType('amazon-sp-api', 'Order_v0'))).toContain('ShippingAddress.ExtendedFields.StreetName');
    expect(pathsOf(findType('amazon-sp-api', 'Order'))).toContain('tax.taxRegistrations[].legalName');
    expect(findType('amazon-sp-api', 'ReportDocument')).toEqual(findType('amazon-sp-api', 'GetReportDocumentResponse'));
  });

  it('reads the prefixed names of other packages', () => {
    const order = findType('@sp-api-sdk/orders-api-v0', 'Order');
    expect(findType('@scaleleap/selling-partner-api-sdk', 'OrdersApiModelOrder')).toEqual(order);
    expect(findType('@selling-partner-api/sdk', 'ordersV0_Order')).toEqual(order);
    const label = findType('@sp-api-sdk/vendor-direct-fulfillment-shipping-api-2021-12-28', 'ShippingLabel');
    expect(
      findType('@scaleleap/selling-partner-api-sdk', 'VendorDirectFulfillmentShippingApiModelV20211228ShippingLabel'),
    ).toEqual(label);
    expect(findType('@selling-partner-api/models', 'vendorDirectFulfillmentShipping_2021-12-28_ShippingLabel')).toEqual(
      label,
    );
  });

  it('leaves out what also describes the seller', () => {
    expect(findType('@sp-api-sdk/orders-api-v0', 'Address')).toEqual([]);
    expect(findTypes('@sp-api-sdk/orders-api-v0', 'Address')).toMatchObject([{ sharedWithSeller: true }]);
    expect(findType('amazon-sp-api', 'Address')).toEqual([]);
    expect(findType('amazon-sp-api', 'MerchantAddress')).toEqual([]);
    expect(pathsOf(findType('@sp-api-sdk/orders-api-2026-01-01', 'CustomerAddress'))).toContain('addressLine1');
  });

  it('joins all APIs when the package is not known', () => {
    const paths = pathsOf(findType(undefined, 'Order'));
    expect(paths).toEqual(expect.arrayContaining(['BuyerInfo.BuyerEmail', 'buyer.buyerEmail']));
    expect(new Set(paths).size).toBe(paths.length);
    expect(findType(undefined, 'toString')).toEqual([]);
  });
});

describe('classification', () => {
  it('takes general names only where they belong', () => {
    expect(classify('Marketplace', 'name')).toBeUndefined();
    expect(classify('Address', 'Name')).toEqual({ category: 'name', level: 'identifier' });
    expect(classify('FeedDocument', 'url')).toBeUndefined();
  });

  it('sees whose information a path leads to', () => {
    expect(whoseInformation('ShippingAddress')).toBe('buyer');
    expect(whoseInformation('DefaultShipFromLocationAddress')).toBe('seller');
    expect(whoseInformation('orderDetails.sellingParty.address')).toBe('seller');
    expect(whoseInformation('trackingEvents[].eventAddress')).toBe('place');
  });
});

describe('evidence', () => {
  it.each([
    "import { SellingPartner } from 'amazon-sp-api';",
    "const { OrdersApiClient } = require('@sp-api-sdk/orders-api-v0');",
    "require('mws')",
    'import mws from"mws";',
    "import 'mws';",
    'new OrdersSpApi.ApiClient(base)',
    'fetch(`${base}/orders/v0/orders/${id}/address`)',
    "url + 'orders/2026-01-01/orders'",
    "call('orders.getOrders')",
    'print(order.BuyerInfo.BuyerEmail)',
    'x.buyerCounty',
    "row['buyer-email']",
    'o.ShippingAddress',
    "reportType: 'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING'",
    "headers: { 'x-amz-access-token': token }",
    'https://sellingpartnerapi-eu.amazon.com',
  ])('sees %s', (text) => {
    expect(hasSpApiEvidence(text)).toBe(true);
  });

  it.each([
    'const name = user.name;',
    "import { orders } from './orders.ts';",
    "fetch('/api/orders')",
    'customer.shippingAddress.city',
    'mws()',
    'const languages = { "mwr": "Marwari", "mws": "Mwimbi", mwu: [\'mws\'] };',
  ])('does not see any in %s', (text) => {
    expect(hasSpApiEvidence(text)).toBe(false);
  });

  it('has nothing in it that repeats', () => {
    expect(EVIDENCE_SOURCE.replace(/\\./g, '').replaceAll('(?:', '')).not.toMatch(/[*+?{]/);
  });
});
