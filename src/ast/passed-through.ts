import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from './static-key.ts';
import { unwrap } from './unwrap.ts';

/** Methods whose result is still the text or the bytes they are called on. */
const RECEIVER_METHODS = new Set(
  'trim trimEnd trimStart toString padEnd padStart slice substring substr subarray replace replaceAll repeat digest normalize valueOf toUpperCase toLowerCase'.split(
    ' ',
  ),
);

/** Functions and methods whose result is still their first argument, in another form. */
const ARGUMENT_FUNCTIONS = new Set(
  'from String atob btoa encode decode parse decodeURIComponent createSecretKey createPrivateKey Uint8Array TextEncoder stringToBytes hexToBytes'.split(
    ' ',
  ),
);

/** @returns the expression that a conversion converts: `Buffer.from(x, 'hex')`, `x.trim()`, `atob(x)`. */
export function passedThrough(node: TSESTree.CallExpression | TSESTree.NewExpression): TSESTree.Node | undefined {
  const callee = unwrap(node.callee);
  if (callee.type === 'Identifier') return ARGUMENT_FUNCTIONS.has(callee.name) ? node.arguments[0] : undefined;
  if (callee.type !== 'MemberExpression') return undefined;
  const name = memberName(callee) ?? '';
  if (RECEIVER_METHODS.has(name)) return callee.object;
  if (name === 'update') return isHash(callee.object) ? node.arguments[0] : undefined;
  return ARGUMENT_FUNCTIONS.has(name) ? node.arguments[0] : undefined;
}

/** A key may be the hash of a secret; what a keyed hash is fed with is no secret. */
function isHash(node: TSESTree.Node): boolean {
  const call = unwrap(node);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  const name = callee?.type === 'MemberExpression' ? memberName(callee) : callee?.type === 'Identifier' && callee.name;
  return name === 'createHash';
}
