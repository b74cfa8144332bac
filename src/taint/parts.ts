import type { TSESTree } from '@typescript-eslint/utils';

import type { Call } from './call.ts';
import type { Closure } from './callable.ts';
import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import type { ModuleInstance } from './module-instance.ts';
import type { Place } from './trace.ts';
import type { Value } from './value.ts';

/**
 * The evaluator's mutually recursive entry points. They meet here, so that the files which implement them import each
 * other in one direction only.
 */
export interface Parts {
  /** The value of an expression. */
  readonly evaluate: (interpreter: Interpreter, node: TSESTree.Node) => Value;
  /** Runs a statement. @returns false when control does not go on after it. */
  readonly execute: (interpreter: Interpreter, node: TSESTree.Node) => boolean;
  /** Binds a pattern to a value. */
  readonly assign: (interpreter: Interpreter, node: TSESTree.Node, value: Value, mode: 'declare' | 'assign') => void;
  /** Makes an instance of a class of the project with unknown arguments. */
  readonly instantiate: (interpreter: Interpreter, node: object, module: ModuleInstance) => Value;
  /** Whether an object has a property of that name. */
  readonly holds: (interpreter: Interpreter, holder: Value, key: Value) => Value;
  /** What stands in for an export of a library. */
  readonly modelled: (interpreter: Interpreter, module: string, name: string, place: Place) => Value | undefined;
  /** What an import of a module refers to, seen from the running code. */
  readonly importModule: (interpreter: Interpreter, specifier: string, name: string, place: Place) => Value;
  /** Calls something that is neither in the code nor known by a path. */
  readonly callUnknown: (interpreter: Interpreter, callee: Value, call: Call) => Value;
  /** Calls whatever the callee may be. */
  readonly call: (interpreter: Interpreter, callee: Value, call: Call) => Value;
  /** What an object gives that implements the iterator protocol itself. */
  readonly iterate: (interpreter: Interpreter, object: HeapObject) => Value | undefined;
  /** Leaves the running function with the value of the expression. */
  readonly leave: (interpreter: Interpreter, node: TSESTree.Expression | null) => void;
  /** Runs a function as a test whose outcome is given. */
  readonly runPredicate: (
    interpreter: Interpreter,
    closure: Closure,
    id: number,
    call: Call,
    wanted: boolean,
  ) => PredicateRun;
}

/** Whether a test can come out as wanted, and the frame that shows what its parameters are then. */
export interface PredicateRun {
  readonly completes: boolean;
  readonly frame: number;
}
