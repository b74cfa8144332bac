import type { TSESTree } from '@typescript-eslint/utils';

import { findTypeDeclaration } from '../modules/exports.ts';
import { documentParts, documentedData } from './documented.ts';
import type { Interpreter } from './interpreter.ts';
import { inModule, instanceOf } from './linking.ts';
import type { ModuleInstance } from './module-instance.ts';
import { readProperty } from './properties.ts';
import { extend } from './trace.ts';
import { findExportedType } from './type-exports.ts';
import { wrapped, wrapperNamed } from './type-wrappers.ts';
import { apiValue, join, NOTHING, UNKNOWN, type Shape, type Value } from './value.ts';

/** Types nest; what stands deeper than this is rarely asked for. */
const MAX_DEPTH = 4;

/**
 * Lets a type annotation say what an unknown value is: an instance of a library's or the project's class, or a record.
 * @returns the value unchanged when it is known or when the type says nothing of interest
 */
export function annotate(
  interpreter: Interpreter,
  value: Value,
  type: TSESTree.TypeNode | undefined,
  module: ModuleInstance = interpreter.activation.module,
): Value {
  if (interpreter.hasDocumented && type !== undefined && value.references.some((item) => item.kind === 'object'))
    documentParts(interpreter, value, valueOfType(interpreter, type, module, 0));
  if (
    type === undefined ||
    !(value.unknown || isOnlyApi(value)) ||
    value.references.some((item) => item.kind === 'object') ||
    value.marks.length > 0 ||
    value.literals.length > 0
  )
    return value;
  const typed = valueOfType(interpreter, type, module, 0);
  return typed === NOTHING ? value : join(typed, value);
}

/** What a library hands to a callback is known by its path only: a type says more. */
function isOnlyApi(value: Value): boolean {
  return value.references.length > 0 && value.references.every((item) => item.kind === 'api');
}

function valueOfType(interpreter: Interpreter, type: TSESTree.TypeNode, module: ModuleInstance, depth: number): Value {
  if (depth > MAX_DEPTH || !interpreter.step()) return NOTHING;
  const deeper = (node: TSESTree.TypeNode): Value => valueOfType(interpreter, node, module, depth + 1);
  switch (type.type) {
    case 'TSTypeReference':
      return valueOfReference(interpreter, type, module, depth);
    case 'TSArrayType':
      return arrayOf(interpreter, type, deeper(type.elementType));
    case 'TSUnionType':
    case 'TSIntersectionType':
      return type.types.reduce((result, item) => join(result, deeper(item)), NOTHING);
    case 'TSTypeOperator':
      return type.typeAnnotation === undefined ? NOTHING : deeper(type.typeAnnotation);
    case 'TSTypeLiteral':
      return objectOf(interpreter, type, undefined, type.members, module, depth);
    case 'TSTupleType':
      return tupleOf(interpreter, type, type.elementTypes.map(elementTypeOf).map(deeper));
    case 'TSFunctionType':
      return functionOf(
        interpreter,
        type,
        type.returnType === undefined ? NOTHING : deeper(type.returnType.typeAnnotation),
      );
    case 'TSIndexedAccessType':
      return indexed(interpreter, type, deeper(type.objectType));
    default:
      return NOTHING;
  }
}

function arrayOf(interpreter: Interpreter, site: TSESTree.Node, element: Value): Value {
  return element === NOTHING ? NOTHING : interpreter.allocate(site, { kind: 'array', rest: element });
}

/** Tuples name their elements, or mark them as optional or as the rest. */
function elementTypeOf(type: TSESTree.TypeNode): TSESTree.TypeNode {
  if (type.type === 'TSNamedTupleMember') return elementTypeOf(type.elementType);
  return type.type === 'TSOptionalType' || type.type === 'TSRestType' ? elementTypeOf(type.typeAnnotation) : type;
}

function tupleOf(interpreter: Interpreter, site: TSESTree.Node, elements: readonly Value[]): Value {
  if (elements.every((element) => element === NOTHING)) return NOTHING;
  const fields = new Map(elements.map((element, index) => [String(index), element === NOTHING ? UNKNOWN : element]));
  return interpreter.allocate(site, { kind: 'array', fields });
}

function functionOf(interpreter: Interpreter, site: TSESTree.Node, returned: Value): Value {
  if (returned === NOTHING) return NOTHING;
  return interpreter.allocate(site, { kind: 'function', callable: { kind: 'native', run: () => returned } });
}

