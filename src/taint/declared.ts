import path from 'node:path';

import { exportTable } from '../modules/exports.ts';
import type { Files } from '../modules/inquiries.ts';
import { isPath } from '../modules/specifier.ts';
import type { ApiNode } from './api.ts';
import type { Call } from './call.ts';
import type { Callable } from './callable.ts';
import type { Interpreter } from './interpreter.ts';
import { inModule, readExport } from './linking.ts';
import type { ModuleInstance } from './module-instance.ts';
import { awaitValue } from './promises.ts';
import type { DeclaredModule } from './policy.ts';
import { readProperty } from './properties.ts';
import { apiValue, UNKNOWN, type Value } from './value.ts';

/** One declared access path, with the file that defines what it starts with. */
interface Target {
  readonly file: string;
  readonly name: string;
  /** The steps after the export. */
  readonly steps: readonly string[];
  readonly api: ApiNode;
}

/** A function that the policy speaks of. */
export interface Declared {
  readonly api: ApiNode;
  /** The policy speaks of what the function gives or hands to callbacks, which cannot be followed. */
  readonly isOpaque: boolean;
}

/** What an access path has led to so far. */
interface Thing extends Declared {
  readonly value: Value;
  /** False when every call or instance makes a function of its own: then they are told by the code that makes them. */
  readonly isOne: boolean;
}

/**
 * Finds the functions of the project that the policy speaks of. They are told by their definition: whatever name an import
 * gives them and whatever file hands them on, a call of the same function is meant.
 */
export class DeclaredFunctions {
  readonly #interpreter: Interpreter;
  readonly #modules: readonly DeclaredModule[];
  readonly #byObject = new Map<number, Declared>();
  readonly #byNode = new Map<object, Declared>();
  #open: readonly Target[] | undefined;
  #isLooking = false;

  constructor(interpreter: Interpreter, modules: readonly DeclaredModule[]) {
    this.#interpreter = interpreter;
    this.#modules = modules;
  }

  /** @returns what the policy knows a function or class by. */
  find(id: number, callable: Callable): Declared | undefined {
    if (callable.kind !== 'closure' && callable.kind !== 'class') return undefined;
    this.#look();
    return this.#byObject.get(id) ?? this.#byNode.get(callable.node);
  }

  /** @returns what stands in for an export that cannot be read: of a missing file, of one in another language. */
  standIn(specifier: string, from: string, name: string): Value {
    const { apis } = this.#interpreter;
    const isNamed = (module: DeclaredModule): boolean =>
      isPath(specifier) &&
      isPath(module.specifier) &&
      stem(path.resolve(path.dirname(from), specifier)) ===
        stem(path.resolve(path.dirname(module.from), module.specifier));
    const module = this.#modules.find(isNamed);
    if (module === undefined) return UNKNOWN;
    const root = apis.module(module.root);
    return apiValue(name === '*' || name === 'default' ? root : apis.member(root, name));
  }

