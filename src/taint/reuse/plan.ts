import type { Files, Inquiries } from '../../modules/inquiries.ts';
import type { SourceFile } from '../../modules/source-file.ts';
import { haveInCommon, RecordIndex } from './record-index.ts';
import { Versions } from './versions.ts';
import type { Journal, RunRecord } from './journal.ts';
import { matchVersions, type Match } from './match.ts';

/** An analysis that a later one may build on. */
export interface Recorded {
  readonly linted: SourceFile;
  readonly journal: Journal;
  readonly inquiries: Inquiries;
  /** Functions that ran for nobody in particular: in bodies of modules. */
  readonly calledAside: ReadonlySet<number>;
  /** What the entries have to do with each other, once it was asked. */
  index?: RecordIndex;
  /** How many functions differed when it was built on last. */
  changed?: number;
}

/** What of an earlier analysis holds for the present versions of the files. */
export interface Plan {
  readonly journal: Journal;
  readonly index: RecordIndex;
  /** The entries whose runs need not be repeated, in the order in which they ran. */
  readonly reused: readonly RunRecord[];
  /** The files that are not the same objects any more, as they were and as they are. */
  readonly files: ReadonlyMap<SourceFile, SourceFile>;
  /** What the nodes of those files have become. */
  readonly versions: Versions;
  /** The functions whose bodies differ, as they were. */
  readonly changed: readonly object[];
}

/** Less than this share of an analysis is not worth the book-keeping. */
const MIN_SHARE = 0.1;

/** What is edited adds up. When somebody goes on to another function, a new beginning pays off sooner. */
const MIN_SHARE_ELSEWHERE = 0.6;

/** @returns undefined when nothing, or not enough, can be taken over. */
export function planReuse(recorded: Recorded, linted: SourceFile, files: Files): Plan | undefined {
  const { journal, inquiries } = recorded;
  if (!inquiries.leadTheSameWay(files)) return undefined;
  const index = (recorded.index ??= new RecordIndex(journal));
  if (!index.isUnique) return undefined;
  const versions = new Versions();
  const matches = compareFiles(recorded, linted, files, versions);
  if (matches === undefined) return undefined;
  const changedIds = changedFunctions(matches, journal);
  if (haveInCommon(changedIds, recorded.calledAside)) return undefined;
  const reused = index.unconcerned(changedIds);
  const changed = matches.flatMap((match) => match.changed);
  const isElsewhere = recorded.changed !== undefined && recorded.changed > 0 && changed.length > recorded.changed;
  recorded.changed = changed.length;
  const share = isElsewhere ? MIN_SHARE_ELSEWHERE : MIN_SHARE;
  if (stepsOf(reused) < stepsOf(index.records) * share) return undefined;
  return { journal, index, reused, files: new Map(matches.map(({ before, now }) => [before, now])), versions, changed };
}

function compareFiles(
  { linted: oldLinted, inquiries }: Recorded,
  linted: SourceFile,
  files: Files,
  versions: Versions,
): Match[] | undefined {
  const matches: Match[] = [];
  const pairs = new Map([...inquiries.files].map(([path, before]) => [path, [before, files.load(path)] as const]));
  pairs.set(linted.path, [oldLinted, linted]);
  for (const [before, now] of pairs.values()) {
    if (before === now) continue;
    const match = before && now && matchVersions(before, now, versions);
    if (match === undefined) return undefined;
    matches.push(match);
  }
  return matches;
}

/** @returns the functions that ran and have another body now, or stand in one that has. */
function changedFunctions(matches: readonly Match[], { functions: ran }: Journal): ReadonlySet<number> {
  const changed = new Map(matches.map(({ before, changed: functions }) => [before, functions]));
  const ids = new Set<number>();
  if (matches.every(({ changed: functions }) => functions.length === 0)) return ids;
  for (const [id, { module, node }] of ran) {
    const [start, end] = node.range;
    const isIn = changed.get(module.file)?.some(({ range }) => range[0] <= start && end <= range[1]);
    if (isIn === true) ids.add(id);
  }
  return ids;
}

function stepsOf(records: readonly RunRecord[]): number {
  return records.reduce((sum, { steps }) => sum + steps, 0);
}
