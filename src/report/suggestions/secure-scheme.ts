import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';

import type { Sink } from '../../pii/sinks.ts';
import { suggestion, type Suggester } from './suggester.ts';

/** Schemes by the one that says the same with encryption. */
const SECURE: Readonly<Record<string, string>> = { 'http:': 'https:', 'ws:': 'wss:' };

/** `http://wms.example.com/orders` → `https://…`, where the address is written down in the file, once. */
export const secureScheme: Suggester = {
  messages: { useScheme: "Use '{{secure}}'." },
  suggest({ sink, place, sinkPlace }, { sourceCode }) {
    const { channel, host } = (sink as Sink).detail ?? {};
    const secure = SECURE[String(channel)];
    if (secure === undefined || host === undefined || sinkPlace.file !== place.file) return [];
    const addresses = addressesIn(sourceCode, `${String(channel)}//`, String(host));
    const [address] = addresses;
    if (address === undefined || addresses.length > 1) return [];
    const [start] = address;
    const range: TSESTree.Range = [start, start + String(channel).length];
    return [suggestion('useScheme', (fixer) => fixer.replaceTextRange(range, secure), { secure })];
  },
};

/** The ranges of the addresses in texts of the file. One with a port is left out: the other scheme has another port. */
function addressesIn({ ast }: SourceCode, scheme: string, host: string): TSESTree.Range[] {
  return (ast.tokens as TSESTree.Token[]).flatMap(({ type, value, range }) => {
    if ((type as string) !== 'String' && (type as string) !== 'Template') return [];
    const text = value.slice(1);
    if (!text.toLowerCase().startsWith(`${scheme}${host}`)) return [];
    const next = text.charAt(scheme.length + host.length);
    return /[\w.:-]/.test(next) ? [] : [[range[0] + 1, range[1]] as TSESTree.Range];
  });
}
