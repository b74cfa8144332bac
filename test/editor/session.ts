import { ESLint, type Linter } from 'eslint';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';

import plugin from '../../src/index.ts';
import type { TemporaryProject } from '../modules/temporary-project.ts';
import { halfTyped, MAKERS, OPENED, OPTIONAL } from './project.ts';
import type { Random } from './random.ts';

export type Folder = Pick<TemporaryProject, 'root' | 'at' | 'write' | 'remove'>;

/** An editor with a project: files change on disk and in buffers, and are linted in one process that goes on and on. */
export class Session {
  readonly #random: Random;
  readonly #project: Folder;
  /** What stands in the editor, where it is not what is on disk. */
  readonly #buffers = new Map<string, string>();
  /** Some editors make a linter for each validation, others keep one. */
  readonly #kept: ESLint;
  #count = 0;

  /** @param project an empty folder */
  constructor(random: Random, project: Folder) {
    this.#random = random;
    this.#project = project;
    for (const file of Object.keys(MAKERS)) if (!OPTIONAL.has(file)) project.write(file, this.#make(file));
    this.#kept = linter(project.root, {});
  }

  /** Changes something. @returns what, for the message of a failure */
  edit(): string {
    const { below, pick } = this.#random;
    switch (below(8)) {
      case 0:
        return this.#type(pick(OPENED));
      case 1:
        return this.#save(pick(OPENED));
      case 2:
        return this.#remove(pick(Object.keys(MAKERS)));
      case 3:
        return this.#sneak(pick(Object.keys(MAKERS)));
      case 4:
        return this.#write(pick(Object.keys(MAKERS)), (text) => halfTyped(text, this.#random));
      default:
        return this.#write(pick(Object.keys(MAKERS)), (text) => text);
    }
  }

  /** A file and what the editor shows of it. */
  choose(): { readonly file: string; readonly text: string } {
    const file = this.#random.pick(OPENED);
    return { file, text: this.#buffers.get(file) ?? this.#onDisk(file) };
  }

  /** Lints as the editor does. */
  async lint(file: string, text: string): Promise<readonly Linter.LintMessage[]> {
    const eslint = this.#random.below(2) === 0 ? this.#kept : linter(this.#project.root, {});
    return messagesOf(eslint, this.#project.at(file), text);
  }

  /** Lints as a process does that has seen nothing before: other settings never share what is remembered. */
  async lintAfresh(file: string, text: string): Promise<readonly Linter.LintMessage[]> {
    this.#count += 1;
    const sanitizer = {
      id: `none-${this.#count}`,
      module: `./no-such-file-${this.#count}.js`,
      export: 'none',
      effect: 'redact',
      reason: 'Stands for nothing but a new state',
      owner: 'tests',
    };
    return messagesOf(linter(this.#project.root, { sanitizers: [sanitizer] }), this.#project.at(file), text);
  }

  #onDisk(file: string): string {
    const path = this.#project.at(file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }

  #make(file: string): string {
    return MAKERS[file]?.(this.#random) ?? '';
  }

  #type(file: string): string {
    const text = this.#random.below(2) === 0 ? this.#make(file) : halfTyped(this.choose().text, this.#random);
    this.#buffers.set(file, text);
    return `typed in ${file}`;
  }

  #save(file: string): string {
    const text = this.#buffers.get(file) ?? this.#make(file);
    this.#buffers.delete(file);
    this.#project.write(file, text);
    return `saved ${file}`;
  }

  #write(file: string, change: (text: string) => string): string {
    this.#project.write(file, change(this.#make(file)));
    return `wrote ${file}`;
  }

  #remove(file: string): string {
    this.#project.remove(file);
    return `removed ${file}`;
  }

  /** A change that keeps size and time: what a checkout or a generator may do. */
  #sneak(file: string): string {
    const path = this.#project.at(file);
    if (!existsSync(path)) return this.#write(file, (text) => text);
    const { atime, mtime } = statSync(path);
    const text = this.#onDisk(file);
    this.#project.write(
      file,
      text.replaceAll('console.log', 'consol3.log') === text
        ? text.replaceAll('consol3.log', 'console.log')
        : text.replaceAll('console.log', 'consol3.log'),
    );
    utimesSync(path, atime, mtime);
    return `changed ${file} without a trace`;
  }
}

/** @returns a linter of the strict preset that shows failures of the engine */
export function linter(cwd: string, spApi: object): ESLint {
  const settings: Linter.Config = { settings: { spApi: { debug: true, ...spApi } } };
  return new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [...plugin.configs.strict, settings] });
}

/** @returns what a linter says of a text in an editor */
export async function messagesOf(eslint: ESLint, file: string, text: string): Promise<readonly Linter.LintMessage[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return result?.messages ?? [];
}
