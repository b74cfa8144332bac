import {
  channelOptions,
  LOOPBACK,
  OPTION_HOLDERS,
  PLAIN_STORE_URL,
  STORE_HOSTS,
  storeOptions,
  type ChannelOption,
} from '../catalog/channels.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { stringLiterals, type Value } from '../taint/value.ts';
import type { Destination } from './destination.ts';
import { isGiven, links } from './positions.ts';
import { conventionalSink, type Sink } from './sinks.ts';

/** A way on which data can be read. */
export interface OpenChannel {
  readonly channel: string;
  /** Where the data goes, as far as that is known. */
  readonly host?: string;
  readonly isCertain: boolean;
}

/** @param through the call that sends the data, as findings name it */
export function channelSink(
  { channel, host, isCertain }: OpenChannel,
  through: string,
  destination: Destination = {},
): Sink {
  const detail = { channel, ...(host !== undefined && { host }) };
  return conventionalSink('insecure-channel', through, { isCertain, destination, detail });
}

/** @returns what the options of a call, or of the calls that made its client, say against its channel. */
export function openedBy(call: Call, inspector: Inspector): OpenChannel | undefined {
  const channel = optionIn(channelOptions, givenTo(call, inspector), OPTION_HOLDERS, call, inspector);
  return channel === undefined ? undefined : { channel, isCertain: true };
}

/** Kinds of sinks that stand on another machine unless the code says otherwise. */
const REMOTE: ReadonlySet<string> = new Set(['database', 'plain-storage', 'analytics', 'disclosure', 'buyer-contact']);

/** @returns the same data on its way to sinks whose client was made without encryption. */
export function sinkChannels(uses: readonly SinkUse[], call: Call, inspector: Inspector): SinkUse[] {
  const remote = uses.filter(({ sink }) => REMOTE.has((sink as Sink).row.kind));
  const [first] = remote;
  if (first === undefined) return [];
  const opened = openedBy(call, inspector) ?? openedStore(call, inspector);
  if (opened === undefined) return [];
  const { label, destination } = first.sink as Sink;
  const sink = channelSink(opened, label, destination);
  // The recipient of a message may be what its own rule asks for; the rest of it travels the same way.
  return allArguments(call).map(({ value }, argument) => ({ sink, argument, value }));
}

/** A store on another machine with encryption switched off. A machine that the code does not name may be this one. */
function openedStore(call: Call, inspector: Inspector): OpenChannel | undefined {
  const given = givenTo(call, inspector);
  const texts = given.flatMap((value) =>
    STORE_HOSTS.flatMap((path) => stringLiterals(path === '' ? value : inspector.read(value, path, call))),
  );
  const plain = texts.find((text) => PLAIN_STORE_URL.test(text) && !isLocal(text));
  if (plain !== undefined) return { channel: 'a connection without TLS', isCertain: true };
  const channel = optionIn(storeOptions, given, [''], call, inspector);
  const isNamed = given.some((value) =>
    STORE_HOSTS.some((path) => path !== '' && isGiven(inspector.read(value, path, call))),
  );
  if (channel === undefined || !isNamed || texts.some(isLocal)) return undefined;
  return { channel, isCertain: texts.length > 0 };
}

/** A host or an address on this machine, or a socket in its file system. */
function isLocal(text: string): boolean {
  const host = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(text)?.[1] ?? text;
  return host === '' || host.startsWith('/') || LOOPBACK.test(host);
}

/** The arguments of the call and of the calls that made what it is called on. */
function givenTo(call: Call, inspector: Inspector): Value[] {
  return [...allArguments(call).map(({ value }) => value), ...links(call, inspector).flatMap(({ values }) => values)];
}

function optionIn(
  options: readonly ChannelOption[],
  given: readonly Value[],
  holders: readonly string[],
  call: Call,
  inspector: Inspector,
): string | undefined {
  const plain = given.filter((value) => value.references.length > 0);
  const objects = plain.flatMap((value) =>
    holders.flatMap((path) => {
      const holder = path === '' ? value : inspector.read(value, path, call);
      if (holder.references.length === 0) return [];
      // An agent has the options that it was made with.
      return [holder, ...inspector.objects(holder).flatMap(({ madeBy }) => madeBy?.arguments ?? [])];
    }),
  );
  return options.find(({ path, matches }) => {
    const pattern = new RegExp(matches, 'i');
    return objects.some((object) =>
      inspector.read(object, path, call).literals.some((item) => pattern.test(String(item))),
    );
  })?.channel;
}
