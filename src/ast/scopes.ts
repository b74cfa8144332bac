import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';

/** What a search for values asks: scopes, as ESLint's `SourceCode` gives them, and what other files export. */
export interface Scopes extends Pick<SourceCode, 'getScope' | 'getDeclaredVariables'> {
  /** @returns the program of the file that a module specifier leads to from a node. Absent: other files are not looked at. */
  readonly programAt?: (specifier: string, from: TSESTree.Node) => TSESTree.Program | undefined;
  /** @returns what another file exports under a name; `default` is `module.exports` where a file has that. */
  readonly exportedValues?: (program: TSESTree.Program, name: string) => readonly TSESTree.Node[];
}
