import type { TSESTree } from '@typescript-eslint/utils';
import type { Difference } from './heap.ts';
import type { Interpreter } from './interpreter.ts';
import { assignPattern } from './patterns.ts';
import { join, NOTHING, UNKNOWN, type Value } from './value.ts';
import { runBlock } from './statements.ts';

/** The handler may start from the state before the block, after it, or at any throw inside it. */
export function runTry(interpreter: Interpreter, node: TSESTree.TryStatement): boolean {
  const { activation, heap } = interpreter;
  const thrownBefore = activation.throws;
  const start = { exits: activation.exits.length, returns: activation.returns };
  activation.throws = NOTHING;
  const states: Difference[] = [];
  if (node.handler !== null) interpreter.handlers.push({ activation, states, base: heap.moment() });
  const before = heap.push();
  const completes = runBlock(interpreter, node.block.body);
  const after = heap.since(before);
  heap.backTo(before);
  if (node.handler !== null) interpreter.handlers.pop();
  const thrown = activation.throws;
  activation.throws = node.handler === null ? join(thrownBefore, thrown) : thrownBefore;
  const alternatives = completes ? [after] : [];
  if (node.handler !== null) {
    heap.push();
    heap.merge([new Map(), after, ...states]);
    if (runHandler(interpreter, node.handler, thrown)) alternatives.push(heap.since(before));
    heap.backTo(before);
  }
  heap.merge(alternatives);
  const goesOn = alternatives.length > 0;
  if (node.finalizer === null) return goesOn;
  const leaves = activation.exits.length > start.exits;
  finishExits(interpreter, node.finalizer, start);
  if (!goesOn && leaves) return false;
  if (runBlock(interpreter, node.finalizer.body)) return goesOn;
  // A finalizer that leaves by itself overrides what the block threw.
  activation.throws = thrownBefore;
  return false;
}

/** Every `return` inside the block runs the finalizer on its way out; one that returns by itself replaces the result. */
function finishExits(
  interpreter: Interpreter,
  finalizer: TSESTree.BlockStatement,
  start: { exits: number; returns: Value },
): void {
  const { activation, heap, handlers } = interpreter;
  const exits = activation.exits.splice(start.exits);
  if (exits.length === 0) return;
  const now = heap.moment();
  const outer = handlers.splice(0);
  const returned = activation.returns;
  activation.returns = start.returns;
  heap.backTo(activation.base);
  heap.push();
  heap.merge(exits);
  if (runBlock(interpreter, finalizer.body)) {
    activation.returns = join(activation.returns, returned);
    activation.exits.push(heap.since(activation.base));
  }
  handlers.push(...outer);
  heap.backTo(now);
}

function runHandler(interpreter: Interpreter, handler: TSESTree.CatchClause, thrown: Value): boolean {
  // Errors of calls that nothing is known about carry nothing of what the call was about.
  if (handler.param !== null) assignPattern(interpreter, handler.param, join(thrown, UNKNOWN), 'declare');
  return runBlock(interpreter, handler.body.body);
}
