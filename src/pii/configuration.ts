import { OPENING_CALLS } from '../catalog/channels.ts';
import { httpClients } from '../catalog/clients/http.ts';
import { vendorEntries } from '../catalog/sinks/index.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import { noteConfiguration } from './positions.ts';

interface Configured {
  readonly configuredBy?: string;
  readonly encryptedBy?: readonly { readonly configured?: string }[];
}

/** Methods of things that rows ask for the options of, by package. */
const configuring = new Set([
  ...vendorEntries.flatMap(({ packages, sinks = [] }) => keysOf(packages, sinks)),
  ...httpClients.flatMap(({ packages, requests }) => keysOf(packages, requests)),
  // Indexes of a schema say how long its documents live.
  'mongoose|index',
  ...OPENING_CALLS.flatMap(({ packages, method }) => packages.map((name) => `${name}|${method}`)),
]);

function keysOf(packages: readonly string[], rows: readonly Configured[]): string[] {
  const methods = rows.flatMap(({ configuredBy, encryptedBy = [] }) => [
    configuredBy,
    ...encryptedBy.map(({ configured }) => configured),
  ]);
  return methods.flatMap((method) => (method === undefined ? [] : packages.map((name) => `${name}|${method}`)));
}

/** Notes what a call says of the object that it is a method of, for later calls on that object. */
export function noteOptions(api: ApiNode, call: Call, inspector: Inspector): void {
  if (call.name !== undefined && configuring.has(`${api.root}|${call.name}`)) noteConfiguration(call, inspector);
}
