import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from '../../modules/source-file.ts';
import type { Place } from '../trace.ts';
import type { ClassTerm, DeclaredClass, FunctionTerm, Lazy, Members } from './term.ts';

/** What the types of a function stand at. */
export interface SignatureNode {
  readonly params: readonly TSESTree.Parameter[];
  readonly returnType?: TSESTree.TSTypeAnnotation | null | undefined;
  readonly typeParameters?: TSESTree.TSTypeParameterDeclaration | null | undefined;
}

/** Reads the types in a declaration, in the scope of that declaration. */
export interface TypeReader {
  readonly file: SourceFile;
  readonly type: (node: TSESTree.TypeNode) => Lazy;
  readonly signature: (node: SignatureNode, place: Place) => () => FunctionTerm;
  readonly heir: (heritage: { readonly expression: TSESTree.Node }) => Lazy;
}

const NO_TYPE: Lazy = () => undefined;

/** @returns the members of an interface or object type by name; those whose names are computed are missing */
export function membersOf(elements: readonly TSESTree.TypeElement[], place: Place, reader: TypeReader): Members {
  const members = new Map<string, Lazy>();
  for (const element of elements) {
    if (element.type !== 'TSPropertySignature' && element.type !== 'TSMethodSignature') continue;
    const name = nameOf(element.key, element.computed);
    if (name === undefined || (members.has(name) && element.type === 'TSMethodSignature')) continue;
    const type = element.type === 'TSPropertySignature' ? element.typeAnnotation?.typeAnnotation : undefined;
    if (element.type === 'TSPropertySignature') members.set(name, type === undefined ? NO_TYPE : reader.type(type));
    else if (element.kind === 'get')
      members.set(name, element.returnType === undefined ? NO_TYPE : reader.type(element.returnType.typeAnnotation));
    else members.set(name, reader.signature(element, { ...place, node: element }));
  }
  return members;
}

export function classTerm(
  node: TSESTree.ClassDeclaration,
  place: Place,
  reader: TypeReader,
  implementations: () => readonly DeclaredClass[],
): ClassTerm {
  const { superClass } = node;
  const parents = superClass == null ? [] : [{ expression: superClass }];
  // Parsers of JavaScript leave the list out.
  const implemented = (node as Partial<Pick<typeof node, 'implements'>>).implements ?? [];
  return {
    kind: 'class',
    place,
    node,
    path: reader.file.path,
    members: () => classMembers(node, place, reader),
    parents: [...parents, ...implemented].map((heritage) => reader.heir(heritage)),
    implementations,
  };
}

function classMembers(node: TSESTree.ClassDeclaration, place: Place, reader: TypeReader): Members {
  const members = new Map<string, Lazy>();
  for (const member of node.body.body) {
    if (!('key' in member) || member.static) continue;
    const name = nameOf(member.key, member.computed);
    if (name === undefined) continue;
    if (name === 'constructor' && member.value !== null && 'params' in member.value)
      addParameterProperties(members, member.value.params, reader);
    else if (!members.has(name)) members.set(name, classMember(member, place, reader));
  }
  return members;
}

type KeyedMember = Extract<TSESTree.ClassElement, { readonly key: TSESTree.Node }>;

function classMember(member: KeyedMember, place: Place, reader: TypeReader): Lazy {
  if (member.type === 'MethodDefinition' || member.type === 'TSAbstractMethodDefinition') {
    const returned = member.value.returnType?.typeAnnotation;
    if (member.kind === 'get') return returned === undefined ? NO_TYPE : reader.type(returned);
    return reader.signature(member.value, { ...place, node: member });
  }
  const type = member.typeAnnotation?.typeAnnotation;
  return type === undefined ? NO_TYPE : reader.type(type);
}

/** `constructor(private readonly order: Order)` declares a field. */
function addParameterProperties(
  members: Map<string, Lazy>,
  parameters: readonly TSESTree.Parameter[],
  reader: TypeReader,
): void {
  for (const item of parameters) {
    if (item.type !== 'TSParameterProperty') continue;
    const target = item.parameter.type === 'AssignmentPattern' ? item.parameter.left : item.parameter;
    const type = target.typeAnnotation?.typeAnnotation;
    members.set(target.name, type === undefined ? NO_TYPE : reader.type(type));
  }
}

function nameOf(key: TSESTree.Node, computed: boolean): string | undefined {
  if (key.type === 'Identifier' && !computed) return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}