/** `Order['ShippingAddress']`, `Orders[number]`. */
function indexed(interpreter: Interpreter, type: TSESTree.TSIndexedAccessType, holder: Value): Value {
  if (holder === NOTHING) return NOTHING;
  const { indexType } = type;
  const key =
    indexType.type === 'TSLiteralType' && indexType.literal.type === 'Literal'
      ? String(indexType.literal.value)
      : undefined;
  return readProperty(interpreter, holder, key ?? '0', interpreter.place(type));
}

function valueOfReference(
  interpreter: Interpreter,
  type: TSESTree.TSTypeReference,
  module: ModuleInstance,
  depth: number,
): Value {
  const name = type.typeName.type === 'Identifier' ? type.typeName.name : undefined;
  const wrapper = name === undefined ? undefined : wrapperNamed(name);
  const subject = wrapper && type.typeArguments?.params[wrapper.subject];
  if (wrapper === undefined || subject === undefined) return valueOfName(interpreter, type, module, depth);
  const inner = valueOfType(interpreter, subject, module, depth + 1);
  return inner === NOTHING ? NOTHING : wrapped(interpreter, wrapper.kind, type, inner);
}

function valueOfName(
  interpreter: Interpreter,
  type: TSESTree.TSTypeReference,
  module: ModuleInstance,
  depth: number,
): Value {
  const { typeName } = type;
  if (typeName.type === 'TSQualifiedName') return valueOfQualified(interpreter, type, typeName, module);
  return typeName.type === 'Identifier' ? valueOfIdentifier(interpreter, type, typeName, module, depth) : NOTHING;
}

function valueOfIdentifier(
  interpreter: Interpreter,
  type: TSESTree.Node,
  typeName: TSESTree.Identifier,
  module: ModuleInstance,
  depth: number,
): Value {
  const constraint = constraintOf(typeName, module);
  if (constraint !== undefined) return valueOfType(interpreter, constraint, module, depth + 1);
  const imported = module.bindings.get(typeName)?.imported;
  if (imported === undefined) return valueOfDeclared(interpreter, type, typeName.name, module, depth);
  const target = interpreter.project.resolve(imported.specifier, module.file.path);
  if (target.kind === 'package' || target.kind === 'builtin')
    return ofPackage(interpreter, type, target.name, imported.name);
  if (target.kind !== 'file') return NOTHING;
  const found = findExportedType(interpreter.project, target.path, imported.name);
  if (found === undefined) return NOTHING;
  if (found.kind === 'package') return ofPackage(interpreter, type, found.package, found.name);
  const instance = instanceOf(interpreter, found.path);
  return instance === undefined ? NOTHING : valueOfDeclared(interpreter, type, found.name, instance, depth);
}

/** What a type parameter extends: `<T extends Order>`. */
function constraintOf(name: TSESTree.Identifier, module: ModuleInstance): TSESTree.TypeNode | undefined {
  const node = module.bindings.get(name)?.variable.defs[0]?.node as TSESTree.Node | undefined;
  return node?.type === 'TSTypeParameter' ? (node.constraint ?? undefined) : undefined;
}

/** `winston.Logger` where `winston` is an import of a package. */
function valueOfQualified(
  interpreter: Interpreter,
  type: TSESTree.TSTypeReference,
  name: TSESTree.TSQualifiedName,
  module: ModuleInstance,
): Value {
  if (name.left.type !== 'Identifier') return NOTHING;
  const imported = module.bindings.get(name.left)?.imported;
  const target = imported && interpreter.project.resolve(imported.specifier, module.file.path);
  if (target?.kind !== 'package' && target?.kind !== 'builtin') return NOTHING;
  return ofPackage(interpreter, type, target.name, name.right.name);
}

/** A value of a type that a package declares: a record, or an instance of the class of that name. */
function ofPackage(interpreter: Interpreter, type: TSESTree.Node, from: string, name: string): Value {
  const shape = interpreter.policy.typed({ name, package: from, members: undefined });
  if (shape !== undefined) return record(interpreter, type, shape, name);
  const exported = interpreter.apis.member(interpreter.apis.module(from), name === '*' ? 'default' : name);
  return apiValue(interpreter.apis.instance(exported));
}

