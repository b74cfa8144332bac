import fc, { type Arbitrary } from 'fast-check';

import { instrumented } from '../execute.ts';
import { Printer, type Kind, type Mode, type Statement } from '../printer.ts';
import { printAll, type Family } from './core.ts';
import { begin, help, programs } from './grammar.ts';

/** A program of a few files, and one text that does the same with the files as scopes. */
export interface Modules {
  readonly files: Readonly<Record<string, string>>;
  /** Its sinks know their line, counted as {@link lineOf} does. */
  readonly runnable: string;
}

/** Lines of the library count from here on. */
const LIBRARY = 1000;

const MODE: Mode = { sinks: 'dirty', isAsync: false };

/** @returns the number of a line among those of all files. */
export function lineOf(file: string, line: number): number {
  return file.startsWith('library') ? line + LIBRARY : line;
}

interface Import {
  readonly local: string;
  readonly name: string;
}

/** The ways from the exports of one file to the names in another one. */
interface System {
  readonly extension: string;
  /** What stands at the end of the library. */
  readonly exports: (names: readonly string[]) => string;
  /** What stands at the beginning of the main file. */
  readonly imports: (imports: readonly Import[], from: string) => string;
  /** What stands in the file between the two. */
  readonly passes: (names: readonly string[], from: string) => string;
}

const esm = (passes: System['passes']): System => ({
  extension: 'js',
  exports: (names) => `export { ${names.join(', ')} };`,
  imports: (imports, from) =>
    `import { ${imports.map(({ local, name }) => `${name} as ${local}`).join(', ')} } from '${from}';`,
  passes,
});

const commonJs = (exports: System['exports'], passes: System['passes']): System => ({
  extension: 'cjs',
  exports,
  imports: (imports, from) =>
    `const { ${imports.map(({ local, name }) => `${name}: ${local}`).join(', ')} } = require('${from}');`,
  passes,
});

const SYSTEMS: readonly System[] = [
  esm((_names, from) => `export * from '${from}';`),
  esm((names, from) => `export { ${names.join(', ')} } from '${from}';`),
  esm((names, from) => `import { ${names.join(', ')} } from '${from}'; export { ${names.join(', ')} };`),
  esm((names, from) => `import * as all from '${from}'; export const { ${names.join(', ')} } = all;`),
  commonJs(
    (names) => `module.exports = { ${names.join(', ')} };`,
    (_names, from) => `module.exports = require('${from}');`,
  ),
  commonJs(
    (names) => names.map((name) => `exports.${name} = ${name};`).join(' '),
    (_names, from) => `module.exports = { ...require('${from}') };`,
  ),
  commonJs(
    (names) => names.map((name) => `module.exports.${name} = ${name};`).join(' '),
    (names, from) => names.map((name) => `exports.${name} = require('${from}').${name};`).join(' '),
  ),
];

/** The main file imports everything that the library declares, perhaps through a file between them. */
export function modules(families: readonly Family[]): Arbitrary<Modules> {
  const parts = fc.tuple(programs(families, 5), programs(families, 8), fc.constantFrom(...SYSTEMS), fc.boolean());
  return parts.map(([library, main, system, isDirect]) => printed(library, main, system, isDirect));
}

function printed(
  libraryBody: readonly Statement[],
  mainBody: readonly Statement[],
  system: System,
  isDirect: boolean,
): Modules {
  const { extension } = system;
  const [libraryName, betweenName] = [`library.${extension}`, `between.${extension}`];
  const library = new Printer(MODE);
  begin(library);
  printAll(libraryBody)(library);
  const exported = library.variables.slice();
  const names = exported.map(({ name }) => name);
  library.line(system.exports(names));

  const main = new Printer(MODE);
  const imports = names.map((name, index) => ({ local: `imported${index}`, name }));
  main.line(system.imports(imports, `./${isDirect ? libraryName : betweenName}`));
  exported.forEach(({ kind }, index) => main.declare(`imported${index}`, kind satisfies Kind, true));
  help(main);
  printAll(mainBody)(main);

  const between = system.passes(names, `./${libraryName}`);
  const files = {
    [`main.${extension}`]: main.text,
    [libraryName]: library.text,
    ...(isDirect ? {} : { [betweenName]: `${between}\n` }),
  };
  return { files, runnable: extension === 'js' ? asScopes(files, imports) : withRequire(files) };
}

/** Imports of a module are views of the variables there. */
function asScopes(files: Readonly<Record<string, string>>, imports: readonly Import[]): string {
  const library = (files['library.js'] ?? '').replace(/^export .*$/mu, (line) => {
    const names = /\{ (.*) \}/u.exec(line)?.[1]?.split(', ') ?? [];
    return `return { ${names.map((name) => `get ${name}() { return ${name}; }`).join(', ')} };`;
  });
  let main = (files['main.js'] ?? '').replace(/^import .*$/mu, '');
  main = instrumented(main, lineOf('main', 1));
  for (const { local, name } of imports) main = main.replaceAll(new RegExp(`\\b${local}\\b`, 'gu'), `library.${name}`);
  return `const library = (() => { ${instrumented(library, lineOf('library', 1))}\n})();\n${main}`;
}

function withRequire(files: Readonly<Record<string, string>>): string {
  const bodies = Object.entries(files).map(
    ([name, text]) => `'./${name}': (require, module, exports) => { ${instrumented(text, lineOf(name, 1))}\n},`,
  );
  return `const loaded = {};
const files = { ${bodies.join('\n')} };
const require = (name) => {
  if (loaded[name] === undefined) {
    loaded[name] = { exports: {} };
    files[name](require, loaded[name], loaded[name].exports);
  }
  return loaded[name].exports;
};
require('./main.cjs');`;
}
