import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';
import path from 'node:path';
import { Disk, readText, type Stat } from './disk.ts';
import { Heirs } from './heirs.ts';
import { scanImports } from './imports.ts';
import { Epochs, type Lookup } from './incremental.ts';
import { isParsable, parseFile, versionOf } from './parse.ts';
import { reachesMatch, type Graph, type ReachMemo } from './reach.ts';
import { Resolver, type Resolution } from './resolve.ts';
import type { SourceFile } from './source-file.ts';
import { findProjectRoot } from './territory.ts';

export interface ProjectOptions {
  /** Folder whose files may be followed; by default the repository or workspace around the working directory. */
  readonly root?: string;
  /**
   * When to look at the disk anew: `watch` for every linted file, which is exact and in a large project slow. `batch`, for
   * runs over a code base and for editors alike: when a file is linted for the second time, after a pause, and as often
   * as it costs next to nothing, which in a small project is always. In between, files count as unchanged.
   */
  readonly mode?: 'batch' | 'watch';
  /** How many remembered values may be checked again for any one file; each takes a few microseconds. Default: 1,500. */
  readonly cheapChecks?: number;
  /** Larger files are treated as if they could not be read. Default: 1 MB. */
  readonly maxFileBytes?: number;
  /**
   * How much parsed source code to keep, in characters: its trees and scopes take 25 to 85 bytes a character.
   * Default: 600,000.
   */
  readonly maxParsedSize?: number;
}

/** Asks something about the text of a file. One function object is one question: its answers are remembered. */
export type TextTest = (text: string) => boolean;

interface Parsed {
  readonly stat: Stat;
  readonly version: string;
  readonly file: SourceFile | undefined;
}

/** What is remembered of a file besides its tree. */
interface Facts {
  readonly imports: readonly string[];
  readonly answers: WeakMap<TextTest, boolean>;
}

const NO_IMPORTS: readonly string[] = [];
/** About 350 MB, the facts about 50,000 files. */
const MAX_REMEMBERED = 500_000;

const DEFAULTS = { mode: 'batch', cheapChecks: 1_500, maxFileBytes: 1_000_000, maxParsedSize: 600_000 } as const;
/** In a run over a code base one file follows the other; in an editor somebody types. The clock never makes us trust. */
const LONGEST_PAUSE_MS = 500;
/** Of what `cheapChecks` allows, so much more for each file that was linted since everything was checked. */
const SHARE_OF_A_FILE = 1 / 100;

/** The files of one working directory: read, parsed and resolved on demand, and kept while they stay the same. */
export class Project {
  readonly #epochs = new Epochs();
  readonly #disk = new Disk(this.#epochs);
  readonly #resolver: Resolver;
  readonly #facts: Lookup<Facts | undefined>;
  readonly #targets: Lookup<readonly string[]>;
  readonly #heirs: Heirs;
  readonly #parsed = new Map<string, Parsed>();
  #parsedSize = 0;
  readonly #begun = new Set<string>();
  readonly #options: Required<Omit<ProjectOptions, 'root'>>;
  #memos = new WeakMap<TextTest, ReachMemo>();
  #linted: SourceFile | undefined;
  #importedByLinted: readonly string[] | undefined;
  #lastBegin = 0;
  /** The text of the file that was read last: tests usually follow its reading at once. */
  #recent: { readonly path: string; readonly stat: Stat; readonly text: string } | undefined;

