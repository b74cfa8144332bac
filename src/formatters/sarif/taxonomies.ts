import { CLAUSES, POLICIES, policyOf } from '../../report/clauses.ts';
import type { Component, ComponentReference, DescriptorReference } from './types.ts';

const clausesOf = (policy: string): readonly string[] =>
  Object.keys(CLAUSES).filter((clause) => policyOf(clause) === policy);

/** The policies with the clauses that rules speak of. */
export const TAXONOMIES: readonly Component[] = POLICIES.map(({ name, title, url }) => ({
  name,
  organization: 'Amazon',
  informationUri: url,
  shortDescription: { text: title },
  isComprehensive: false,
  taxa: clausesOf(name).map((clause) => ({ id: clause, shortDescription: { text: CLAUSES[clause] ?? clause } })),
}));

/** How a tool says which taxonomies it speaks of. */
export const SUPPORTED_TAXONOMIES: readonly ComponentReference[] = POLICIES.map(({ name }, index) => ({ name, index }));

/** @returns the reference to a clause, `DPP 2.6`, in {@link TAXONOMIES} */
export function taxonOf(clause: string): DescriptorReference {
  const policy = policyOf(clause);
  return {
    id: clause,
    index: clausesOf(policy).indexOf(clause),
    toolComponent: { name: policy, index: POLICIES.findIndex(({ name }) => name === policy) },
  };
}
