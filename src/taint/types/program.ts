import type { TSESTree } from '@typescript-eslint/utils';

import { withoutBom, type SourceFile } from '../../modules/source-file.ts';

/**
 * The parts of the compiler's API that are used here. The program is the one that the user's parser made; the compiler itself
 * is never loaded, so that its version does not matter: no flag and no enum of it is looked at, only what objects answer.
 */
export interface CompilerNode {
  readonly end: number;
  readonly pos: number;
  getStart(file: CompilerNode): number;
  getSourceFile(): CompilerFile;
  forEachChild<T>(visit: (child: CompilerNode) => T | undefined): T | undefined;
}

interface CompilerFile extends CompilerNode {
  readonly fileName: string;
  readonly text: string;
}

export interface CompilerSymbol {
  readonly name: string;
  readonly declarations?: readonly CompilerNode[];
}

export interface CompilerType {
  readonly symbol?: CompilerSymbol;
  readonly aliasSymbol?: CompilerSymbol;
  readonly aliasTypeArguments?: readonly CompilerType[];
  /** Of unions and intersections. */
  readonly types?: readonly CompilerType[];
  /** Of literals. */
  readonly value?: unknown;
  isUnion(): boolean;
  isIntersection(): boolean;
  getProperties(): readonly CompilerSymbol[];
  getCallSignatures(): readonly CompilerSignature[];
}

export interface CompilerSignature {
  readonly parameters: readonly CompilerSymbol[];
  getReturnType(): CompilerType;
}

export interface CompilerChecker {
  getTypeAtLocation(node: CompilerNode): CompilerType;
  getTypeArguments(type: CompilerType): readonly CompilerType[];
  getTypeOfSymbolAtLocation(symbol: CompilerSymbol, node: CompilerNode): CompilerType;
  isTupleType?(type: CompilerType): boolean;
}

/** The program that a parser made of the user's files. */
export interface CompilerProgram {
  getSourceFile(path: string): CompilerFile | undefined;
  getTypeChecker(): CompilerChecker;
}

/**
 * @param services what the parser offers to rules, of whatever kind
 * @returns the program, when there is one that can be asked
 */
export function programOf(services: unknown): CompilerProgram | undefined {
  const program = (services as { readonly program?: Partial<CompilerProgram> | null } | undefined)?.program;
  const isProgram = typeof program?.getSourceFile === 'function' && typeof program.getTypeChecker === 'function';
  return isProgram ? (program as CompilerProgram) : undefined;
}

/**
 * Finds the compiler's node for one of ours by its place: whoever parsed the file, the text is the same.
 * @returns undefined when the program does not know the file as it is
 */
export function compilerNode(
  program: CompilerProgram,
  file: SourceFile,
  { range: [start, end] }: TSESTree.Node,
): CompilerNode | undefined {
  const source = program.getSourceFile(file.path);
  if (source === undefined || withoutBom(source.text) !== file.text) return undefined;
  const shift = source.text.length - file.text.length;
  let found: CompilerNode | undefined;
  let current: CompilerNode | undefined = source;
  while (current !== undefined) {
    if (current.end === end + shift && current.getStart(source) === start + shift) found = current;
    current = current.forEachChild((child) =>
      child.pos <= start + shift && child.end >= end + shift ? child : undefined,
    );
  }
  return found === source ? undefined : found;
}
