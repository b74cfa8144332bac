import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from '../../modules/source-file.ts';
import { bindingsOf, topLevelOf } from '../bindings.ts';
import type { Interpreter } from '../interpreter.ts';
import { inModule, instanceOf } from '../linking.ts';
import { readProperty } from '../properties.ts';
import type { Place } from '../trace.ts';
import { UNKNOWN, type Value } from '../value.ts';
import { readVariable } from '../variables.ts';

/** @returns the value of what `typeof a.b` names, seen from the file that the type stands in */
export function namedValue(
  interpreter: Interpreter,
  file: SourceFile,
  [first, ...rest]: readonly TSESTree.Identifier[],
  place: Place,
): Value {
  const module = instanceOf(interpreter, file.path);
  if (module === undefined || first === undefined) return UNKNOWN;
  // A name in a comment has no binding of its own: it means a variable of the file's top level.
  const known = bindingsOf(file).has(first) ? first : topLevelOf(file).get(first.name)?.variable.identifiers[0];
  if (known === undefined) return UNKNOWN;
  const isHere = interpreter.activation.module === module;
  const value = isHere
    ? readVariable(interpreter, known)
    : inModule(interpreter, module, () => readVariable(interpreter, known));
  return rest.reduce((holder, { name }) => readProperty(interpreter, holder, name, place), value);
}
