import type { Inspector } from '../taint/inspector.ts';
import { HOLE, tainted, type Value } from '../taint/value.ts';
import { isLink, leavesOf } from './labels.ts';
import { textsOf } from './texts.ts';

/** A signed address is meant to be requested; put into another address, it is given away. */
export function withoutWholeLinks(value: Value, inspector: Inspector): Value {
  const marks = inspector.marks(value);
  const isEmbedded = textsOf(value, inspector).some((text) => text.indexOf(HOLE) > 0);
  if (isEmbedded || !marks.some((mark) => leavesOf([mark]).some(isLink))) return value;
  return tainted(marks.filter((mark) => !leavesOf([mark]).some(isLink)));
}
