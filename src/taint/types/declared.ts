import type { TSESTree } from '@typescript-eslint/utils';

import { endsAtParenthesis, hasJsdocTypes, jsdocTypesOf, type JsdocTypes } from '../../modules/jsdoc-types.ts';
import type { SourceFile } from '../../modules/source-file.ts';
import type { FunctionNode } from '../callable.ts';

/** Where the code says what type something has: by an annotation, or by the comment of the declaration. */

/** @returns the type of a variable, a field or a pattern: what stands behind its name, or in its `@type` */
export function typeOfTarget(file: SourceFile, node: TSESTree.Node): TSESTree.TypeNode | undefined {
  const annotation = 'typeAnnotation' in node ? node.typeAnnotation : undefined;
  if (annotation?.type === 'TSTypeAnnotation') return annotation.typeAnnotation;
  return hasJsdocTypes(file) && isDeclared(node) ? jsdocTypesOf(file, node)?.type : undefined;
}

/** A comment before a parameter or a part of a pattern may belong to something larger that begins there. */
function isDeclared(node: TSESTree.Node): boolean {
  const { parent } = node as { readonly parent?: TSESTree.Node };
  return (
    node.type === 'PropertyDefinition' ||
    parent?.type === 'VariableDeclarator' ||
    parent?.type === 'AssignmentExpression'
  );
}

/** @returns what the comment of a function says; undefined when there is none, and in TypeScript */
export function commentOfFunction(file: SourceFile, node: FunctionNode): JsdocTypes | undefined {
  return hasJsdocTypes(file) ? jsdocTypesOf(file, node) : undefined;
}

/** @returns the types that the function's comment and its overloads give to a parameter */
export function typesOfParameter(file: SourceFile, node: FunctionNode, index: number): readonly TSESTree.TypeNode[] {
  const parameter = node.params[index];
  const comment = commentOfFunction(file, node);
  const told = parameter && hasJsdocTypes(file) ? commented(file, comment, node, parameter, index) : undefined;
  const overloads = overloadsOf(node).flatMap((item) => item.params[index] ?? []);
  // What stands at the name of any other parameter is read where the name is bound.
  const own = parameter?.type === 'RestElement' ? annotationOf(parameter) : undefined;
  return [own, told, ...overloads.map(annotationOf)].filter((type) => type !== undefined);
}

function annotationOf(parameter: TSESTree.Parameter): TSESTree.TypeNode | undefined {
  const target = targetOf(parameter);
  const annotation = 'typeAnnotation' in target ? target.typeAnnotation : undefined;
  return annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
}

function targetOf(parameter: TSESTree.Parameter): TSESTree.Node {
  const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  return inner.type === 'AssignmentPattern' ? inner.left : inner;
}

/** `@param` names parameters; a pattern has no name and is the one at the same position. */
function commented(
  file: SourceFile,
  comment: JsdocTypes | undefined,
  node: FunctionNode,
  parameter: TSESTree.Parameter,
  index: number,
): TSESTree.TypeNode | undefined {
  const { parameters } = comment ?? { parameters: [] };
  const target = targetOf(parameter);
  const inner = target.type === 'RestElement' ? target.argument : target;
  if (inner.type !== 'Identifier') return parameters[index]?.type;
  const named = parameters.find(({ name }) => name === inner.name)?.type;
  // A comment before `(o) => …` is about the function, one behind the parenthesis about the parameter.
  return named ?? (parameter.range[0] === node.range[0] ? undefined : jsdocTypesOf(file, parameter)?.type);
}

/** @returns the signatures that stand before the function that implements them all */
function overloadsOf(node: FunctionNode): readonly { readonly params: readonly TSESTree.Parameter[] }[] {
  const { parent } = node as { readonly parent?: TSESTree.Node };
  if (node.type === 'FunctionDeclaration') return declaredOverloads(node, parent);
  if (parent?.type !== 'MethodDefinition' || parent.key.type !== 'Identifier') return [];
  const { name } = parent.key;
  return parent.parent.body.flatMap((member) =>
    member.type === 'MethodDefinition' &&
    (member.value.type as string) === 'TSEmptyBodyFunctionExpression' &&
    member.key.type === 'Identifier' &&
    member.key.name === name
      ? [member.value]
      : [],
  );
}

function declaredOverloads(
  node: TSESTree.FunctionDeclaration,
  parent: TSESTree.Node | undefined,
): readonly TSESTree.TSDeclareFunction[] {
  const isExported = parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration';
  const block = isExported ? (parent as { readonly parent?: TSESTree.Node }).parent : parent;
  const siblings =
    block !== undefined && 'body' in block && Array.isArray(block.body) ? (block.body as TSESTree.Node[]) : [];
  return siblings.flatMap((sibling) => {
    const item = 'declaration' in sibling ? sibling.declaration : sibling;
    return item?.type === 'TSDeclareFunction' && item.id?.name === node.id?.name ? [item] : [];
  });
}

/** @returns what the function says it returns */
export function typeOfResult(file: SourceFile, node: FunctionNode): TSESTree.TypeNode | undefined {
  return node.returnType?.typeAnnotation ?? commentOfFunction(file, node)?.returns;
}

/** @returns the type of a cast in a comment: `/** @type {Order} *\/ (x)` */
export function castOf(
  file: SourceFile,
  casts: ReadonlyMap<number, TSESTree.TypeNode>,
  node: TSESTree.Node,
): TSESTree.TypeNode | undefined {
  const type = casts.get(node.range[0]);
  return type !== undefined && endsAtParenthesis(file, node) ? type : undefined;
}
