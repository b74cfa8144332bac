import type { TSESTree } from '@typescript-eslint/utils';

import type { Scopes } from '../ast/scopes.ts';
import type { FileMode } from './file-mode.ts';

/** A literal of another file that is used as a credential in the file that is searched. */
export interface ForeignLiteral {
  /** `src/config.js:3` */
  readonly place: string;
  readonly mode: FileMode;
  /** Linted by itself, that file reports the literal. */
  readonly isReportedThere: boolean;
}

/** A file as the search for credentials needs it. */
export interface SearchedFile {
  readonly text: string;
  readonly mode: FileMode;
  readonly scopes: Scopes;
  readonly lineOf: (node: TSESTree.Node) => number;
  /** @returns what is known of a node in another file; undefined for a node of this one. Absent: the search does not leave the file. */
  readonly elsewhere?: (node: TSESTree.Node) => ForeignLiteral | undefined;
  /** Names of variables and properties that are never reported. */
  readonly allowedNames: ReadonlySet<string>;
}
