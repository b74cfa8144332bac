import type { TSESTree } from '@typescript-eslint/utils';

import type { Call } from './call.ts';
import type { ModuleInstance } from './module-instance.ts';
import type { Value } from './value.ts';

export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** A function of the analysed code together with the variables around it. */
export interface Closure {
  readonly kind: 'closure';
  readonly node: FunctionNode;
  readonly module: ModuleInstance;
  /** The frame the function was made in. */
  readonly frame: number;
  /** Arrow functions: `this` of the place they stand in. Methods: the class they belong to, for `super`. */
  readonly lexicalThis: Value | undefined;
  readonly home: Value | undefined;
}

export interface ClassConstructor {
  readonly kind: 'class';
  readonly node: ClassNode;
  readonly module: ModuleInstance;
  readonly frame: number;
  readonly superclass: Value | undefined;
}

/** `f.bind(self, …first)`. */
export interface BoundFunction {
  readonly kind: 'bound';
  readonly target: Value;
  readonly self: Value | undefined;
  readonly first: readonly Value[];
}

/** A function that the engine itself provides, such as `resolve` of a promise under construction. */
export interface NativeFunction {
  readonly kind: 'native';
  readonly run: (call: Call) => Value;
}

export type Callable = Closure | ClassConstructor | BoundFunction | NativeFunction;
