import {
  channelOptions,
  OPENING_CALLS,
  LOOPBACK,
  OPTION_HOLDERS,
  OWN_NETWORK,
  PLAIN_STORE_URLS,
  PLAIN_UNLESS,
  STORE_HOSTS,
  storeOptions,
  type ChannelOption,
} from '../catalog/channels.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
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
  const steps = links(call, inspector).map(({ step }) => step);
  const unprotected = OPENING_CALLS.find(({ method }) => steps.includes(method));
  if (unprotected !== undefined) return { channel: unprotected.channel, isCertain: true };
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
  for (const { matches, channel } of PLAIN_STORE_URLS) {
    const plain = texts.filter((text) => matches.test(text) && !isLocal(text));
    if (plain.length > 0) return { channel, isCertain: plain.some((text) => !OWN_NETWORK.test(hostIn(text))) };
  }
  const channel = optionIn(storeOptions, given, [''], call, inspector) ?? plainByDefault(given, call, inspector);
  const isNamed = given.some((value) =>
    STORE_HOSTS.some((path) => path !== '' && isGiven(inspector.read(value, path, call))),
  );
  if (channel === undefined || !isNamed || texts.some(isLocal)) return undefined;
  return { channel, isCertain: texts.length > 0 };
}

/** What a client that encrypts only when it is told to is not told. */
function plainByDefault(given: readonly Value[], call: Call, inspector: Inspector): string | undefined {
  const { references = [] } = call.self ?? {};
  const roots = [
    ...references.flatMap((item) => (item.kind === 'api' ? [item.api.root] : [])),
    ...inspector.objects(call.self ?? UNKNOWN).flatMap(({ api }) => (api === undefined ? [] : [api.root])),
  ];
  const row = PLAIN_UNLESS.find(({ packages }) => packages.some((name) => roots.includes(name)));
  if (row === undefined || given.some((value) => isGiven(inspector.read(value, row.option, call)))) return undefined;
  return 'a connection without TLS';
}

/** The host of an address, with a port or without. */
function hostIn(text: string): string {
  const host = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(text)?.[1];
  return host ?? text.replace(/:\d+$/, '');
}

/** A host or an address on this machine, or a socket in its file system. */
function isLocal(text: string): boolean {
  const host = hostIn(text);
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
