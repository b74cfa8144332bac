import { createHash } from 'node:crypto';

/** The name has the version of the recipe: services compare prints of one name only. */
const NAME = 'spApiFinding/v1';

/**
 * Makes prints that stay the same while code moves: of the rule, the file, and the message without the lines that it
 * names and without the variables on the way. Equal findings of a file are told apart by their order.
 * @returns a function that has to be called for the findings of one run in their order
 */
export function makeFingerprints(): (rule: string, uri: string, message: string) => Readonly<Record<string, string>> {
  const seen = new Map<string, number>();
  return (rule, uri, message) => {
    const identity = JSON.stringify([rule, uri, withoutPlaces(message)]);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return { [NAME]: createHash('sha256').update(`${identity}:${count}`).digest('hex').slice(0, 32) };
  };
}

/** `getOrders (src/client.ts:14) reaches console.log via orders → line; …` → `getOrders (src/client.ts) reaches console.log; …` */
function withoutPlaces(message: string): string {
  return message.replace(/(\.\w{1,5}):\d{1,9}\b/gu, '$1').replace(/ via [^;]{1,500};/u, ';');
}
