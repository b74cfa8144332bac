import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { expandAlternatives, parsePath } from '../../src/catalog/access-path.ts';
import { compileAliases } from '../../src/catalog/clients/aliases.ts';
import { httpClients } from '../../src/catalog/clients/http.ts';
import { assignmentSinksOf, hostOf, propagatorsOf, sanitizersOf, sinksOf } from '../../src/catalog/index.ts';
import { modelOf } from '../../src/catalog/models/index.ts';
import { EXCEPTIONS } from './coverage-exceptions.ts';

/** Calls and hosts that were found to handle data in the packages themselves, before the catalogue was written. */
interface SinkFacts {
  readonly calls: Readonly<Record<string, readonly string[]>>;
  /** By family: `host/path`. */
  readonly hosts: Readonly<Record<string, readonly string[]>>;
}

const facts = JSON.parse(readFileSync(new URL('../fixtures/facts/sinks.json', import.meta.url), 'utf8')) as SinkFacts;
const calls = Object.entries(facts.calls).flatMap(([name, paths]) =>
  paths.flatMap(expandAlternatives).map((path) => ({ name, path })),
);

const canonicalRequest = compileAliases();
const requests = new Set(
  httpClients.flatMap(({ packages, requests: rows }) =>
    packages.flatMap((name) =>
      rows.flatMap(({ calls: paths }) =>
        paths.flatMap(expandAlternatives).map((path) => `${name} ${canonicalRequest(name, path)}`),
      ),
    ),
  ),
);

function isRequest(name: string, path: string): boolean {
  // An empty canonical path is the module itself.
  return requests.has(`${name} ${canonicalRequest(name, path) || 'default'}`);
}

function isModelled(name: string, path: string): boolean {
  const [first = 'default', second] = path.split('.');
  return modelOf(name, first === 'default' ? (second ?? first) : first) !== undefined;
}

function isCovered(name: string, path: string): boolean {
  // The facts write a constructor call as a call.
  const asConstructor = path.replace(/(^|\.)(\w+)$/u, '$1new $2');
  return [path, asConstructor].some(
    (item) =>
      sinksOf(name, item).length > 0 ||
      assignmentSinksOf(name, item).length > 0 ||
      sanitizersOf(name, item).length > 0 ||
      propagatorsOf(name, item).length > 0 ||
      isRequest(name, item) ||
      isModelled(name, item),
  );
}

function exceptionFor({ name, path }: { readonly name: string; readonly path: string }) {
  return EXCEPTIONS.find((item) => item.package === name && new RegExp(item.call ?? '', 'u').test(path));
}

describe('what was established is in the catalogue', () => {
  it('by its calls, or has a reason not to be', () => {
    const missing = calls.filter(
      ({ name, path }) => !isCovered(name, path) && exceptionFor({ name, path }) === undefined,
    );
    expect(missing.map(({ name, path }) => `${name} ${path}`)).toEqual([]);
  });

  it('with no exception for what is covered or never was established', () => {
    const used = new Set(calls.filter(({ name, path }) => !isCovered(name, path)).map(exceptionFor));
    expect(EXCEPTIONS.filter((item) => !used.has(item))).toEqual([]);
  });

  it('by its hosts', () => {
    const missing = Object.entries(facts.hosts).flatMap(([family, urls]) =>
      urls.filter((url) => {
        const [, host = '', path = '/'] = /^([^/]+)(\/.*)?$/u.exec(url) ?? [];
        return (hostOf(host, path)?.kind === 'safe') !== (family === 'safe') || hostOf(host, path) === undefined;
      }),
    );
    expect(missing).toEqual([]);
  });

  it('in paths that the grammar can read', () => {
    expect(calls.filter(({ path }) => parsePath(path) === undefined)).toEqual([]);
  });
});
