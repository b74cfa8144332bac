import type { TSESTree } from '@typescript-eslint/utils';
import { evaluateClass } from './classes.ts';
import type { Interpreter } from './interpreter.ts';
import { DEFAULT_EXPORT } from './module-keys.ts';
import { assignPattern } from './patterns.ts';
import { literal, UNDEFINED, type Value } from './value.ts';
import { hasValue, writeVariable } from './variables.ts';
import { runBlock } from './statements.ts';

export function declareVariables(interpreter: Interpreter, node: TSESTree.VariableDeclaration): boolean {
  for (const declarator of node.declarations) {
    if (declarator.init === null) {
      // `var x;` in a loop keeps its value; `let x;` starts anew.
      if (declarator.id.type === 'Identifier' && (node.kind !== 'var' || !hasValue(interpreter, declarator.id))) {
        assignPattern(interpreter, declarator.id, UNDEFINED, 'declare');
      }
      continue;
    }
    assignPattern(interpreter, declarator.id, interpreter.parts.evaluate(interpreter, declarator.init), 'declare');
  }
  return true;
}

export function exportDefault(interpreter: Interpreter, node: TSESTree.ExportDefaultDeclaration): boolean {
  const { declaration } = node;
  if (declaration.type === 'FunctionDeclaration') return true;
  const isClass = declaration.type === 'ClassDeclaration';
  const value = isClass
    ? evaluateClass(interpreter, declaration)
    : interpreter.parts.evaluate(interpreter, declaration);
  if (isClass && declaration.id !== null) writeVariable(interpreter, declaration.id, value, 'declare');
  interpreter.heap.edit(interpreter.activation.frame)?.fields.set(DEFAULT_EXPORT, value);
  return true;
}

export function enumObject(interpreter: Interpreter, node: TSESTree.TSEnumDeclaration): Value {
  const fields = new Map<string, Value>();
  let next = 0;
  for (const member of node.body.members) {
    const key = member.id.type === 'Identifier' ? member.id.name : String((member.id as { value?: unknown }).value);
    const { initializer } = member as { initializer?: TSESTree.Expression | null };
    const value = initializer ? interpreter.parts.evaluate(interpreter, initializer) : literal(next);
    const [only] = value.literals;
    next = typeof only === 'number' ? only + 1 : next + 1;
    fields.set(key, value);
  }
  return interpreter.allocate(node, { kind: 'plain', fields, exact: true });
}

/** A namespace runs its body at once; its exports are its variables. */
export function declareNamespace(interpreter: Interpreter, node: TSESTree.TSModuleDeclaration): boolean {
  const body = (node as { body?: TSESTree.Node }).body;
  if (body?.type !== 'TSModuleBlock' || node.id.type !== 'Identifier') return true;
  runBlock(interpreter, body.body);
  const fields = new Map<string, Value>();
  for (const statement of body.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) continue;
    for (const identifier of declaredNames(statement.declaration)) {
      fields.set(identifier.name, interpreter.parts.evaluate(interpreter, identifier));
    }
  }
  writeVariable(interpreter, node.id, interpreter.allocate(node, { kind: 'plain', fields }), 'declare');
  return true;
}

function declaredNames(node: TSESTree.Node): TSESTree.Identifier[] {
  if (node.type === 'VariableDeclaration')
    return node.declarations.flatMap((item) => (item.id.type === 'Identifier' ? [item.id] : []));
  const isNamed =
    node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration' || node.type === 'TSEnumDeclaration';
  return isNamed && node.id !== null ? [node.id] : [];
}