function record(interpreter: Interpreter, type: TSESTree.Node, shape: Shape, name: string): Value {
  const place = interpreter.place(type);
  const origin = { key: `${place.file.path}:${String(type.range[0])}`, place, note: { name, api: '' } };
  const content = [{ shape, origin, effects: [], trace: extend(undefined, 'source', name, place) }];
  return interpreter.allocate(type, { kind: shape.isArray ? 'array' : 'plain', content });
}

/** A type or class that the module itself declares. */
function valueOfDeclared(
  interpreter: Interpreter,
  type: TSESTree.Node,
  name: string,
  module: ModuleInstance,
  depth: number,
): Value {
  const declaration = findTypeDeclaration(module.file, name) as TSESTree.Node | undefined;
  if (declaration === undefined) return NOTHING;
  if (declaration.type === 'ClassDeclaration') return interpreter.instanceOfClass(declaration, module);
  if (declaration.type === 'TSInterfaceDeclaration') {
    const own = objectOf(interpreter, type, name, declaration.body.body, module, depth);
    return declaration.extends.reduce((result, { expression }) => {
      const isName = expression.type === 'Identifier' && depth < MAX_DEPTH;
      // What is inherited is named by the heritage clause, what is declared here by the annotation.
      return isName ? join(result, valueOfIdentifier(interpreter, expression, expression, module, depth + 1)) : result;
    }, own);
  }
  if (declaration.type !== 'TSTypeAliasDeclaration') return NOTHING;
  const { typeAnnotation } = declaration;
  if (typeAnnotation.type === 'TSTypeLiteral')
    return objectOf(interpreter, type, name, typeAnnotation.members, module, depth);
  return inModule(interpreter, module, () => valueOfType(interpreter, typeAnnotation, module, depth + 1));
}

/** A record when the members' names say so; otherwise an object with the members whose types say something. */
function objectOf(
  interpreter: Interpreter,
  site: TSESTree.Node,
  name: string | undefined,
  members: readonly TSESTree.TypeElement[],
  module: ModuleInstance,
  depth: number,
): Value {
  const properties = members.flatMap((member) =>
    member.type === 'TSPropertySignature' && (member.key.type === 'Identifier' || member.key.type === 'Literal')
      ? [member]
      : [],
  );
  const names = properties.map((member) =>
    member.key.type === 'Identifier' ? member.key.name : String((member.key as TSESTree.Literal).value),
  );
  const shape = interpreter.policy.typed({ name: name ?? '', package: undefined, members: names });
  if (shape !== undefined) return record(interpreter, site, shape, name ?? 'object type');
  const fields = methodsOf(interpreter, members, module, depth);
  properties.forEach((member, index) => {
    const type = member.typeAnnotation?.typeAnnotation;
    const typed = type === undefined ? NOTHING : valueOfType(interpreter, type, module, depth + 1);
    // What is said of a function is said of its result.
    const data = type?.type === 'TSFunctionType' ? undefined : documentedData(interpreter, member, module);
    const value = join(typed, data ?? NOTHING);
    if (value !== NOTHING) fields.set(names[index] ?? '', join(value, UNKNOWN));
  });
  return fields.size === 0 ? NOTHING : interpreter.allocate(site, { kind: 'plain', fields });
}

/** Methods that an object type declares: what they give is known by their return types. */
function methodsOf(
  interpreter: Interpreter,
  members: readonly TSESTree.TypeElement[],
  module: ModuleInstance,
  depth: number,
): Map<string, Value> {
  const fields = new Map<string, Value>();
  for (const member of members) {
    const returned = member.type === 'TSMethodSignature' ? member.returnType?.typeAnnotation : returnOfProperty(member);
    if (returned === undefined || !('key' in member) || member.key.type !== 'Identifier') continue;
    const typed = valueOfType(interpreter, returned, module, depth + 1);
    const value = join(typed, documentedData(interpreter, member, module) ?? NOTHING);
    if (value === NOTHING) continue;
    const callable = { kind: 'native' as const, run: () => value };
    fields.set(member.key.name, interpreter.allocate(member, { kind: 'function', callable }));
  }
  return fields;
}

function returnOfProperty(member: TSESTree.TypeElement): TSESTree.TypeNode | undefined {
  const type = member.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined;
  return type?.type === 'TSFunctionType' ? type.returnType?.typeAnnotation : undefined;
}
