import { AMAZON_HOST, ACCESS_TOKEN_HEADER } from '../catalog/amazon-hosts.ts';
import type { RequestRow } from '../catalog/clients/schema.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import { KEYS } from '../taint/properties.ts';
import { stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import { isGiven } from './positions.ts';

/** What a request says in its headers. */
export interface Headers {
  /** Undefined for those that the client was made with. */
  readonly argument: number | undefined;
  readonly value: Value;
}

/**
 * All HTTP libraries take headers as a property of their options, whichever argument these are.
 * @returns the headers of a request, also those that its client was made with
 */
export function headersOf({ clientBase }: RequestRow, call: Call, inspector: Inspector): Headers[] {
  const given = allArguments(call).map(({ value }, argument) => ({ argument, value }));
  const ofClient = inspector
    .objects((clientBase && call.self) ?? UNKNOWN)
    .flatMap(({ madeBy }) => (madeBy?.arguments ?? []).map((value) => ({ argument: undefined, value })));
  return [...given, ...ofClient].flatMap(({ argument, value }) => {
    const isOptions = inspector.objects(value).some(({ kind }) => kind === 'plain');
    const headers = isOptions ? inspector.read(value, 'headers', call) : UNKNOWN;
    return isGiven(headers) ? { argument, value: headers } : [];
  });
}

/** @returns whether the host is Amazon's, whose services take each other's tokens. */
export function isAmazons(url: string): boolean {
  const [, host = ''] = /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url) ?? [];
  return AMAZON_HOST.test(host);
}

/**
 * @returns whether the request, or the call that adds to it, has the header that nobody but Amazon asks for: who is told an
 * address that the code does not say is then Amazon
 */
export function isToldAmazonsToken(row: RequestRow, call: Call, inspector: Inspector): boolean {
  const headers = headersOf(row, call, inspector).map(({ value }) => value);
  const given = allArguments(call).map(({ value }) => value);
  return [...headers, ...given].some((value) => namesIn(value, inspector).includes(ACCESS_TOKEN_HEADER));
}

/** The headers that an object or a `Headers` has, or that a text names, in lower case. */
function namesIn(value: Value, inspector: Inspector): string[] {
  const keys = inspector
    .objects(value)
    .flatMap(({ fields }) => [...fields.keys(), ...stringLiterals(fields.get(KEYS) ?? UNKNOWN)]);
  return [...stringLiterals(value), ...keys].map((name) => name.toLowerCase());
}
