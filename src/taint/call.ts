import type { TSESTree } from '@typescript-eslint/utils';

import type { Interpreter } from './interpreter.ts';
import type { Place } from './trace.ts';
import type { Lazy } from './types/term.ts';
import { join, UNDEFINED, type Value } from './value.ts';

export interface Argument {
  readonly value: Value;
  /** The expression in the call; a spread gives all its elements the spread's node. */
  readonly node: TSESTree.Node;
}

/** One call as the callee sees it. */
export interface Call {
  readonly interpreter: Interpreter;
  readonly place: Place;
  readonly self: Value | undefined;
  readonly arguments: readonly Argument[];
  /** Elements of a spread whose length is not known: they may stand in any later position. */
  readonly rest: Argument | undefined;
  readonly isNew: boolean;
  /** Tells calls at one place apart: the elements of an array that a callback runs over. Default: the place. */
  readonly site?: object | string;
  /** The type arguments of the call. */
  readonly types?: readonly Lazy[] | undefined;
  /** The name that the callee has in the code: the last step of `logger.info`. */
  readonly name: string | undefined;
}

/** @returns the value of an argument; `undefined` when it is not given. */
export function argument(call: Call, index: number): Value {
  const own = call.arguments[index]?.value;
  if (own !== undefined || call.rest === undefined) return own ?? UNDEFINED;
  // The spread may have come to its end before.
  return call.rest.value.unknown ? call.rest.value : join(call.rest.value, UNDEFINED);
}

/** @returns whether an argument may be given at this position. */
export function hasArgument(call: Call, index: number): boolean {
  return index < call.arguments.length || call.rest !== undefined;
}

/** @returns every argument, the elements of an open spread last. */
export function allArguments(call: Call): readonly Argument[] {
  return call.rest === undefined ? call.arguments : [...call.arguments, call.rest];
}

/** @returns a call that no code spells: of an accessor, of `then`, of an iterator's methods. */
export function impliedCall(
  interpreter: Interpreter,
  place: Place,
  self: Value | undefined,
  values: readonly Value[],
  named: Pick<Call, 'site' | 'name'> = { name: undefined },
): Call {
  return {
    interpreter,
    place,
    self,
    arguments: values.map((value) => ({ value, node: place.node })),
    rest: undefined,
    isNew: false,
    ...named,
  };
}

/** @returns a call of a callback from inside another call: same place, other arguments. */
export function callbackCall(call: Call, values: readonly Value[], self?: Value): Call {
  return {
    ...call,
    self,
    isNew: false,
    rest: undefined,
    arguments: values.map((value) => ({ value, node: call.place.node })),
  };
}
