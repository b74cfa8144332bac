import type { Argument } from './call.ts';
import type { FunctionNode } from './callable.ts';
import type { Context } from './context.ts';
import type { Difference, Moment } from './heap.ts';
import type { ModuleInstance } from './module-instance.ts';
import type { Passed } from './passed.ts';
import { isHidden, type Place } from './trace.ts';
import { NOTHING, type Value } from './value.ts';

/** Where a `break` or `continue` goes to. */
export interface JumpTarget {
  readonly labels: readonly string[];
  /** Only loops can be continued. */
  readonly isLoop: boolean;
  /** A plain `break` leaves loops and switches, not labelled blocks. */
  readonly takesPlainBreak: boolean;
  readonly base: Moment;
  readonly breaks: Difference[];
  readonly continues: Difference[];
}

/** One run of a function, a module body or a class part. */
export interface Activation {
  readonly module: ModuleInstance;
  readonly frame: number;
  readonly self: Value | undefined;
  /** The class that the running method belongs to. */
  readonly home: Value | undefined;
  readonly functionNode: FunctionNode | undefined;
  /** The frame that the running function was made in. */
  readonly outerFrame: number | undefined;
  /** Changes while a loop runs over known elements: each round makes its own objects. */
  context: Context;
  /** The state when the function started; what it returned to is compared with this. */
  readonly base: Moment;
  readonly caller: Activation | undefined;
  /** The call that started it. */
  readonly callPlace: Place | undefined;
  readonly arguments: readonly Argument[];
  /** The same with the step into the function; undefined for what is not a function. */
  readonly passed?: Passed;
  readonly depth: number;
  /** How many of the calls that led here were recursive. */
  readonly repeats: number;
  /** Set when counters among the arguments were replaced by the unknown, and how many calls on the way had that. */
  readonly isWidened: boolean;
  readonly widenings: number;
  /** Set when the function is run as a test with a given outcome. */
  readonly wanted: boolean | undefined;
  /** Generators: what `yield` gives, and what is thrown there. */
  readonly sent: { readonly value: Value; readonly error: Value } | undefined;
  returns: Value;
  readonly exits: Difference[];
  /** Set when the present state is one more way out: the function ran to its last statement. */
  isAtEnd: boolean;
  throws: Value;
  /** The states in which the function was left by a `throw`. */
  readonly thrownStates: Difference[];
  yields: Value;
  readonly targets: JumpTarget[];
}

export type NewActivation = Omit<
  Activation,
  'returns' | 'exits' | 'isAtEnd' | 'throws' | 'thrownStates' | 'yields' | 'targets' | 'wanted' | 'sent'
> &
  Partial<Pick<Activation, 'wanted' | 'sent'>>;

export function startActivation(activation: NewActivation): Activation {
  return {
    wanted: undefined,
    sent: undefined,
    ...activation,
    returns: NOTHING,
    exits: [],
    isAtEnd: false,
    throws: NOTHING,
    thrownStates: [],
    yields: NOTHING,
    targets: [],
  };
}

/** @returns the place, or where the running code called the library whose model the place stands in. */
export function visiblePlace(activation: Activation, place: Place): Place {
  let visible = place;
  for (let item: Activation | undefined = activation; item !== undefined && isHidden(visible); item = item.caller)
    visible = item.callPlace ?? visible;
  return visible;
}
