/** Text forms of the generated data. */
import type { PiiProperty } from './pii-types.ts';

/** `BuyerEmail=email/identifier BuyerTaxInfo:BuyerTaxInfo`. */
export function formatFields(properties: readonly PiiProperty[]): string {
  return properties.map(formatProperty).join(' ');
}

export function formatTypes(types: ReadonlyMap<string, readonly PiiProperty[]>): Record<string, string> {
  return Object.fromEntries([...types].map(([name, properties]) => [name, formatFields(properties)]));
}

function formatProperty(property: PiiProperty): string {
  if ('target' in property) return `${property.path}:${property.target}`;
  return `${property.path}=${property.classification.category}/${property.classification.level}`;
}
