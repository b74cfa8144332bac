/** Where a codemod changes findings, and why that is right or accepted. */
export interface Exception {
  readonly codemod: string;
  /** Beginning of the fixture's path. */
  readonly fixture: string;
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [];
