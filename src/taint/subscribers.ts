import { scanImports } from '../modules/imports.ts';
import type { Interpreter } from './interpreter.ts';
import { instanceOf, startModule } from './linking.ts';
import type { ModuleInstance } from './module-instance.ts';

/** How code sends to and listens at emitters that files share. Each pattern is about the text of a file. */
export interface Subscriptions {
  readonly makes: RegExp;
  readonly sends: RegExp;
  readonly listens: RegExp;
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
  const { subscriptions } = interpreter.policy;
  if (subscriptions === undefined) return;
  const files = new Set(
    emittersOf(interpreter, linted.file, subscriptions).flatMap((emitter) => importersOf(interpreter, emitter, linted)),
  );
  const listening = [...files].filter((file) => subscriptions.listens.test(interpreter.project.load(file)?.text ?? ''));
  for (const file of listening.slice(0, MAX_FILES)) {
    const instance = instanceOf(interpreter, file);
    if (instance !== undefined) startModule(interpreter, instance);
  }
}

function importersOf({ project }: Interpreter, emitter: string, { file }: ModuleInstance): readonly string[] {
  return project.importers(emitter, file.path);
}

/** The files that make the emitters which a file sends to, by itself or through what it imports, and packages that do. */
function emittersOf(
  { project }: Interpreter,
  { path, text }: ModuleInstance['file'],
  { makes, sends, shared }: Subscriptions,
): string[] {
  return scanImports(text).flatMap((specifier) => {
    const target = project.resolve(specifier, path);
    if (target.kind === 'package') return shared.has(specifier) && sends.test(text) ? [specifier] : [];
    const file = target.kind === 'file' ? project.load(target.path) : undefined;
    if (file === undefined || !(sends.test(text) || sends.test(file.text))) return [];
    if (makes.test(file.text)) return [file.path];
    // An index hands on what another file makes.
    const behind = scanImports(file.text).flatMap((inner) => {
      const next = project.resolve(inner, file.path);
      const made = next.kind === 'file' ? project.load(next.path) : undefined;
      return made !== undefined && makes.test(made.text) ? [made.path] : [];
    });
    return behind.length === 0 ? [] : [file.path, ...behind];
  });
}
