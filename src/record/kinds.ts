import type { SinkKind } from '../catalog/schema.ts';
import { TO_BE_COMPLETED } from './model.ts';

/** What the record says of a kind of sink. */
export interface KindRow {
  readonly title: string;
  readonly clauses: readonly string[];
  /** The rule that is about it; absent: none asks. */
  readonly rule?: string;
  /** Reported by the strict preset only. */
  readonly isStrict?: true;
  /** The data stays there. */
  readonly isStore?: true;
  /** The data leaves the machine on the way there. */
  readonly isRemote?: true;
}

/** The kinds that are ends of flows. Others say how, or for how long: they are told with the end of the same call. */
export const ENDS: Partial<Readonly<Record<SinkKind, KindRow>>> = {
  marketing: { title: 'marketing', clauses: ['AUP 4.1', 'AUP 4.2'], rule: 'no-pii-in-marketing', isRemote: true },
  'buyer-contact': {
    title: 'contact with the buyer',
    clauses: ['AUP 4.1', 'AUP 5.1', 'AUP 5.2'],
    rule: 'no-direct-buyer-contact',
    isRemote: true,
  },
  'public-exposure': { title: 'public place', clauses: ['DPP 2.3'], rule: 'no-public-pii-exposure', isStore: true },
  'ai-model': {
    title: 'AI model',
    clauses: ['AUP 4.1', 'AUP 4.6', 'Portal Agreement 6'],
    rule: 'no-pii-to-ai-models',
    isRemote: true,
  },
  analytics: { title: 'analytics', clauses: ['AUP 4.1', 'AUP 4.6'], rule: 'no-pii-in-analytics', isRemote: true },
  disclosure: { title: 'other company', clauses: ['AUP 4.6', 'AUP 4.7'], rule: 'no-pii-disclosure', isRemote: true },
  log: { title: 'log', clauses: ['DPP 2.6'], rule: 'no-pii-in-logs' },
  'plain-storage': {
    title: 'store',
    clauses: ['DPP 2.4', 'DPP 2.1'],
    rule: 'no-unencrypted-pii-storage',
    isStore: true,
  },
  database: {
    title: 'database',
    clauses: ['DPP 2.4', 'DPP 2.1'],
    rule: 'no-unencrypted-pii-storage',
    isStrict: true,
    isStore: true,
  },
  url: { title: 'URL', clauses: ['DPP 1.5', 'DPP 2.6'], rule: 'no-pii-in-url', isRemote: true },
  'client-bundle': { title: 'code for browsers', clauses: ['DPP 1.3', 'AUP 3.9'] },
  response: { title: 'answer of an own server', clauses: ['DPP 1.3', 'AUP 3.9'], isRemote: true },
  'insecure-channel': {
    title: 'transmission',
    clauses: ['DPP 1.5'],
    rule: 'no-insecure-pii-transmission',
    isRemote: true,
  },
  amazon: { title: 'Amazon', clauses: ['AUP 4.1'], isRemote: true },
};

const ORDER = Object.keys(ENDS) as SinkKind[];

/** @returns how exactly a kind says what a call does; smaller is more exact. */
export function rankOfKind(kind: SinkKind): number {
  const rank = ORDER.indexOf(kind);
  return rank < 0 ? ORDER.length : rank;
}

/** The policies that clauses are cited from. */
export const POLICIES: readonly string[] = [
  'Acceptable Use Policy (AUP), numbers as in the texts from January 2021 to November 2025',
  'Data Protection Policy (DPP), numbers as in the texts from January 2021 to November 2025',
];

/** What the analysis cannot see, for the head of every record. */
export const LIMITS: readonly string[] = [
  'The record shows flows that a static analysis of JavaScript and TypeScript sees. It is evidence, not proof, and no verdict on compliance.',
  'Data that is read back from a database, a queue or a file is not followed further; neither is code inside packages.',
  'Tests are left out. Redacted, aggregated and otherwise cleaned data is not personal any more and is not listed.',
  `What code cannot show (custody of keys, disposal, transfers abroad, organisational measures) is "${TO_BE_COMPLETED}" until somebody says it.`,
];
