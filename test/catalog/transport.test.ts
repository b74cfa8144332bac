import { describe, expect, it } from 'vitest';

import { expandAlternatives } from '../../src/catalog/access-path.ts';
import { connections } from '../../src/catalog/transport/connections.ts';
import type { Weakness } from '../../src/catalog/transport/schema.ts';
import { clearTextSchemes, namespacePrefixes, weakConnectionStrings } from '../../src/catalog/transport/schemes.ts';
import { validateEntry } from '../../src/catalog/validate.ts';

/** What the rows say of a call with one option set, by the option's path. */
function weaknessesOf(packageName: string, call: string, path: string, value: string): Weakness[] {
  const rows = connections
    .filter(({ packages }) => packages.includes(packageName))
    .flatMap((entry) => entry.connections)
    .filter(({ calls }) => calls.flatMap(expandAlternatives).includes(call));
  const holds = (condition: { readonly path?: string; readonly matches?: string }): boolean =>
    condition.path === path && new RegExp(condition.matches ?? '', 'iu').test(value);
  const found = rows.filter(({ when = [], unless = [] }) => when.every(holds) && !unless.some(holds));
  return [...new Set(found.map(({ weakness }) => weakness))];
}

describe('connections', () => {
  it('are well-formed', () => {
    expect(connections.flatMap((entry) => validateEntry('transport/connections.ts', 'transport', entry))).toEqual([]);
  });

  it.each([
    ['node:https', 'request', 'rejectUnauthorized', 'false', ['unchecked-certificate']],
    ['node:https', 'new Agent', 'minVersion', 'TLSv1.1', ['old-protocol']],
    ['node:tls', 'connect', 'secureProtocol', 'TLSv1_method', ['old-protocol']],
    ['node:tls', 'connect', 'ciphers', 'ECDHE-RSA-RC4-SHA', ['weak-cipher']],
    ['pg', 'new Pool', 'ssl', 'false', ['clear-text']],
    ['pg', 'new Pool', 'ssl.rejectUnauthorized', 'false', ['unchecked-certificate']],
    ['nodemailer', 'createTransport', 'ignoreTLS', 'true', ['clear-text']],
    ['mongodb', 'new MongoClient', 'tlsInsecure', 'true', ['unchecked-certificate']],
    ['basic-ftp', 'new Client().access', 'secure', 'false', ['clear-text']],
    ['@grpc/grpc-js', 'credentials.createInsecure', '', '', ['clear-text']],
  ] as const)('%s %s with %s %s', (packageName, call, path, value, weaknesses) => {
    expect(weaknessesOf(packageName, call, path, value)).toEqual(weaknesses);
  });

  it.each([
    ['node:https', 'request', 'rejectUnauthorized', 'true'],
    ['node:https', 'request', 'minVersion', 'TLSv1.2'],
    ['node:https', 'request', 'minVersion', 'TLSv1.3'],
    ['node:tls', 'connect', 'secureProtocol', 'TLSv1_2_method'],
    ['node:tls', 'connect', 'ciphers', 'HIGH:!RC4:!MD5:!aNULL'],
    ['pg', 'new Pool', 'ssl', 'true'],
    ['nodemailer', 'createTransport', 'secure', 'true'],
    ['basic-ftp', 'new Client().access', 'secure', 'implicit'],
    ['kafkajs', 'new Kafka', 'ssl', 'true'],
  ])('%s %s with %s %s is sound', (packageName, call, path, value) => {
    expect(weaknessesOf(packageName, call, path, value)).toEqual([]);
  });
});

describe('schemes', () => {
  it('name another scheme to use instead', () => {
    const clear = clearTextSchemes.map(({ scheme }) => scheme);
    expect(new Set(clear).size).toBe(clear.length);
    expect(clearTextSchemes.filter(({ instead }) => clear.includes(instead))).toEqual([]);
    expect(namespacePrefixes.filter((prefix) => !/^http:\/\/[a-z\d.-]+\/$/u.test(prefix))).toEqual([]);
  });

  it.each([
    ['postgres', 'sslmode=disable', 'clear-text'],
    ['postgresql', 'application_name=x&sslmode=no-verify', 'unchecked-certificate'],
    ['postgres', 'sslmode=require', undefined],
    ['postgres', 'sslmode=verify-full', undefined],
    ['mongodb+srv', 'retryWrites=true&tls=false', 'clear-text'],
    ['mongodb', 'tls=true', undefined],
  ])('%s://…?%s', (scheme, query, weakness) => {
    const row = weakConnectionStrings.find(
      (item) => item.schemes.includes(scheme) && new RegExp(item.query, 'iu').test(query),
    );
    expect(row?.weakness).toBe(weakness);
  });
});
