import type { TSESTree } from '@typescript-eslint/utils';

import type { JumpTarget } from './activation.ts';
import { assume, assumeEquals, assumeOneOf, constantOf } from './guards.ts';
import type { Difference } from './heap.ts';
import { hoistFunctions } from './hoisting.ts';
import type { Interpreter } from './interpreter.ts';
import { isAlways, knownLiterals, type Primitive, type Value } from './value.ts';

/** Runs a switch: each case from the states at its label and at the end of the case before. */
export function runSwitch(
  interpreter: Interpreter,
  node: TSESTree.SwitchStatement,
  labels: readonly string[],
): boolean {
  const { heap, activation } = interpreter;
  const subject = interpreter.parts.evaluate(interpreter, node.discriminant);
  for (const item of node.cases) hoistFunctions(interpreter, item.consequent);
  const target: JumpTarget = {
    labels,
    isLoop: false,
    takesPlainBreak: true,
    base: heap.moment(),
    breaks: [],
    continues: [],
  };
  activation.targets.push(target);
  /** The state at the end of the case before, when it does not break. */
  let fallen: Difference | undefined;
  node.cases.forEach((item, index) => {
    // Labels without statements share those of the next case.
    if (item.consequent.length === 0 && index < node.cases.length - 1) return;
    const entered = enter(interpreter, node, subject, labelsOf(node, index));
    fallen = runCase(interpreter, item, [...(fallen ? [fallen] : []), ...(entered ? [entered] : [])]);
  });
  activation.targets.pop();
  const alternatives = [...(fallen ? [fallen] : []), ...target.breaks];
  if (!isExhaustive(interpreter, node, subject)) alternatives.unshift(skipped(interpreter, node));
  heap.merge(alternatives);
  return alternatives.length > 0;
}

/** The case and the empty ones before it. */
function labelsOf(node: TSESTree.SwitchStatement, index: number): readonly TSESTree.SwitchCase[] {
  let first = index;
  while (first > 0 && node.cases[first - 1]?.consequent.length === 0) first -= 1;
  return node.cases.slice(first, index + 1);
}

function mayEnter(
  interpreter: Interpreter,
  node: TSESTree.SwitchStatement,
  subject: Value,
  test: TSESTree.Expression | null,
): boolean {
  if (test === null) return !isMatched(interpreter, node, subject);
  const wanted = knownLiterals(interpreter.parts.evaluate(interpreter, test));
  const known = knownLiterals(subject);
  return known === undefined || wanted === undefined || wanted.some((item) => known.includes(item));
}

/** Whether every value that the subject can have has a label of its own. */
function isMatched(interpreter: Interpreter, node: TSESTree.SwitchStatement, subject: Value): boolean {
  const labels = node.cases.flatMap((item) => item.test ?? []);
  const constants = labels.flatMap((label) => constantOf(interpreter, label) ?? []);
  return isAlways(subject, (item) => constants.some((constant) => constant.value === item));
}

/** Whether one of the cases is always entered. */
function isExhaustive(interpreter: Interpreter, node: TSESTree.SwitchStatement, subject: Value): boolean {
  return node.cases.some((item) => item.test === null) || isMatched(interpreter, node, subject);
}

function isSwitchTrue(node: TSESTree.SwitchStatement): boolean {
  return node.discriminant.type === 'Literal' && node.discriminant.value === true;
}

/** Inside a case the subject is one of its labels; inside `default` it is none of any. */
function narrow(
  interpreter: Interpreter,
  node: TSESTree.SwitchStatement,
  entered: readonly TSESTree.SwitchCase[],
): void {
  if (entered.some((item) => item.test === null)) {
    excludeOthers(interpreter, node, entered);
    return;
  }
  if (isSwitchTrue(node)) {
    const [only] = entered;
    if (entered.length === 1 && only?.test) assume(interpreter, only.test, true);
    return;
  }
  const constants: Primitive[] = [];
  for (const item of entered) {
    const constant = item.test && constantOf(interpreter, item.test);
    if (!constant) return;
    constants.push(constant.value);
  }
  assumeOneOf(interpreter, node.discriminant, constants);
}

function excludeOthers(
  interpreter: Interpreter,
  node: TSESTree.SwitchStatement,
  entered: readonly TSESTree.SwitchCase[],
): void {
  for (const item of node.cases) {
    if (entered.includes(item) || item.test === null) continue;
    const constant = isSwitchTrue(node) ? undefined : constantOf(interpreter, item.test);
    if (isSwitchTrue(node)) assume(interpreter, item.test, false);
    else if (constant !== undefined) assumeEquals(interpreter, node.discriminant, constant.value, false);
  }
}

/** The state when no case is entered. */
function skipped(interpreter: Interpreter, node: TSESTree.SwitchStatement): Difference {
  return interpreter.heap.apart(() => {
    excludeOthers(interpreter, node, []);
  });
}

/** The state behind a label; undefined when it is not reached. */
function enter(
  interpreter: Interpreter,
  node: TSESTree.SwitchStatement,
  subject: Value,
  labels: readonly TSESTree.SwitchCase[],
): Difference | undefined {
  // Each of the labels is evaluated: it may be a call.
  const open = labels.filter((label) => mayEnter(interpreter, node, subject, label.test));
  if (open.length === 0) return undefined;
  return interpreter.heap.apart(() => {
    narrow(interpreter, node, labels);
  });
}

/** Runs the statements of one case. @returns the state at their end; undefined when that is not reached */
function runCase(
  interpreter: Interpreter,
  item: TSESTree.SwitchCase,
  starts: readonly Difference[],
): Difference | undefined {
  if (starts.length === 0) return undefined;
  const { heap } = interpreter;
  const before = heap.push();
  heap.merge(starts);
  const completes = item.consequent.every((statement) => interpreter.parts.execute(interpreter, statement));
  const end = completes ? heap.since(before) : undefined;
  heap.backTo(before);
  return end;
}
