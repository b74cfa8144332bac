import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from '../modules/source-file.ts';
import type { Bindings } from './bindings.ts';
import type { Documented } from './policy.ts';
import type { Value } from './value.ts';

/** A module of the program under analysis: its file and the frame that holds its variables. */
export interface ModuleInstance {
  readonly file: SourceFile;
  readonly bindings: Bindings;
  readonly frame: number;
  /** Without import and export syntax: `module`, `exports` and `require` have their meaning. */
  readonly isCommonJs: boolean;
  /** Types that comments give to expressions, by where those begin; undefined where there are none. */
  readonly casts: ReadonlyMap<number, TSESTree.TypeNode> | undefined;
  /** The `module` object of a CommonJS file. */
  readonly moduleObject: number;
  /** What comments say of the definitions in the file. */
  readonly documented: ReadonlyMap<object, Documented> | undefined;
  /** What functions that nobody called would put into variables that are empty, by the variables' keys. */
  readonly late: Map<string, Value>;
  state: 'waiting' | 'running' | 'done';
}
