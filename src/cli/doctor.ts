import type { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { isParsable, parseFile } from '../modules/parse.ts';
import type { UnusedSetting } from '../pii/unused-settings.ts';
import { RecordCollector } from '../record/collector.ts';
import { ENDS } from '../record/kinds.ts';
import type { RecordCollection } from '../record/model.ts';
import { describePlaces } from '../record/places.ts';
import { analyseProject } from './analyse.ts';
import type { CommandRow, ParsedArguments } from './arguments.ts';
import { findAnyConfigFile, isOldConfigFile, loadEslint } from './eslint.ts';
import { countOf, EXIT, painter, type Io } from './io.ts';
import { SeenCalls, type Seen } from './seen-calls.ts';
import { UnresolvedImports, type UnresolvedImport } from './unresolved-imports.ts';
import { UnusedEntries } from './unused-entries.ts';

export const DOCTOR: CommandRow = {
  usage: 'doctor [files…]',
  help: 'Tells what the plugin sees in this project and what it does not. Ends with 1 when something should be looked at.',
  options: {},
};

/** What is told; also the form of `--json`. */
interface Diagnosis {
  readonly versions: Readonly<Record<string, string>>;
  readonly configuration: string;
  /** Rules of the plugin that are on for the first file. */
  readonly rules: readonly string[];
  readonly filesAnalysed: number;
  readonly parseFailures: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  readonly unresolvedImports: readonly UnresolvedImport[];
  readonly sources: readonly RecordCollection[];
  readonly sinks: readonly Seen[];
  /** Calls of functions that are known by the operation or path that they are told, and by nothing else. */
  readonly undeclaredClients: readonly Seen[];
  /** Functions that are called like ones that clean, and give the data back. */
  readonly undeclaredSanitizers: readonly Seen[];
  readonly bounds: readonly string[];
  /** Known only when the whole project was looked at. */
  readonly unusedEntries: readonly UnusedSetting[];
  /** What should be looked at, in words. */
  readonly problems: readonly string[];
}

/** Runs `sp-api-pii doctor`. */
export async function runDoctor(given: ParsedArguments, io: Io): Promise<number> {
  const diagnosis = await diagnose(given, io);
  if (given.flag('json')) io.out(JSON.stringify({ command: 'doctor', ...diagnosis }));
  else tell(diagnosis, io);
  return diagnosis.problems.length === 0 ? EXIT.clean : EXIT.findings;
}

async function diagnose(given: ParsedArguments, io: Io): Promise<Diagnosis> {
  const { cwd } = io;
  const config = given.flag('no-config') ? false : given.text('config');
  const seen = new SeenCalls(cwd);
  const collector = new RecordCollector(cwd);
  const imports = new UnresolvedImports(cwd);
  const unused = new UnusedEntries();
  const patterns = given.positionals.length === 0 ? ['.'] : given.positionals;

  const { files, parseFailures } = await analyseProject(
    {
      cwd,
      patterns,
      config,
      observer: {
        observe: (item) => {
          seen.add(item);
        },
      },
    },
    (visited) => {
      collector.add(visited);
      imports.add(visited);
      unused.add(visited);
    },
  );
  const { flows, bounds } = collector;
  const facts = {
    versions: await versions(cwd),
    configuration: config === false ? 'none' : path.relative(cwd, config ?? findAnyConfigFile(cwd) ?? '') || 'none',
    rules: config === false ? [] : await rulesFor(cwd, config, files[0]),
    filesAnalysed: files.length,
    parseFailures,
    unresolvedImports: imports.list,
    sources: collector.collected(flows),
    sinks: seen.of('sink'),
    undeclaredClients: seen.of('client'),
    undeclaredSanitizers: seen.of('sanitizer'),
    bounds,
    unusedEntries: given.positionals.length === 0 ? unused.list : [],
  };
  return { ...facts, problems: problemsOf(facts, config === false) };
}

async function versions(cwd: string): Promise<Record<string, string>> {
  const { version } = await loadEslint(cwd);
  return {
    node: process.versions.node,
    eslint: version,
    'eslint-plugin-sp-api': versionOf('../package.json', import.meta.url) ?? 'unknown',
    '@typescript-eslint/parser': installed('@typescript-eslint/parser', cwd),
    typescript: installed('typescript', cwd),
    'oxc-parser (imported files)': parserWorks() ? 'works' : 'does not work on this machine',
  };
}

function installed(name: string, cwd: string): string {
  return versionOf(`${name}/package.json`, path.join(cwd, 'package.json')) ?? 'not installed';
}

function versionOf(manifest: string, from: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(createRequire(from).resolve(manifest), 'utf8')) as { readonly version?: string })
      .version;
  } catch {
    return undefined;
  }
}

function parserWorks(): boolean {
  return isParsable('a.ts') && parseFile('a.ts', 'export const a: number = 1;') !== undefined;
}

