import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Program } from '../program.ts';

const isFunction = ({ type }: TSESTree.Node): boolean => type.includes('Function');

/** Whether a node awaits anything outside of functions in it. */
function awaits(node: TSESTree.Node, program: Program): boolean {
  if (node.type === 'AwaitExpression') return true;
  return program.childrenOf(node).some((child) => !isFunction(child) && awaits(child, program));
}

/** `show(order);` becomes `(() => { show(order); })();`. */
export function extractFunctions(program: Program): void {
  for (const node of program.nodes) {
    if (node.type !== 'ExpressionStatement' || node.directive !== undefined) continue;
    if (node.expression.type !== 'CallExpression' && node.expression.type !== 'AwaitExpression') continue;
    if (program.has(node, ({ type }) => /^(?:Yield|Super|This|Meta)/u.test(type), true)) continue;
    const isAsync = awaits(node, program);
    // A statement before it may have no semicolon; one that is the body of another must stay one.
    const isInList = program.parentOf(node)?.type === 'BlockStatement' || program.parentOf(node)?.type === 'Program';
    program.insert(node.range[0], `${isInList ? ';' : ''}${isAsync ? 'await (async () => { ' : '(() => { '}`);
    program.insert(node.range[1], ' })();');
  }
}

/** `const id = order.id; show(id);` becomes `show((order.id));`, where nothing comes between the two. */
export function inlineConstants(program: Program): void {
  for (const variable of program.variables) {
    const declaration = inlinable(variable, program);
    const use = variable.references.find((reference) => reference.isRead())?.identifier;
    if (declaration?.init == null || use === undefined) continue;
    const statement = program.parentOf(declaration);
    if (statement === undefined) continue;
    program.replaceNode(statement, ';');
    program.replaceNode(use, `(${program.textOf(declaration.init)})`);
  }
}

function inlinable(variable: Variable, program: Program): TSESTree.VariableDeclarator | undefined {
  const node = soleDeclarator(variable, program);
  const statement = node && program.parentOf(node);
  const holder = statement && program.parentOf(statement);
  if (statement === undefined || holder === undefined || !('body' in holder) || !Array.isArray(holder.body))
    return undefined;
  const use = variable.references.find((reference) => reference.isRead())!.identifier;
  const body = holder.body as TSESTree.Node[];
  const next = body[body.indexOf(statement) + 1];
  if (next?.type !== 'ExpressionStatement' || !isInside(use, next) || program.has(next, isFunction)) return undefined;
  const parent = program.parentOf(use);
  const isArgument = parent?.type === 'CallExpression' && parent.arguments.includes(use as never);
  const isUnmarkedLine =
    statement.loc.start.line === statement.loc.end.line &&
    !program.text.split('\n')[statement.loc.start.line - 1]!.includes('// !');
  return isArgument && isUnmarkedLine ? node : undefined;
}

/** `const x = …;` of a variable that is read once and has no type of its own. */
function soleDeclarator({ defs, references }: Variable, program: Program): TSESTree.VariableDeclarator | undefined {
  const node = defs[0]?.node;
  if (defs.length !== 1 || node?.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return undefined;
  const parent = program.parentOf(node);
  const isOnlyOne =
    parent?.type === 'VariableDeclaration' && parent.kind === 'const' && parent.declarations.length === 1;
  const isReadOnce = references.length === 2 && references.filter((reference) => reference.isRead()).length === 1;
  return isOnlyOne && isReadOnce && node.id.typeAnnotation === undefined ? node : undefined;
}

function isInside({ range }: TSESTree.Node, outer: TSESTree.Node): boolean {
  return outer.range[0] <= range[0] && range[1] <= outer.range[1];
}

/** Everything behind the imports of a program that exports nothing becomes a method, which is called. */
export function wrapInClass(program: Program): void {
  const { body } = program.ast;
  const rest = body.filter(({ type }) => type !== 'ImportDeclaration');
  const first = rest[0];
  if (first === undefined || body.indexOf(first) !== body.length - rest.length) return;
  if (rest.some(({ type }) => /^(?:Export|TS)/u.test(type)) || /\b(?:module|exports)\b/u.test(program.text)) return;
  if (program.has(program.ast, ({ type }) => type === 'ThisExpression' || type === 'TSTypeAnnotation', true)) return;
  program.insert(first.range[0], 'class Wrapped { async run() { ');
  const isModule = body.some(({ type }) => type === 'ImportDeclaration');
  program.insert(program.text.length, `\n} }\n${isModule ? 'await ' : ''}new Wrapped().run();\n`);
}

/** `await x` becomes `await Promise.resolve(x)`. */
export function awaitTwice(program: Program): void {
  for (const node of program.nodes) {
    if (node.type !== 'AwaitExpression') continue;
    program.insert(node.range[0] + 'await'.length, ' Promise.resolve(');
    program.insert(node.range[1], ')');
  }
}

/** `order.id` becomes `order['id']`. */
export function callsAsIndex(program: Program): void {
  for (const { node, dot } of plainMembers(program)) {
    const name = program.textOf(node.property);
    program.replace(dot, node.property.range[1], `['${name}']`);
  }
}

/** `order.id` becomes `order?.id`, where nothing is assigned to it. */
export function optionalCalls(program: Program): void {
  for (const { node, dot } of plainMembers(program)) {
    if (!isOnlyRead(node, program)) continue;
    program.replace(dot, dot + 1, '?.');
  }
}

function plainMembers(program: Program): { readonly node: TSESTree.MemberExpression; readonly dot: number }[] {
  return program.nodes.flatMap((node) => {
    if (node.type !== 'MemberExpression' || node.computed || node.optional) return [];
    const { object, property } = node;
    if (property.type !== 'Identifier' || ['Super', 'MetaProperty', 'ThisExpression'].includes(object.type)) return [];
    const dot = program.text.lastIndexOf('.', property.range[0]);
    return dot < object.range[1] ? [] : [{ node, dot }];
  });
}

function isOnlyRead(node: TSESTree.MemberExpression, program: Program): boolean {
  let at: TSESTree.Node = node;
  let parent = program.parentOf(at);
  while (
    parent?.type === 'MemberExpression' ||
    parent?.type === 'CallExpression' ||
    parent?.type === 'TSNonNullExpression'
  ) {
    at = parent;
    parent = program.parentOf(at);
  }
  return !/^(?:Assignment|Update|Array|Object|Tagged|New|For|Property|Rest|TS)|Class/u.test(parent?.type ?? '');
}
