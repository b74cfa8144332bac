import type { TSESTree } from '@typescript-eslint/utils';

import type { JumpTarget } from './activation.ts';
import type { Difference } from './heap.ts';
import { hoistFunctions } from './hoisting.ts';
import type { Interpreter } from './interpreter.ts';
import { knownLiterals, literal, type Value } from './value.ts';
import { writeVariable } from './variables.ts';

/** Runs a switch: every case that may be entered, from its label on until it breaks. */
export function runSwitch(interpreter: Interpreter, node: TSESTree.SwitchStatement, labels: readonly string[]): boolean {
  const { heap, activation } = interpreter;
  const subject = interpreter.parts.evaluate(interpreter, node.discriminant);
  for (const item of node.cases) hoistFunctions(interpreter, item.consequent);
  const target: JumpTarget = { labels, isLoop: false, takesPlainBreak: true, base: heap.moment(), breaks: [], continues: [] };
  activation.targets.push(target);
  const ends: Difference[] = [];
  node.cases.forEach((item, index) => {
    // Labels without statements share those of the next case.
    if (item.consequent.length === 0 && index < node.cases.length - 1) return;
    if (!labelsOf(node, index).some((label) => mayEnter(interpreter, subject, label.test))) return;
    const before = heap.push();
    narrow(interpreter, node, index);
    if (runFrom(interpreter, node, index)) ends.push(heap.since(before));
    heap.backTo(before);
  });
  activation.targets.pop();
  const alternatives = [...ends, ...target.breaks];
  if (!node.cases.some((item) => item.test === null)) alternatives.unshift(new Map());
  heap.merge(alternatives);
  return alternatives.length > 0;
}

/** The case and the empty ones before it. */
function labelsOf(node: TSESTree.SwitchStatement, index: number): readonly TSESTree.SwitchCase[] {
  let first = index;
  while (first > 0 && node.cases[first - 1]?.consequent.length === 0) first -= 1;
  return node.cases.slice(first, index + 1);
}

function mayEnter(interpreter: Interpreter, subject: Value, test: TSESTree.Expression | null): boolean {
  const known = knownLiterals(subject);
  if (known === undefined || test === null) return true;
  const wanted = knownLiterals(interpreter.parts.evaluate(interpreter, test));
  return wanted === undefined || wanted.some((item) => known.includes(item));
}

/** Inside a case with one constant label the subject is that constant. */
function narrow(interpreter: Interpreter, node: TSESTree.SwitchStatement, index: number): void {
  const entered = labelsOf(node, index);
  const [only] = entered;
  if (node.discriminant.type !== 'Identifier' || entered.length !== 1 || only?.test?.type !== 'Literal') return;
  writeVariable(interpreter, node.discriminant, literal(only.test.value as string | number), 'declare');
}

function runFrom(interpreter: Interpreter, node: TSESTree.SwitchStatement, index: number): boolean {
  for (const item of node.cases.slice(index)) {
    for (const statement of item.consequent) if (!interpreter.parts.execute(interpreter, statement)) return false;
  }
  return true;
}
