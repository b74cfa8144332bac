import { KEY_NAMES } from '../catalog/credentials/keys.ts';
import { classifyName } from '../credentials/classify-name.ts';
import type { PiiLeaf } from './labels.ts';

/** @returns what messages call the keys, each kind once: `LWA access token, LWA refresh token`. */
export function describeKeys(keys: readonly PiiLeaf[]): string {
  return [...new Set(keys.map(kindOf))].join(', ');
}

function kindOf({ path }: PiiLeaf): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return KEY_NAMES.get(name) ?? classifyName(name)?.kind ?? 'key';
}
