import type { CredentialShape } from './schema.ts';

/** Formats of no single vendor: private keys, signed tokens, URLs and connection strings with a password. */
export const GENERIC_SHAPES: readonly CredentialShape[] = [
  {
    id: 'private-key-pem',
    kind: 'private key',
    anchors: ['PRIVATE KEY'],
    pattern: /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----/,
    isPhrase: true,
    check: 'pem',
  },
  {
    id: 'age-secret-key',
    kind: 'age private key',
    anchors: ['AGE-SECRET-KEY-1'],
    pattern: /AGE-SECRET-KEY-1(?<secret>[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})/,
  },
  {
    id: 'jwt',
    kind: 'JSON web token',
    anchors: ['eyJ'],
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.(?<secret>[A-Za-z0-9_-]{20,})/,
    check: 'jwt',
  },
  {
    id: 'url-with-password',
    kind: 'password in a URL',
    anchors: ['://'],
    pattern:
      /(?<![A-Za-z0-9+.-])(?<scheme>postgres(?:ql)?|mysql2?|mariadb|mssql|sqlserver|mongodb(?:\+srv)?|rediss?|amqps?|mqtts?|ftps?|sftp|smtps?|ldaps?|https?|wss?|socks5?|clickhouse|cockroachdb|neo4j(?:\+s)?|bolt(?:\+s)?|nats|ssh):\/\/(?<user>[^\s:/?#@"'`<>{}]{0,120}):(?<secret>[^\s:/@"'`<>{}]{3,200})@(?<host>[^\s"'`/<>\\,;)]{1,250})/i,
    isPhrase: true,
    check: 'url-password',
  },
  {
    id: 'connection-string',
    kind: 'password in a connection string',
    anchors: ['assword=', 'wd=', 'ASSWORD=', 'WD='],
    pattern: /(?<![A-Za-z])(?:password|pwd)=(?<secret>[^;"'\s&<>{}]{3,200})/i,
    isPhrase: true,
    check: 'connection-string',
  },
  {
    id: 'basic-auth-header',
    kind: 'basic authentication header',
    anchors: ['Basic '],
    pattern: /(?<![A-Za-z])Basic {1,3}(?<secret>[A-Za-z0-9+/]{12,400}={0,2})(?![A-Za-z0-9+/=._-])/,
    isPhrase: true,
    check: 'basic-auth',
  },
  {
    id: 'bearer-header',
    kind: 'bearer token',
    anchors: ['Bearer '],
    pattern: /(?<![A-Za-z])Bearer {1,3}(?<secret>[A-Za-z0-9_~+/-]{24,}(?:\.[A-Za-z0-9_~+/-]{1,4000}){0,4}={0,2})/,
  },
];
