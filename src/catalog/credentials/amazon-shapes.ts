import type { CredentialShape } from './schema.ts';

/** Credentials of Login with Amazon, the Selling Partner API, MWS and AWS. */
export const AMAZON_SHAPES: readonly CredentialShape[] = [
  {
    id: 'lwa-client-secret',
    classes: 1,
    kind: 'LWA client secret',
    anchors: ['amzn1.oa2-cs.'],
    pattern: /amzn1\.oa2-cs\.v1\.(?<secret>[0-9a-f]{64})(?![0-9a-f])/,
  },
  {
    id: 'lwa-refresh-token',
    classes: 1,
    kind: 'LWA refresh token',
    anchors: ['Atzr|', 'Atzr%7C', 'Atnr|'],
    pattern: /(?<![A-Za-z0-9])At[zn]r(?:\||%7C)(?<secret>[A-Za-z0-9_\-/+=]{60,})/,
  },
  {
    id: 'lwa-access-token',
    classes: 1,
    kind: 'LWA access token',
    anchors: ['Atza|', 'Atza%7C', 'Atna|'],
    pattern: /(?<![A-Za-z0-9])At[zn]a(?:\||%7C)(?<secret>[A-Za-z0-9_\-/+=]{60,})/,
  },
  {
    id: 'sp-api-restricted-data-token',
    classes: 1,
    kind: 'restricted data token',
    anchors: ['Atz.sprdt|', 'Atz.sprdt%7C'],
    pattern: /(?<![A-Za-z0-9])Atz\.sprdt(?:\||%7C)(?<secret>[A-Za-z0-9_\-/+=]{40,})/,
  },
  {
    id: 'mws-auth-token',
    classes: 1,
    kind: 'MWS auth token',
    anchors: ['amzn.mws.'],
    pattern:
      /(?<![A-Za-z0-9])amzn\.mws\.(?<secret>[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?![0-9a-fA-F])/,
  },
  {
    id: 'aws-session-token',
    kind: 'AWS session token',
    anchors: ['FwoGZXIvYXdz', 'IQoJb3JpZ2lu'],
    pattern: /(?<![A-Za-z0-9+/=])(?:FwoGZXIvYXdz|IQoJb3JpZ2lu)(?<secret>[A-Za-z0-9/+=]{100,})/,
  },
  {
    id: 'aws-bedrock-key',
    kind: 'Amazon Bedrock API key',
    anchors: ['ABSKQmVkcm9ja0FQSUtleS'],
    pattern: /(?<![A-Za-z0-9+/=])ABSKQmVkcm9ja0FQSUtleS(?<secret>[A-Za-z0-9+/]{80,}={0,2})/,
  },
];

/** The id half of an AWS key pair: no secret by itself, but evidence for a secret beside it. */
export const AWS_KEY_ID = /^(?:AKIA|ASIA)[A-Z2-7]{16}$/;

/** The secret half of an AWS key pair: 40 characters with upper case, lower case and digits. */
export const AWS_SECRET_KEY =
  /^(?=[A-Za-z0-9/+]{0,39}[A-Z])(?=[A-Za-z0-9/+]{0,39}[a-z])(?=[A-Za-z0-9/+]{0,39}\d)[A-Za-z0-9/+]{40}$/;

/** Client secrets of before 2022 are 64 hexadecimal digits, just like a SHA-256: they need a name beside them. */
export const LEGACY_LWA_SECRET = /^[0-9a-f]{64}$/;
