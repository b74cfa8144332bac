/** The clauses of Amazon's policies that rules and records speak of, in our own words; the policies themselves prevail. */

export type PolicyName = 'AUP' | 'DPP' | 'Portal Agreement';

export interface Policy {
  readonly name: PolicyName;
  readonly title: string;
  readonly url: string;
}

/** Where Amazon lists its policies. */
export const POLICY_URL = 'https://developer-docs.amazon.com/sp-api/docs/policies-and-agreements';

export const POLICIES: readonly Policy[] = [
  {
    name: 'AUP',
    title: "Amazon's Acceptable Use Policy",
    url: 'https://sellercentral.amazon.com/mws/static/policy?documentType=AUP&locale=en_US',
  },
  {
    name: 'DPP',
    title: "Amazon's Data Protection Policy",
    url: 'https://sellercentral.amazon.com/mws/static/policy?documentType=DPP&locale=en_US',
  },
  { name: 'Portal Agreement', title: "Amazon's Solution Provider Portal Agreement", url: POLICY_URL },
];

/** By number, as messages cite it: `DPP 2.6`. */
export const CLAUSES: Readonly<Record<string, string>> = {
  'AUP 2.2': 'Users are told which data is read, and why.',
  'AUP 3.1': 'Access keys and passwords are never shared.',
  'AUP 3.2': "Nobody takes the access keys of others' accounts.",
  'AUP 3.3': "Nobody takes the logins of others' portal accounts.",
  'AUP 3.6': 'Data of the portal is not fetched by a way around the policies.',
  'AUP 3.8': 'Only data that the feature needs is retrieved.',
  'AUP 3.9': 'Inside the organisation only those have access who need it.',
  'AUP 4.1': 'Personal data of customers is used for merchant-fulfilled shipping and legal duties only.',
  'AUP 4.2': 'Customers are not targeted for marketing, and reviews are not influenced.',
  'AUP 4.3': "Data of Amazon's does not come from outside services that sell it.",
  'AUP 4.4': 'Data is not aggregated across the businesses of several users.',
  'AUP 4.6': "Data is disclosed to nobody whom the seller's own activity does not need.",
  'AUP 4.7': 'Recipients meet standards that are at least as strict.',
  'AUP 5.1': 'Messages to buyers follow the Communication Guidelines.',
  'AUP 5.2': "Messages to buyers go through Amazon's own operations.",
  'DPP 1.3': 'Every party gets the least access that it needs.',
  'DPP 1.4': 'Passwords and keys of interfaces are protected.',
  'DPP 1.5': 'All information travels encrypted: TLS 1.2 or later, SFTP or SSH-2.',
  'DPP 1.7': 'Information is kept only while it is needed, and deleted on request.',
  'DPP 1.8': 'Stored data can be told to come from Amazon.',
  'DPP 2.1': 'Personal data is kept for at most 30 days after delivery, unless a law asks for more.',
  'DPP 2.2': 'Which personal data is collected, processed, stored, used, shared and disposed of is recorded.',
  'DPP 2.3': 'Personal data is in no public place and on no device of a person.',
  'DPP 2.4': 'Personal data at rest is encrypted with AES-128, RSA-2048 or better; keys are managed.',
  'DPP 2.5': 'No credentials in code, and no live data in tests.',
  'DPP 2.6': 'Logs hold no personal data, unless a law asks for it.',
  'Portal Agreement 6': "Amazon's material does not build or improve models.",
};

/** @returns the policy that a clause belongs to: `DPP` for `DPP 2.6` */
export function policyOf(clause: string): PolicyName {
  return clause.startsWith('AUP') ? 'AUP' : clause.startsWith('DPP') ? 'DPP' : 'Portal Agreement';
}
