/** The clauses of Amazon's policies that rules speak of, in our own words; the policies themselves prevail. */

export type PolicyName = 'AUP' | 'DPP';

export interface Policy {
  readonly name: PolicyName;
  readonly title: string;
  readonly url: string;
}

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
];

/** By number, as messages cite it: `DPP 2.6`. */
export const CLAUSES: Readonly<Record<string, string>> = {
  'AUP 3.1': 'Access keys and passwords are never shared.',
  'AUP 3.2': "Nobody takes the access keys of others' accounts.",
  'AUP 3.3': "Nobody takes the logins of others' portal accounts.",
  'AUP 3.6': 'Data of the portal is not fetched by a way around the policies.',
  'AUP 3.8': 'Only the data that the application needs is retrieved.',
  'AUP 4.1': 'Personal data of customers serves merchant-fulfilled shipping and legal duties only.',
  'AUP 4.2': 'Customers are no target of marketing, and reviews are not influenced.',
  'AUP 4.3': "Data of Amazon's does not come from outside services that sell it.",
  'AUP 4.4': 'Data is not aggregated across the businesses of several users.',
  'AUP 4.6': "Data is not disclosed to outsiders unless the user's own business needs it.",
  'AUP 4.7': 'Whoever is given data meets standards that are at least as strict.',
  'AUP 5.1': 'Messages between buyer and seller follow the communication guidelines.',
  'AUP 5.2': "Messaging applications use Amazon's own templates and interfaces.",
  'DPP 1.4': 'Passwords and keys of interfaces are protected.',
  'DPP 1.5': 'Data is encrypted wherever it travels.',
  'DPP 1.7': 'Data is kept no longer than it is needed, and deleted on request.',
  'DPP 2.1': 'Personal data is kept for at most 30 days after delivery.',
  'DPP 2.2': 'Which personal data is processed, and how, is recorded.',
  'DPP 2.3': 'Personal data is not in public places nor on unprotected media.',
  'DPP 2.4': 'Personal data is encrypted where it is stored.',
  'DPP 2.5': 'No credentials in code, and no live data in tests.',
  'DPP 2.6': 'Logs hold no personal data.',
};

/** @returns the policy that a clause belongs to: `DPP` for `DPP 2.6` */
export function policyOf(clause: string): PolicyName {
  return clause.startsWith('AUP') ? 'AUP' : 'DPP';
}
