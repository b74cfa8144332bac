import { unusedSettings, type UnusedSetting } from '../pii/unused-settings.ts';
import type { VisitedFile } from './analyse.ts';

/** The entries of the settings that no file of a run needed, found file by file: flows of whole projects are many. */
export class UnusedEntries {
  readonly #used = new Set<string>();
  readonly #unused = new Map<string, UnusedSetting>();

  add({ analysis, permits }: VisitedFile): void {
    const unused = unusedSettings(permits, analysis.everyFlow ?? analysis.flows);
    const found = new Map(unused.map((entry) => [keyOf(entry), entry]));
    for (const name of permits.names) {
      const key = keyOf(name);
      const entry = found.get(key);
      if (entry === undefined) this.#used.add(key);
      else this.#unused.set(key, entry);
    }
  }

  /** In the order of the settings. */
  get list(): UnusedSetting[] {
    return [...this.#unused].filter(([key]) => !this.#used.has(key)).map(([, entry]) => entry);
  }
}

function keyOf({ list, id }: Pick<UnusedSetting, 'list' | 'id'>): string {
  return `${list} ${id}`;
}
