import type { TSESTree } from '@typescript-eslint/utils';

import type { Place } from '../trace.ts';
import type { Value } from '../value.ts';
import type { Wrapping } from './generics.ts';

/** Types refer to each other in circles: what a type is made of is looked at when it is asked for. */
export type Lazy = () => TypeTerm | undefined;

/**
 * What a type says, whoever says it: an annotation, a JSDoc comment, the place that a function is written in, or the
 * compiler. `undefined` stands for a type that says nothing of interest.
 */
export type TypeTerm =
  LibraryTerm | ClassTerm | ObjectTerm | WrapperTerm | TupleTerm | FunctionTerm | JoinedTerm | PartTerm | ValueTerm;

interface Term {
  /** Where the code names the type: the source of a record that is known by its type only. */
  readonly place: Place;
}

/** A type or class that a package declares. */
export interface LibraryTerm extends Term {
  readonly kind: 'library';
  readonly package: string;
  /** The module of the package that the type is imported from: `clients/s3`; empty or absent for the package itself. */
  readonly subpath?: string;
  readonly name: string;
  /** The first type argument. */
  readonly about?: Lazy | undefined;
}

/** A class of the project, and the file that declares it. */
export interface DeclaredClass {
  readonly node: TSESTree.ClassDeclaration;
  readonly path: string;
}

/** An instance of a class of the project. */
export interface ClassTerm extends Term, DeclaredClass {
  readonly kind: 'class';
  readonly members: () => Members;
  /** What the class extends and implements. */
  readonly parents: readonly Lazy[];
  readonly implementations: () => readonly DeclaredClass[];
}

export type Members = ReadonlyMap<string, Lazy>;

/** An interface or object type that the project declares. */
export interface ObjectTerm extends Term {
  readonly kind: 'object';
  /** Empty for a type without a name. */
  readonly name: string;
  readonly members: Members;
  /** The data that a comment says a member holds, or gives when it is called. */
  readonly said: (member: string) => Value | undefined;
  /** What an interface extends. */
  readonly parents: readonly Lazy[];
  /** Classes of the project that implement the type. */
  readonly implementations: () => readonly DeclaredClass[];
}

/** A type about another one: `Promise<T>`, `T[]`, `Omit<T, K>`. */
export interface WrapperTerm extends Term {
  readonly kind: 'wrapper';
  readonly wrapping: Wrapping;
  readonly subject: Lazy;
  /** The keys of `Pick` and `Omit`, as far as the type spells them out. */
  readonly keys: readonly string[] | undefined;
}

export interface TupleTerm extends Term {
  readonly kind: 'tuple';
  readonly elements: readonly Lazy[];
}

export interface FunctionTerm extends Term {
  readonly kind: 'function';
  readonly parameters: readonly Lazy[];
  /** The last parameter takes all further arguments: its type is that of the list. */
  readonly hasRest: boolean;
  readonly hasTypeParameters: boolean;
  /** What a call gives, for the type arguments of the call. */
  readonly returns: (types: readonly Lazy[]) => TypeTerm | undefined;
}

/** A union (any of them) or an intersection (all of them). */
export interface JoinedTerm extends Term {
  readonly kind: 'any' | 'all';
  readonly parts: readonly Lazy[];
}

/** A part of another type: `Orders['payload']`, `Orders[number]`. */
export interface PartTerm extends Term {
  readonly kind: 'part';
  readonly of: Lazy;
  /** `*` for the elements. */
  readonly key: string;
}

/** The type of something in the code: `typeof x`, `ReturnType<typeof f>`. */
export interface ValueTerm extends Term {
  readonly kind: 'value';
  readonly value: () => Value;
}

export const NO_TYPES: readonly Lazy[] = [];
