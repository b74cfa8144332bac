import { ROOT_ID } from './location.ts';
import type { Component, Log, Notification, Result, Run } from './types.ts';

/** What one tool says. */
export interface RunParts {
  readonly driver: Component;
  readonly taxonomies?: readonly Component[] | undefined;
  /** Whether every file could be read. */
  readonly isSuccessful: boolean;
  readonly notes: readonly Notification[];
  /** What addresses are relative to, in words. */
  readonly root: string;
  readonly results: readonly Result[];
}

export function runOf({ driver, taxonomies, isSuccessful, notes, root, results }: RunParts): Run {
  return {
    tool: { driver },
    invocations: [
      { executionSuccessful: isSuccessful, ...(notes.length > 0 && { toolExecutionNotifications: notes }) },
    ],
    originalUriBaseIds: { [ROOT_ID]: { description: { text: root } } },
    columnKind: 'utf16CodeUnits',
    ...(taxonomies && { taxonomies }),
    results,
  };
}

export function logOf(runs: readonly Run[]): Log {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs,
  };
}
