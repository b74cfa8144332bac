import type { TSESTree } from '@typescript-eslint/utils';

import { evaluateCall, evaluateNew, evaluateTagged } from './call-expressions.ts';
import { evaluateClass } from './classes.ts';
import { makeClosure } from './functions.ts';
import { assume } from './guards.ts';
import type { Interpreter } from './interpreter.ts';
import { evaluateJsx } from './jsx.ts';
import { readMember, superPrototype } from './members.ts';
import { evaluateArray, evaluateObject } from './object-literals.ts';
import { evaluateLogical, logicalAssignment } from './logical.ts';
import { asNumber, typeOf } from './numbers.ts';
import { awaitValue } from './promises.ts';
import { assignPattern, evaluateKey } from './patterns.ts';
import { RETURN, slot } from './properties.ts';
import { elements } from './elements.ts';
import { removeProperty } from './property-writes.ts';
import { binaryResult, templateText } from './text.ts';
import { truthOf } from './truth.ts';
import { annotate, infer } from './types/annotate.ts';
import { castOf } from './types/declared.ts';
import {
  apiValue,
  isAlways,
  join,
  knownLiterals,
  literal,
  NOTHING,
  stringLiterals,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './value.ts';
import { readVariable, writeVariable } from './variables.ts';
import { via } from './way.ts';

type Evaluator<Node extends TSESTree.Node> = (interpreter: Interpreter, node: Node) => Value;
type Evaluators = { readonly [Type in TSESTree.Node['type']]?: Evaluator<Extract<TSESTree.Node, { type: Type }>> };

/** @returns what the expression may be. Counts one step; when the budget is used up everything is unknown. */
export function evaluate(interpreter: Interpreter, node: TSESTree.Node): Value {
  if (!interpreter.step() || !interpreter.mayNest(node)) return UNKNOWN;
  const evaluator = evaluators[node.type] as Evaluator<TSESTree.Node> | undefined;
  if (evaluator === undefined) return UNKNOWN;
  interpreter.nesting += 1;
  const value = evaluator(interpreter, node);
  interpreter.nesting -= 1;
  const { casts, file } = interpreter.activation.module;
  const known = casts === undefined ? value : annotate(interpreter, value, castOf(file, casts, node));
  interpreter.policy.evaluated?.({ file, node }, known, interpreter.inspector);
  return known;
}

const evaluators: Evaluators = {
  Identifier: readVariable,
  Literal: evaluateLiteral,
  TemplateLiteral: evaluateTemplate,
  TaggedTemplateExpression: evaluateTagged,
  MetaProperty: (interpreter, { meta, property }) =>
    meta.name === 'import' ? apiValue(interpreter.apis.global(`import.${property.name}`)) : UNKNOWN,
  ThisExpression: (interpreter) => interpreter.activation.self ?? UNKNOWN,
  Super: (interpreter) => superPrototype(interpreter),
  MemberExpression: evaluateMember,
  ChainExpression: (interpreter, node) => evaluate(interpreter, node.expression),
  CallExpression: evaluateCall,
  NewExpression: evaluateNew,
  ImportExpression: evaluateImport,
  AssignmentExpression: evaluateAssignment,
  UpdateExpression: evaluateUpdate,
  UnaryExpression: evaluateUnary,
  BinaryExpression: evaluateBinary,
  LogicalExpression: evaluateLogical,
  ConditionalExpression: evaluateConditional,
  SequenceExpression: (interpreter, node) =>
    node.expressions.map((item) => evaluate(interpreter, item)).at(-1) ?? UNDEFINED,
  ObjectExpression: evaluateObject,
  ArrayExpression: evaluateArray,
  FunctionExpression: (interpreter, node) => makeClosure(interpreter, node),
  ArrowFunctionExpression: (interpreter, node) => makeClosure(interpreter, node),
  ClassExpression: evaluateClass,
  AwaitExpression: (interpreter, node) =>
    via(interpreter, awaitValue(interpreter, evaluate(interpreter, node.argument)), 'await', '', node),
  YieldExpression: evaluateYield,
  JSXElement: evaluateJsx,
  JSXFragment: evaluateJsx,
  TSAsExpression: (interpreter, node) =>
    annotate(interpreter, evaluate(interpreter, node.expression), node.typeAnnotation),
  TSTypeAssertion: (interpreter, node) =>
    annotate(interpreter, evaluate(interpreter, node.expression), node.typeAnnotation),
  TSSatisfiesExpression: (interpreter, node) =>
    annotate(interpreter, evaluate(interpreter, node.expression), node.typeAnnotation),
  TSNonNullExpression: (interpreter, node) => evaluate(interpreter, node.expression),
  TSInstantiationExpression: (interpreter, node) => evaluate(interpreter, node.expression),
};

function evaluateLiteral(interpreter: Interpreter, node: TSESTree.Literal): Value {
  if ('regex' in node)
    return interpreter.allocate(node, {
      kind: 'regexp',
      fields: new Map([
        ['source', literal(node.regex.pattern)],
        ['flags', literal(node.regex.flags)],
      ]),
    });
  return literal(node.value);
}

function evaluateTemplate(interpreter: Interpreter, node: TSESTree.TemplateLiteral): Value {
  const parts = node.expressions.map((item) => evaluate(interpreter, item));
  const quasis = node.quasis.map((quasi) => quasi.value.cooked);
  return via(interpreter, templateText(interpreter, quasis, parts), 'text', 'template', node);
}

function evaluateMember(interpreter: Interpreter, node: TSESTree.MemberExpression): Value {
  const holder = evaluate(interpreter, node.object);
  return readMember(interpreter, node, mayMatter(interpreter, node) ? infer(interpreter, holder, node.object) : holder);
}

/** Whether the compiler is worth being asked: what has a name was asked about when it was named. */
function mayMatter(
  { program, policy }: Interpreter,
  { object, property, computed }: TSESTree.MemberExpression,
): boolean {
  if (program === undefined || computed || object.type === 'Identifier' || property.type !== 'Identifier') return false;
  return policy.mayName?.(property.name) === true;
}

function evaluateImport(interpreter: Interpreter, node: TSESTree.ImportExpression): Value {
  const [specifier] = stringLiterals(evaluate(interpreter, node.source));
  const module =
    specifier === undefined
      ? UNKNOWN
      : interpreter.parts.importModule(interpreter, specifier, '*', interpreter.place(node));
  return interpreter.allocate(node, { kind: 'promise', fields: new Map([['@value', module]]) });
}

function evaluateAssignment(interpreter: Interpreter, node: TSESTree.AssignmentExpression): Value {
  if (node.operator === '=') {
    const value = evaluate(interpreter, node.right);
    assignPattern(interpreter, node.left, value, 'assign');
    return value;
  }
  const before = evaluate(interpreter, node.left);
  const value =
    node.operator === '&&=' || node.operator === '||=' || node.operator === '??='
      ? logicalAssignment(interpreter, node.operator.slice(0, 2), before, () => evaluate(interpreter, node.right))
      : binaryResult(interpreter, node.operator.slice(0, -1), before, evaluate(interpreter, node.right));
  assignPattern(interpreter, node.left, value, 'assign');
  return value;
}

function evaluateUpdate(interpreter: Interpreter, node: TSESTree.UpdateExpression): Value {
  evaluate(interpreter, node.argument);
  if (node.argument.type === 'Identifier') writeVariable(interpreter, node.argument, UNKNOWN, 'assign');
  return UNKNOWN;
}

function evaluateUnary(interpreter: Interpreter, node: TSESTree.UnaryExpression): Value {
  if (node.operator === 'delete') {
    deleteProperty(interpreter, node.argument);
    return UNKNOWN;
  }
  const value = evaluate(interpreter, node.argument);
  if (node.operator === 'void') return UNDEFINED;
  if (node.operator === '!') return negation(interpreter, value);
  if (node.operator === '-' && isAlways(value, (item) => typeof item === 'number')) {
    return literal(...(knownLiterals(value) ?? []).map((item) => -(item as number)));
  }
  // A number made of a string keeps the string: phone and card numbers survive it.
  if (node.operator === '+') return asNumber(interpreter, value);
  if (node.operator === 'typeof') return typeOf(interpreter, value);
  return UNKNOWN;
}

function negation(interpreter: Interpreter, value: Value): Value {
  const truth = truthOf(interpreter, value);
  return truth === undefined ? UNKNOWN : literal(!truth);
}

function deleteProperty(interpreter: Interpreter, node: TSESTree.Node): void {
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') {
    deleteProperty(interpreter, node.expression);
    return;
  }
  if (node.type !== 'MemberExpression') return;
  const holder = evaluate(interpreter, node.object);
  for (const key of evaluateKey(interpreter, node.property, node.computed) ?? []) {
    removeProperty(interpreter, holder, key);
  }
}

