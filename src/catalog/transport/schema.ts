import type { AccessPath, ArgumentCondition } from '../schema.ts';

/** What is wrong with a connection (DPP 1.5 asks for TLS 1.2 or later, SFTP or SSH-2). */
export type Weakness = 'clear-text' | 'unchecked-certificate' | 'old-protocol' | 'weak-cipher';

/** Calls that open, or configure, a connection whose data others can read. */
export interface TransportRow {
  readonly calls: readonly AccessPath[];
  readonly weakness: Weakness;
  /** The row holds only when all these conditions hold. Absent: the call is the weakness. */
  readonly when?: readonly ArgumentCondition[];
  readonly unless?: readonly ArgumentCondition[];
}

export interface TransportEntry {
  readonly packages: readonly string[];
  readonly connections: readonly TransportRow[];
}

/** A URL scheme that sends in clear, and the one to use instead. */
export interface SchemeRow {
  readonly scheme: string;
  readonly instead: string;
}

/** A part of a connection string that switches encryption off or its checks. */
export interface ConnectionStringRow {
  /** Schemes of the strings, without `://`. */
  readonly schemes: readonly string[];
  /** Regular expression, case-insensitive, on the query. */
  readonly query: string;
  readonly weakness: Weakness;
}
