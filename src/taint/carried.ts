import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from '../modules/source-file.ts';
import type { Interpreter } from './interpreter.ts';
import { join, UNKNOWN } from './value.ts';
import { frameOf } from './variables.ts';

interface Write {
  readonly start: number;
  readonly identifier: TSESTree.Identifier;
  /** Where the variable is declared. */
  readonly declared: number | undefined;
}

/**
 * Makes constants unknown that a loop assigns and carries into its next round: counters, flags, tokens of pages. The first
 * pass then takes all branches that a later one could take.
 * @param region the part of the loop that runs more than once
 */
export function forgetCarried(interpreter: Interpreter, region: TSESTree.Range): void {
  const { heap, activation } = interpreter;
  for (const identifier of carriedBy(activation.module.file, region)) {
    const binding = activation.module.bindings.get(identifier);
    const frame = binding && frameOf(interpreter, binding);
    if (binding === undefined || frame === undefined) continue;
    const value = heap.variableOf(frame, binding.key);
    const isConstant = value !== undefined && !value.unknown && value.literals.length > 0;
    if (isConstant && value.marks.length + value.references.length === 0)
      heap.setVariable(frame, binding.key, join(value, UNKNOWN), false);
  }
}

const carried = new WeakMap<SourceFile, Map<string, readonly TSESTree.Identifier[]>>();

function carriedBy(file: SourceFile, [from, to]: TSESTree.Range): readonly TSESTree.Identifier[] {
  let ofFile = carried.get(file);
  if (ofFile === undefined) {
    ofFile = new Map<string, readonly TSESTree.Identifier[]>();
    carried.set(file, ofFile);
  }
  const key = `${String(from)}-${String(to)}`;
  let found = ofFile.get(key);
  if (found === undefined) {
    const inside = writesOf(file).filter((write) => write.start >= from && write.start < to);
    found = inside
      .filter(({ declared }) => declared !== undefined && (declared < from || declared >= to))
      .map((write) => write.identifier);
    ofFile.set(key, found);
  }
  return found;
}

const writes = new WeakMap<SourceFile, readonly Write[]>();

/** All assignments to variables in a file, in no order. */
function writesOf(file: SourceFile): readonly Write[] {
  let found = writes.get(file);
  if (found === undefined) {
    const references = file.scopeManager.scopes.flatMap((scope) =>
      scope.references.filter((item) => item.isWrite() && item.init !== true),
    );
    found = references.flatMap(({ identifier, resolved }) =>
      identifier.type === 'Identifier'
        ? [{ start: identifier.range[0], identifier, declared: resolved?.identifiers[0]?.range[0] }]
        : [],
    );
    writes.set(file, found);
  }
  return found;
}
