import type { AccessPath } from '../schema.ts';

/** An extra test that a match of a shape has to pass; each is a function of `src/credentials/shape-checks.ts`. */
export type ShapeCheck = 'pem' | 'jwt' | 'url-password' | 'basic-auth' | 'connection-string' | 'stripe' | 'azure-key';

/**
 * A text format that is a credential wherever it stands.
 *
 * The pattern must be linear: it starts with an anchor, and every unbounded repetition is of one character class that
 * the next item cannot match.
 */
export interface CredentialShape {
  readonly id: string;
  /** What findings call it: `LWA client secret`. */
  readonly kind: string;
  /** Texts of which every match contains at least one, in this spelling. Empty for the few without a fixed part. */
  readonly anchors: readonly string[];
  /** Without flags. The group `secret` is the random part, the whole match when there is none. */
  readonly pattern: RegExp;
  /** How many kinds of characters (digits, lower case, upper case) the random part has at least. Default: 2. */
  readonly classes?: 1 | 2 | 3;
  readonly check?: ShapeCheck;
  /** The match is no random text, so that only its check judges it. */
  readonly isPhrase?: true;
  /** A key that is meant to be public when it stands in an object that has one of these properties. */
  readonly publicBeside?: readonly string[];
}

/** How much a position proves: any literal there is a secret, or only one that looks like a secret. */
export type PositionProof = 'any' | 'secret-like';

/** An argument of a call, or a property inside it, that takes a credential. */
export interface CredentialPosition {
  /** npm names or built-in modules without `node:`. */
  readonly packages: readonly string[];
  /** Access paths of the calls, in the row language of the catalogue; `**` stands for any number of steps. */
  readonly calls: readonly AccessPath[];
  readonly argument: number;
  /** Property paths inside the argument. Absent: the argument itself. */
  readonly paths?: readonly string[];
  readonly kind: string;
  readonly proof?: PositionProof;
  /** The call's last name says enough, also when it is not known where the receiver comes from. */
  readonly anyReceiver?: true;
  /** Names of unknown origin that are taken for the package: an injected `jwt`, a global `session`. */
  readonly receivers?: readonly string[];
}

/** How sure a name is: `strong` names hold nothing but credentials, `weak` ones also other things. */
export type NameStrength = 'strong' | 'weak';

/** What a name's last word means. */
export type NameCategory = 'password' | 'secret' | 'token' | 'key';
