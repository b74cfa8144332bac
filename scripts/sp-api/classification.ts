/**
 * The table that turns a property name into personal data. It is the only place that says which field is a name, a
 * street or a tax number and how much it gives away; the trees it is applied to come from typings and curated models.
 */
import type { PiiCategory, PiiLevel } from '../../src/catalog/sp-api/types.ts';

export interface Classification {
  readonly category: PiiCategory;
  readonly level: PiiLevel;
}

interface Rule extends Classification {
  /** Names in camel case; a name counts in both spellings (`BuyerEmail`, `buyerEmail`). */
  readonly names: string;
  /**
   * The type (or, in XML and JSON reports, the element) that must hold the field. Given for every name that means
   * something else elsewhere: `name` is a marketplace's, `url` an upload slot's, `value` a tax class' own.
   */
  readonly within?: RegExp;
}

const ADDRESS = /address$/i;
const PERSON_OR_ADDRESS = /address$|^buyer$/i;

const rules: readonly Rule[] = [
  { category: 'name', level: 'identifier', names: 'buyerName receivedBy signedForBy' },
  { category: 'name', level: 'identifier', names: 'name attention', within: PERSON_OR_ADDRESS },
  { category: 'name', level: 'identifier', names: 'legalName', within: /^OrderTaxRegistration$/ },
  { category: 'name', level: 'identifier', names: 'fullName', within: /^endUserData$/ },
  // A map from attribute names to the neighbour's name, house number and the like.
  { category: 'name', level: 'identifier', names: 'attributes', within: /DropOffLocation$/ },
  { category: 'name', level: 'quasi', names: 'buyerCompanyName buyerLegalCompanyName companyLegalName' },
  { category: 'name', level: 'quasi', names: 'companyName', within: ADDRESS },

  {
    category: 'email',
    level: 'identifier',
    names: 'buyerEmail buyerEmailAddress copyEmails notificationEmails primaryEmail',
  },
  { category: 'email', level: 'identifier', names: 'email', within: PERSON_OR_ADDRESS },
  { category: 'phone', level: 'identifier', names: 'buyerPhoneNumber' },
  { category: 'phone', level: 'identifier', names: 'phone phoneNumber', within: PERSON_OR_ADDRESS },

  { category: 'address', level: 'identifier', names: 'addressLine1 addressLine2 addressLine3', within: ADDRESS },
  {
    category: 'address',
    level: 'identifier',
    names: 'addressFieldOne addressFieldTwo addressFieldThree',
    within: ADDRESS,
  },
  { category: 'address', level: 'identifier', names: 'streetName streetNumber complement buyerBusinessAddress' },
  { category: 'address', level: 'quasi', names: 'neighborhood buyerCounty' },
  { category: 'address', level: 'quasi', names: 'city county district districtOrCounty municipality', within: ADDRESS },
  {
    category: 'address',
    level: 'weak',
    names: 'stateOrRegion stateOrProvinceCode state country countryCode',
    within: ADDRESS,
  },
  { category: 'address', level: 'weak', names: 'additionalLocationInfo buyerTaxOffice' },
  { category: 'postal-code', level: 'identifier', names: 'postalCode', within: ADDRESS },
  { category: 'postal-code', level: 'identifier', names: 'destinationPostalCode' },
  { category: 'geo', level: 'identifier', names: 'latitude longitude', within: /^Geo/ },

  { category: 'tax-id', level: 'identifier', names: 'buyerTaxRegistrationId' },
  { category: 'tax-id', level: 'identifier', names: 'taxRegistrationNumber', within: /^OrderTaxRegistration$/ },
  { category: 'tax-id', level: 'identifier', names: 'value', within: /^TaxClassification$/ },
  { category: 'tax-id', level: 'identifier', names: 'number', within: /^TaxRegistrationInfo$/ },
  { category: 'payment', level: 'identifier', names: 'authorizationCode' },
  { category: 'payment', level: 'quasi', names: 'paymentId', within: /^Payment$/ },
  { category: 'payment', level: 'quasi', names: 'paymentTransactionId' },
  { category: 'payment', level: 'weak', names: 'cardBrand' },

  {
    category: 'free-text',
    level: 'identifier',
    names: 'addressInstruction addressInstructions additionalAddressNotes',
  },
  { category: 'free-text', level: 'identifier', names: 'deliveryInstructions deliveryNotes' },
  { category: 'free-text', level: 'identifier', names: 'fieldValue', within: /^RegulatedInformationField$/ },
  { category: 'free-text', level: 'quasi', names: 'buyerCancelReason displayableComment displayableOrderComment' },
  {
    category: 'free-text',
    level: 'quasi',
    names: 'messageToCustomer returnComment templateAttributes usageInstructions',
  },
  { category: 'free-text', level: 'quasi', names: 'cancelReason', within: /^ItemCancellationRequest$/ },
  { category: 'free-text', level: 'quasi', names: 'dropOffLocation', within: /^DeliveryPreferences?$/ },
  // The body of a message to the buyer.
  { category: 'free-text', level: 'quasi', names: 'text', within: /^Create\w+Request$/ },
  { category: 'gift-message', level: 'identifier', names: 'giftMessage giftMessageText giftWrapLabel' },
  { category: 'customization', level: 'identifier', names: 'customizedURL customizedUrl' },

  // Labels, invoices and packing slips are made of personal data; so is a link that opens one without further login.
  { category: 'document', level: 'identifier', names: 'printableDocumentsUrl invoiceDocumentUrl invoicesDocumentUrl' },
  { category: 'document', level: 'identifier', names: 'labelStream invoiceContent deliveryPhotoUrl' },
  {
    category: 'document',
    level: 'identifier',
    names: 'url',
    within: /^(?:ReportDocument|DeliveryDocument|DocumentV2)$/,
  },
  {
    category: 'document',
    level: 'identifier',
    names: 'content',
    within: /^(?:CustomerInvoice|LabelData|PackingSlip)$/,
  },
  { category: 'document', level: 'identifier', names: 'contents', within: /^(?:FileContents|PackageDocument)$/ },
  { category: 'document', level: 'identifier', names: 'document', within: /^InvoiceResponse$/ },
  { category: 'document', level: 'quasi', names: 'rmaPageURL proofs' },

  { category: 'device', level: 'quasi', names: 'serialNumber serialNumbers' },
  { category: 'ip', level: 'identifier', names: 'ipAddress' },
  { category: 'other', level: 'identifier', names: 'lockerAccessCode prescriptionId' },
  { category: 'other', level: 'quasi', names: 'lockerNumber clinicId customerTrackingLink' },
  { category: 'other', level: 'quasi', names: 'trackingUrl', within: /^(?:Amazon|Carrier)Tracking$/ },
  { category: 'other', level: 'quasi', names: 'assetName additionalAttributes', within: /^LinkedAsset$/ },
  { category: 'other', level: 'quasi', names: 'buyerId', within: /^Buyer$/ },
  { category: 'other', level: 'quasi', names: 'pageViews gms', within: /^asinMetrics$/ },
];

