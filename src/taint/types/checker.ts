import type { TSESTree } from '@typescript-eslint/utils';

import { findTypeDeclaration } from '../../modules/exports.ts';
import type { Interpreter } from '../interpreter.ts';
import { instanceOf } from '../linking.ts';
import type { Place } from '../trace.ts';
import { globalGeneric } from './generics.ts';
import {
  compilerNode,
  type CompilerChecker,
  type CompilerNode,
  type CompilerProgram,
  type CompilerSignature,
  type CompilerSymbol,
  type CompilerType,
} from './program.ts';
import { termOfDeclaration } from './syntax.ts';
import type { FunctionTerm, Lazy, TypeTerm } from './term.ts';

/** One question to the compiler: a type, seen from a node. */
interface Question {
  readonly interpreter: Interpreter;
  readonly checker: CompilerChecker;
  readonly node: CompilerNode;
  readonly place: Place;
}

/**
 * Asks the compiler for the type of a node in any file of its program. Never throws.
 * @returns undefined when the type says nothing of interest or cannot be had
 */
export function inferredTerm(
  interpreter: Interpreter,
  program: CompilerProgram,
  node: TSESTree.Node,
): TypeTerm | undefined {
  const place = interpreter.place(node);
  return guarded(() => {
    // Making the checker links the nodes to each other.
    const checker = program.getTypeChecker();
    const found = compilerNode(program, place.file, node);
    if (found === undefined) return undefined;
    return termOfType({ interpreter, checker, node: found, place }, checker.getTypeAtLocation(found));
  });
}

/** The compiler fails on programs that are being edited; then nothing is known. */
function guarded(ask: () => TypeTerm | undefined): TypeTerm | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function lazily(question: Question, type: () => CompilerType): Lazy {
  return () => guarded(() => termOfType(question, type()));
}

function termOfType(question: Question, type: CompilerType): TypeTerm | undefined {
  const { place } = question;
  const named = namedTerm(question, type, type.aliasSymbol, type.aliasTypeArguments);
  if (named !== undefined) return named;
  if (type.isUnion() || type.isIntersection())
    return {
      kind: type.isUnion() ? 'any' : 'all',
      place,
      parts: (type.types ?? []).map((item) => lazily(question, () => item)),
    };
  if (question.checker.isTupleType?.(type) === true)
    return { kind: 'tuple', place, elements: argumentsOf(question, type).map((item) => lazily(question, () => item)) };
  // What has no symbol is a string, a number, `any` and the like.
  if (type.symbol === undefined) return undefined;
  return namedTerm(question, type, type.symbol, undefined) ?? structure(question, type);
}

function argumentsOf({ checker }: Question, type: CompilerType): readonly CompilerType[] {
  const target = (type as { readonly target?: unknown }).target;
  return target === undefined ? [] : checker.getTypeArguments(type);
}

/** A type with a name: what the name means where it is declared. */
function namedTerm(
  question: Question,
  type: CompilerType,
  symbol: CompilerSymbol | undefined,
  given: readonly CompilerType[] | undefined,
): TypeTerm | undefined {
  const declaration = symbol?.declarations?.[0];
  if (symbol === undefined || declaration === undefined) return undefined;
  const path = declaration.getSourceFile().fileName;
  const library = libraryOf(path);
  if (library === undefined) return isGeneric(declaration) ? undefined : declaredTerm(question, path, symbol.name);
  const { interpreter, place } = question;
  const types = given ?? argumentsOf(question, type);
  const generic =
    library === '' ? globalGeneric(symbol.name, types.length) : interpreter.policy.genericType?.(library, symbol.name);
  const subject = generic && types[generic.subject];
  if (generic !== undefined && subject !== undefined)
    return {
      kind: 'wrapper',
      place,
      wrapping: generic.wrapping,
      subject: lazily(question, () => subject),
      keys: literalsOf(types[1]),
    };
  return library === '' || symbol.name.startsWith('__')
    ? undefined
    : { kind: 'library', place, package: library, name: symbol.name };
}

function isGeneric(declaration: CompilerNode): boolean {
  const { typeParameters } = declaration as { readonly typeParameters?: readonly unknown[] };
  return typeParameters !== undefined && typeParameters.length > 0;
}

/** A class or type without type parameters is read in the file that declares it, as an annotation would be. */
function declaredTerm({ interpreter, place }: Question, path: string, name: string): TypeTerm | undefined {
  if (name.startsWith('__')) return undefined;
  const file = instanceOf(interpreter, path)?.file;
  const declaration = file && findTypeDeclaration(file, name);
  return declaration && termOfDeclaration(interpreter, [declaration], place, [], file);
}

/** Members and signatures as the compiler sees them: of anonymous, mapped and generic types. */
function structure(question: Question, type: CompilerType): TypeTerm | undefined {
  const { place, checker, node } = question;
  const [signature] = type.getCallSignatures();
  if (signature !== undefined) return functionTerm(question, signature);
  const members = type
    .getProperties()
    .map((item): [string, Lazy] => [item.name, lazily(question, () => checker.getTypeOfSymbolAtLocation(item, node))]);
  const name = type.symbol?.name.startsWith('__') === false ? type.symbol.name : '';
  return {
    kind: 'object',
    place,
    name,
    members: new Map(members),
    said: () => undefined,
    parents: [],
    implementations: () => [],
  };
}

function functionTerm(question: Question, signature: CompilerSignature): FunctionTerm {
  const { place, checker, node } = question;
  return {
    kind: 'function',
    place,
    parameters: signature.parameters.map((item) =>
      lazily(question, () => checker.getTypeOfSymbolAtLocation(item, node)),
    ),
    hasRest: false,
    hasTypeParameters: false,
    returns: () => lazily(question, () => signature.getReturnType())(),
  };
}

function literalsOf(type: CompilerType | undefined): readonly string[] | undefined {
  const literals = type === undefined ? [] : type.isUnion() ? (type.types ?? []) : [type];
  const keys = literals.map(({ value }) => value);
  return keys.length > 0 && keys.every((key) => typeof key === 'string') ? keys : undefined;
}

/** @returns the package that a declaration file belongs to; empty for the language's own; undefined for the project's files */
function libraryOf(path: string): string | undefined {
  if (/\/typescript\/lib\/lib\.[^/]*d\.ts$|\/@types\/node\/|\/@typescript\/lib-/.test(path)) return '';
  const inside = path.split('/node_modules/');
  if (inside.length < 2) return undefined;
  const [first = '', second = ''] = (inside.at(-1) ?? '').split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  const typed = /^@types\/(.+)$/.exec(name)?.[1];
  return typed === undefined ? name : typed.includes('__') ? `@${typed.replace('__', '/')}` : typed;
}
