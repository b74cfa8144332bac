/** What is known of a rule beyond its meta data: for reports that sort findings by clause or by severity. */
export interface RuleFacts {
  /** The clauses that a finding breaks, the most exact first; the rule's description names the same ones. */
  readonly clauses: readonly string[];
  /** Common Weakness Enumeration, where it has a number for this. */
  readonly cwe: readonly number[];
  /** From 0 to 10 like CVSS. Code scanning calls 9 and more critical, 7 and more high, 4 and more medium. */
  readonly severity: number;
  readonly precision: 'very-high' | 'high' | 'medium';
}

/** By the rule's name; a test compares the list with the rules and with their descriptions. */
export const RULE_FACTS: Readonly<Record<string, RuleFacts>> = {
  'no-buyer-review-solicitation': { clauses: ['AUP 4.2', 'AUP 5.1'], cwe: [], severity: 5, precision: 'high' },
  'no-cross-seller-aggregation': { clauses: ['AUP 4.4', 'AUP 4.6'], cwe: [668], severity: 5.5, precision: 'medium' },
  'no-direct-buyer-contact': {
    clauses: ['AUP 4.1', 'AUP 5.1', 'AUP 5.2'],
    cwe: [359],
    severity: 6,
    precision: 'high',
  },
  'no-external-amazon-data': { clauses: ['AUP 4.3'], cwe: [], severity: 3, precision: 'medium' },
  'no-hardcoded-credentials': { clauses: ['DPP 2.5'], cwe: [798], severity: 9, precision: 'high' },
  'no-insecure-pii-transmission': { clauses: ['DPP 1.5'], cwe: [319], severity: 7.5, precision: 'high' },
  'no-pii-disclosure': { clauses: ['AUP 4.6', 'AUP 4.7'], cwe: [359], severity: 7.5, precision: 'high' },
  'no-pii-in-analytics': { clauses: ['AUP 4.1', 'AUP 4.6'], cwe: [359], severity: 7, precision: 'high' },
  'no-pii-in-logs': { clauses: ['DPP 2.6'], cwe: [532], severity: 6.5, precision: 'high' },
  'no-pii-in-marketing': { clauses: ['AUP 4.1', 'AUP 4.2'], cwe: [359], severity: 8, precision: 'high' },
  'no-pii-in-tests': { clauses: ['DPP 2.5'], cwe: [359], severity: 5, precision: 'medium' },
  'no-pii-in-url': { clauses: ['DPP 1.5', 'DPP 2.6'], cwe: [598], severity: 5.5, precision: 'high' },
  'no-pii-retention-over-30-days': { clauses: ['DPP 2.1'], cwe: [359], severity: 6, precision: 'high' },
  'no-pii-to-ai-models': { clauses: ['AUP 4.1', 'AUP 4.6'], cwe: [359], severity: 7, precision: 'high' },
  'no-public-pii-exposure': { clauses: ['DPP 2.3'], cwe: [359, 200], severity: 9, precision: 'high' },
  'no-seller-credential-collection': {
    clauses: ['AUP 3.2', 'AUP 3.3', 'AUP 3.6'],
    cwe: [522],
    severity: 7,
    precision: 'medium',
  },
  'no-token-exposure': { clauses: ['AUP 3.1', 'DPP 2.5'], cwe: [522], severity: 8.5, precision: 'high' },
  'no-unencrypted-pii-storage': { clauses: ['DPP 2.4', 'DPP 2.3'], cwe: [312], severity: 7.5, precision: 'high' },
  'no-unused-restricted-data': { clauses: ['AUP 3.8'], cwe: [], severity: 3.5, precision: 'medium' },
  'no-weak-pii-encryption': { clauses: ['DPP 2.4'], cwe: [327], severity: 7.5, precision: 'high' },
  'recorded-pii-flow': { clauses: ['DPP 2.2'], cwe: [], severity: 4, precision: 'high' },
  'require-pii-expiry': { clauses: ['DPP 2.1', 'DPP 1.7'], cwe: [359], severity: 4.5, precision: 'medium' },
  'valid-pii-tags': { clauses: [], cwe: [], severity: 2, precision: 'very-high' },
};
