import type { ConnectionStringRow, SchemeRow } from './schema.ts';

export const clearTextSchemes: readonly SchemeRow[] = [
  { scheme: 'http', instead: 'https' },
  { scheme: 'ws', instead: 'wss' },
  { scheme: 'ftp', instead: 'sftp' },
  { scheme: 'tftp', instead: 'sftp' },
  { scheme: 'telnet', instead: 'ssh' },
  { scheme: 'ldap', instead: 'ldaps' },
  { scheme: 'mqtt', instead: 'mqtts' },
  { scheme: 'amqp', instead: 'amqps' },
  { scheme: 'redis', instead: 'rediss' },
  { scheme: 'smtp', instead: 'smtps' },
  { scheme: 'imap', instead: 'imaps' },
  { scheme: 'pop3', instead: 'pop3s' },
  { scheme: 'gopher', instead: 'https' },
];

/** Beginnings of `http:` URLs that are names and no addresses: XML namespaces and schemas. */
export const namespacePrefixes: readonly string[] = [
  'http://www.w3.org/',
  'http://schemas.xmlsoap.org/',
  'http://schemas.microsoft.com/',
  'http://schemas.openxmlformats.org/',
  'http://json-schema.org/',
  'http://purl.org/',
  'http://xmlns.com/',
];

export const weakConnectionStrings: readonly ConnectionStringRow[] = [
  {
    schemes: ['postgres', 'postgresql'],
    query: '(?:^|&)(?:sslmode=disable|ssl=(?:false|0))(?:&|$)',
    weakness: 'clear-text',
  },
  {
    schemes: ['postgres', 'postgresql'],
    query: '(?:^|&)sslmode=no-verify(?:&|$)',
    weakness: 'unchecked-certificate',
  },
  { schemes: ['mysql', 'mariadb'], query: '(?:^|&)(?:ssl-mode=disabled|ssl=false)(?:&|$)', weakness: 'clear-text' },
  { schemes: ['mongodb', 'mongodb+srv'], query: '(?:^|&)(?:tls|ssl)=false(?:&|$)', weakness: 'clear-text' },
  {
    schemes: ['mongodb', 'mongodb+srv'],
    query: '(?:^|&)(?:tlsInsecure|tlsAllowInvalidCertificates|tlsAllowInvalidHostnames)=true(?:&|$)',
    weakness: 'unchecked-certificate',
  },
  { schemes: ['sqlserver', 'mssql'], query: '(?:^|[&;])encrypt=(?:false|no)(?:[&;]|$)', weakness: 'clear-text' },
];
