import type { TSESTree } from '@typescript-eslint/utils';

import { argument, type Call } from './call.ts';
import type { FunctionNode } from './callable.ts';
import type { Interpreter } from './interpreter.ts';
import { assignPattern } from './patterns.ts';
import { writeProperty } from './properties.ts';
import { annotateParameter } from './types/annotate.ts';
import { join, traced, UNKNOWN, type Value } from './value.ts';

/** Gives the parameters of the running function what the call passes. */
export function bindParameters(interpreter: Interpreter, node: FunctionNode, call: Call, id: number): void {
  node.params.forEach((parameter, index) => {
    if (parameter.type === 'RestElement') {
      const isOpen = call.rest?.value === UNKNOWN;
      const typed = isOpen ? annotateParameter(interpreter, node, index, UNKNOWN, id) : UNKNOWN;
      const rest = restArray(interpreter, parameter, call, index);
      assignPattern(interpreter, parameter.argument, typed === UNKNOWN ? rest : join(rest, typed), 'declare');
      return;
    }
    const name = nameOf(parameter, call);
    const place = { file: call.place.file, node: call.arguments[index]?.node ?? call.place.node };
    const value = annotateParameter(interpreter, node, index, argument(call, index), id);
    assignPattern(interpreter, parameter, traced(value, 'pass', name, place), 'declare');
    if (parameter.type === 'TSParameterProperty') setParameterProperty(interpreter, parameter);
  });
}

/** What a step into the function is called: the parameter, or the function where the parameter is a pattern. */
function nameOf(parameter: TSESTree.Parameter, call: Call): string {
  const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  if (target.type === 'Identifier') return target.name;
  return call.name === undefined ? '' : `${call.name}()`;
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
    interpreter.parts.evaluate(interpreter, target),
    interpreter.place(parameter),
  );
}

function restArray(interpreter: Interpreter, site: TSESTree.Node, call: Call, from: number): Value {
  const fixed = call.arguments.slice(from).map((item) => item.value);
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
