/** The part of SARIF 2.1.0 that we write. Lists and objects that would be empty are left out, unless the standard asks for them. */

export interface Message {
  readonly text: string;
  readonly markdown?: string;
}

export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export interface Location {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region?: Region;
  };
  readonly message?: Message;
}

export interface ThreadFlowLocation {
  readonly location: Location;
  readonly kinds: readonly string[];
  readonly importance: 'essential' | 'important';
}

export interface CodeFlow {
  readonly threadFlows: readonly { readonly locations: readonly ThreadFlowLocation[] }[];
}

export interface ComponentReference {
  readonly name: string;
  readonly index: number;
}

/** Names something of a taxonomy. */
export interface DescriptorReference {
  readonly id: string;
  readonly index: number;
  readonly toolComponent: ComponentReference;
}

export interface Descriptor {
  readonly id: string;
  readonly name?: string;
  readonly shortDescription?: Message;
  readonly fullDescription?: Message;
  readonly helpUri?: string;
  readonly help?: Message;
  readonly defaultConfiguration?: { readonly level: Level };
  readonly relationships?: readonly { readonly target: DescriptorReference; readonly kinds: readonly string[] }[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A tool, or a taxonomy. */
export interface Component {
  readonly name: string;
  readonly version?: string;
  readonly semanticVersion?: string;
  readonly organization?: string;
  readonly informationUri?: string;
  readonly shortDescription?: Message;
  readonly isComprehensive?: boolean;
  readonly supportedTaxonomies?: readonly ComponentReference[];
  readonly rules?: readonly Descriptor[];
  readonly taxa?: readonly Descriptor[];
}

export type Level = 'error' | 'warning' | 'note';

export interface Suppression {
  readonly kind: 'inSource' | 'external';
  readonly status?: 'accepted';
  readonly justification?: string;
}

export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Level;
  readonly message: Message;
  readonly locations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly taxa?: readonly DescriptorReference[];
  readonly relatedLocations?: readonly Location[];
  readonly codeFlows?: readonly CodeFlow[];
  readonly suppressions?: readonly Suppression[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface Notification {
  readonly level: Level;
  readonly message: Message;
  readonly locations?: readonly Location[];
}

export interface Run {
  readonly tool: { readonly driver: Component };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly Notification[];
  }[];
  readonly originalUriBaseIds: Readonly<Record<string, { readonly description: Message }>>;
  readonly columnKind: 'utf16CodeUnits';
  readonly taxonomies?: readonly Component[];
  readonly results: readonly Result[];
}

export interface Log {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly Run[];
}
