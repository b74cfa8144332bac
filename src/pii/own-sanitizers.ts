import path from 'node:path';

import type { SanitizerSetting } from '../settings.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import { joinAll, type Value } from '../taint/value.ts';
import { affected } from './effects.ts';

/** @returns what one of the user's declared sanitizers leaves; undefined when the call is none of them. */
export type FindOwnSanitizer = (
  name: string,
  home: string | undefined,
  call: Call,
  inspector: Inspector,
) => Value | undefined;

/**
 * Compiles the declared sanitizers.
 * @param cwd the folder that module paths are relative to
 */
export function compileOwnSanitizers(settings: readonly SanitizerSetting[], cwd: string): FindOwnSanitizer {
  return (name, home, call, inspector) => {
    const setting = settings.find((item) => item.export === name && isFrom(item.module, home, cwd));
    if (setting === undefined) return undefined;
    return affected(joinAll(call.arguments.map(({ value }) => value)), setting.effect, inspector);
  };
}

/** Whether a function's home (a package, or a file) is the module that the setting names. */
function isFrom(module: string | undefined, home: string | undefined, cwd: string): boolean {
  if (module === undefined) return home === undefined || home === '<global>';
  if (home === undefined) return false;
  if (home === module) return true;
  if (!path.isAbsolute(home)) return false;
  const wanted = path.resolve(cwd, module);
  return home === wanted || stem(home) === wanted || stem(home) === path.join(wanted, 'index');
}

function stem(file: string): string {
  return file.slice(0, file.length - path.extname(file).length);
}
