import { TYPED_PACKAGES } from '../catalog/clients/sdks.ts';
import { findType, findTypes, lookupFieldName, type PiiField } from '../catalog/sp-api/index.ts';
import type { TypeName } from '../taint/policy.ts';
import { typeShape } from './sources.ts';
import { fromSnakeCase, type PiiShape } from './shapes.ts';

/** Properties that only an order of Amazon has beside each other. */
const ORDER_IDS = ['AmazonOrderId', 'amazonOrderId'];
const ORDER_PEOPLE = [
  'BuyerInfo',
  'ShippingAddress',
  'BuyerEmail',
  'BuyerName',
  'BuyerTaxInfo',
  'DefaultShipFromLocationAddress',
];
/** Properties of an order of version 2026-01-01 beside its `buyer` and `recipient`. */
const ORDER_2026 = [
  'orderItems',
  'salesChannel',
  'createdTime',
  'lastUpdatedTime',
  'fulfillment',
  'proceeds',
  'orderAliases',
  'packages',
];
const ADDRESS = ['AddressLine1', 'PostalCode'];

/** @returns the record that a type stands for: a type of an SP-API package, or an object type of its shape. */
export function shapeOfType({ name, package: from, members }: TypeName): PiiShape | undefined {
  if (from !== undefined) return TYPED_PACKAGES.test(from) ? named(from, name) : undefined;
  return members === undefined ? undefined : declared(new Set(members.map(fromSnakeCase)));
}

/** Types of the Orders API that also describe the seller, but nearly always the buyer where code is typed with them. */
const MOSTLY_BUYERS = /^@sp-api-sdk\/(?:orders|merchant-fulfillment)-api-.*\|Address$/;

function named(from: string, name: string): PiiShape | undefined {
  const isBuyers = MOSTLY_BUYERS.test(`${from}|${name}`);
  const fields = isBuyers ? findTypes(from, name).flatMap((type) => type.fields) : findType(from, name);
  return fields.length === 0 ? undefined : typeShape(`${from}/${name}`, fields);
}

/** A hand-written type is recognised by its properties, whatever it is called. */
function declared(members: ReadonlySet<string>): PiiShape | undefined {
  if (ORDER_IDS.some((id) => members.has(id)) && ORDER_PEOPLE.some((part) => has(members, part))) return order(members);
  if (ORDER_2026.filter((part) => members.has(part)).length >= 2 && (members.has('buyer') || members.has('recipient')))
    return named('@sp-api-sdk/orders-api-2026-01-01', 'Order');
  if (members.has('BuyerEmail') && members.has('BuyerName')) return named('@sp-api-sdk/orders-api-v0', 'BuyerInfo');
  if (ADDRESS.every((part) => members.has(part))) return named('@sp-api-sdk/orders-api-v0', 'Address') ?? address();
  return undefined;
}

/** The order of the API as far as the type shows parts of it, and fields that the type has beside them. */
function order(members: ReadonlySet<string>): PiiShape | undefined {
  const fields = findType('@sp-api-sdk/orders-api-v0', 'Order');
  const whole = fields.some(({ path }) => has(members, path.split(/[.[]/, 1)[0] ?? '')) ? fields : [];
  const flat = [...members].flatMap((name) => flatField(name) ?? []);
  if (whole.length === 0 && flat.length === 0) return undefined;
  const key = ['order', whole.length > 0 ? 'whole' : '', ...flat.map(({ path }) => path).sort()].join(' ');
  return typeShape(key, [...whole, ...flat]);
}

/** A field that Amazon keeps elsewhere, brought up into the order: `buyerEmail`. */
function flatField(name: string): PiiField | undefined {
  const known = lookupFieldName(name) ?? lookupFieldName(name.charAt(0).toUpperCase() + name.slice(1));
  if (known?.kind !== 'field' || known.evidence === 'generic') return undefined;
  return { path: name, category: known.category, level: known.level };
}

function has(members: ReadonlySet<string>, name: string): boolean {
  return members.has(name) || members.has(name.charAt(0).toLowerCase() + name.slice(1));
}

/** `Address` also describes the seller; a type with these properties in code that reads orders is taken for the buyer's. */
function address(): PiiShape | undefined {
  const fields = findType('@sp-api-sdk/orders-api-v0', 'OrderAddress').filter((field) =>
    field.path.startsWith('ShippingAddress.'),
  );
  const inner = fields.map((field) => ({ ...field, path: field.path.slice('ShippingAddress.'.length) }));
  return inner.length === 0 ? undefined : typeShape('address', inner);
}
