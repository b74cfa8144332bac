import type { TSESTree } from '@typescript-eslint/utils';

import type { Binding } from './bindings.ts';
import type { Interpreter } from './interpreter.ts';
import { inModule } from './linking.ts';
import type { ModuleInstance } from './module-instance.ts';
import { awaitValue } from './promises.ts';
import { isAlways, join, NOTHING, type Value } from './value.ts';

/** Variables are given their value in one or two places: those with more are counters and caches. */
const MAX_PLACES = 3;

/**
 * What a variable of another module may be that is empty while nothing called the function that fills it: `let client;` and
 * `export const connect = (url) => { client = new Client(url); }`. Only what is made there counts; the function's own
 * variables are not known.
 */
export function lateValue(interpreter: Interpreter, module: ModuleInstance, binding: Binding, value: Value): Value {
  if (module.file === interpreter.linted || !isAlways(value, (item) => item === undefined || item === null))
    return value;
  const known = module.late.get(binding.key);
  if (known !== undefined) return known === NOTHING ? value : join(value, known);
  // What the value is made of may be the variable itself.
  module.late.set(binding.key, NOTHING);
  const made = evaluateLate(interpreter, module, binding);
  module.late.set(binding.key, made);
  return made === NOTHING ? value : join(value, made);
}

function evaluateLate(interpreter: Interpreter, module: ModuleInstance, { variable }: Binding): Value {
  const written = variable.references.flatMap(({ writeExpr, identifier }) =>
    writeExpr == null || identifier === variable.identifiers[0] ? [] : (writeExpr as TSESTree.Expression),
  );
  if (written.length > MAX_PLACES) return NOTHING;
  let result = NOTHING;
  const run = (): void => {
    for (const node of written.filter(isMade)) {
      interpreter.heap.atBottom(() => {
        inModule(interpreter, module, () => {
          result = join(result, evaluateMade(interpreter, node));
        });
      });
    }
  };
  interpreter.aside(true, run);
  // The function that makes it did not run: the next analysis could not tell that it has changed.
  if (result !== NOTHING && interpreter.journal !== undefined) interpreter.journal.isComplete = false;
  return result;
}

function evaluateMade(interpreter: Interpreter, node: TSESTree.Expression): Value {
  const value = interpreter.parts.evaluate(interpreter, node.type === 'AwaitExpression' ? node.argument : node);
  return node.type === 'AwaitExpression' ? awaitValue(interpreter, value) : value;
}

/** A new thing, or what a call gives. */
function isMade(node: TSESTree.Expression): boolean {
  const made = node.type === 'AwaitExpression' ? node.argument : node;
  return made.type === 'NewExpression' || made.type === 'CallExpression';
}
