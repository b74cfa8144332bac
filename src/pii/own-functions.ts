import {
  CONSTRUCTOR,
  formatPath,
  isMember,
  isParameter,
  CALL,
  INSTANCE,
  parsePath,
  type Step,
} from '../catalog/access-path.ts';
import { compileCatalog, type OfVendor } from '../catalog/compile.ts';
import type { SanitizerRow, SinkRow } from '../catalog/schema.ts';
import { isPath } from '../modules/specifier.ts';
import type { FunctionSetting, SpApiSettings } from '../settings/types.ts';
import { GLOBAL_ROOT, type ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { Answer, DeclaredModule, GuardUse } from '../taint/policy.ts';
import { calleePath } from './clients.ts';
import { affected } from './effects.ts';
import { rootOf, sanitizerRow, sinkRow, sourceRow } from './own-rows.ts';
import { ownData, ownSources, type OwnSource } from './own-sources.ts';
import { applies } from './positions.ts';
import { resultOfRows } from './sanitizers.ts';
import { labelOf, sinksOfRows } from './sinks.ts';
import path from 'node:path';

/** What the user's settings say of functions, ready to be asked about calls. */
export interface OwnFunctions {
  /** What a call does; undefined when the settings do not speak of it. */
  readonly answer: (api: ApiNode, call: Call, inspector: Inspector) => Answer | undefined;
  readonly guard: (api: ApiNode, call: Call, inspector: Inspector) => readonly GuardUse[];
  readonly declared: readonly DeclaredModule[];
}

/**
 * Compiles the declared functions into a catalogue of the user's own, next to the plugin's.
 * @param cwd the folder that paths of files are relative to
 * @param canonicalize gives things of packages the one name that calls are looked up by
 */
export function compileOwnFunctions(
  { sources = [], sinks = [], sanitizers = [] }: SpApiSettings,
  cwd: string,
  canonicalize: (root: string, path: string) => string,
): OwnFunctions {
  const own = <Row extends SinkRow | SanitizerRow>(setting: FunctionSetting, row: Row): [string, Row] => {
    const root = rootOf(setting, cwd);
    return [root, { ...row, calls: row.calls.map((call) => canonicalCall(call, (text) => canonicalize(root, text))) }];
  };
  const ownSinks = sinks.map((setting) => own(setting, sinkRow(setting)));
  const ownSanitizers = sanitizers.map((setting) => own(setting, sanitizerRow(setting)));
  const catalog = compileCatalog({
    vendors: ownSinks.map(([root, row]) => entry(root, { sinks: [row] })),
    sanitizers: ownSanitizers.map(([root, row]) => entry(root, { sanitizers: [row] })),
    propagators: [],
  });
  const bySource = new Map<string, OwnSource[]>();
  for (const setting of sources) {
    const root = rootOf(setting, cwd);
    const found = ownSources([sourceRow(setting)], (text) => canonicalize(root, text));
    bySource.set(root, [...(bySource.get(root) ?? []), ...found]);
  }

  function answer(api: ApiNode, call: Call, inspector: Inspector): Answer | undefined {
    const from = bySource.get(api.root);
    if (from === undefined && !catalog.packages.has(api.root)) return undefined;
    const callee = calleePath(api, call);
    const rows = catalog.findSinks(api.root, callee);
    const uses = sinksOfRows(rows, (row) => labelOfOwn(row, api, call), api, call, inspector);
    const data = from && ownData(from, api, call, inspector);
    const result = data?.result ?? resultOfRows(catalog.findSanitizers(api.root, callee), call, inspector);
    if (rows.length === 0 && data === undefined && result === undefined) return undefined;
    return {
      sinks: uses,
      ...(result !== undefined && { result }),
      ...(data !== undefined && { callbacks: data.callbacks }),
    };
  }

  function guard(api: ApiNode, call: Call, inspector: Inspector): GuardUse[] {
    return catalog
      .findSanitizers(api.root, calleePath(api, call))
      .filter((row) => row.guard === true && applies(row, call, inspector))
      .flatMap((row) =>
        testedArguments(row, call).map((argument) => ({
          argument,
          clean: (value) => affected(value, row.effect, inspector),
        })),
      );
  }

  const functions = [
    ...ownSinks.map(([, row], index) => ({ setting: sinks[index], steps: row.calls.map(calleeSteps) })),
    ...ownSanitizers.map(([, row], index) => ({ setting: sanitizers[index], steps: row.calls.map(calleeSteps) })),
    ...sources.map((setting) => ({
      setting,
      steps: ownSources([sourceRow(setting)], (text) => text).map((source) => giverOf(source.steps)),
    })),
  ];
  return { answer, guard, declared: declaredModules(functions, cwd) };
}

function entry<Rows extends object>(
  root: string,
  rows: Rows,
): Rows & { vendor: string; packages: string[]; verified: 'documentation' } {
  return { vendor: '', packages: [root], verified: 'documentation', ...rows };
}

/**
 * A constructor call is named by its class.
 * @returns the one name of a function, as calls of it are looked up
 */
export function canonicalCall(call: string, canonicalize: (text: string) => string): string {
  const steps = parsePath(call) ?? [];
  if (steps.at(-1) !== CONSTRUCTOR) return canonicalize(call);
  const holder = parsePath(canonicalize(formatPath(steps.slice(0, -1)))) ?? [];
  return formatPath([...holder, CONSTRUCTOR]);
}

function testedArguments({ data }: SanitizerRow, call: Call): number[] {
  if (data === 'receiver') return [];
  return data === 'all' ? call.arguments.map((_, index) => index) : data.map(({ argument }) => argument);
}

/** How a finding calls the sink: as the code does, if that says the declared name; otherwise as the settings do. */
function labelOfOwn(row: OfVendor<SinkRow>, api: ApiNode, call: Call): string {
  if (row.label !== undefined) return row.label;
  const written = labelOf(call, api, undefined);
  const name = (parsePath(api.path) ?? []).findLast(isMember);
  return name === undefined || written.includes(name) ? written : api.path;
}

function calleeSteps(call: string): readonly Step[] {
  const steps = parsePath(call) ?? [];
  return steps.at(-1) === CONSTRUCTOR ? steps.slice(0, -1) : steps;
}

/** The function that gives the value, or that hands it to a callback. */
function giverOf(steps: readonly Step[]): readonly Step[] {
  const last = steps.findLastIndex((step) => step === CALL || step === INSTANCE || isParameter(step));
  return steps.slice(0, isParameter(steps[last] ?? '') ? last - 1 : last);
}

function declaredModules(
  functions: readonly { readonly setting: FunctionSetting | undefined; readonly steps: readonly (readonly Step[])[] }[],
  cwd: string,
): DeclaredModule[] {
  const from = path.join(cwd, 'eslint.config.js');
  return functions.flatMap(({ setting, steps }) => {
    const { module } = setting ?? {};
    if (setting === undefined || module === undefined) return [];
    const root = rootOf(setting, cwd);
    if (root === GLOBAL_ROOT || root.startsWith('node:')) return [];
    // A name without dots may be a package, of the workspace or not, or a file.
    const specifiers = isPath(module) ? [module] : [module, `./${module}`];
    return specifiers.map((specifier) => ({ root, specifier, from, paths: steps }));
  });
}
