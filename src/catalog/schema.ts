import type { RecipientRole } from './purposes.ts';
import type { PiiCategory } from './sp-api/types.ts';

/**
 * The row language of the catalogue. Rows are data: which call of which library receives what, and what that means.
 *
 * An access path leads from a module (or from the global object for the package `<global>`) to a thing in it. Its steps are
 * joined by dots:
 * - `name`: a member; members of the default export are written like members of the module, because the two are one thing;
 * - `name()`: what the call of that member returns, awaited when it is a promise;
 * - `new Name()`: an instance, also one that is only known by its type: a parameter of type `Logger`, an injected field;
 *   `new name()()` is an instance of the class that the call `name()` returns;
 * - `$1.$0` after `name`: parameter 0 of the callback that is given to `name` as argument 1;
 * - `default`, first step only: the module itself, so `default()` is what calling the module returns, `new default()` an
 *   instance of the class that the module is;
 * - `*`: any one member, `.0` and `.key` of a table as well;
 * - `{a,b}`: shorthand for two paths, one with `a` and one with `b`.
 *
 * A call is named by the path of its callee: `createLogger().info`, or `default` for a call of the module itself. A
 * constructor call is named `new Name`, without the parentheses. A tagged template is a call whose argument 0 is the text
 * and whose later arguments are the substitutions.
 */
export type AccessPath = string;

/**
 * What a sink does with the data. One rule serves one kind; a flow is reported by the rule of its sink's kind. The kinds at
 * the end are about how the data gets somewhere, or for how long: a call may have one of them besides its own kind.
 */
export type SinkKind =
  | 'log'
  | 'marketing'
  | 'analytics'
  | 'ai-model'
  | 'disclosure'
  | 'buyer-contact'
  | 'plain-storage'
  | 'database'
  | 'public-exposure'
  /** An address that is requested or shown: access logs and histories keep it. */
  | 'url'
  /** The answer of an own server: whoever calls it sees it. */
  | 'response'
  /** Code that browsers load. */
  | 'client-bundle'
  | 'insecure-channel'
  | 'long-retention'
  | 'no-expiry'
  | 'review-request'
  | 'test-data'
  | 'seller-merge'
  /** Amazon itself, which the data comes from: for the processing record only, no rule reports it. */
  | 'amazon';

/** An argument that carries data to the sink. */
export interface ArgumentPosition {
  /** Zero-based index. */
  readonly argument: number;
  /** Property path inside the argument, `[]` for an element: `requestBody.values`. Absent: the whole argument. */
  readonly path?: string;
  /** True when this and all later arguments carry data. */
  readonly rest?: true;
  /** True when a function stands in this place and what it returns is the data: the format function of an access log. */
  readonly returned?: true;
}

/**
 * The data of a row: `all` arguments, some of them, or the `receiver`: what the object that the method is called on holds,
 * where an earlier call with `into: 'receiver'` put it.
 */
export type DataPositions = 'all' | 'receiver' | readonly ArgumentPosition[];

/** A place in the arguments of the row's call, or of an earlier call in its access path. */
export interface OptionPosition {
  /**
   * Names an earlier call of the row's own path by its step without parentheses: `createCipheriv` for a row on
   * `createCipheriv().update`, `new Logger` for `new Logger().info`, `default` for the call of the module itself.
   * Absent: the call of the row.
   */
  readonly at?: string;
  readonly argument: number;
  readonly path?: string;
}

/** A condition on a constant inside an argument, for instance `{ argument: 0, path: 'ACL', matches: '^public' }`. */
export interface ArgumentCondition extends OptionPosition {
  /**
   * A regular expression, case-insensitive, that the constant must match as a string; a value that is not constant does
   * not match. A thing of a library counts as its access path: `mode.ECB`, `fieldEncryptionExtension()`. Absent: the argument or property only has to be there.
   */
  readonly matches?: string;
  /** Instead of `matches`: the value is a constant text, or bytes made of one, wherever it was written down. */
  readonly constant?: true;
  /**
   * Instead of `matches`: the value came from a call of this access path of the row's package, and the condition holds there:
   * `{ argument: 1, madeBy: 'createHash().digest', where: { at: 'createHash', argument: 0, matches: 'md5' } }`.
   */
  readonly madeBy?: string;
  readonly where?: OptionPosition & { readonly matches: string };
}

