import type { Flow } from '../taint/engine.ts';
import { usesOf, type EntryName, type Permits } from './permits.ts';

/** An entry of the settings that a run did not need. */
export interface UnusedSetting extends EntryName {
  /** Absent: no flow needs the entry. Otherwise the last day on which it permitted anything. */
  readonly expired?: string;
  /** What a user is told: one sentence with what to do. */
  readonly message: string;
}

/**
 * An entry that nothing needs has outlived the code that it was written for, or names something that is not there; either
 * way it would permit a flow that nobody has reviewed. One file cannot tell, so no rule reports it: whoever has analysed all
 * files of a project asks here, and treats the answer as errors of the configuration.
 * @param permits of the analyzer that the flows come from
 * @param flows all flows of all files that the settings are about
 * @returns the unused entries in the order of the settings
 */
export function unusedSettings(permits: Permits, flows: Iterable<Flow>): UnusedSetting[] {
  return usesOf(permits, flows).flatMap(({ list, id, flows: count }): UnusedSetting[] => {
    if (count > 0) return [];
    const entry = `settings.spApi.${list}: '${id}'`;
    const expired = permits.endOf({ list, id });
    if (expired !== undefined)
      return [
        {
          list,
          id,
          expired,
          message: `${entry} has permitted nothing since ${expired}. Review the flow and set a new day, or remove the entry.`,
        },
      ];
    return [{ list, id, message: `${entry} permits no flow of the project. Correct what it names, or remove it.` }];
  });
}
