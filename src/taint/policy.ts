import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from '../modules/source-file.ts';
import type { ApiNode } from './api.ts';
import type { Call } from './call.ts';
import type { Convention } from './conventions.ts';
import type { Inspector } from './inspector.ts';
import type { ModelledExport } from './models.ts';
import type { Subscriptions } from './subscribers.ts';
import type { Generic, Wrapping } from './types/generics.ts';
import type { Label, Mark, Shape, Value } from './value.ts';

/** A property of a record: a datum with a label, or a record in its own right. */
export type Projection = { readonly label: Label } | { readonly shape: Shape };

/** A property that its name alone tells of; the note is what the record is said to come from, when it is not the name. */
export type NamedMember = Projection & { readonly note: unknown };

/** The key that stands for the elements of an array. */
export const ELEMENT = '*';

/** Data that reaches a sink. `sink` is the policy's own description; the engine only hands it on. */
export interface SinkUse {
  readonly sink: unknown;
  /** Index of the argument that carries the data; undefined when it is the receiver or an assigned value. */
  readonly argument: number | undefined;
  readonly value: Value;
  /** The call is worth reporting whatever data it has: the engine hands it on without marks. */
  readonly always?: true;
  /** What the policy wants to know of the value where it has data, as a text; asked when the call is run. */
  readonly form?: () => string;
}

/** What the policy knows of a call. */
export interface Answer {
  readonly sinks?: readonly SinkUse[];
  /** The call's result. Absent: what the engine makes of the call on its own. */
  readonly result?: Value;
  /** The result is only for calls that the engine has no meaning of its own for. */
  readonly isFallback?: boolean;
  /** What the functions among the arguments are given; what is not listed is known by its path only. */
  readonly callbacks?: readonly CallbackValue[];
}

/** What a call hands to the function that is its argument `argument`, as parameter `parameter`. */
export interface CallbackValue {
  readonly argument: number;
  readonly parameter: number;
  readonly value: Value;
}

/** An argument of which a test that came out true shows what is left of the data in it. */
export interface GuardUse {
  readonly argument: number;
  readonly clean: (value: Value) => Value;
}

/**
 * A module of the project that the policy speaks of: calls of its functions are put to {@link Policy.libraryCall} instead of
 * being followed.
 */
export interface DeclaredModule {
  /** The root of the access paths that calls are put under. */
  readonly root: string;
  /** What an import of the module would say in a file at `from`. */
  readonly specifier: string;
  readonly from: string;
  /** Access paths of functions and classes, as steps: a member's name, `()`, `new()` or `$1` (a parameter). */
  readonly paths: readonly (readonly string[])[];
}

/** A type name as the code imports it. */
export interface TypeName {
  readonly name: string;
  /** The package it comes from; undefined for a type declared in the project. */
  readonly package: string | undefined;
  /** Property names of a declared object type. */
  readonly members: readonly string[] | undefined;
}

/** What a comment says that a definition holds. */
export interface Documented {
  readonly label: Label;
  /** The policy's own note on the source. */
  readonly note: unknown;
  readonly name: string;
}

/**
 * What the engine must be told about the world outside JavaScript: what is a source, what is a sink, what cleans what. The
 * engine asks; the policy answers from the catalogue and the user's settings.
 */
