import { OPERATION_CLIENTS, SELLING_PARTNER_PACKAGES } from '../catalog/clients/sdks.ts';
import { allOperations } from '../catalog/sp-api/index.ts';
import type { ApiNode } from '../taint/api.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { joinAll, tainted, type Value } from '../taint/value.ts';
import { clientConfig, clientOption, documentRows, isTrue, records, reportRows } from './clients.ts';
import { isGiven } from './positions.ts';
import { conventionalSink } from './sinks.ts';

const DEBUG_LOG = conventionalSink('log', 'the debug_log of the client');
const REQUEST_LOG = conventionalSink('log', 'the request log of the client');
const RESPONSE_LOG = conventionalSink('log', 'the response log of the client');
const REPORT_FILE = conventionalSink('plain-storage', 'the file of the download');

/**
 * @returns where a client of the API itself lets data out, because of an option: it prints what it sends (`debug_log`,
 * `logging.request`) or what it gets (`logging.response.data`), or writes a report to a file.
 */
export function optionSinks(api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  if (SELLING_PARTNER_PACKAGES.includes(api.root)) return sellingPartnerSinks(api, call, inspector);
  if (!OPERATION_CLIENTS.test(api.root)) return [];
  return call.isNew ? responseLog(api, call, inspector) : requestLog(call, inspector);
}

function sellingPartnerSinks(api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  if (api.path.endsWith('downloadReport')) return reportFile(0, 'download.file', reportRows, call, inspector);
  if (api.path.endsWith('download')) return reportFile(1, 'file', documentRows, call, inspector);
  const isPrinted = api.path.endsWith('callAPI') && isTrue(clientOption(call, inspector, 'debug_log'));
  return isPrinted ? sent(DEBUG_LOG, call) : [];
}

/** The report goes to the disk in clear text, whatever the call gives. */
function reportFile(
  argument: number,
  path: string,
  rows: typeof reportRows,
  call: Call,
  inspector: Inspector,
): SinkUse[] {
  const file = inspector.read(inspector.argument(call, argument), path, call);
  if (!isGiven(file)) return [];
  return [{ sink: REPORT_FILE, argument, value: tainted(inspector.marks(rows(call, inspector))) }];
}

function requestLog(call: Call, inspector: Inspector): SinkUse[] {
  const options = clientConfig(call, inspector).map((config) => inspector.read(config, 'logging.request', call));
  const isOn = options.some((option) => {
    if (isTrue(option)) return true;
    const isObject = inspector.objects(option).some(({ kind }) => kind === 'plain');
    return isObject && !inspector.read(option, 'data', call).literals.includes(false);
  });
  return isOn ? sent(REQUEST_LOG, call) : [];
}

/** Everything that the package's operations give is printed: the client that is made so leaks by itself. */
function responseLog(api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  const data = inspector.read(inspector.argument(call, 0), 'logging.response.data', call);
  if (!isTrue(data)) return [];
  const operations = allOperations().filter(({ packages }) => packages.includes(api.root));
  const value = tainted(inspector.marks(records(operations, 'body', call, inspector)));
  return [{ sink: RESPONSE_LOG, argument: 0, value }];
}

function sent(sink: SinkUse['sink'], call: Call): SinkUse[] {
  const values: Value[] = allArguments(call).map(({ value }) => value);
  return [{ sink, argument: 0, value: joinAll(values) }];
}
