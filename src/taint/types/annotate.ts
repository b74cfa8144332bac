import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../callable.ts';
import { documentParts } from '../documented.ts';
import type { Interpreter } from '../interpreter.ts';
import type { ModuleInstance } from '../module-instance.ts';
import { isHidden, type Place } from '../trace.ts';
import { join, NOTHING, type Reference, type Value } from '../value.ts';
import { inferredTerm } from './checker.ts';
import { commentOfFunction, typesOfParameter } from './declared.ts';
import { expectType } from './expected.ts';
import { functionIn } from './members.ts';
import { termOf } from './syntax.ts';
import type { FunctionTerm, Lazy } from './term.ts';
import { recordWith, valueOfType } from './values.ts';

type TypeArguments = ReadonlyMap<string, Lazy>;

const NO_ARGUMENTS: TypeArguments = new Map();

/**
 * Lets a declared type say what an unknown value is: an instance of a library's or the project's class, or a record. What
 * is known is not questioned; functions in it are noted to be expected to take what the type says.
 * @returns the value unchanged when it is known or when the type says nothing of interest
 */
export function annotate(
  interpreter: Interpreter,
  value: Value,
  type: TSESTree.TypeNode | undefined,
  module: ModuleInstance = interpreter.activation.module,
  types: TypeArguments = NO_ARGUMENTS,
): Value {
  if (type === undefined) return value;
  const term: Lazy = () => termOf(interpreter, type, { file: module.file, types });
  const site = `type:${module.file.path}:${type.range.join('-')}`;
  if (interpreter.hasDocumented && value.references.some((item) => item.kind === 'object'))
    documentParts(interpreter, value, valueOfType(interpreter, term(), site));
  if (!isOpen(interpreter, value)) {
    if (value.references.length > 0) expectType(interpreter, value, term);
    return value;
  }
  // Most types say nothing, and are asked again and again.
  if (types === NO_ARGUMENTS && interpreter.silentTypes.has(type)) return value;
  const typed = valueOfType(interpreter, term(), site);
  if (typed !== NOTHING) return withType(interpreter, value, typed);
  if (types === NO_ARGUMENTS) interpreter.silentTypes.add(type);
  return value;
}

/**
 * Lets the types of a parameter say what an argument is, where no caller does: the annotation, the function's comment or
 * overloads, or the place where the function is written.
 * @param id the function object
 */
export function annotateParameter(
  interpreter: Interpreter,
  node: FunctionNode,
  index: number,
  value: Value,
  id: number,
): Value {
  const { module } = interpreter.activation;
  let typed = value;
  for (const type of typesOfParameter(module.file, node, index))
    typed = annotate(interpreter, typed, type, module, templatesOf(interpreter, node, module));
  const expected = isOpen(interpreter, typed) ? expectedFunction(interpreter, node, id)?.parameters[index] : undefined;
  if (expected === undefined) return typed;
  return annotateWith(interpreter, typed, expected, `expected:${String(id)}:${String(index)}`);
}

/** What the type parameters that a comment declares extend. */
function templatesOf(interpreter: Interpreter, node: FunctionNode, module: ModuleInstance): TypeArguments | undefined {
  const templates = commentOfFunction(module.file, node)?.templates ?? [];
  const known = templates.flatMap(({ name, type }): [string, Lazy][] =>
    type === undefined ? [] : [[name, () => termOf(interpreter, type, { file: module.file, types: NO_ARGUMENTS })]],
  );
  return known.length === 0 ? undefined : new Map(known);
}

function expectedFunction(interpreter: Interpreter, node: FunctionNode, id: number): FunctionTerm | undefined {
  const known = interpreter.expected.get(id)?.();
  if (known !== undefined) return known;
  const { file } = interpreter.activation.module;
  const type = commentOfFunction(file, node)?.type;
  return type && functionIn(termOf(interpreter, type, { file, types: NO_ARGUMENTS }));
}

/** Lets a type from elsewhere say what an unknown value is. @param site names the place that has the type */
export function annotateWith(interpreter: Interpreter, value: Value, type: Lazy, site: string): Value {
  if (!isOpen(interpreter, value)) {
    if (value.references.length > 0) expectType(interpreter, value, type);
    return value;
  }
  const typed = valueOfType(interpreter, type(), site);
  return typed === NOTHING ? value : withType(interpreter, value, typed);
}

/**
 * Lets the compiler say what a value is that nothing else tells anything about, where the linter has a program of it. It is
 * slow: whoever asks knows that the answer can matter.
 */
export function infer(interpreter: Interpreter, value: Value, node: TSESTree.Node): Value {
  const { program } = interpreter;
  const { file } = interpreter.activation.module;
  if (program === undefined || !isOpen(interpreter, value) || isHidden({ file, node })) return value;
  if (!interpreter.inferred.has(node)) interpreter.inferred.set(node, inferredTerm(interpreter, program, node));
  const term = interpreter.inferred.get(node);
  if (term === undefined) return value;
  return annotateWith(interpreter, value, () => term, `inferred:${file.path}:${node.range.join('-')}`);
}

/** Lets a schema that the code checks the value against say what it is. @param members the names of its properties */
export function withMembers(interpreter: Interpreter, value: Value, members: readonly string[], place: Place): Value {
  if (!isOpen(interpreter, value) || members.length === 0) return value;
  const typed = recordWith(interpreter, members, `schema:${place.file.path}:${place.node.range.join('-')}`, place);
  return typed === NOTHING ? value : withType(interpreter, value, typed);
}

/** Whether a type can say more than is known. What a library gives is known by its path only. */
export function isOpen(interpreter: Interpreter, value: Value): boolean {
  const { references, literals, marks, unknown } = value;
  return (
    (unknown || references.length > 0) &&
    marks.length === 0 &&
    literals.every((item) => item === undefined || item === null) &&
    references.every((item) => item.kind === 'api' || isOfLibrary(interpreter, item))
  );
}

/** A thing that a library made, and that holds nothing of the program's. */
function isOfLibrary(interpreter: Interpreter, item: Reference): boolean {
  const object = interpreter.heap.objectOf(item);
  return object?.kind === 'library' && object.fields.size === 0;
}

/** What is typed joins what is known: the path of a library's object says more than the name of its class. */
function withType(interpreter: Interpreter, value: Value, typed: Value): Value {
  const isMade = value.references.some((item) => isOfLibrary(interpreter, item));
  return isMade && typed.references.every((item) => item.kind === 'api') ? value : join(typed, value);
}