/** The rules of the plugin that the configuration switches on, under whatever prefix. */
async function rulesFor(cwd: string, config: string | undefined, file: string | undefined): Promise<string[]> {
  if (file === undefined) return [];
  const isFlat = !isOldConfigFile(config ?? findAnyConfigFile(cwd) ?? '');
  const { Eslint } = await loadEslint(cwd, isFlat);
  const eslint = new Eslint({ cwd, ...(config !== undefined && { overrideConfigFile: path.resolve(cwd, config) }) });
  const calculated = (await eslint.calculateConfigForFile(file)) as Linter.Config | undefined;
  const prefixes = isFlat ? prefixesIn(calculated) : ['sp-api'];
  return Object.entries(calculated?.rules ?? {})
    .filter(([name, level]) => prefixes.some((prefix) => name.startsWith(`${prefix}/`)) && isOn(level))
    .map(([name]) => name)
    .sort();
}

/** Flat configurations give plugins names of their own. */
function prefixesIn(calculated: Linter.Config | undefined): string[] {
  return Object.entries(calculated?.plugins ?? {})
    .filter(([, plugin]) => (plugin.meta?.name ?? '') === 'eslint-plugin-sp-api')
    .map(([prefix]) => prefix);
}

function isOn(level: Linter.RuleEntry | undefined): boolean {
  const severity: unknown = Array.isArray(level) ? (level as readonly unknown[])[0] : level;
  return severity !== undefined && severity !== 0 && severity !== 'off';
}

function problemsOf(facts: Omit<Diagnosis, 'problems'>, isWithoutConfig: boolean): string[] {
  const { versions: all, rules, parseFailures, unresolvedImports, undeclaredClients, undeclaredSanitizers } = facts;
  const { unusedEntries, sources, filesAnalysed, bounds } = facts;
  const problems: string[] = [];
  const isTypeScript = all.typescript !== 'not installed';
  if (isTypeScript && all['@typescript-eslint/parser'] === 'not installed')
    problems.push('TypeScript is installed, but no parser for it: npm install --save-dev @typescript-eslint/parser');
  if (all['oxc-parser (imported files)'] !== 'works')
    problems.push(
      'Imported files cannot be read, so flows end at every import. Install the dependencies anew on this machine: npm ci',
    );
  if (!isWithoutConfig && rules.length === 0)
    problems.push(
      'No rule of the plugin is on. Add spApi.configs.recommended to the ESLint configuration, or run sp-api-pii init.',
    );
  for (const { file, line, message } of parseFailures) problems.push(`${file}:${line} cannot be read: ${message}`);
  for (const { specifier, files } of unresolvedImports)
    problems.push(
      `'${specifier}' is not found (imported by ${files.join(', ')}): flows end there. Correct the path, or map it in tsconfig.json.`,
    );
  for (const { label, places } of undeclaredClients)
    problems.push(
      `${label} (${places.join(', ')}) looks like a client of the API. Declare what it gives in settings.spApi.sources to be sure.`,
    );
  for (const { label, places } of undeclaredSanitizers)
    problems.push(
      `${label} (${places.join(', ')}) is called like a sanitizer, and the data is still there. If it cleans, declare it in settings.spApi.sanitizers.`,
    );
  problems.push(...unusedEntries.map(({ message }) => message));
  for (const bound of bounds)
    problems.push(`The analysis stopped at a bound: ${bound}. Code behind it counts as unknown.`);
  if (sources.length === 0)
    problems.push(
      `No source of personal data was found in ${countOf(filesAnalysed, 'file')}. If there is one, declare it in settings.spApi.sources.`,
    );
  return problems;
}

function tell(diagnosis: Diagnosis, io: Io): void {
  const paint = painter(io);
  const head = (text: string): void => io.out(`\n${paint('bold', text)}`);
  const list = (items: readonly string[], empty: string): void => {
    for (const item of items.length === 0 ? [empty] : items) io.out(`  ${item}`);
  };
  const { versions: all, configuration, rules, filesAnalysed, sources, sinks, problems } = diagnosis;
  io.out(paint('bold', 'Versions'));
  list(
    Object.entries(all).map(([name, version]) => `${name}: ${version}`),
    'none',
  );
  head('Configuration');
  list(
    [`${configuration}, ${countOf(rules.length, 'rule')} of the plugin on, ${countOf(filesAnalysed, 'file')} analysed`],
    '',
  );
  head('Sources');
  list(
    sources.map(
      ({ operation, api, places, flows }) =>
        `${operation} (${api}): ${describePlaces(places)}; ${countOf(flows, 'flow')}`,
    ),
    'none was recognised',
  );
  head('Sinks');
  list(
    sinks.map(
      ({ label, kind, places, hasData }) =>
        `${label}, ${ENDS[kind as keyof typeof ENDS]?.title ?? kind}${hasData ? ', gets data' : ''}: ${shortened(places)}`,
    ),
    'none was recognised',
  );
  head(problems.length === 0 ? 'Nothing to look at' : 'To look at');
  for (const problem of problems) io.out(`  ${paint('yellow', '!')} ${problem}`);
}

/** How many places of one call are told. */
const MAX_PLACES = 5;

function shortened(places: readonly string[]): string {
  const more = places.length - MAX_PLACES;
  return more > 0 ? `${places.slice(0, MAX_PLACES).join(', ')} and ${more} more` : places.join(', ');
}
