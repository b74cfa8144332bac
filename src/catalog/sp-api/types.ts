/**
 * What the catalogue says about the Selling Partner API: the shape of its generated data and of the answers of its
 * lookups. The data itself stands in `generated/`; `npm run generate` writes it.
 */

/** All kinds of personal data that a field may hold. */
export const PII_CATEGORIES = [
  'name',
  'email',
  'phone',
  'address',
  'postal-code',
  'geo',
  'tax-id',
  'identity-document',
  'payment',
  'free-text',
  'gift-message',
  'customization',
  'document',
  'device',
  'ip',
  'other',
] as const;

/** What kind of personal data a field holds. */
export type PiiCategory =
  | (typeof PII_CATEGORIES)[number]
  /** No personal data: a token, a secret, a signed address. */
  | 'credential';

/**
 * How much a field says on its own:
 * - `identifier`: identifies, reaches or locates a person alone;
 * - `quasi`: personal together with other fields;
 * - `weak`: state, country and the like, never reported alone;
 * - `key`: says nothing of a person, but opens the data.
 */
export type PiiLevel = 'identifier' | 'quasi' | 'weak' | 'key';

/** One field of personal data in a body, a query, a report row or a notification. */
export interface PiiField {
  /** Path in the JSON on the wire; `[]` marks an array: `payload.Orders[].BuyerInfo.BuyerEmail`. */
  readonly path: string;
  readonly category: PiiCategory;
  readonly level: PiiLevel;
  /** Report columns only: the column is there in some marketplaces or after the seller switched it on. */
  readonly optional?: true;
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One operation that carries personal data or a key to it. Operations without any are known by name only. */
export interface Operation {
  /** Amazon's name of the API: `orders`, `merchant-fulfillment`. */
  readonly api: string;
  readonly version: string;
  /** `getOrders`. */
  readonly operation: string;
  readonly method: HttpMethod;
  /** `/orders/v0/orders/{orderId}`. */
  readonly path: string;
  /** The HTTP body is `{ payload: … }`. The client `amazon-sp-api` takes the wrapper off, others leave it on. */
  readonly payloadWrapped: boolean;
  /** Amazon gives the data against a Restricted Data Token or to a restricted role only. */
  readonly restricted: boolean;
  /** What a Restricted Data Token may be asked for: `buyerInfo`, `shippingAddress`. Empty for most operations. */
  readonly dataElements: readonly string[];
  /** Endpoint name in `amazon-sp-api` (`orders`), `null` when that client does not have the operation. */
  readonly endpoint: string | null;
  /** npm packages that serve this API version alone: `@sp-api-sdk/orders-api-v0`. */
  readonly packages: readonly string[];
  /** Namespace in Amazon's own SDK (`OrdersSpApi`), `null` when it has none. */
  readonly officialNamespace: string | null;
  /** Amazon's name of the response type, `null` when the response holds no personal data. */
  readonly responseType: string | null;
  readonly response: readonly PiiField[];
  /** Paths start with `body.` or `query.`. */
  readonly request: readonly PiiField[];
}

/** A named type of one API version or of one client's typings that holds personal data. */
export interface PiiType {
  readonly name: string;
  readonly api: string;
  readonly version: string;
  readonly fields: readonly PiiField[];
  /** True for a type (`Address`) that also describes the seller, so its name alone does not say whose data it is. */
  readonly sharedWithSeller: boolean;
}

/**
 * `yes`: a buyer's name, street or contact data. `partly`: postal code, city or optional columns only. `none`: known
 * to hold no personal data.
 */
export type ReportPii = 'yes' | 'partly' | 'none';

export interface Report {
  readonly reportType: string;
  readonly format: string;
  readonly restricted: boolean;
  readonly pii: ReportPii;
  /** The document as a whole is personal (a label, an invoice) and has no columns. */
  readonly document: boolean;
  /** `path` is the column header for tables, the element path for XML and JSON. */
  readonly fields: readonly PiiField[];
}

export interface Notification {
  readonly notificationType: string;
  readonly fields: readonly PiiField[];
}

/** What the catalogue knows of a property name on its own. */
export type FieldName =
  | {
      readonly kind: 'field';
      readonly name: string;
      /** `generic` (`name`, `city`) is personal only when the value is known to come from a response. */
      readonly evidence: 'strong' | 'medium' | 'generic';
      readonly category: PiiCategory;
      readonly level: PiiLevel;
    }
  | { readonly kind: 'container'; readonly name: string; readonly evidence: 'strong' | 'medium' | 'weak' }
  | { readonly kind: 'not-pii'; readonly name: string };

/**
 * Generated: one API version. `types` maps a type name to its properties that lead to personal data, separated by
 * spaces: `BuyerEmail=email/identifier` is a field, `BuyerInfo:BuyerInfo` leads to another type of the same model.
 */
export interface ModelData {
  readonly api: string;
  readonly version: string;
  /** Replaced by Amazon; only old code and former releases of the clients name it. */
  readonly legacy?: true;
  /** Amazon's model file without extension; merged OpenAPI typings use it as prefix (`ordersV0_Order`). */
  readonly model: string;
  readonly endpoint: string | null;
  readonly packages: readonly string[];
  /** Client class in `@scaleleap/selling-partner-api-sdk`; that package's type names derive from it. */
  readonly scaleleapClient: string | null;
  readonly officialNamespace: string | null;
  readonly operations: readonly OperationData[];
  readonly types: Readonly<Record<string, string>>;
  /** Names of types that also describe the seller. */
  readonly sharedWithSeller: readonly string[];
}

/** Generated: one operation; see {@link Operation} for the meaning. */
export interface OperationData {
  readonly operation: string;
  readonly method: HttpMethod;
  readonly path: string;
  /** False when `amazon-sp-api` has no such operation. */
  readonly inClient: boolean;
  readonly payloadWrapped: boolean;
  readonly restricted: boolean;
  readonly dataElements?: readonly string[];
  readonly response?: string;
  readonly body?: string;
  /** Query fields in the notation of {@link ModelData.types}. */
  readonly query?: string;
}

/** Generated: the types that one client's own declaration files name, for annotations imported from that client. */
export interface ClientTypesData {
  readonly packageName: string;
  readonly types: Readonly<Record<string, string>>;
  readonly sharedWithSeller: readonly string[];
}

/** Generated: endpoint of `amazon-sp-api` → version, oldest first → operation → `GET /orders/v0/orders`. */
export type EndpointData = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Generated: reports of one form. */
export interface ReportData {
  readonly types: readonly string[];
  readonly format: string;
  readonly restricted: boolean;
  readonly pii: ReportPii;
  readonly document?: true;
  /** Column headers; their classes stand in one table for all reports. */
  readonly columns?: readonly string[];
  readonly optionalColumns?: readonly string[];
  /** Elements of an XML or JSON report in the notation of {@link ModelData.types}. */
  readonly elements?: string;
}

/** Generated: `email/identifier` → names. */
export type NamesByClass = Readonly<Record<string, readonly string[]>>;
