import { OFFICIAL_CLIENT, OPERATION_CLIENTS, SELLING_PARTNER_PACKAGES } from '../catalog/clients/sdks.ts';
import type { ApiNode } from '../taint/api.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { stringLiterals } from '../taint/value.ts';
import { conventionalSink, type Sink } from './sinks.ts';

/** @returns Amazon as the receiver of data: the data comes from there, so no rule asks for this kind of sink. */
export function amazonSink(operation: string | undefined): Sink {
  return conventionalSink('amazon', operation === undefined ? 'Amazon SP-API' : `${operation} (Amazon SP-API)`);
}

/** @returns what a call of a client of the API sends to Amazon. */
export function amazonUses(api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  if (call.isNew || !isClient(api.root)) return [];
  const sink = amazonSink(operationOf(api, call, inspector));
  return allArguments(call).map(({ value }, argument) => ({ sink, argument, value }));
}

function isClient(root: string): boolean {
  return SELLING_PARTNER_PACKAGES.includes(root) || OPERATION_CLIENTS.test(root) || root === OFFICIAL_CLIENT;
}

/** The operation's name without its API: as an option where one method serves all, otherwise the method's own name. */
function operationOf({ path }: ApiNode, call: Call, inspector: Inspector): string | undefined {
  const step = path.slice(path.lastIndexOf('.') + 1);
  if (!/^(?:callAPI|download\w*|upload)$/.test(step)) return /^\w+$/.test(step) ? step : undefined;
  if (step !== 'callAPI') return step;
  const [name] = stringLiterals(inspector.read(inspector.argument(call, 0), 'operation', call));
  return name === undefined || !/^[\w.]+$/.test(name) ? undefined : name.slice(name.lastIndexOf('.') + 1);
}
