import type { TSESTree } from '@typescript-eslint/utils';

import { GLOBAL_ROOT } from './api.ts';
import type { Binding } from './bindings.ts';
import type { Interpreter } from './interpreter.ts';
import { lateValue } from './late-values.ts';
import { readImport, startModule } from './linking.ts';
import type { ModuleInstance } from './module-instance.ts';
import { HIDDEN } from './trace.ts';
import { apiValue, join, literal, traced, UNDEFINED, UNKNOWN, type Value } from './value.ts';
import { viaReading } from './way.ts';

/** @returns the frame that holds the variable, seen from the running function. */
export function frameOf(interpreter: Interpreter, binding: Binding): number | undefined {
  let id: number | undefined = interpreter.activation.frame;
  while (id !== undefined) {
    const frame = interpreter.heap.identify(id);
    if (frame === undefined || frame.owner === binding.owner) return frame?.id;
    id = frame.parent;
  }
  return undefined;
}

export function readVariable(interpreter: Interpreter, node: TSESTree.Identifier | TSESTree.JSXIdentifier): Value {
  const { module } = interpreter.activation;
  const binding = module.bindings.get(node);
  if (binding === undefined || isAmbient(binding)) return readGlobal(interpreter, node, binding);
  if (binding.imported !== undefined) {
    const value = readImport(interpreter, module, binding.imported, interpreter.place(node));
    return viaReading(interpreter, value, 'import', node.name, node);
  }
  const frame = frameOf(interpreter, binding);
  if (frame === undefined) return UNKNOWN;
  if (frame === module.frame && isAwaited(interpreter, module, binding)) startModule(interpreter, module);
  const held = interpreter.heap.variableOf(frame, binding.key) ?? UNKNOWN;
  const value = frame === module.frame ? lateValue(interpreter, module, binding, held) : held;
  return frame === interpreter.activation.frame ? value : viaReading(interpreter, value, 'capture', node.name, node);
}

/** Whether the module's body has to run before the variable has a value. */
function isAwaited({ heap }: Interpreter, { frame, state }: ModuleInstance, { key }: Binding): boolean {
  return state === 'waiting' && heap.identify(frame)?.fields.has(key) !== true;
}

/** Declared for the compiler only (`declare const Bun: …`), or not at all: the name is that of a global. */
function isAmbient({ variable }: Binding): boolean {
  const [definition] = variable.defs;
  if (definition === undefined) return true;
  const declaration = definition.parent as { readonly declare?: boolean } | null | undefined;
  return declaration?.declare === true;
}

const CONSTANTS: Readonly<Record<string, Value>> = {
  undefined: UNDEFINED,
  NaN: literal(NaN),
  Infinity: literal(Infinity),
};

function readGlobal(
  interpreter: Interpreter,
  node: TSESTree.Identifier | TSESTree.JSXIdentifier,
  binding: Binding | undefined,
): Value {
  const constant = Object.hasOwn(CONSTANTS, node.name) ? CONSTANTS[node.name] : undefined;
  if (constant !== undefined) return constant;
  const { module, arguments: values } = interpreter.activation;
  if (node.name === 'arguments' && binding?.variable.scope.type === 'function') {
    const fields = new Map(values.map((item, index) => [String(index), item.value]));
    return interpreter.allocate('arguments', { kind: 'array', fields, length: values.length, exact: true });
  }
  const implicit = interpreter.heap.get(module.moduleObject)?.fields.get(`@${node.name}`);
  if (implicit !== undefined && module.isCommonJs) {
    if (node.name === 'exports') return interpreter.heap.get(module.moduleObject)?.fields.get('exports') ?? implicit;
    return implicit;
  }
  if (node.name.startsWith('$') && module.file.path.startsWith(HIDDEN))
    return apiValue(interpreter.apis.module(`${HIDDEN}${node.name}`));
  // A global that some script of the program sets (`window.cache = …`) is a property of the global object.
  const assigned = interpreter.globals.get(node.name);
  const api = apiValue(interpreter.apis.global(node.name));
  return assigned === undefined ? api : join(assigned, api);
}

/**
 * Writes a variable.
 * @param mode `declare` starts the variable anew; `assign` changes the one that is there
 */
export function writeVariable(
  interpreter: Interpreter,
  node: TSESTree.Identifier,
  value: Value,
  mode: 'declare' | 'assign',
): void {
  const binding = interpreter.activation.module.bindings.get(node);
  const stored = traced(value, 'assign', node.name, interpreter.place(node));
  if (binding === undefined || binding.variable.defs.length === 0) {
    if (mode === 'assign') interpreter.globals.set(node.name, stored);
    return;
  }
  const frame = frameOf(interpreter, binding);
  if (frame === undefined) return;
  interpreter.heap.setVariable(frame, binding.key, stored, mode === 'declare' && isBlockScoped(binding));
}

/** A `var` may be read before it is declared. */
function isBlockScoped({ variable }: Binding): boolean {
  const parent = variable.defs[0]?.parent;
  return parent?.type === 'VariableDeclaration' && parent.kind !== 'var';
}

/** @returns whether the value is the global object's member of that name. */
export function isGlobalApi(value: Value, path: string): boolean {
  return value.references.some(
    (item) => item.kind === 'api' && item.api.root === GLOBAL_ROOT && item.api.path === path,
  );
}

/** @returns whether the variable has been given a value by now. */
export function hasValue(interpreter: Interpreter, node: TSESTree.Identifier): boolean {
  const binding = interpreter.activation.module.bindings.get(node);
  const frame = binding && frameOf(interpreter, binding);
  return binding !== undefined && frame !== undefined && interpreter.heap.variableOf(frame, binding.key) !== undefined;
}