  /** @param cwd absolute path of the working directory */
  constructor(cwd: string, { root, ...options }: ProjectOptions = {}) {
    this.#options = { ...DEFAULTS, ...options };
    const top = path.resolve(root ?? findProjectRoot(this.#disk, path.resolve(cwd)));
    this.#resolver = new Resolver(this.#disk, this.#epochs, top);
    this.#heirs = new Heirs(this.#disk, this.#epochs, top, (file) => this.#textOnDisk(file));
    this.#facts = this.#epochs.derived((file) => this.#readFacts(file));
    this.#targets = this.#epochs.derived((file) => this.#followable(this.#facts(file)?.imports ?? NO_IMPORTS, file));
  }

  /**
   * To be called once when the linting of a text begins, not once per rule. Until the next call, the disk counts as
   * unchanged.
   * @param file absolute path of the file
   */
  beginEpoch(file: string): void {
    this.#linted = undefined;
    this.#epochs.shrink(MAX_REMEMBERED);
    if (!this.#mustLookAnew(file)) {
      this.#begun.add(file);
      return;
    }
    this.#begun.clear();
    this.#begun.add(file);
    this.#memos = new WeakMap();
    this.#recent = undefined;
    this.#epochs.advance();
  }

  #mustLookAnew(file: string): boolean {
    const now = performance.now();
    const pause = now - this.#lastBegin;
    this.#lastBegin = now;
    if (this.#options.mode === 'watch' || this.#begun.has(file) || pause > LONGEST_PAUSE_MS) return true;
    return this.#epochs.size <= this.#options.cheapChecks * (1 + this.#begun.size * SHARE_OF_A_FILE);
  }

  /**
   * Wraps the file that the linter parsed itself. Until the next epoch, `load` and `textOf` answer with it.
   * @param text without byte order mark, as ESLint has it
   */
  forLinted(text: string, file: string, program: TSESTree.Program, scopeManager: ScopeManager): SourceFile {
    this.#linted = { path: file, text, program, scopeManager, version: versionOf(text) };
    this.#importedByLinted = undefined;
    return this.#linted;
  }

  /**
   * @param file absolute path, as `resolve` gives it
   * @returns the parsed file, the same object while its contents stay the same; undefined when it is missing, too
   * large, of an unknown language, or has a syntax error
   */
  load(file: string): SourceFile | undefined {
    if (this.#linted?.path === file) return this.#linted;
    const stat = this.#readable(file);
    const known = this.#parsed.get(file);
    if (known) this.#forget(file, known);
    if (!stat || !isParsable(file)) return undefined;
    const parsed = known?.stat === stat ? known : this.#parse(file, stat, known);
    if (parsed) this.#remember(file, parsed);
    return parsed?.file;
  }

  /** @returns the text of a file without byte order mark, or undefined when it is missing or too large */
  textOf(file: string): string | undefined {
    return this.#linted?.path === file ? this.#linted.text : this.#textOnDisk(file);
  }

  /** See `Resolver.resolve`. */
  resolve(specifier: string, fromFile: string): Resolution {
    return this.#resolver.resolve(specifier, fromFile);
  }

  /** @returns the files of the package around `file` that may hold a class which extends or implements the name */
  heirs(name: string, file: string): readonly string[] {
    return this.#heirs.of(name, file);
  }

  /** @returns the files that a file imports, as far as code can be followed there; types and comments count, too */
  imports(file: string): readonly string[] {
    if (this.#linted?.path !== file) return this.#targets(file);
    return (this.#importedByLinted ??= this.#followable(scanImports(this.#linted.text), file));
  }

  /** @returns whether the text of a file passes a test; see `reaches` */
  says(file: string, test: TextTest): boolean {
    return this.#linted?.path === file ? test(this.#linted.text) : this.#passes(file, test);
  }

  /**
   * @param target absolute path of a file, or the name of a package
   * @returns the other files of the package around `file` that import it
   */
  importers(target: string, file: string): readonly string[] {
    const isImported = (item: string): boolean =>
      this.#targets(item).includes(target) || this.#facts(item)?.imports.includes(target) === true;
    return this.#heirs.around(file).filter((item) => item !== file && isImported(item));
  }

  /**
   * Tells whether a file, or any file of the project that it imports, directly or not, has a text that passes a test.
   * May over-report: imports of types and in comments count, and a cycle back to `file` counts what is on disk.
   * @param file absolute path; `text` is taken for its contents
   * @param test pure; keep one function object, because answers are remembered by it
   */
  reaches(file: string, text: string, test: TextTest): boolean {
    if (test(text)) return true;
    let memo = this.#memos.get(test);
    if (!memo) this.#memos.set(test, (memo = new Map<string, boolean>()));
    const graph: Graph = { successors: this.#targets, matches: (node) => this.#passes(node, test) };
    const start = this.#followable(scanImports(text), file);
    return start.some((target) => reachesMatch(target, graph, memo));
  }

  #followable(specifiers: readonly string[], from: string): readonly string[] {
    const targets = new Set<string>();
    for (const specifier of specifiers) {
      const resolution = this.resolve(specifier, from);
      if (resolution.kind === 'file' && isFollowable(resolution.path)) targets.add(resolution.path);
    }
    return [...targets];
  }

  #passes(file: string, test: TextTest): boolean {
    const facts = this.#facts(file);
    if (!facts) return false;
    const known = facts.answers.get(test);
    if (known !== undefined) return known;
    const text = this.#textOnDisk(file);
    const answer = text !== undefined && test(text);
    facts.answers.set(test, answer);
    return answer;
  }

  #textOnDisk(file: string): string | undefined {
    const stat = this.#readable(file);
    const parsed = this.#parsed.get(file);
    if (parsed?.file && parsed.stat === stat) return parsed.file.text;
    return stat && this.#read(file, stat);
  }

  #readFacts(file: string): Facts | undefined {
    const stat = this.#readable(file);
    const text = stat && this.#read(file, stat);
    if (text === undefined) return undefined;
    return { imports: isParsable(file) ? scanImports(text) : NO_IMPORTS, answers: new WeakMap() };
  }

  #readable(file: string): Stat | undefined {
    const stat = this.#disk.stat(file);
    return stat?.kind === 'file' && stat.size <= this.#options.maxFileBytes ? stat : undefined;
  }

  #read(file: string, stat: Stat): string | undefined {
    if (this.#recent?.path === file && this.#recent.stat === stat) return this.#recent.text;
    const text = readText(file);
    this.#recent = text === undefined ? undefined : { path: file, stat, text };
    return text;
  }

  /** The map's order is the order of use; the file just used always stays. */
  #remember(file: string, parsed: Parsed): void {
    this.#parsed.set(file, parsed);
    this.#parsedSize += sizeOf(parsed);
    for (const [oldest, other] of this.#parsed) {
      if (this.#parsedSize <= this.#options.maxParsedSize || oldest === file) return;
      this.#forget(oldest, other);
    }
  }

  #forget(file: string, parsed: Parsed): void {
    this.#parsed.delete(file);
    this.#parsedSize -= sizeOf(parsed);
  }

  #parse(file: string, stat: Stat, known: Parsed | undefined): Parsed | undefined {
    const text = this.#read(file, stat);
    if (text === undefined) return undefined;
    const version = versionOf(text);
    return { stat, version, file: known?.version === version ? known.file : parseFile(file, text) };
  }
}

function sizeOf({ file }: Parsed): number {
  return file?.text.length ?? 0;
}

function isFollowable(file: string): boolean {
  return isParsable(file) || path.extname(file) === '.json';
}
