import type { Project } from './project.ts';
import type { Resolution } from './resolve.ts';
import type { SourceFile } from './source-file.ts';

/** What an analysis may ask of a project. */
export type Files = Pick<Project, 'resolve' | 'load' | 'heirs' | 'importers'>;

/** What an analysis asked of a project and was told: told the same again, it would come to the same result. */
export class Inquiries implements Files {
  readonly #project: Files;
  readonly #resolutions = new Map<string, Map<string, Resolution>>();
  readonly #loaded = new Map<string, SourceFile | undefined>();
  readonly #heirs = new Map<string, Map<string, readonly string[]>>();
  readonly #importers = new Map<string, Map<string, readonly string[]>>();

  constructor(project: Files) {
    this.#project = project;
  }

  /** See `Project.resolve`. */
  resolve(specifier: string, fromFile: string): Resolution {
    return askOnce(this.#resolutions, fromFile, specifier, () => this.#project.resolve(specifier, fromFile));
  }

  /** See `Project.load`. */
  load(file: string): SourceFile | undefined {
    const known = this.#loaded.get(file);
    if (known !== undefined || this.#loaded.has(file)) return known;
    const loaded = this.#project.load(file);
    this.#loaded.set(file, loaded);
    return loaded;
  }

  /** See `Project.heirs`. */
  heirs(name: string, file: string): readonly string[] {
    return askOnce(this.#heirs, file, name, () => this.#project.heirs(name, file));
  }

  /** See `Project.importers`. */
  importers(target: string, file: string): readonly string[] {
    return askOnce(this.#importers, file, target, () => this.#project.importers(target, file));
  }

  /** The files that were asked for; those that could not be read or parsed are undefined. */
  get files(): ReadonlyMap<string, SourceFile | undefined> {
    return this.#loaded;
  }

  /** @returns whether imports lead where they led, interfaces to the classes that they led to, and files are imported by the same others. */
  leadTheSameWay(project: Files): boolean {
    for (const [from, asked] of this.#resolutions)
      for (const [specifier, told] of asked) if (!isSame(project.resolve(specifier, from), told)) return false;
    for (const [file, asked] of this.#heirs)
      for (const [name, told] of asked) if (project.heirs(name, file).join('\n') !== told.join('\n')) return false;
    for (const [file, asked] of this.#importers)
      for (const [target, told] of asked)
        if (project.importers(target, file).join('\n') !== told.join('\n')) return false;
    return true;
  }
}

function askOnce<T>(answers: Map<string, Map<string, T>>, file: string, question: string, ask: () => T): T {
  let ofFile = answers.get(file);
  if (ofFile === undefined) {
    ofFile = new Map();
    answers.set(file, ofFile);
  }
  let answer = ofFile.get(question);
  if (answer === undefined) {
    answer = ask();
    ofFile.set(question, answer);
  }
  return answer;
}

function isSame(a: Resolution, b: Resolution): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
