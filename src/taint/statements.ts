import type { TSESTree } from '@typescript-eslint/utils';

import type { JumpTarget } from './activation.ts';
import { exactOf } from './arrays.ts';
import type { FunctionNode } from './callable.ts';
import { evaluateClass } from './classes.ts';
import { forgetCarried } from './carried.ts';
import { assume } from './guards.ts';
import type { Difference } from './heap.ts';
import { hoistFunctions } from './hoisting.ts';
import { reportReturned, reportThrown } from './hits.ts';
import type { Interpreter } from './interpreter.ts';
import { DEFAULT_EXPORT } from './module-keys.ts';
import { runLoop, runUnrolled } from './loops.ts';
import { entriesOf } from './natives/objects.ts';
import { assignPattern } from './patterns.ts';
import { awaitValue } from './promises.ts';
import { elements, MAX_EXACT } from './elements.ts';
import { writeProperty } from './property-writes.ts';
import { runSwitch } from './switch.ts';
import { truthOf } from './truth.ts';
import { isAlways, join, reference, UNDEFINED, UNKNOWN, type Value } from './value.ts';
import { writeVariable } from './variables.ts';
import { via } from './way.ts';
import { runTry } from './tries.ts';
import { exportDefault, enumObject, declareNamespace, declareVariables } from './declarations.ts';

type Executor<Node extends TSESTree.Node> = (interpreter: Interpreter, node: Node) => boolean;
type Executors = { readonly [Type in TSESTree.Node['type']]?: Executor<Extract<TSESTree.Node, { type: Type }>> };

/** Runs a statement. @returns whether control goes on after it. */
export function execute(interpreter: Interpreter, node: TSESTree.Node): boolean {
  if (!interpreter.step() || !interpreter.mayNest(node)) return true;
  const executor = executors[node.type] as Executor<TSESTree.Node> | undefined;
  if (executor === undefined) return true;
  interpreter.nesting += 1;
  const goesOn = executor(interpreter, node);
  interpreter.nesting -= 1;
  return goesOn;
}

const executors: Executors = {
  ExpressionStatement: (interpreter, node) => {
    interpreter.parts.evaluate(interpreter, node.expression);
    return true;
  },
  VariableDeclaration: declareVariables,
  BlockStatement: (interpreter, node) => runBlock(interpreter, node.body),
  IfStatement: runIf,
  ReturnStatement: runReturn,
  ThrowStatement: runThrow,
  TryStatement: runTry,
  ForStatement: runFor,
  ForOfStatement: runForOf,
  ForInStatement: runForIn,
  WhileStatement: (interpreter, node) => runWhile(interpreter, node, 'before'),
  DoWhileStatement: (interpreter, node) => runWhile(interpreter, node, 'after'),
  SwitchStatement: (interpreter, node) => runSwitch(interpreter, node, labelsOf(node)),
  LabeledStatement: runLabeled,
  BreakStatement: (interpreter, node) => jump(interpreter, node.label?.name, 'breaks'),
  ContinueStatement: (interpreter, node) => jump(interpreter, node.label?.name, 'continues'),
  ClassDeclaration: (interpreter, node) => {
    const value = evaluateClass(interpreter, node);
    if (node.id !== null) writeVariable(interpreter, node.id, value, 'declare');
    return true;
  },
  ExportNamedDeclaration: (interpreter, node) => node.declaration === null || execute(interpreter, node.declaration),
  ExportDefaultDeclaration: exportDefault,
  TSExportAssignment: (interpreter, node) => {
    const value = interpreter.parts.evaluate(interpreter, node.expression);
    writeProperty(
      interpreter,
      reference(interpreter.activation.module.moduleObject),
      'exports',
      value,
      interpreter.place(node),
    );
    interpreter.heap.edit(interpreter.activation.frame)?.fields.set(DEFAULT_EXPORT, value);
    return true;
  },
  TSEnumDeclaration: (interpreter, node) => {
    writeVariable(interpreter, node.id, enumObject(interpreter, node), 'declare');
    return true;
  },
  TSModuleDeclaration: declareNamespace,
  WithStatement: (interpreter, node) => execute(interpreter, node.body),
};

