import type { Project, TextTest } from './project.ts';
import type { Resolution } from './resolve.ts';
import type { SourceFile } from './source-file.ts';

/** What an analysis may ask of a project. */
export type Files = Pick<Project, 'resolve' | 'load' | 'heirs' | 'imports' | 'importers' | 'says'>;

/** What an analysis asked of a project and was told: told the same again, it would come to the same result. */
export class Inquiries implements Files {
  readonly #project: Files;
  readonly #resolutions = new Map<string, Map<string, Resolution>>();
  readonly #loaded = new Map<string, SourceFile | undefined>();
  readonly #heirs = new Map<string, Map<string, readonly string[]>>();
  readonly #imports = new Map<string, readonly string[]>();
  readonly #importers = new Map<string, Map<string, readonly string[]>>();
  readonly #said = new Map<string, Map<TextTest, boolean>>();

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

  /** See `Project.imports`. */
  imports(file: string): readonly string[] {
    let imports = this.#imports.get(file);
    if (imports === undefined) {
      imports = this.#project.imports(file);
      this.#imports.set(file, imports);
    }
    return imports;
  }

  /** See `Project.says`. */
  says(file: string, test: TextTest): boolean {
    return askOnce(this.#said, file, test, () => this.#project.says(file, test));
  }

  /** See `Project.importers`. */
  importers(target: string, file: string): readonly string[] {
    return askOnce(this.#importers, file, target, () => this.#project.importers(target, file));
  }

  /** The files that were asked for; those that could not be read or parsed are undefined. */
  get files(): ReadonlyMap<string, SourceFile | undefined> {
    return this.#loaded;
  }

  /** @returns whether all that was asked, besides what stands in files, has the same answer. */
  leadTheSameWay(project: Files): boolean {
    return (
      isEvery(this.#resolutions, (from, specifier, told) => isSame(project.resolve(specifier, from), told)) &&
      isEvery(this.#heirs, (file, name, told) => isSame(project.heirs(name, file), told)) &&
      isEvery(this.#importers, (file, target, told) => isSame(project.importers(target, file), told)) &&
      isEvery(this.#said, (file, test, told) => project.says(file, test) === told) &&
      [...this.#imports].every(([file, told]) => isSame(project.imports(file), told))
    );
  }
}

function isEvery<Q, T>(
  answers: ReadonlyMap<string, ReadonlyMap<Q, T>>,
  test: (file: string, question: Q, told: T) => boolean,
): boolean {
  for (const [file, asked] of answers)
    for (const [question, told] of asked) if (!test(file, question, told)) return false;
  return true;
}

function askOnce<Q, T>(answers: Map<string, Map<Q, T>>, file: string, question: Q, ask: () => T): T {
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

function isSame(a: Resolution | readonly string[], b: Resolution | readonly string[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
