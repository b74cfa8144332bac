import { asyncLibrary } from './async.ts';
import { axiosHelpers } from './axios.ts';
import { breakers, caches, spellings } from './caches.ts';
import { classTransformer } from './class-transformer.ts';
import { composition } from './composition.ts';
import { events, mitt, nestEvents } from './events.ts';
import { immer } from './immer.ts';
import { immutable } from './immutable.ts';
import { dateFns, dayjs, lengthsOfTime, luxon, momentJs } from './dates.ts';
import { joi } from './joi.ts';
import { loaders } from './loaders.ts';
import { lodash } from './lodash.ts';
import { nodeUtilities } from './node-utilities.ts';
import { objectHelpers } from './object-helpers.ts';
import { promises } from './promises.ts';
import { ramda } from './ramda.ts';
import { react } from './react.ts';
import { rxjs } from './rxjs.ts';
import type { LibraryModel } from './schema.ts';
import { streams } from './streams.ts';
import { tables } from './tables.ts';
import { vue } from './vue.ts';
import { yup } from './yup.ts';
import { zlib } from './zlib.ts';
import { zod } from './zod.ts';
import { pinia } from './pinia.ts';
import { zustand } from './zustand.ts';

/** All models of libraries. */
export const libraryModels: readonly LibraryModel[] = [
  asyncLibrary,
  axiosHelpers,
  breakers,
  caches,
  classTransformer,
  ...composition,
  events,
  immer,
  immutable,
  dateFns,
  dayjs,
  lengthsOfTime,
  mitt,
  nestEvents,
  luxon,
  momentJs,
  joi,
  loaders,
  lodash,
  nodeUtilities,
  ...objectHelpers,
  ...promises,
  ramda,
  react,
  rxjs,
  spellings,
  streams,
  ...tables,
  vue,
  yup,
  zlib,
  zod,
  zustand,
  pinia,
];

const byPackage = new Map(libraryModels.flatMap((model) => model.packages.map((name) => [name, model] as const)));
const exportsOf = new WeakMap<LibraryModel, ReadonlySet<string>>();

/**
 * @param module a specifier as the code has it, with subpath
 * @param name an export; `default` for the module itself
 * @returns the export of a model that stands in for it
 */
export function modelOf(
  module: string,
  name: string,
): { readonly model: LibraryModel; readonly name: string } | undefined {
  const found = byPackage.get(module);
  if (found !== undefined) return exportNames(found).has(name) ? { model: found, name } : undefined;
  return name === 'default' ? modelOfFunction(module) : undefined;
}

/** `lodash/get`, `lodash.get`: packages and files of one function. */
function modelOfFunction(module: string): ReturnType<typeof modelOf> {
  for (const model of libraryModels) {
    const prefix = model.perFunction?.find((item) => module.startsWith(item));
    const name = prefix === undefined ? undefined : module.slice(prefix.length).replace(/\.js$/, '');
    const exported =
      name === undefined
        ? undefined
        : [...exportNames(model)].find((item) => item.toLowerCase() === name.toLowerCase());
    if (exported !== undefined) return { model, name: exported };
  }
  return undefined;
}

function exportNames(model: LibraryModel): ReadonlySet<string> {
  let names = exportsOf.get(model);
  if (names === undefined) {
    names = new Set(readNames(model.code));
    exportsOf.set(model, names);
  }
  return names;
}

/** Models declare what they export where they define it, or in one list of `export { a, b as c }`. */
function* readNames(code: string): Generator<string> {
  for (const match of code.matchAll(/^export (?:async )?(?:const|let|class|function\*?) (\w+)/gm))
    yield match[1] as string;
  if (/^export default /m.test(code)) yield 'default';
  for (const match of code.matchAll(/^export \{([^}]*)\}/gm)) {
    for (const item of (match[1] as string).split(','))
      yield (
        item
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? ''
      ).trim();
  }
}
