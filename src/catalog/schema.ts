/**
 * The row language of the catalogue. Rows are data: which call of which library receives what, and what that means.
 *
 * Access paths (`receiver`, `calls`) start at the module (or at the global object for `package: '<global>'`) and are
 * steps joined by dots:
 * - `name`: a member;
 * - `name()`: what the call of that member returns, awaited when it is a promise;
 * - `new Name()`: an instance;
 * - `name.$1.$0`: parameter 0 of the callback that is given to `name` as argument 1;
 * - `default`: the default export, which is the same thing as the module itself (`module.exports`).
 */
export type AccessPath = string;

/** What a sink does with the data. One rule serves one kind; a flow is reported by the rule of its sink's kind. */
export type SinkKind =
  | 'log'
  | 'marketing'
  | 'analytics'
  | 'ai-model'
  | 'disclosure'
  | 'buyer-contact'
  | 'plain-storage'
  | 'database'
  | 'public-exposure';

/** An argument that carries data to the sink. */
export interface ArgumentPosition {
  /** Zero-based index. */
  readonly argument: number;
  /** Property path inside the argument, `[]` for an element: `requestBody.values`. Absent: the whole argument. */
  readonly path?: string;
  /** True when this and all later arguments carry data. */
  readonly rest?: true;
}

/** A condition on a constant inside an argument, for instance `{ argument: 0, path: 'ACL', matches: '^public' }`. */
export interface ArgumentCondition {
  readonly argument: number;
  readonly path?: string;
  /** A regular expression that the constant must match as a string. Absent: the property only has to be there. */
  readonly matches?: string;
}

export interface SinkRow {
  /** Access paths of the calls (or of constructors, `new X`), relative to the package. */
  readonly calls: readonly AccessPath[];
  readonly kind: SinkKind;
  /** Which arguments carry the data. `all` is every argument. */
  readonly data: 'all' | readonly ArgumentPosition[];
  /** The row holds only when all these conditions hold. */
  readonly when?: readonly ArgumentCondition[];
  /** The row does not hold when one of these conditions holds (an option that encrypts, for instance). */
  readonly unless?: readonly ArgumentCondition[];
  /** How findings call the sink. Default: the call's last step with its receiver as written in the code. */
  readonly label?: string;
  /** `strict`: only the strict preset reports it, because the row is evidence rather than proof. */
  readonly confidence?: 'strict';
}

/** An assignment that is a sink: `document.cookie = …`. The last step may be `*`. */
export interface AssignmentSinkRow {
  readonly assigns: readonly AccessPath[];
  readonly kind: SinkKind;
  readonly label?: string;
}

/** A host that a raw HTTP request may go to. */
export interface HostRow {
  /** Glob: `*` is one or more characters, dots included. */
  readonly host: string;
  /** Regular expression on the URL path. */
  readonly path?: string;
  readonly kind: SinkKind | 'safe';
}

/** Two access paths that are the same thing: `{ path: 'createLogger().child()', sameAs: 'createLogger()' }`. */
export interface AliasRow {
  readonly path: AccessPath;
  readonly sameAs: AccessPath;
}

/** Everything the catalogue knows of one vendor: its packages, sinks, hosts and aliases. */
export interface VendorEntry {
  readonly vendor: string;
  /** npm names that share the rows below; `<global>` for browser and runtime globals, `node:fs` for built-ins. */
  readonly packages: readonly string[];
  readonly sinks?: readonly SinkRow[];
  readonly assignments?: readonly AssignmentSinkRow[];
  readonly aliases?: readonly AliasRow[];
  readonly hosts?: readonly HostRow[];
  /** Where the rows were checked: `typings`, `runtime`, `documentation`. */
  readonly verified: 'typings' | 'runtime' | 'documentation';
}

/** What a sanitizer does to the data. Which rules each effect satisfies is policy (`src/pii/effects.ts`). */
export type SanitizerEffect = 'encrypt' | 'weak-encrypt' | 'hash' | 'keyed-hash' | 'mask' | 'redact' | 'tokenize' | 'omit' | 'aggregate';

export interface SanitizerRow {
  readonly calls: readonly AccessPath[];
  readonly effect: SanitizerEffect;
  /** Arguments whose data the result stands for. `receiver` when the object the method is called on holds it. */
  readonly data: 'all' | 'receiver' | readonly ArgumentPosition[];
  /** The effect holds only when all these conditions hold; see {@link ArgumentCondition}. */
  readonly when?: readonly ArgumentCondition[];
  readonly unless?: readonly ArgumentCondition[];
  /** When the call changes its argument in place instead of returning the clean value. */
  readonly inPlace?: true;
}

export interface SanitizerEntry {
  readonly vendor: string;
  readonly packages: readonly string[];
  readonly sanitizers: readonly SanitizerRow[];
  readonly aliases?: readonly AliasRow[];
  readonly verified: 'typings' | 'runtime' | 'documentation';
}
