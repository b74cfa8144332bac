import { scanImports } from '../modules/imports.ts';
import type { Files } from '../modules/inquiries.ts';
import type { TextTest } from '../modules/project.ts';
import type { SourceFile } from '../modules/source-file.ts';
import type { Interpreter } from './interpreter.ts';
import { instanceOf, startModule } from './linking.ts';
import type { ModuleInstance } from './module-instance.ts';

/** How code sends to and listens at emitters that files share. Each test is about the text of a file. */
export interface Subscriptions {
  readonly makes: TextTest;
  readonly sends: TextTest;
  readonly listens: TextTest;
  /** Packages whose emitters are one for the whole program. */
  readonly shared: ReadonlySet<string>;
}

/** Files with listeners that are looked at for one file; may miss beyond. */
const MAX_FILES = 12;

/**
 * Runs the files that listen at an emitter which the linted file sends to: nobody who sends imports them. Only what they
 * register when they are loaded counts; may miss what a function of theirs registers.
 */
export function startSubscribers(interpreter: Interpreter, linted: ModuleInstance): void {
  const { policy, project } = interpreter;
  const { subscriptions } = policy;
  if (subscriptions === undefined) return;
  const { path } = linted.file;
  const emitters = new Set(emittersOf(project, linted.file, subscriptions));
  const files = new Set([...emitters].flatMap((emitter) => project.importers(emitter, path)));
  const listening = [...files].filter((file) => project.says(file, subscriptions.listens));
  for (const file of listening.slice(0, MAX_FILES)) {
    const instance = instanceOf(interpreter, file);
    if (instance !== undefined) startModule(interpreter, instance);
  }
}

/** The files that make the emitters which a file sends to, by itself or through what it imports, and packages that do. */
function emittersOf(project: Files, { path, text }: SourceFile, { makes, sends, shared }: Subscriptions): string[] {
  const isSending = project.says(path, sends);
  const packages = isSending ? scanImports(text).filter((specifier) => shared.has(specifier)) : [];
  const files = project.imports(path).flatMap((file) => {
    if (!isSending && !project.says(file, sends)) return [];
    if (project.says(file, makes)) return [file];
    // An index hands on what another file makes.
    const behind = project.imports(file).filter((inner) => project.says(inner, makes));
    return behind.length === 0 ? [] : [file, ...behind];
  });
  return [...packages, ...files];
}
