import type { TSESTree } from '@typescript-eslint/utils';

import { exportTable } from '../modules/exports.ts';
import { hasJsdocTypes, jsdocCasts } from '../modules/jsdoc-types.ts';
import type { SourceFile } from '../modules/source-file.ts';
import { startActivation } from './activation.ts';
import { bindingsOf, topLevelOf, type ImportedName } from './bindings.ts';
import type { Context } from './context.ts';
import { hoistFunctions } from './hoisting.ts';
import type { Interpreter } from './interpreter.ts';
import { lateValue } from './late-values.ts';
import type { ModuleInstance } from './module-instance.ts';
import { DEFAULT_EXPORT } from './module-keys.ts';
import { readProperty } from './properties.ts';
import type { Place } from './trace.ts';
import { apiValue, join, NOTHING, reference, UNKNOWN, type Value } from './value.ts';

/** @returns the module's instance in this analysis; undefined when the file cannot be read or parsed, or the bound is met. */
export function instanceOf(interpreter: Interpreter, path: string): ModuleInstance | undefined {
  const known = interpreter.modules.get(path);
  if (known !== undefined) return known;
  if (interpreter.modules.size >= interpreter.limits.files) {
    interpreter.cut('files', interpreter.here());
    return undefined;
  }
  const file = interpreter.project.load(path);
  return file === undefined ? undefined : instantiate(interpreter, file);
}

/** Makes a module of the program. */
export function instantiate(interpreter: Interpreter, file: SourceFile): ModuleInstance {
  const instance = makeInstance(interpreter, file);
  interpreter.modules.set(file.path, instance);
  return instance;
}

/** Makes the module's frame. Its functions can be called from now on; its body runs when a variable is asked for. */
export function makeInstance(interpreter: Interpreter, file: SourceFile): ModuleInstance {
  const { heap } = interpreter;
  const context = interpreter.root.enter('module', file.path);
  const idOf = (site: string): number => context.idOf(site, (from) => interpreter.freshId(from));
  const [frame, moduleObject, exports] = [idOf('@frame'), idOf('@module'), idOf('@exports')];
  const instance: ModuleInstance = {
    file,
    bindings: bindingsOf(file),
    frame,
    isCommonJs: !hasModuleSyntax(file.program),
    moduleObject,
    casts: hasJsdocTypes(file) ? jsdocCasts(file) : undefined,
    documented: interpreter.policy.documented?.(file),
    late: new Map(),
    state: 'waiting',
  };
  if (instance.documented !== undefined) interpreter.hasDocumented = true;
  heap.atBottom(() => {
    heap.allocate(frame, { kind: 'frame', owner: file.program });
    heap.allocate(exports, { kind: 'plain' });
    const fields = new Map([
      ['exports', reference(exports)],
      ['@exports', reference(exports)],
      ['@module', reference(moduleObject)],
    ]);
    heap.allocate(moduleObject, { kind: 'plain', fields });
    inModule(interpreter, instance, () => {
      hoistFunctions(interpreter, file.program.body);
    });
  });
  return instance;
}

const MODULE_SYNTAX = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportDefaultDeclaration',
  'ExportAllDeclaration',
]);

function hasModuleSyntax(program: TSESTree.Program): boolean {
  return program.body.some((statement) => MODULE_SYNTAX.has(statement.type));
}

/** `export = api`: whatever an import asks for, it is of that value. */
function isWhole(program: TSESTree.Program): boolean {
  return program.body.some(({ type }) => type === 'TSExportAssignment');
}

/** Runs something as code of the module's top level. */
export function inModule<T>(interpreter: Interpreter, instance: ModuleInstance, run: () => T): T {
  const before = interpreter.activation as typeof interpreter.activation | undefined;
  interpreter.activation = startActivation({
    module: instance,
    frame: instance.frame,
    self: instance.isCommonJs ? undefined : UNKNOWN,
    home: undefined,
    functionNode: undefined,
    outerFrame: undefined,
    context: contextOf(interpreter, instance),
    base: interpreter.heap.moment(),
    caller: undefined,
    callPlace: undefined,
    arguments: [],
    depth: 0,
    repeats: 0,
    isWidened: false,
    widenings: 0,
  });
  try {
    return run();
  } finally {
    if (before !== undefined) interpreter.activation = before;
  }
}

function contextOf(interpreter: Interpreter, instance: ModuleInstance): Context {
  return interpreter.root.enter('module', instance.file.path);
}

/** Runs the module's body, once. In an import cycle the module that is still running is seen as far as it got. */
export function startModule(interpreter: Interpreter, instance: ModuleInstance): void {
  if (instance.state !== 'waiting') return;
  instance.state = 'running';
  const runBody = (): void => {
    for (const statement of instance.file.program.body) {
      if (!interpreter.budget.forEntry(statement, () => interpreter.parts.execute(interpreter, statement))) break;
    }
  };
  const run = (): void => {
    interpreter.heap.atBottom(() => {
      inModule(interpreter, instance, runBody);
    });
  };
  interpreter.aside(instance.file !== interpreter.linted, () => {
    if (interpreter.journal === undefined) run();
    else interpreter.journal.aside(interpreter, run);
  });
  instance.state = 'done';
}

