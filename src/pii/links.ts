import type { Inspector } from '../taint/inspector.ts';
import { HOLE, tainted, type Value } from '../taint/value.ts';
import { isDocumentLink, leavesOf, type PiiLeaf } from './labels.ts';
import { textsOf } from './texts.ts';

/** Whether a key is a signed address: it runs out by itself, while a token has to be replaced. */
function isLink(key: PiiLeaf): boolean {
  return isDocumentLink(key) || (key.level === 'key' && /(?:^|\.)url$/.test(key.path));
}

/** A signed address is meant to be requested; put into another address, it is given away. */
export function withoutWholeLinks(value: Value, inspector: Inspector): Value {
  const marks = inspector.marks(value);
  const isEmbedded = textsOf(value, inspector).some((text) => text.indexOf(HOLE) > 0);
  if (isEmbedded || !marks.some((mark) => leavesOf([mark]).some(isLink))) return value;
  return tainted(marks.filter((mark) => !leavesOf([mark]).some(isLink)));
}
