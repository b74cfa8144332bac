import type { Purpose, RecipientRole } from '../catalog/purposes.ts';
import type { ArgumentCondition, ArgumentPosition, OptionPosition } from '../catalog/schema.ts';
import type { PiiCategory } from '../catalog/sp-api/index.ts';

/** How an entry names functions: by their module and by their place in it. */
export interface FunctionSetting {
  /** A name for the entry. */
  readonly id?: string;
  /** A package, or the path of a file from the working directory. Absent: the functions are globals. */
  readonly module?: string;
  /** The exported name of one function, `default` for the default export. */
  readonly export?: string;
  /** Why the entry is true. */
  readonly reason?: string;
  /** Who answers for it. */
  readonly owner?: string;
}

/** Values that are personal data. */
export interface SourceSetting extends FunctionSetting {
  /** Instead of `export`: access paths of the values, `load().data` or `onOrder.$0.$0`. */
  readonly values?: string | readonly string[];
  /** What the value is, when it is one datum. */
  readonly pii?: PiiCategory | readonly PiiCategory[];
  /** What the value is, when it is an object as Amazon describes it: a schema (`Order`) or an operation (`getOrders`). */
  readonly record?: string;
  /** The value is a list of such records. */
  readonly list?: boolean;
}

/** The rules that judge flows into sinks. */
export type FlowRuleName =
  | 'no-direct-buyer-contact'
  | 'no-pii-disclosure'
  | 'no-pii-in-analytics'
  | 'no-pii-in-logs'
  | 'no-pii-in-marketing'
  | 'no-pii-to-ai-models'
  | 'no-public-pii-exposure'
  | 'no-token-exposure'
  | 'no-unencrypted-pii-storage';

/** Functions that let data out of the program. */
export interface SinkSetting extends FunctionSetting {
  /** Instead of `export`: access paths of the functions, `new Store().save` or `new Mailer` for a constructor. */
  readonly calls?: string | readonly string[];
  /** The rule that reports personal data, or tokens, in them. */
  readonly rule: FlowRuleName;
  /** The arguments that carry data. Default: all of them. */
  readonly data?: 'all' | readonly ArgumentPosition[];
  /** Only calls for which all of these hold. */
  readonly when?: readonly ArgumentCondition[];
  /** No calls for which one of these holds. */
  readonly unless?: readonly ArgumentCondition[];
  /** Options that list keys which the function masks by itself. */
  readonly maskedBy?: readonly OptionPosition[];
  /** How findings call the sink. Default: as the code does. */
  readonly label?: string;
}

/** Functions that clean what they are given. */
export interface SanitizerSetting extends FunctionSetting {
  readonly id: string;
  /** Instead of `export`: access paths of the functions. */
  readonly calls?: string | readonly string[];
  readonly effect: 'redact' | 'omit' | 'aggregate' | 'encrypt' | 'hash' | 'mask';
  /** The arguments whose data the result stands for, or that are cleaned in place. Default: all of them. */
  readonly data?: 'all' | readonly ArgumentPosition[];
  /** Where a list of keys stands: only these properties are cleaned. */
  readonly keys?: OptionPosition;
  /** The function changes its argument instead of giving a clean copy. */
  readonly inPlace?: boolean;
  /** The function is a test: where it gives true, its argument is clean. */
  readonly guard?: boolean;
  /** Only calls for which all of these hold. */
  readonly when?: readonly ArgumentCondition[];
  /** No calls for which one of these holds. */
  readonly unless?: readonly ArgumentCondition[];
  readonly reason: string;
  readonly owner: string;
}

/** What people answer for. */
export interface LawfulSetting {
  /** A name for the entry, its own. */
  readonly id: string;
  /** Why the entry is lawful, in 20 characters or more. */
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** The last day, YYYY-MM-DD, on which the entry permits anything. */
  readonly reviewBy?: string;
}

/** A flow that is lawful for a purpose of the closed list. */
export interface PermittedFlowSetting extends LawfulSetting {
  readonly purpose: Purpose;
  /** The law that asks for the flow; required for `legal-requirement`. */
  readonly law?: string;
  /** The fields: names or paths of them (`ShippingAddress`), or categories (`address`). */
  readonly fields: readonly string[];
  /** Where the data goes. All keys that are given must fit. */
  readonly to: {
    /** A package, or the path of a file from the working directory. */
    readonly module?: string;
    /** The name of a host; `*` stands for any names in front of a domain. */
    readonly host?: string;
    /** Access paths of the called functions; of globals where no module is given. */
    readonly sink?: string | readonly string[];
  };
  /** Globs of the files that the flow passes. Absent: all files. */
  readonly in?: readonly string[];
}

/** An outsider who may have the data: a host or a package, one of the two. */
export interface RecipientSetting extends LawfulSetting {
  readonly host?: string;
  readonly module?: string;
  readonly role: RecipientRole;
  /** The day, YYYY-MM-DD, on which its security was assessed. */
  readonly assessed: string;
}

/** A store whose encryption the code cannot show. */
export interface EncryptedStoreSetting extends LawfulSetting {
  /** The store, by `module` or by `host`. All keys that are given must fit. */
  readonly match: {
    readonly module?: string;
    readonly host?: string;
    /** A table, collection, model, index or queue; `*` stands for any part of the name. */
    readonly table?: string;
    /** A bucket or container. */
    readonly bucket?: string;
    /** A glob of files, from the working directory, or of names of objects. */
    readonly path?: string;
    /** A key of a cache. */
    readonly key?: string;
  };
  /** How the store is encrypted: cipher with key length, and who keeps the key. */
  readonly protection: string;
  /** Days after which the data is deleted. */
  readonly retentionDays: number;
}

/** What stands under `settings.spApi` in the ESLint configuration. */
export interface SpApiSettings {
  readonly sources?: readonly SourceSetting[];
  readonly sinks?: readonly SinkSetting[];
  readonly sanitizers?: readonly SanitizerSetting[];
  readonly permittedFlows?: readonly PermittedFlowSetting[];
  readonly recipients?: readonly RecipientSetting[];
  readonly encryptedStores?: readonly EncryptedStoreSetting[];
  /** Says where the analysis of a file stopped at a bound, and throws where the engine itself fails. */
  readonly debug?: boolean;
}