/** @returns what an import of the module refers to. */
export function readImport(
  interpreter: Interpreter,
  from: ModuleInstance,
  imported: ImportedName,
  place: Place,
  seen = new Set<string>(),
): Value {
  const target = interpreter.project.resolve(imported.specifier, from.file.path);
  if (target.kind === 'package' || target.kind === 'builtin') {
    const name = target.kind === 'package' && target.subpath !== '' ? `${target.name}/${target.subpath}` : target.name;
    const module = interpreter.apis.module(name);
    // The default export is the module itself; its model is asked for when it is called.
    if (imported.name === '*' || imported.name === 'default') return apiValue(module);
    return (
      interpreter.parts.modelled(interpreter, name, imported.name, place) ??
      apiValue(interpreter.apis.member(module, imported.name))
    );
  }
  const instance = target.kind === 'unresolved' ? undefined : instanceOf(interpreter, target.path);
  const value = instance === undefined ? UNKNOWN : readExport(interpreter, instance, imported.name, place, seen);
  return value === UNKNOWN && interpreter.declared !== undefined
    ? interpreter.declared.standIn(imported.specifier, from.file.path, imported.name)
    : value;
}

/**
 * Reads an export, following re-exports.
 * @param name `*` for the namespace, which is also what `require` gives
 * @param seen exports already asked for: re-exports may go in circles
 */
export function readExport(
  interpreter: Interpreter,
  instance: ModuleInstance,
  name: string,
  place: Place,
  seen: Set<string>,
): Value {
  const asked = `${instance.file.path}#${name}`;
  if (seen.has(asked)) return NOTHING;
  seen.add(asked);
  const table = exportTable(instance.file);
  if (table.isCommonJs || instance.isCommonJs) return readCommonJs(interpreter, instance, name, place);
  if (!table.named.has(name) && isWhole(instance.file.program)) {
    const whole = readExport(interpreter, instance, 'default', place, seen);
    return name === '*' ? whole : readProperty(interpreter, whole, name, place);
  }
  if (name === '*') return namespaceOf(interpreter, instance, place);
  const entry = table.named.get(name);
  if (entry?.kind === 'local') return readTopLevel(interpreter, instance, entry.name, place, seen);
  if (entry?.kind === 'expression') {
    startModule(interpreter, instance);
    return interpreter.heap.variableOf(instance.frame, DEFAULT_EXPORT) ?? UNKNOWN;
  }
  if (entry?.kind === 'reexport')
    return readImport(interpreter, instance, { specifier: entry.specifier, name: entry.imported }, place, seen);
  if (name === 'default') return UNKNOWN;
  return readStars(interpreter, instance, table.stars, name, place, seen);
}

function readStars(
  interpreter: Interpreter,
  instance: ModuleInstance,
  stars: readonly string[],
  name: string,
  place: Place,
  seen: Set<string>,
): Value {
  for (const specifier of stars) {
    const target = interpreter.project.resolve(specifier, instance.file.path);
    if (target.kind !== 'file') continue;
    const next = instanceOf(interpreter, target.path);
    const value = next === undefined ? NOTHING : readExport(interpreter, next, name, place, seen);
    if (value !== NOTHING && value !== UNKNOWN) return value;
  }
  return UNKNOWN;
}

function readCommonJs(interpreter: Interpreter, instance: ModuleInstance, name: string, place: Place): Value {
  startModule(interpreter, instance);
  const exports = interpreter.heap.get(instance.moduleObject)?.fields.get('exports') ?? UNKNOWN;
  if (name === '*') return exports;
  if (name !== 'default') return readProperty(interpreter, exports, name, place);
  // Transpiled modules export `default` as a property; plain ones are the default export themselves.
  const own = exports.references.some((item) => interpreter.heap.objectOf(item)?.fields.has('default'));
  return own ? join(exports, readProperty(interpreter, exports, 'default', place)) : exports;
}

function namespaceOf(interpreter: Interpreter, instance: ModuleInstance, place: Place): Value {
  const id = interpreter.derivedId(instance.frame, '@namespace');
  if (interpreter.heap.get(id) !== undefined) return reference(id);
  interpreter.heap.atBottom(() => interpreter.heap.allocate(id, { kind: 'plain' }));
  for (const name of exportNames(interpreter, instance, new Set())) {
    const value = readExport(interpreter, instance, name, place, new Set());
    interpreter.heap.atBottom(() => interpreter.heap.edit(id)?.fields.set(name, value));
  }
  return reference(id);
}

function exportNames(interpreter: Interpreter, instance: ModuleInstance, seen: Set<string>): Set<string> {
  const names = new Set<string>();
  if (seen.has(instance.file.path)) return names;
  seen.add(instance.file.path);
  const table = exportTable(instance.file);
  for (const name of table.named.keys()) names.add(name);
  for (const specifier of table.stars) {
    const target = interpreter.project.resolve(specifier, instance.file.path);
    const next = target.kind === 'file' ? instanceOf(interpreter, target.path) : undefined;
    if (next !== undefined)
      for (const name of exportNames(interpreter, next, seen)) if (name !== 'default') names.add(name);
  }
  return names;
}

/** Reads a variable of the module's top level by name. */
function readTopLevel(
  interpreter: Interpreter,
  instance: ModuleInstance,
  name: string,
  place: Place,
  seen: Set<string>,
): Value {
  const binding = topLevelOf(instance.file).get(name);
  if (binding === undefined) return UNKNOWN;
  if (binding.imported !== undefined) return readImport(interpreter, instance, binding.imported, place, seen);
  if (interpreter.heap.identify(instance.frame)?.fields.has(binding.key) !== true) startModule(interpreter, instance);
  const held = interpreter.heap.variableOf(instance.frame, binding.key) ?? UNKNOWN;
  return lateValue(interpreter, instance, binding, held);
}