/** Properties below which everything describes the seller, the vendor, a warehouse or their staff. */
const sellerProperties = new Set(
  (
    'shipFrom shipFromAddress shipFromParty defaultShipFromLocationAddress sellingParty billToParty returnTo ' +
    'returnToAddress marketplaceTaxInfo valueAsAddress amazonFacility handoverLocation'
  ).split(' '),
);

/** Properties that name a place a parcel passed: nobody's address. */
const placeProperties = new Set(['eventAddress']);

/**
 * Endpoints whose addresses are the seller's and Amazon's warehouses throughout: both ends of an inbound shipment.
 * Their typings are not classified at all.
 */
export const endpointsWithoutBuyers: ReadonlySet<string> = new Set(['fulfillmentInbound']);

const rulesByName = indexRules();

function indexRules(): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const name of rule.names.split(' ')) index.set(name, [...(index.get(name) ?? []), rule]);
  }
  return index;
}

/** `BuyerEmail` → `buyerEmail`; names that start in lower case stay as they are. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * What one property holds.
 * @param owner name of the type or element that declares the property
 * @param name name of the property, without array marks
 */
export function classify(owner: string, name: string): Classification | undefined {
  const rule = rulesByName.get(lowerFirst(name))?.find(({ within }) => within?.test(owner) ?? true);
  return rule && { category: rule.category, level: rule.level };
}

/** Whose information stands below a property path such as `sellingParty.address`. */
export function whoseInformation(propertyPath: string): 'buyer' | 'seller' | 'place' {
  const names = propertyPath.split('.').map((step) => lowerFirst(step.replaceAll('[]', '')));
  if (names.some((name) => sellerProperties.has(name))) return 'seller';
  return names.some((name) => placeProperties.has(name)) ? 'place' : 'buyer';
}
