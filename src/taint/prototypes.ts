import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/static-key.ts';
import type { Closure } from './callable.ts';
import type { Interpreter } from './interpreter.ts';
import { inModule } from './linking.ts';
import { closureOf, methodsIn } from './methods.ts';
import type { ModuleInstance } from './module-instance.ts';
import { reference, UNKNOWN, type Value } from './value.ts';

/** `F.prototype.m = function …`: such methods run on an instance that `new F()` makes, whatever file declares `F`. */
export function adoptPrototypeMethods(interpreter: Interpreter, linted: ModuleInstance): void {
  for (const id of new Set([...interpreter.pending.keys(), ...extendedIn(interpreter, linted)])) {
    const object = interpreter.heap.get(id);
    const prototype = object?.fields.get('prototype');
    if (object?.callable === undefined || prototype === undefined) continue;
    const ids = methodsIn(interpreter, prototype).flatMap(({ references: [item] }) =>
      item?.kind === 'object' && closureOf(interpreter, item.id)?.module === linted ? item.id : [],
    );
    const instance = ids.length === 0 ? undefined : instanceOf(interpreter, id, linted);
    if (instance !== undefined) for (const method of ids) interpreter.owners.set(method, instance);
  }
}

/** Classes of the file make their instances themselves. */
function instanceOf(interpreter: Interpreter, id: number, linted: ModuleInstance): Value | undefined {
  const callable = interpreter.heap.get(id)?.callable;
  if (callable?.kind === 'closure')
    return inModule(interpreter, callable.module, () => construct(interpreter, id, callable));
  const isForeign = callable?.kind === 'class' && callable.module !== linted;
  return isForeign ? interpreter.instanceOfClass(callable.node, callable.module) : undefined;
}

function construct(interpreter: Interpreter, id: number, { module: { file }, node: { body } }: Closure): Value {
  // The function's own node names the function object: the instance is named by the body.
  return interpreter.parts.call(interpreter, reference(id), {
    interpreter,
    place: { file, node: body },
    self: undefined,
    arguments: [],
    rest: { value: UNKNOWN, node: body },
    isNew: true,
    site: 'instance',
    name: undefined,
  });
}

/** What other files declare and statements of the file's top level add methods to. */
function extendedIn(interpreter: Interpreter, linted: ModuleInstance): number[] {
  const { program, text } = linted.file;
  if (!text.includes('.prototype')) return [];
  return program.body.flatMap((statement) => {
    const holder = extendedBy(statement);
    if (holder === undefined) return [];
    const { references } = inModule(interpreter, linted, () => interpreter.parts.evaluate(interpreter, holder));
    return references.flatMap((item) => (item.kind === 'object' ? item.id : []));
  });
}

/** `F` of `F.prototype.m = …`, `F.prototype = …` and `Object.assign(F.prototype, …)`. */
function extendedBy(statement: TSESTree.Node): TSESTree.Identifier | undefined {
  const expression = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (expression?.type === 'CallExpression') return holderOf(expression.arguments[0]);
  if (expression?.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression') return undefined;
  return holderOf(expression.left.object) ?? holderOf(expression.left);
}

function holderOf(node: TSESTree.Node | undefined): TSESTree.Identifier | undefined {
  const isPrototype = node?.type === 'MemberExpression' && memberName(node) === 'prototype';
  return isPrototype && node.object.type === 'Identifier' ? node.object : undefined;
}
