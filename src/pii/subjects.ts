import type { SinkKind } from '../catalog/schema.ts';
import { WITHOUT_QUERY, type Mark } from '../taint/value.ts';
import { isCleared, isKeyCleared } from './effects.ts';
import { describeKeys } from './describe-keys.ts';
import { describeLeaves, isKey, isLink, isPersonal, leavesOf, type PiiLabel, type PiiLeaf } from './labels.ts';

/** What a rule protects: it decides which marks of a flow are its own, and what makes them harmless. */
export interface Subject {
  readonly concerns: (mark: Mark) => boolean;
  /** Whether what meets in one sink is a leak. */
  readonly isLeak: (leaves: readonly PiiLeaf[]) => boolean;
  /** Whether data that went through the effects may reach a sink of the kind. */
  readonly isCleared: (effects: readonly string[], kind: SinkKind) => boolean;
  /** @returns the leaves' names for a message. */
  readonly describe: (leaves: readonly PiiLeaf[]) => string;
}

/** What makes a signed address a key stands in its query. */
const holdsKeys = ({ label, effects }: Mark): boolean =>
  (label as PiiLabel).leaves.some((leaf) => isKey(leaf) && !(isLink(leaf) && effects.includes(WITHOUT_QUERY)));

/** Data of persons. */
export const PERSONAL_DATA: Subject = {
  concerns: (mark) => !holdsKeys(mark) || leavesOf([mark]).some((leaf) => !isKey(leaf)),
  isLeak: isPersonal,
  isCleared,
  describe: describeLeaves,
};

/** Tokens, secrets and signed addresses (AUP 3.1). */
export const KEYS: Subject = {
  concerns: holdsKeys,
  isLeak: (leaves) => leaves.some(isKey),
  isCleared: isKeyCleared,
  describe: (leaves) => describeKeys(leaves.filter(isKey)),
};

/** @returns what a mark is about: one rule reports what is about personal data, another one what is about keys. */
export function subjectNameOf(mark: Mark): 'keys' | 'personal data' {
  return holdsKeys(mark) ? 'keys' : 'personal data';
}

/** @returns the subject of a name, as {@link subjectNameOf} gives it */
export function subjectOf(name: string): Subject {
  return name === 'keys' ? KEYS : PERSONAL_DATA;
}
