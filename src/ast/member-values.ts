import type { TSESTree } from '@typescript-eslint/utils';

import { keyName, memberName } from './static-key.ts';
import { unwrap } from './unwrap.ts';

/** What a search for members needs from its owner: a budget and the values of names. */
export interface MemberSearch {
  enter(node: TSESTree.Node): boolean;
  variableValues(node: TSESTree.Identifier): readonly TSESTree.Node[];
  exportsOf(program: TSESTree.Program, name: string): readonly TSESTree.Node[];
  moduleOf(node: TSESTree.CallExpression | TSESTree.ImportExpression): TSESTree.Program | undefined;
}

/** @returns the values that a member may have in an expression: `config.db`, `this.key`, `Keys.A`, `require('./a').b`. */
export function findMemberValues(node: TSESTree.Node, name: string, search: MemberSearch): readonly TSESTree.Node[] {
  const object = unwrap(node);
  switch (object.type) {
    case 'ObjectExpression':
      return propertyValues(object, name, search);
    case 'Identifier':
      return search.variableValues(object).flatMap((value) => nested(value, name, search));
    case 'MemberExpression': {
      const outer = memberName(object);
      const values = outer === undefined ? [] : findMemberValues(object.object, outer, search);
      return values.flatMap((value) => nested(value, name, search));
    }
    case 'LogicalExpression':
      return [object.left, object.right].flatMap((part) => findMemberValues(part, name, search));
    case 'ConditionalExpression':
      return [object.consequent, object.alternate].flatMap((part) => findMemberValues(part, name, search));
    case 'CallExpression':
      return isFreeze(object) && object.arguments[0]
        ? findMemberValues(object.arguments[0], name, search)
        : ofModule(search.moduleOf(object), name, search);
    case 'ImportExpression':
      return ofModule(search.moduleOf(object), name, search);
    case 'AwaitExpression':
      return findMemberValues(object.argument, name, search);
    case 'Program':
      return ofModule(object, name, search);
    case 'NewExpression':
      return object.callee.type === 'Identifier'
        ? search.variableValues(object.callee).flatMap((value) => membersOfClass(value, name, false))
        : [];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return membersOfClass(object, name, true);
    case 'TSEnumDeclaration':
      return object.body.members.flatMap((member) =>
        member.initializer && keyName(member.id, {}) === name ? [member.initializer] : [],
      );
    case 'ThisExpression':
      return classMemberValues(object, name);
    default:
      return [];
  }
}

/** A name of a module; where `module.exports` is an object, its properties are such names. */
function ofModule(program: TSESTree.Program | undefined, name: string, search: MemberSearch): readonly TSESTree.Node[] {
  if (!program) return [];
  const own = search.exportsOf(program, name);
  if (own.length > 0 || name === 'default') return own;
  return search.exportsOf(program, 'module.exports').flatMap((value) => nested(value, name, search));
}

/** Guards against objects that contain themselves by name. */
function nested(value: TSESTree.Node, name: string, search: MemberSearch): readonly TSESTree.Node[] {
  const inner = unwrap(value);
  return inner.type === 'ObjectExpression' || search.enter(inner) ? findMemberValues(inner, name, search) : [];
}

function propertyValues(
  { properties }: TSESTree.ObjectExpression,
  name: string,
  search: MemberSearch,
): readonly TSESTree.Node[] {
  const own = properties.findLast(
    (property) => property.type === 'Property' && keyName(property.key, property) === name,
  );
  if (own?.type === 'Property') return [own.value];
  return properties.flatMap((property) =>
    property.type === 'SpreadElement' ? nested(property.argument, name, search) : [],
  );
}

function isFreeze({ callee }: TSESTree.CallExpression): boolean {
  return callee.type === 'MemberExpression' && ['freeze', 'seal'].includes(memberName(callee) ?? '');
}

/** Field initialisers and the constructor's own assignments. */
function classMemberValues(node: TSESTree.Node, name: string): readonly TSESTree.Node[] {
  let outer: TSESTree.Node | undefined = node;
  while (outer && outer.type !== 'ClassBody') outer = outer.parent;
  return outer?.type === 'ClassBody' ? outer.body.flatMap((member) => memberInitialisers(member, name)) : [];
}

function membersOfClass(node: TSESTree.Node, name: string, isStatic: boolean): readonly TSESTree.Node[] {
  if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return [];
  return node.body.body.flatMap((member) =>
    'static' in member && member.static === isStatic ? memberInitialisers(member, name) : [],
  );
}

function memberInitialisers(member: TSESTree.ClassElement, name: string): readonly TSESTree.Node[] {
  if (member.type === 'PropertyDefinition' || member.type === 'AccessorProperty') {
    return member.value && keyName(member.key, member) === name ? [member.value] : [];
  }
  if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') return [];
  return (member.value.body?.body ?? []).flatMap((statement) => {
    const assignment = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (assignment?.type !== 'AssignmentExpression' || assignment.left.type !== 'MemberExpression') return [];
    const isField = assignment.left.object.type === 'ThisExpression' && memberName(assignment.left) === name;
    return isField ? [assignment.right] : [];
  });
}