/** Long chains of `a + b + …` nest to the left: they are walked in a loop, not by recursion. */
function evaluateBinary(interpreter: Interpreter, node: TSESTree.BinaryExpression): Value {
  const chain: TSESTree.BinaryExpression[] = [];
  let current: TSESTree.Node = node;
  while (current.type === 'BinaryExpression') {
    chain.push(current);
    current = current.left;
  }
  let value = current.type === 'PrivateIdentifier' ? UNKNOWN : evaluate(interpreter, current);
  for (const item of chain.reverse())
    value = binaryResult(interpreter, item.operator, value, evaluate(interpreter, item.right));
  return via(interpreter, value, 'text', '+', node);
}

function evaluateConditional(interpreter: Interpreter, node: TSESTree.ConditionalExpression): Value {
  const test = evaluate(interpreter, node.test);
  const truth = truthOf(interpreter, test);
  if (truth !== undefined) return evaluate(interpreter, truth ? node.consequent : node.alternate);
  const before = interpreter.heap.push();
  assume(interpreter, node.test, true);
  const whenTrue = evaluate(interpreter, node.consequent);
  const afterTrue = interpreter.heap.since(before);
  interpreter.heap.backTo(before);
  interpreter.heap.push();
  assume(interpreter, node.test, false);
  const whenFalse = evaluate(interpreter, node.alternate);
  const afterFalse = interpreter.heap.since(before);
  interpreter.heap.backTo(before);
  interpreter.heap.merge([afterTrue, afterFalse]);
  return join(whenTrue, whenFalse);
}

/** Nobody may ask a generator for more than this. */
function stopHere({ activation, heap }: Interpreter): void {
  activation.exits.push(heap.since(activation.base));
}

function evaluateYield(interpreter: Interpreter, node: TSESTree.YieldExpression): Value {
  const { activation } = interpreter;
  const given = node.argument === null ? UNDEFINED : evaluate(interpreter, node.argument);
  const value = via(interpreter, given, 'yield', '', node);
  if (node.delegate) {
    activation.yields = join(activation.yields, elements(interpreter, value));
    stopHere(interpreter);
    const returned = slot(interpreter, value, RETURN);
    return returned === NOTHING ? UNKNOWN : returned;
  }
  const isAsync = activation.functionNode?.async === true;
  activation.yields = join(activation.yields, isAsync ? awaitValue(interpreter, value) : value);
  stopHere(interpreter);
  const { sent } = activation;
  if (sent !== undefined && sent.error !== NOTHING) {
    activation.throws = join(activation.throws, sent.error);
    interpreter.recordThrow();
  }
  return sent === undefined || sent.value === NOTHING ? UNKNOWN : sent.value;
}