export interface Policy {
  /** One name for access paths that mean the same thing. */
  readonly canonicalize: (root: string, path: string) => string;
  /** What the property of a record is; undefined when it is not tainted. {@link ELEMENT} asks for elements of an array. */
  readonly member: (shape: Shape, key: string) => Projection | undefined;
  /** One label for everything that a record holds, except under the given keys. */
  readonly labelOf: (shape: Shape, except: ReadonlySet<string>) => Label | undefined;
  /** The names of the properties of a record that are tainted, in whatever spelling the source uses. */
  readonly keysOf: (shape: Shape) => readonly string[];
  /** A call of something that is known by its access path. */
  readonly libraryCall: (api: ApiNode, call: Call, inspector: Inspector) => Answer | undefined;
  /** A property of something that a library returned, when it is more than a path: a response's body, for instance. */
  readonly libraryMember?: (
    api: ApiNode,
    key: string,
    holder: Value,
    place: Call['place'],
    inspector: Inspector,
  ) => Value | undefined;
  /** A call of a function that could not be found. */
  readonly unknownCall: (call: Call, inspector: Inspector) => Answer | undefined;
  /** A call of the project's own function, after it was evaluated. */
  readonly ownCall?: (call: Call, result: Value, inspector: Inspector) => Value | undefined;
  /** Functions of the project that are not followed, because the policy says what they do. */
  readonly declared?: readonly DeclaredModule[];
  /** A call that is a test: what is left of its arguments where it came out true. */
  readonly guard?: (api: ApiNode, call: Call, inspector: Inspector) => readonly GuardUse[];
  /**
   * What the comments of a file say of its definitions: of properties (of classes, types and object literals), of the names
   * that parameters and variables declare, and of functions, of which it is the result.
   */
  readonly documented?: (file: SourceFile) => ReadonlyMap<object, Documented> | undefined;
  /** An assignment to something of a library: `document.cookie = …`. */
  readonly assignment: (api: ApiNode, value: Value, inspector: Inspector) => readonly SinkUse[];
  /** An attribute of an element of a page: `<a href={…}>`. */
  readonly attribute?: (element: string, name: string, value: Value) => readonly SinkUse[];
  /** The record that a value of this type is, when nothing else is known about the value. */
  readonly typed: (type: TypeName) => Shape | undefined;
  /** Whether a property of that name may be tainted in some record. */
  readonly mayName?: (key: string) => boolean;
  /** How a generic type of a package holds what its type argument says. */
  readonly genericType?: (from: string, name: string) => Generic | undefined;
  /** Whether a thing of a package is made for the class that its first type argument names: a repository of an entity. */
  readonly isMadeForClass?: (api: ApiNode) => boolean;
  /** How the result of a library's call holds what the call's first type argument says, from the argument outwards. */
  readonly genericCall?: (root: string, path: string) => readonly Wrapping[] | undefined;
  /** A property of something unknown whose name alone is evidence. */
  readonly namedMember?: (key: string) => NamedMember | undefined;
  /** Whether tests in a file of this text may tell what a record is; see {@link told}. */
  readonly mayTell?: (text: string) => boolean;
  /** What an object is whose property is the constant. */
  readonly told?: (key: string, constant: string) => NamedMember | undefined;
  /** What a datum becomes when it is read under a name: the cell of a table whose columns are only now told apart. */
  readonly keyed?: (label: Label, key: string) => Label | null | undefined;
  /** What the pieces of a datum are that is cut at the separator. */
  readonly piecesOf?: (label: Label, separator: string) => Label | undefined;
  /** What the place of a datum in its list tells; {@link keyed} asks it for the place of a datum by name. */
  readonly placeOf?: (label: Label) => Label | undefined;
  /** What a datum is that is read from a place. */
  readonly atPlace?: (label: Label, place: Label) => Label | null | undefined;
  /** `throw` and `new Error` let data out of the function: the sink they are, if any. */
  readonly thrown?: (value: Value, inspector: Inspector) => readonly SinkUse[];
  /** Is told what every expression gave; for whoever explains an analysis. */
  readonly evaluated?: (place: Call['place'], value: Value, inspector: Inspector) => void;
  /** An object that a function gives as a literal: the sink it is, if any. */
  readonly returned?: (value: Value, inspector: Inspector) => readonly SinkUse[];
  /** The name of a symbol that a library offers as a property key. */
  readonly symbol?: (api: ApiNode) => string | undefined;
  /** The model that stands in for an export of a library; `default` is the module itself when it is called. */
  readonly modelOf?: (module: string, name: string) => ModelledExport | undefined;
  /** How files listen at emitters that others send to. */
  readonly subscriptions?: Subscriptions;
  /** Exports that a framework calls with what another export gave. */
  readonly conventions?: readonly Convention[];
  /** Whether a datum is still the same datum when it is turned into a number. Default: it is. */
  readonly survivesNumber?: (mark: Mark) => boolean;
  /** What is left of a mark after the text it is on was cut or replaced: `undefined` when nothing of it is. */
  readonly masked?: (mark: Mark, how: TSESTree.Node) => Mark | undefined;
}
