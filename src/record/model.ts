/** Stands where neither the code nor the settings say anything: an auditor must see that somebody has to. */
export const TO_BE_COMPLETED = 'to be completed';

/** The version of the JSON form; it changes when a reader has to change. */
export const RECORD_VERSION = 1;

/**
 * What is thought of a flow: `violation` is reported by the recommended rules, `undeclared` is evidence that somebody has to
 * judge, `permitted` is lawful by the catalogue, by protection or by the settings, `amazon` goes back to where it comes from.
 */
export const STATUSES = ['violation', 'undeclared', 'permitted', 'amazon'] as const;
export type Status = (typeof STATUSES)[number];

/** `traced`: the code shows it. `evidence`: a name or a call that usually means it. */
export type Confidence = 'traced' | 'evidence';

/** A place in the code, relative to the folder of the record; lines and columns count from 1. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
}

/** One step of the way from the source to the sink. */
export interface RecordStep extends RecordPlace {
  readonly column: number;
  readonly kind: string;
  readonly message: string;
}

/** One field of personal data. */
export interface RecordField {
  /** Stable as long as source, sink and field stay the same; line numbers do not matter. */
  readonly id: string;
  /** `ShippingAddress.AddressLine1`. */
  readonly path: string;
  readonly category: string;
  /** Whose datum it is. */
  readonly subject: string;
}

/** Where data is collected. */
export interface RecordSource {
  /** `orders v0`; where the code names no API, what is known instead. */
  readonly api: string;
  readonly operation: string;
  /** What Amazon gives the data for: a restricted element, a role. */
  readonly restriction: string;
  readonly places: readonly RecordPlace[];
}

/** Where data goes. */
export interface RecordSink {
  /** The kind of sink: `log`, `plain-storage`, `amazon`. */
  readonly kind: string;
  /** The same in words. */
  readonly title: string;
  /** The call, as findings name it. */
  readonly label: string;
  /** Host, table, bucket or file, as far as the code says. */
  readonly destination: string;
  readonly places: readonly RecordPlace[];
}

/** Who gets the data. */
export interface RecordRecipient {
  readonly name: string;
  readonly role: string;
  /** The day of its last assessment. */
  readonly assessed: string;
}

export interface RecordStorage {
  /** What protects the data on its way and at rest, as the code does it: `encrypted (AES-256-GCM)`. */
  readonly protection: string;
  readonly atRest: string;
  readonly keyManagement: string;
  readonly inTransit: string;
}

export interface RecordRetention {
  readonly days: string;
  readonly clock: string;
  readonly mechanism: string;
  readonly disposal: string;
}

/** Fields that go the same way from one source to one sink, under the same conditions. */
export interface RecordFlow {
  readonly id: string;
  readonly status: Status;
  readonly confidence: Confidence;
  /** Why it has this status, in a few words. */
  readonly reason: string;
  /** The rules that report it; empty for what they are silent about. */
  readonly rules: readonly string[];
  readonly clauses: readonly string[];
  readonly source: RecordSource;
  /** Functions that the data passes, in order. */
  readonly processing: readonly string[];
  readonly purpose: string;
  /** The entry of the settings that permits it. */
  readonly declaredAs: string;
  readonly legalBasis: string;
  readonly sink: RecordSink;
  readonly recipient: RecordRecipient;
  readonly storage: RecordStorage;
  readonly retention: RecordRetention;
  /** How stored data is attributed to Amazon (DPP 1.8). */
  readonly originTag: string;
  readonly owner: string;
  readonly fields: readonly RecordField[];
  /** The way of the first field. */
  readonly steps: readonly RecordStep[];
}

/** A source of the code, whether its data reaches a sink or not (AUP 2.2, 3.8). */
export interface RecordCollection {
  readonly api: string;
  readonly operation: string;
  readonly places: readonly RecordPlace[];
  readonly flows: number;
}

export interface RecordHeader {
  readonly application: string;
  /** A version or commit. */
  readonly version: string;
  readonly date: string;
  readonly policies: readonly string[];
  readonly filesAnalysed: number;
  readonly parseFailures: readonly string[];
  /** Places where the analysis stopped at a bound. */
  readonly bounds: readonly string[];
  readonly limits: readonly string[];
}

/** The processing record (DPP 2.2); all other formats are made of it. */
export interface ProcessingRecord {
  readonly $schema: string;
  readonly version: number;
  readonly header: RecordHeader;
  readonly collected: readonly RecordCollection[];
  readonly flows: readonly RecordFlow[];
}
