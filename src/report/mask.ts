/** Shorter values would be given away by their last characters. */
const SHORTEST_WITH_TAIL = 20;

/**
 * @returns how a finding calls a secret without telling it: its kind and at most the last four characters, those only
 * when the value is long and random. A password never shows any.
 */
export function maskSecret(kind: string, value: string): string {
  const tail = value.slice(-4);
  const tells = value.length < SHORTEST_WITH_TAIL || /pass/i.test(kind) || !/^[\w\-+/=]{4}$/.test(tail);
  return tells ? kind : `${kind} (ends in "${tail}")`;
}
