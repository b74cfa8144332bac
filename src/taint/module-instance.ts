import type { SourceFile } from '../modules/source-file.ts';
import type { Bindings } from './bindings.ts';

/** A module of the program under analysis: its file and the frame that holds its variables. */
export interface ModuleInstance {
  readonly file: SourceFile;
  readonly bindings: Bindings;
  readonly frame: number;
  /** Without import and export syntax: `module`, `exports` and `require` have their meaning. */
  readonly isCommonJs: boolean;
  /** The `module` object of a CommonJS file. */
  readonly moduleObject: number;
  state: 'waiting' | 'running' | 'done';
}