  /** Follows the paths into modules that have run by now; those of modules that still run are followed again later. */
  #look(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.#open = (this.#open ?? this.#targets()).filter((target) => {
      const instance = this.#interpreter.modules.get(target.file);
      if (instance === undefined) return true;
      const wasDone = instance.state === 'done';
      this.#follow(target, instance);
      return !wasDone;
    });
    this.#isLooking = false;
  }

  #targets(): Target[] {
    const { apis, project } = this.#interpreter;
    return this.#modules.flatMap(({ root, specifier, from, paths }) => {
      const found = project.resolve(specifier, from);
      if (found.kind !== 'file') return [];
      return paths.flatMap((steps) => {
        const [first = '()'] = steps;
        const isNamed = !isCall(first) && hasExport(project, found.path, first);
        const name = isNamed ? first : 'default';
        const home = findDefinition(project, found.path, name);
        const base = apis.module(root);
        const api = isNamed ? apis.member(base, name) : base;
        return home === undefined ? [] : [{ ...home, steps: isNamed ? steps.slice(1) : steps, api }];
      });
    });
  }

  #follow({ name, steps, api }: Target, instance: ModuleInstance): void {
    const interpreter = this.#interpreter;
    inModule(interpreter, instance, () => {
      const place = interpreter.place(instance.file.program);
      const value = readExport(interpreter, instance, name, place, new Set());
      this.#note(this.#walk({ value, api, isOne: true, isOpaque: false }, steps, instance));
    });
  }

  /** @returns where the steps lead, or the last function on the way when what it gives cannot be looked into. */
  #walk(start: Thing, steps: readonly string[], instance: ModuleInstance): Thing {
    let thing = start;
    let callee = start;
    for (const [index, step] of steps.entries()) {
      if (isParameter(step)) return { ...thing, isOpaque: true };
      if (step === '()' || step === 'new()') callee = thing;
      thing = this.#step(thing, step, steps[index + 1], instance);
    }
    return this.#functionsIn(thing.value).length > 0 ? thing : { ...callee, isOpaque: true };
  }

  #step(thing: Thing, step: string, next: string | undefined, instance: ModuleInstance): Thing {
    const interpreter = this.#interpreter;
    const { value, api } = thing;
    const place = interpreter.place(instance.file.program);
    if (step === '()')
      return { ...thing, value: this.#called(value, instance), api: interpreter.apis.call(api), isOne: false };
    if (step === 'new()')
      return {
        ...thing,
        value: this.#instance(value, next, instance),
        api: interpreter.apis.instance(api),
        isOne: false,
      };
    return { ...thing, value: readProperty(interpreter, value, step, place), api: interpreter.apis.member(api, step) };
  }

  #called(callee: Value, instance: ModuleInstance): Value {
    const interpreter = this.#interpreter;
    const node = instance.file.program;
    const call: Call = {
      interpreter,
      place: interpreter.place(node),
      self: undefined,
      arguments: [],
      rest: { value: UNKNOWN, node },
      isNew: false,
      site: 'declared',
      name: undefined,
    };
    return interpreter.heap.atBottom(() => awaitValue(interpreter, interpreter.parts.call(interpreter, callee, call)));
  }

  /** What has the methods of an instance: the prototype, or an instance where functions are made for each. */
  #instance(classes: Value, method: string | undefined, instance: ModuleInstance): Value {
    const interpreter = this.#interpreter;
    const place = interpreter.place(instance.file.program);
    const prototype = readProperty(interpreter, classes, 'prototype', place);
    const found = method === undefined ? UNKNOWN : readProperty(interpreter, prototype, method, place);
    if (this.#functionsIn(found).length > 0) return prototype;
    const [item] = classes.references;
    const callable = interpreter.heap.objectOf(item)?.callable;
    return callable?.kind === 'class' ? interpreter.instanceOfClass(callable.node, callable.module) : prototype;
  }

  #note({ value, api, isOne, isOpaque }: Thing): void {
    for (const { id, node } of this.#functionsIn(value)) {
      const before = isOne ? this.#byObject.get(id) : this.#byNode.get(node);
      const declared = { api: before?.api ?? api, isOpaque: isOpaque || before?.isOpaque === true };
      if (isOne) this.#byObject.set(id, declared);
      else this.#byNode.set(node, declared);
    }
  }

  #functionsIn(value: Value): { id: number; node: object }[] {
    return value.references.flatMap((item) => {
      const callable = this.#interpreter.heap.objectOf(item)?.callable;
      const isOwn = callable?.kind === 'closure' || callable?.kind === 'class';
      return isOwn && item.kind === 'object' ? [{ id: item.id, node: callable.node }] : [];
    });
  }
}

function isCall(step: string): boolean {
  return step === '()' || step === 'new()' || isParameter(step);
}

function isParameter(step: string): boolean {
  return /^\$\d+$/.test(step);
}

function stem(file: string): string {
  return file.replace(/(?:[\\/]index)?(?:\.[cm]?[jt]sx?)?$/, '');
}

/** Whether an export of the name may be there; a module that writes its exports when it runs may have any. */
function hasExport(project: Files, file: string, name: string): boolean {
  const source = project.load(file);
  if (source === undefined) return true;
  const table = exportTable(source);
  return table.isCommonJs || table.stars.length > 0 || table.named.has(name) || !table.named.has('default');
}

const MAX_HOPS = 8;

/** Follows re-exports to the file that has the export itself. */
function findDefinition(
  project: Files,
  file: string,
  name: string,
  hops = 0,
): { readonly file: string; readonly name: string } | undefined {
  const source = hops > MAX_HOPS ? undefined : project.load(file);
  if (source === undefined) return undefined;
  const table = exportTable(source);
  const entry = table.named.get(name);
  const next = (specifier: string, imported: string): ReturnType<typeof findDefinition> => {
    const target = project.resolve(specifier, file);
    return target.kind === 'file' ? findDefinition(project, target.path, imported, hops + 1) : undefined;
  };
  if (entry?.kind === 'reexport' && entry.imported !== '*') return next(entry.specifier, entry.imported);
  if (entry !== undefined || table.isCommonJs) return { file, name };
  for (const specifier of table.stars) {
    const found = next(specifier, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
