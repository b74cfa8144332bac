import type { Explanation } from '../../report/explanations.ts';
import { locationOf } from './location.ts';
import type { CodeFlow, Location, ThreadFlowLocation } from './types.ts';

/** @returns the whole way of the data, from where it comes into the program to where it leaves it */
export function codeFlowOf({ steps }: Explanation, root: string): CodeFlow {
  return codeFlow(steps.map((step) => [step.kind, locationOf(step, root, { text: step.message })]));
}

/** @param steps what happens, and where */
export function codeFlow(steps: readonly (readonly [kind: string, location: Location])[]): CodeFlow {
  return { threadFlows: [{ locations: steps.map(([kind, location]) => flowLocation(kind, location)) }] };
}

/** @returns the two ends of the way, for readers that do not show code flows */
export function endsOf({ steps }: Explanation, root: string): readonly Location[] {
  const ends = steps.filter(isEnd);
  return ends.map((step, index) => ({ id: index + 1, ...locationOf(step, root, { text: step.message }) }));
}

function flowLocation(kind: string, location: Location): ThreadFlowLocation {
  return { location, kinds: [kind], importance: isEnd({ kind }) ? 'essential' : 'important' };
}

function isEnd({ kind }: { readonly kind: string }): boolean {
  return kind === 'source' || kind === 'sink';
}
