import { createFlowRule, type FlowRuleOptions } from '../create-flow-rule.ts';
import type { Sink } from '../pii/sinks.ts';
import { HOLE } from '../taint/value.ts';
import { secureScheme } from '../report/suggestions/secure-scheme.ts';

export interface NoInsecurePiiTransmissionOptions extends FlowRuleOptions {
  /** Hosts, with `*` for any part, that are reached without leaving the machine. */
  readonly allowHosts?: readonly string[];
}

/** DPP 1.5: everything that Amazon sends, personal or not, on channels that can be read on the way. */
export default createFlowRule<NoInsecurePiiTransmissionOptions>({
  name: 'no-insecure-pii-transmission',
  description: 'disallow sending data from SP-API responses over channels without encryption (DPP 1.5)',
  kinds: ['insecure-channel'],
  anyInformation: true,
  options: {
    allowHosts: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      uniqueItems: true,
      description: 'Hosts, with `*` for any part, that are reached without leaving the machine.',
    },
  },
  isAbout: ({ sink }, { allowHosts = [] }) => {
    const host = (sink as Sink).detail?.host;
    return typeof host !== 'string' || !allowHosts.some((allowed) => isMatch(allowed, host));
  },
  messageId: 'flow',
  message: "'{{field}}' from {{op}} travels over {{channel}}; DPP 1.5 requires TLS 1.2+, SFTP or SSH-2. Use https.",
  bareMessage: 'Data of SP-API travels over {{channel}}; DPP 1.5 requires TLS 1.2+, SFTP or SSH-2. Use https.',
  data: ({ sink }) => ({ channel: describeChannel(sink as Sink) }),
  suggesters: [secureScheme],
});

function isMatch(pattern: string, host: string): boolean {
  const parts = pattern
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[\\^$.+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(host);
}

function describeChannel({ label, detail = {} }: Sink): string {
  const { channel, host } = detail;
  if (channel === undefined) return label;
  return `${channel} (${host === undefined ? label : String(host).replaceAll(HOLE, '…')})`;
}
