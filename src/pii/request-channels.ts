import { LOOPBACK, OWN_NETWORK, PLAIN_SCHEME } from '../catalog/channels.ts';
import type { RequestPosition, RequestRow } from '../catalog/clients/schema.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { HOLE, UNKNOWN, type Value } from '../taint/value.ts';
import { channelSink, openedBy, type OpenChannel } from './channels.ts';
import { isGiven } from './positions.ts';
import { firstTexts, valueAt } from './request-urls.ts';
import { labelOf } from './sinks.ts';

/** A request as it leaves. */
interface Request {
  readonly row: RequestRow;
  readonly urls: readonly string[];
  /** What comes back from Amazon, which travels the same way; undefined for requests to others. */
  readonly received: (() => Value) | undefined;
}

/** An option inside an object: a body that is a text has none, whatever it is asked for. */
function optionValue({ path, ...position }: RequestPosition, call: Call, inspector: Inspector): Value {
  const holder = valueAt(position, call, inspector);
  if (path === undefined) return holder;
  return holder.references.length === 0 ? UNKNOWN : inspector.read({ ...holder, marks: [] }, path, call);
}

/** @returns everything that travels over a channel which can be read on the way; empty when the channel is sound. */
export function requestChannels(
  { row, urls, received }: Request,
  api: ApiNode,
  call: Call,
  inspector: Inspector,
): SinkUse[] {
  const opened = plainChannel(row, urls, api, call, inspector) ?? openedBy(call, inspector);
  if (opened === undefined) return [];
  const positions = [...row.body, ...row.url, ...(row.query ?? [])];
  const label = labelOf(call, undefined, undefined);
  const sent = positions.map((position) => ({
    sink: channelSink(opened, label),
    argument: position.at === undefined ? position.argument : undefined,
    value:
      row.query?.includes(position) === true
        ? optionValue(position, call, inspector)
        : valueAt(position, call, inspector),
  }));
  // What Amazon sends is Information also where it is not personal.
  const back: SinkUse[] =
    received === undefined
      ? []
      : [{ sink: channelSink(opened, label), argument: undefined, value: received(), always: true }];
  return [...sent.filter(({ value }) => isGiven(value)), ...back];
}

/** A socket in the file system: `connect('/run/app.sock')`, `connect({ path: '/run/app.sock' })`. */
function isUnixSocket({ base = [] }: RequestRow, call: Call, inspector: Inspector): boolean {
  return base.some(
    ({ at, argument, path }) =>
      path === 'host' && isGiven(valueAt({ argument, path: 'path', ...(at !== undefined && { at }) }, call, inspector)),
  );
}

/** A scheme without encryption to a machine that is not this one. */
function plainChannel(
  row: RequestRow,
  urls: readonly string[],
  api: ApiNode,
  call: Call,
  inspector: Inspector,
): OpenChannel | undefined {
  const isPlainModule = api.root === 'node:http';
  const protocol = isPlainModule ? firstTexts([{ argument: 0, path: 'protocol' }], call, inspector) : [];
  // A socket whose machine the code does not name.
  const { scheme: own } = row;
  if (own !== undefined && urls.length === 0)
    return isUnixSocket(row, call, inspector) ? undefined : { channel: `${own}:`, isCertain: false };
  const found = urls.flatMap((url) => {
    const text = isPlainModule && !protocol.includes('https:') ? url.replace(/^https:/, 'http:') : url;
    const { scheme, host = '' } = PLAIN_SCHEME.exec(text)?.groups ?? {};
    if (scheme === undefined || host === '' || LOOPBACK.test(host)) return [];
    return [
      {
        channel: `${scheme.toLowerCase()}:`,
        host: host.toLowerCase(),
        isCertain: !host.startsWith(HOLE) && !OWN_NETWORK.test(host),
      },
    ];
  });
  return found.find(({ isCertain }) => isCertain) ?? found[0];
}
