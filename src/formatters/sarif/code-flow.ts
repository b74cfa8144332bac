import type { Explanation } from '../../report/explanations.ts';
import type { FlowStep } from '../../report/steps.ts';
import { locationOf } from './location.ts';
import type { CodeFlow, Location, ThreadFlowLocation } from './types.ts';

/** @returns the whole way of the data, from where it comes into the program to where it leaves it */
export function codeFlowOf({ steps }: Explanation, root: string): CodeFlow {
  return { threadFlows: [{ locations: steps.map((step) => flowLocation(step, root)) }] };
}

/** @returns the two ends of the way, for readers that do not show code flows */
export function endsOf({ steps }: Explanation, root: string): readonly Location[] {
  const ends = steps.filter(isEnd);
  return ends.map((step, index) => ({ id: index + 1, ...locationOf(step, root, { text: step.message }) }));
}

function flowLocation(step: FlowStep, root: string): ThreadFlowLocation {
  return {
    location: locationOf(step, root, { text: step.message }),
    kinds: [step.kind],
    importance: isEnd(step) ? 'essential' : 'important',
  };
}

function isEnd({ kind }: FlowStep): boolean {
  return kind === 'source' || kind === 'sink';
}
