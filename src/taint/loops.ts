import type { JumpTarget } from './activation.ts';
import { isCurrent, observe } from './dependencies.ts';
import type { Difference } from './heap.ts';
import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';

/** A loop's body runs until nothing new happens, and no more often than this. */
const MAX_PASSES = 3;

/**
 * After a loop over data, the data is as the body left it: when the body never ran, there was no data. Variables may still
 * be what they were before.
 */
function isSettled(object: HeapObject): boolean {
  return object.kind !== 'frame';
}

/**
 * Runs a loop.
 * @param pass one run of the body; returns whether it reached its end
 * @returns true: a loop may always run zero times
 */
export function runLoop(interpreter: Interpreter, labels: readonly string[], pass: () => boolean): boolean {
  const { heap } = interpreter;
  const start = heap.push();
  const exits: Difference[] = [];
  for (let count = 0; count < MAX_PASSES; count += 1) {
    const target = loopTarget(interpreter, labels);
    const { result: ends, read } = observe(interpreter, () => onePass(interpreter, target, pass));
    for (const difference of target.breaks) exits.push(over(interpreter, start, difference));
    if (!heap.merge(ends === undefined ? [] : [new Map(), ends], isSettled) || isCurrent(interpreter, read)) break;
  }
  exits.push(heap.since(start));
  heap.backTo(start);
  heap.merge(exits);
  return true;
}

/**
 * Runs a loop whose elements are known, one after the other.
 * @param site the loop: each round makes objects of its own
 * @param next gives the pass for a round, in the state that the rounds before it left; undefined when the loop is over
 */
export function runUnrolled(
  interpreter: Interpreter,
  site: object,
  labels: readonly string[],
  next: (round: number) => (() => boolean) | undefined,
): boolean {
  const { heap } = interpreter;
  const start = heap.push();
  const exits: Difference[] = [];
  let alive = true;
  const { activation } = interpreter;
  const { context } = activation;
  for (let round = 0; ; round += 1) {
    const pass = next(round);
    if (pass === undefined) break;
    const target = loopTarget(interpreter, labels);
    activation.context = context.enter(site, `round${String(round)}`);
    const ends = onePass(interpreter, target, pass);
    activation.context = context;
    for (const difference of target.breaks) exits.push(over(interpreter, start, difference));
    if (ends === undefined) {
      alive = false;
      break;
    }
    heap.merge([ends]);
  }
  if (alive) exits.push(heap.since(start));
  heap.backTo(start);
  heap.merge(exits);
  return exits.length > 0;
}

/** A change that started from the present state, as a change that started from `start`. */
function over(
  interpreter: Interpreter,
  start: Parameters<Interpreter['heap']['since']>[0],
  difference: Difference,
): Difference {
  return new Map([...interpreter.heap.since(start), ...difference]);
}

function loopTarget(interpreter: Interpreter, labels: readonly string[]): JumpTarget {
  return { labels, isLoop: true, takesPlainBreak: true, base: interpreter.heap.moment(), breaks: [], continues: [] };
}

/** @returns what one pass changed; undefined when it never reaches its end. */
function onePass(interpreter: Interpreter, target: JumpTarget, pass: () => boolean): Difference | undefined {
  const { heap, activation } = interpreter;
  activation.targets.push(target);
  const before = heap.push();
  const completes = pass();
  const end = heap.since(before);
  heap.backTo(before);
  activation.targets.pop();
  const ends = completes ? [end, ...target.continues] : target.continues;
  return ends.length === 0 ? undefined : joined(interpreter, ends);
}

/** @returns the alternatives as one change. */
function joined(interpreter: Interpreter, alternatives: readonly Difference[]): Difference {
  const { heap } = interpreter;
  return heap.apart(() => {
    heap.merge(alternatives);
  });
}
