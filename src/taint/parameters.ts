import type { TSESTree } from '@typescript-eslint/utils';

import type { Call } from './call.ts';
import type { FunctionNode } from './callable.ts';
import type { Interpreter } from './interpreter.ts';
import type { Passed } from './passed.ts';
import { assignPattern } from './patterns.ts';
import { writeProperty } from './property-writes.ts';
import { annotateParameter } from './types/annotate.ts';
import { join, UNDEFINED, UNKNOWN, type Value } from './value.ts';
import { via } from './way.ts';

/**
 * Gives the parameters of the running function what the call passes.
 * @param id the function object
 */
export function bindParameters(
  interpreter: Interpreter,
  node: FunctionNode,
  call: Call,
  passed: Passed,
  id: number,
): void {
  node.params.forEach((parameter, index) => {
    if (parameter.type === 'RestElement') {
      const isOpen = call.rest?.value === UNKNOWN;
      const typed = isOpen ? annotateParameter(interpreter, node, index, UNKNOWN, id) : UNKNOWN;
      const rest = restArray(interpreter, parameter, call, passed, index);
      assignPattern(interpreter, parameter.argument, typed === UNKNOWN ? rest : join(rest, typed), 'declare');
      return;
    }
    const value = annotateParameter(interpreter, node, index, passed.arguments[index] ?? UNDEFINED, id);
    assignPattern(interpreter, parameter, value, 'declare');
    if (parameter.type === 'TSParameterProperty') setParameterProperty(interpreter, parameter);
  });
}

/** `constructor(private readonly client: Client)` is a parameter and a field. */
function setParameterProperty(interpreter: Interpreter, parameter: TSESTree.TSParameterProperty): void {
  const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
  const { self } = interpreter.activation;
  if (self === undefined) return;
  writeProperty(
    interpreter,
    self,
    target.name,
    via(interpreter, interpreter.parts.evaluate(interpreter, target), 'store', target.name, parameter),
    interpreter.place(parameter),
  );
}

function restArray(interpreter: Interpreter, site: TSESTree.Node, call: Call, passed: Passed, from: number): Value {
  const fixed = passed.arguments.slice(from, call.arguments.length);
  const fields = new Map(fixed.map((value, index) => [String(index), value]));
  const length = call.rest === undefined ? fixed.length : undefined;
  return interpreter.allocate(site, {
    kind: 'array',
    exact: true,
    fields,
    rest: call.rest?.value,
    restFrom: fixed.length,
    length,
  });
}
