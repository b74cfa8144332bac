import type { TSESTree } from '@typescript-eslint/utils';
import type { TypeDeclaration } from '../../modules/exports.ts';
import type { SourceFile } from '../../modules/source-file.ts';
import type { Interpreter } from '../interpreter.ts';
import { documentedData } from '../documented.ts';
import { instanceOf } from '../linking.ts';
import type { Place } from '../trace.ts';
import type { Value } from '../value.ts';
import { membersOf, type SignatureNode } from './declarations.ts';
import { implementationsOf } from './implementations.ts';
import type { FunctionTerm, Lazy, ObjectTerm, TypeTerm } from './term.ts';
import { type TypeScope, termOf, readerOf, lazily } from './syntax.ts';

export function objectTerm(
  interpreter: Interpreter,
  name: string,
  bodies: readonly (readonly TSESTree.TypeElement[])[],
  parents: readonly Lazy[],
  scope: TypeScope,
  place: Place,
  declaration?: TypeDeclaration,
): TypeTerm | undefined {
  const elements = bodies.flat();
  const callable = elements.find((item) => item.type === 'TSCallSignatureDeclaration');
  if (callable !== undefined) return signature(interpreter, callable, scope, place);
  const members = membersOf(elements, place, readerOf(interpreter, scope));
  const index = elements.find((item) => item.type === 'TSIndexSignature')?.typeAnnotation?.typeAnnotation;
  const object: ObjectTerm = {
    kind: 'object',
    place,
    name,
    members,
    said: (member) => saidOf(interpreter, elements, member, scope.file),
    parents,
    implementations: () => (declaration === undefined ? [] : implementationsOf(interpreter, declaration, scope.file)),
  };
  if (index === undefined) return object;
  const record: TypeTerm = {
    kind: 'wrapper',
    place,
    wrapping: 'record',
    subject: lazily(interpreter, index, scope),
    keys: undefined,
  };
  return members.size === 0 ? record : { kind: 'all', place, parts: [() => object, () => record] };
}

/** What a comment on a member says. */
function saidOf(
  interpreter: Interpreter,
  elements: readonly TSESTree.TypeElement[],
  name: string,
  file: SourceFile,
): Value | undefined {
  if (!interpreter.hasDocumented) return undefined;
  const element = elements.find((item) => 'key' in item && item.key.type === 'Identifier' && item.key.name === name);
  const module = element && instanceOf(interpreter, file.path);
  return module && documentedData(interpreter, element, module);
}

/** The type of a function, from its syntax. */
export function signature(interpreter: Interpreter, node: SignatureNode, scope: TypeScope, place: Place): FunctionTerm {
  const names = node.typeParameters?.params.map(({ name }) => name.name) ?? [];
  const returned = node.returnType?.typeAnnotation;
  return {
    kind: 'function',
    place,
    parameters: node.params.map((parameter) => parameterTerm(interpreter, parameter, scope)),
    hasTypeParameters: names.length > 0,
    hasRest: node.params.at(-1)?.type === 'RestElement',
    returns: (types) => {
      if (returned === undefined) return undefined;
      const given = names.flatMap((name, index): [string, Lazy][] => {
        const type = types[index];
        return type === undefined ? [] : [[name, type]];
      });
      const inner = given.length === 0 ? scope : { ...scope, types: new Map([...scope.types, ...given]) };
      return termOf(interpreter, returned, inner);
    },
  };
}

function parameterTerm(interpreter: Interpreter, parameter: TSESTree.Parameter, scope: TypeScope): Lazy {
  const target = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const pattern = target.type === 'AssignmentPattern' ? target.left : target;
  const type = pattern.typeAnnotation?.typeAnnotation;
  return () => type && termOf(interpreter, type, scope);
}
