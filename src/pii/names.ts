import { findType, lookupFieldName } from '../catalog/sp-api/index.ts';
import type { Projection } from '../taint/policy.ts';
import { namedKey } from './keys.ts';
import { labelOfLeaf, type PiiLabel } from './labels.ts';
import type { PiiShape } from './shapes.ts';
import { typeShape } from './sources.ts';

/** Names that only Amazon's orders use; as plain words they would be too common. */
const CONTAINERS: Readonly<Record<string, string>> = {
  BuyerInfo: 'BuyerInfo',
  BuyerTaxInformation: 'BuyerTaxInformation',
  BuyerTaxInfo: 'BuyerTaxInfo',
};

/**
 * A property of a value that nothing is known about, judged by its name alone: evidence, not proof, which only the strict
 * preset reports.
 */
export function namedMember(key: string): Projection | undefined {
  const secret = namedKey(key);
  if (secret !== undefined) return secret;
  const type = Object.hasOwn(CONTAINERS, key) ? CONTAINERS[key] : undefined;
  if (type !== undefined) {
    const fields = findType('@sp-api-sdk/orders-api-v0', type);
    if (fields.length === 0) return undefined;
    const shape: PiiShape = { ...typeShape(`named ${key}`, fields), byName: true };
    return { shape };
  }
  const known = lookupFieldName(key);
  if (known?.kind !== 'field' || known.evidence !== 'strong') return undefined;
  const label: PiiLabel = { ...labelOfLeaf({ path: key, category: known.category, level: known.level }), byName: true };
  return { label };
}

/** Names that some field of personal data, or a record around one, has in either spelling. */
export function mayName(key: string): boolean {
  const known = lookupFieldName(key) ?? lookupFieldName(key.charAt(0).toUpperCase() + key.slice(1));
  return known !== undefined && known.kind !== 'not-pii';
}