export function runBlock(interpreter: Interpreter, body: readonly TSESTree.Node[]): boolean {
  hoistFunctions(interpreter, body);
  for (const statement of body) if (!execute(interpreter, statement)) return false;
  return true;
}

function runIf(interpreter: Interpreter, node: TSESTree.IfStatement): boolean {
  const test = interpreter.parts.evaluate(interpreter, node.test);
  const truth = truthOf(interpreter, test);
  if (truth === true) return execute(interpreter, node.consequent);
  if (truth === false) return node.alternate == null || execute(interpreter, node.alternate);
  const alternatives: Difference[] = [];
  const before = interpreter.heap.push();
  assume(interpreter, node.test, true);
  if (execute(interpreter, node.consequent)) alternatives.push(interpreter.heap.since(before));
  interpreter.heap.backTo(before);
  interpreter.heap.push();
  assume(interpreter, node.test, false);
  if (node.alternate === null || execute(interpreter, node.alternate))
    alternatives.push(interpreter.heap.since(before));
  interpreter.heap.backTo(before);
  interpreter.heap.merge(alternatives);
  return alternatives.length > 0;
}

function runReturn(interpreter: Interpreter, node: TSESTree.ReturnStatement): boolean {
  leave(interpreter, node.argument);
  return false;
}

/** Leaves the running function. A predicate with a wanted outcome leaves only with that outcome. */
export function leave(interpreter: Interpreter, node: TSESTree.Expression | null): void {
  const { activation, heap } = interpreter;
  const value = node === null ? UNDEFINED : interpreter.parts.evaluate(interpreter, node);
  activation.returns = join(activation.returns, value);
  if (node?.type === 'ObjectExpression') reportReturned(interpreter, value, interpreter.place(node));
  const { wanted } = activation;
  if (wanted === undefined) {
    // After its last statement a function changes nothing any more: its state can be taken over as it is.
    if (isLast(activation.functionNode, node)) activation.isAtEnd = true;
    else activation.exits.push(heap.since(activation.base));
    return;
  }
  if (isAlways(value, (item) => Boolean(item) !== wanted)) return;
  const before = heap.push();
  if (node !== null) assume(interpreter, node, wanted);
  activation.exits.push(heap.since(activation.base));
  heap.backTo(before);
}

/** Whether the expression is what a function gives at its very end. */
function isLast(functionNode: FunctionNode | undefined, result: TSESTree.Expression | null): boolean {
  if (functionNode === undefined || result === null) return false;
  const { body } = functionNode;
  if (body === result) return true;
  const last = body.type === 'BlockStatement' ? body.body.at(-1) : undefined;
  return last?.type === 'ReturnStatement' && last.argument === result;
}

function runThrow(interpreter: Interpreter, node: TSESTree.ThrowStatement): boolean {
  const { activation } = interpreter;
  const value = via(interpreter, interpreter.parts.evaluate(interpreter, node.argument), 'throw', '', node);
  activation.throws = join(activation.throws, value);
  interpreter.recordThrow();
  reportThrown(interpreter, value, interpreter.place(node.argument));
  return false;
}

function runFor(interpreter: Interpreter, node: TSESTree.ForStatement): boolean {
  if (node.init?.type === 'VariableDeclaration') execute(interpreter, node.init);
  else if (node.init !== null) interpreter.parts.evaluate(interpreter, node.init);
  forgetCarried(interpreter, [node.init?.range[1] ?? node.range[0], node.range[1]]);
  return runLoop(interpreter, labelsOf(node), () => {
    if (node.test !== null) {
      interpreter.parts.evaluate(interpreter, node.test);
      assume(interpreter, node.test, true);
    }
    const goesOn = execute(interpreter, node.body);
    // The counter has many values from the second pass on.
    if (node.update !== null) interpreter.parts.evaluate(interpreter, node.update);
    return goesOn;
  });
}