/** Something that makes a store encrypt what it is given: an extension of its client, a plugin or a field of its schema. */
export interface StoreEncryption extends OptionPosition {
  /** The thing at the position was configured by this method, and the rest is about its arguments: `plugin` of a schema. */
  readonly configured?: string;
  /** What the value, or argument 0 of the method, must be: a regular expression on a package or an access path in it. */
  readonly matches?: string;
  /** Path of the list of properties that are encrypted, in the value or in argument 1 of the method. Absent: all are. */
  readonly fields?: string;
  /** The value is a definition: those of its properties are encrypted which things of this package stand in. */
  readonly fieldsBy?: string;
  /**
   * The value is the class of an entity, one of its objects, or a definition of its columns: their decorators or options say
   * what is encrypted.
   */
  readonly columns?: true;
  /** The value was made from a definition, whose properties have functions of this name that change what is stored. */
  readonly setters?: string;
}

export interface SinkRow {
  /** Access paths of the calls (or of constructors, `new X`), relative to the package. */
  readonly calls: readonly AccessPath[];
  readonly kind: SinkKind;
  readonly data: DataPositions;
  /** The row holds only when all these conditions hold. */
  readonly when?: readonly ArgumentCondition[];
  /** The row does not hold when one of these conditions holds (an option that encrypts, for instance). */
  readonly unless?: readonly ArgumentCondition[];
  /**
   * Options that list keys or key paths which the sink masks by itself, as an array or as an object with the array in
   * `paths`: `redact` of pino. Properties named there do not reach the sink.
   */
  readonly maskedBy?: readonly OptionPosition[];
  /** Options that hold functions by key: what stands under such a key of a logged object is given to its function first. */
  readonly serializedBy?: readonly OptionPosition[];
  /** What makes the store encrypt by itself. */
  readonly encryptedBy?: readonly StoreEncryption[];
  /** A method that was called before on the same object, for options that are given there: `access` of an FTP client. */
  readonly configuredBy?: string;
  /** The service encrypts what it stores without being asked: the record lists the flow, no storage rule reports it. */
  readonly encryptedByService?: true;
  /** Whose the sink is, when it is an outsider that may have the data without being declared: no rule reports the flow. */
  readonly role?: RecipientRole;
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

/** A value of a library that is personal data wherever it comes from. */
export interface SourceRow {
  /**
   * Access paths of the values: `load()` for what a call gives (awaited when it is a promise), `load().data.order` for a
   * property of that, `onOrder.$0.$0` for what a callback is given, `new Store().load()` for what a method gives.
   */
  readonly values: readonly AccessPath[];
  /** What the value is: a text or number of these categories. */
  readonly pii?: readonly PiiCategory[];
  /** Instead of `pii`: an object as Amazon describes it, by the name of a schema (`Order`) or an operation (`getOrders`). */
  readonly record?: string;
  /** The value is a list of such records. */
  readonly list?: boolean;
}

/** A host that a raw HTTP request may go to. */
export interface HostRow {
  /** Glob: `*` is one or more characters, dots included. */
  readonly host: string;
  /** Regular expression on the URL path. */
  readonly path?: string;
  readonly kind: SinkKind | 'safe';
  /** Of a safe host: whose it is, when it is an outsider that may have the data without being declared. */
  readonly role?: RecipientRole;
  /**
   * Property paths in the body that the kind is about: the recipients of a message. Absent: the whole body, and so is a body
   * whose properties cannot be told apart.
   */
  readonly data?: readonly string[];
  /** As in {@link SinkRow}. */
  readonly encryptedByService?: true;
}

/**
 * Two access paths that are the same thing: `{ path: 'createLogger().child()', sameAs: 'createLogger()' }`. Whatever follows
 * the path follows the other one, so one row serves a logger, its children and their children. The longest path wins.
 */
export interface AliasRow {
  readonly path: AccessPath;
  readonly sameAs: AccessPath;
}

/** Everything the catalogue knows of one vendor: its packages, sinks, hosts and aliases. */
export interface VendorEntry {
  readonly vendor: string;
  /**
   * Module specifiers that share the rows below, with subpath: `drizzle-orm/pg-core`. `<global>` for browser and runtime
   * globals, `node:fs` for built-ins. Empty when the vendor is known by its hosts only.
   */
  readonly packages: readonly string[];
  readonly sinks?: readonly SinkRow[];
  readonly assignments?: readonly AssignmentSinkRow[];
  readonly aliases?: readonly AliasRow[];
  readonly hosts?: readonly HostRow[];
  readonly verified: Verification;
}

/** Where the rows of an entry were checked: against the typings, on the loaded module, or in the documentation. */
type Verification = 'typings' | 'runtime' | 'documentation';

/** What a sanitizer does to the data. Which rules each effect satisfies is policy (`src/pii/effects.ts`). */
export type SanitizerEffect =
  | 'encrypt'
  | 'weak-encrypt'
  | 'hash'
  /** A hash function that is broken: MD5, SHA-1. */
  | 'weak-hash'
  | 'keyed-hash'
  | 'mask'
  | 'redact'
  | 'tokenize'
  | 'omit'
  | 'aggregate'
  /** The result only names the stored data: the id of an uploaded file. Whoever opens that opens the data. */
  | 'reference';

export interface SanitizerRow {
  readonly calls: readonly AccessPath[];
  readonly effect: SanitizerEffect;
  /** What protects the data, for findings: a name, or the place of one. */
  readonly algorithm?: string | OptionPosition;
  /** Where the data stands that the result stands for. */
  readonly data: DataPositions;
  /** The effect holds only when all these conditions hold; see {@link ArgumentCondition}. */
  readonly when?: readonly ArgumentCondition[];
  readonly unless?: readonly ArgumentCondition[];
  /** A constant list of keys or key paths: only these properties are cleaned, the rest stays what it was. */
  readonly keys?: OptionPosition;
  /** When the call changes its argument in place instead of returning the clean value. Without `keys`: all of it. */
  readonly inPlace?: true;
  /** When the call is a test: where it comes out true, its argument is clean. It changes nothing. */
  readonly guard?: true;
  /** When the object that the method is called on keeps the clean value for later: `createHash().update`. */
  readonly into?: 'receiver';
}

export interface SanitizerEntry {
  readonly vendor: string;
  readonly packages: readonly string[];
  readonly sanitizers: readonly SanitizerRow[];
  readonly aliases?: readonly AliasRow[];
  readonly verified: Verification;
}

/** Calls that hand data on as it is: encoders, serializers, builders of things that a sink takes later. */
export interface PropagatorRow {
  readonly packages: readonly string[];
  readonly calls: readonly AccessPath[];
  readonly data: DataPositions;
  /**
   * Where the data goes. Absent: into the result. `receiver`: into the object that the method is called on, and into the
   * object which that one was taken from (a worksheet fills its workbook). `self`: into that object alone (a file does not
   * fill the other files of its bucket).
   */
  readonly into?: 'receiver' | 'self' | { readonly argument: number };
  /** The text of a table is taken apart: into sheets, which still are all of it, or into cells. */
  readonly apart?: 'sheets' | 'cells';
  /** The result is an object with the same properties: an entity that is not saved yet. */
  readonly same?: true;
}

/** Words in the name of a function that could not be found, and what such a function does to its arguments. */
export interface SanitizerNameRow {
  /** Words, lower case, one of which must begin the name: `redact` in `redactOrder`. */
  readonly verbs: readonly string[];
  /** When given, the next word must be one of these: `strip` counts in `stripPii`, not in `stripTags`. */
  readonly objects?: readonly string[];
  /** The name does not count when the next word is one of these: `sanitizeHtml`. */
  readonly notFollowedBy?: readonly string[];
  readonly effect: SanitizerEffect;
}
