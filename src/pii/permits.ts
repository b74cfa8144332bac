import type { Settings } from '../settings.ts';
import type { LawfulSetting } from '../settings/types.ts';
import type { Flow } from '../taint/engine.ts';
import type { Mark } from '../taint/value.ts';
import { isPersonal, type PiiLabel, type PiiLeaf } from './labels.ts';
import { ruleOfKind } from './own-rows.ts';
import { flowEntry, recipientEntry, storeEntry, type EntryTest } from './permit-entries.ts';
import type { Sink } from './sinks.ts';
import { PERSONAL_DATA, type Subject } from './subjects.ts';

/** Names an entry of the settings. */
export interface EntryName {
  readonly list: 'permittedFlows' | 'recipients' | 'encryptedStores';
  readonly id: string;
}

interface Entry extends EntryTest {
  readonly name: EntryName;
  /** The last day on which the entry permits anything; absent: it does not end. */
  readonly lastDay: string | undefined;
}

/** What the settings say of a flow. */
export interface Judgement {
  /** What no entry permits; a mark of several fields keeps those that are left. */
  readonly marks: readonly Mark[];
  /** The entries that permit some of it. */
  readonly by: readonly EntryName[];
  /** An entry that would permit some of what is left, had its last day not passed. */
  readonly expired: { readonly id: string; readonly lastDay: string } | undefined;
}

/** What the settings permit on one day. */
export class Permits {
  readonly #entries: readonly Entry[];
  readonly #day: string;

  /**
   * @param cwd the folder that paths in the settings are relative to
   * @param day YYYY-MM-DD, which decides which entries have expired
   */
  constructor({ permittedFlows, recipients, encryptedStores }: Settings, cwd: string, day: string) {
    this.#day = day;
    const stores = encryptedStores.map((setting) => entry('encryptedStores', setting, storeEntry(setting, cwd)));
    const encrypted = stores.filter((store) => !this.#isOver(store));
    this.#entries = [
      ...permittedFlows.map((setting) => entry('permittedFlows', setting, flowEntry(setting, encrypted, cwd))),
      ...recipients.map((setting) => entry('recipients', setting, recipientEntry(setting, cwd))),
      ...stores,
    ];
  }

  #isOver({ lastDay }: Entry): boolean {
    return lastDay !== undefined && lastDay < this.#day;
  }

  /** All entries, in the order of the settings. */
  get names(): readonly EntryName[] {
    return this.#entries.map(({ name }) => name);
  }

  /** @returns the last day of an entry that has expired; undefined for those that have not. */
  endOf({ list, id }: EntryName): string | undefined {
    const found = this.#entries.find(({ name }) => name.list === list && name.id === id);
    return found !== undefined && this.#isOver(found) ? found.lastDay : undefined;
  }

  /**
   * @param rule the name of the rule that would report the flow
   * @param marks the marks of the flow that the rule would report
   */
  judge(rule: string, flow: Flow, marks: readonly Mark[]): Judgement {
    const about = this.#entries.filter((item) => item.answers(rule, flow));
    if (about.length === 0 || marks.length === 0) return { marks, by: [], expired: undefined };
    const valid = about.filter((item) => !this.#isOver(item));
    const leaves = marks.flatMap(leavesIn);
    const left = marks.flatMap((mark) => without(mark, (leaf) => valid.some((item) => item.covers(leaf))));
    const over = about.find((item) => this.#isOver(item) && left.flatMap(leavesIn).some((leaf) => item.covers(leaf)));
    return {
      marks: left,
      by: valid.filter((item) => leaves.some((leaf) => item.covers(leaf))).map(({ name }) => name),
      expired: over?.lastDay === undefined ? undefined : { id: over.name.id, lastDay: over.lastDay },
    };
  }

  /** @returns whether the rule that the sink belongs to has nothing left to report, because of the settings. */
  isPermitted(flow: Flow): boolean {
    const { kind } = (flow.sink as Sink).row;
    const { marks, by } = this.judge(ruleOfKind(kind), flow, uncleared(flow));
    return by.length > 0 && !isPersonal(marks.flatMap(leavesIn));
  }
}

function entry(list: EntryName['list'], { id, reviewBy }: LawfulSetting, test: EntryTest): Entry {
  return { ...test, name: { list, id }, lastDay: reviewBy };
}

function leavesIn({ label }: Mark): readonly PiiLeaf[] {
  return (label as PiiLabel).leaves;
}

function without(mark: Mark, isPermitted: (leaf: PiiLeaf) => boolean): Mark[] {
  const label = mark.label as PiiLabel;
  const leaves = label.leaves.filter((leaf) => !isPermitted(leaf));
  if (leaves.length === label.leaves.length) return [mark];
  const rest: PiiLabel = { ...label, key: `${label.key}, but ${leaves.length} left`, leaves };
  return leaves.length === 0 ? [] : [{ ...mark, label: rest }];
}

/** @returns the marks of the subject that nothing on the way has made fit for the sink. */
export function uncleared({ sink, marks }: Flow, { concerns, isCleared }: Subject = PERSONAL_DATA): Mark[] {
  return marks.filter((mark) => concerns(mark) && !isCleared(mark.effects, (sink as Sink).row.kind));
}

/** How often a run needed an entry. */
export interface EntryUse extends EntryName {
  readonly flows: number;
}

/** What judges a flow into a store besides the rule that reports it. */
const RETENTION = 'no-pii-retention-over-30-days';

/**
 * Tells which entries a run used. One that no flow needs has outlived the code that it was written for.
 * @param flows all flows of the run, of whatever files; those to recipients who need no entry count as well
 * @returns every entry in the order of the settings, unused ones with 0; an expired entry is unused
 */
export function usesOf(permits: Permits, flows: Iterable<Flow>): EntryUse[] {
  const counts = new Map(permits.names.map(({ list, id }) => [`${list} ${id}`, { list, id, flows: 0 }]));
  for (const flow of flows) {
    const marks = uncleared(flow);
    const rules = [ruleOfKind((flow.sink as Sink).row.kind), RETENTION];
    const by = rules.flatMap((rule) => permits.judge(rule, flow, marks).by.map(({ list, id }) => `${list} ${id}`));
    for (const name of new Set(by)) {
      const count = counts.get(name);
      if (count !== undefined) count.flows += 1;
    }
  }
  return [...counts.values()];
}