function runForOf(interpreter: Interpreter, node: TSESTree.ForOfStatement): boolean {
  const iterable = interpreter.parts.evaluate(interpreter, node.right);
  const bind = (value: Value): boolean => {
    const item = via(interpreter, node.await ? awaitValue(interpreter, value) : value, 'iterate', '', node.right);
    bindLoopVariable(interpreter, node.left, item);
    return execute(interpreter, node.body);
  };
  const runOpen = (): boolean => runLoop(interpreter, labelsOf(node), () => bind(elements(interpreter, iterable)));
  if (exactOf(interpreter, iterable) === undefined) {
    forgetCarried(interpreter, node.range);
    return runOpen();
  }
  // The body may change the list that it runs over.
  let isOpen = false;
  return runUnrolled(interpreter, node, labelsOf(node), (round) => {
    const items = exactOf(interpreter, iterable);
    if (isOpen || (items !== undefined && round >= items.length)) return undefined;
    const item = items?.[round];
    if (item !== undefined && round < MAX_EXACT) return () => bind(item);
    isOpen = true;
    return runOpen;
  });
}

function runForIn(interpreter: Interpreter, node: TSESTree.ForInStatement): boolean {
  const object = interpreter.parts.evaluate(interpreter, node.right);
  const bind = (key: Value): boolean => {
    bindLoopVariable(interpreter, node.left, key);
    return execute(interpreter, node.body);
  };
  const entries = entriesOf(interpreter, object, { place: interpreter.place(node) });
  if (entries !== undefined && entries.length <= MAX_EXACT)
    return runUnrolled(interpreter, node, labelsOf(node), (round) => {
      const entry = entries[round];
      return entry && (() => bind(entry.key));
    });
  forgetCarried(interpreter, node.range);
  return runLoop(interpreter, labelsOf(node), () => bind(UNKNOWN));
}

function bindLoopVariable(
  interpreter: Interpreter,
  left: TSESTree.ForInStatement['left'] | TSESTree.ForOfStatement['left'],
  value: Value,
): void {
  if (left.type !== 'VariableDeclaration') assignPattern(interpreter, left, value, 'assign');
  else for (const { id } of left.declarations) assignPattern(interpreter, id, value, 'declare');
}

function runWhile(
  interpreter: Interpreter,
  node: TSESTree.WhileStatement | TSESTree.DoWhileStatement,
  when: 'before' | 'after',
): boolean {
  forgetCarried(interpreter, node.range);
  return runLoop(interpreter, labelsOf(node), () => {
    if (when === 'before') {
      interpreter.parts.evaluate(interpreter, node.test);
      assume(interpreter, node.test, true);
    }
    const goesOn = execute(interpreter, node.body);
    if (when === 'after') interpreter.parts.evaluate(interpreter, node.test);
    return goesOn;
  });
}

/** The labels in front of a statement. */
function labelsOf(node: TSESTree.Node): readonly string[] {
  return pendingLabels.get(node) ?? [];
}

const pendingLabels = new WeakMap<TSESTree.Node, readonly string[]>();

function runLabeled(interpreter: Interpreter, node: TSESTree.LabeledStatement): boolean {
  const labels = [...labelsOf(node), node.label.name];
  pendingLabels.set(node.body, labels);
  if (node.body.type.endsWith('Statement') && node.body.type !== 'BlockStatement' && node.body.type !== 'IfStatement') {
    return execute(interpreter, node.body);
  }
  const target: JumpTarget = {
    labels,
    isLoop: false,
    takesPlainBreak: false,
    base: interpreter.heap.moment(),
    breaks: [],
    continues: [],
  };
  interpreter.activation.targets.push(target);
  const before = interpreter.heap.push();
  const goesOn = execute(interpreter, node.body);
  const end = interpreter.heap.since(before);
  interpreter.heap.backTo(before);
  interpreter.activation.targets.pop();
  const alternatives = goesOn ? [end, ...target.breaks] : target.breaks;
  interpreter.heap.merge(alternatives);
  return alternatives.length > 0;
}

function jump(interpreter: Interpreter, label: string | undefined, kind: 'breaks' | 'continues'): boolean {
  const { targets } = interpreter.activation;
  const target = targets.findLast((item) =>
    label === undefined ? (kind === 'breaks' ? item.takesPlainBreak : item.isLoop) : item.labels.includes(label),
  );
  target?.[kind].push(interpreter.heap.since(target.base));
  return false;
}
