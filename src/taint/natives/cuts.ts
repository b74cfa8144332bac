import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../../ast/static-key.ts';
import { unwrap } from '../../ast/unwrap.ts';
import { rangeOf } from '../../modules/source-file.ts';
import { argument, hasArgument, type Call } from '../call.ts';
import { derived, withEffect } from '../dump.ts';
import { FEW_LETTERS, knownLiterals, literal, MASK, tainted, type Mark } from '../value.ts';
import { endsAtQuery, withoutQuery } from './addresses.ts';
import { VISIBLE } from './masks.ts';
import type { NativeMethod } from './native.ts';

/** What was done to a text of which only a short beginning is left. */
const HEAD = 'head';

/** As many leading characters tell texts apart without telling them. */
const VISIBLE_HEAD = 12;

/** `slice(-4)` and `substring(x.length - 4)` leave too little to know the datum by. */
export function cut(takesNegative: boolean): NativeMethod {
  return (interpreter, self, call) => {
    const start = knownLiterals(argument(call, 0))?.[0];
    const isShort = takesNegative && typeof start === 'number' && start < 0 && -start <= VISIBLE;
    const whole = derived(interpreter, self);
    if (endsAtQuery(call)) return tainted(withoutQuery(whole.marks));
    if (isHead(call)) return tainted(headOf(call, whole.marks));
    return isShort || startsNearEnd(call) || startsAtSign(call) ? tainted(withEffect(whole.marks, MASK)) : whole;
  };
}

/** `slice(0, 8)` */
function isHead(call: Call): boolean {
  const [start, end] = [0, 1].map((index) => knownLiterals(argument(call, index))?.[0]);
  return start === 0 && typeof end === 'number' && end >= 0 && end <= VISIBLE_HEAD;
}

/** A truncated text is none that was masked: two or three letters count only once stars stand beside them. */
function headOf(call: Call, marks: readonly Mark[]): readonly Mark[] {
  const end = knownLiterals(argument(call, 1))?.[0];
  const isShort = typeof end === 'number' && end < VISIBLE;
  return isShort ? withEffect(withEffect(marks, HEAD), FEW_LETTERS) : withEffect(marks, HEAD);
}

/** `charAt(0)` */
export const charAt: NativeMethod = (interpreter, self, call) => {
  const isConstant = knownLiterals(hasArgument(call, 0) ? argument(call, 0) : literal(0)) !== undefined;
  const whole = derived(interpreter, self);
  // In a loop, one letter after the other makes the whole text.
  return isConstant ? tainted(withEffect(whole.marks, MASK)) : whole;
};

/** `text.length - 4` as an argument of a method of `text`. */
function startsNearEnd(call: Call): boolean {
  const [start] = call.arguments;
  const { node } = call.place;
  if (start?.node.type !== 'BinaryExpression' || start.node.operator !== '-' || start.node.right.type !== 'Literal')
    return false;
  const { right } = start.node;
  const left = unwrap(start.node.left);
  if (left.type !== 'MemberExpression' || memberName(left) !== 'length') return false;
  if (typeof right.value !== 'number' || right.value > VISIBLE) return false;
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  return textAt(call, node.callee.object) === textAt(call, left.object);
}

/** `email.slice(email.indexOf('@'))`, also with the place in a variable: the domain tells whose server it is, and not who. */
function startsAtSign(call: Call): boolean {
  const [start] = call.arguments;
  const { node } = call.place;
  if (start === undefined || node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const search = searchIn(call, behindSign(unwrap(start.node)));
  const [wanted] = search?.arguments ?? [];
  if (search?.callee.type !== 'MemberExpression' || wanted?.type !== 'Literal' || wanted.value !== '@') return false;
  const isSearch = /^(?:lastI|i)ndexOf$/.test(memberName(search.callee) ?? '');
  return isSearch && textAt(call, node.callee.object) === textAt(call, search.callee.object);
}

/** The place itself, of `at + 1` too. */
function behindSign(node: TSESTree.Node): TSESTree.Node {
  const isBehind = node.type === 'BinaryExpression' && node.operator === '+' && node.right.type === 'Literal';
  return isBehind ? unwrap(node.left) : node;
}

/** The call that a place comes from: the node itself, or what the variable was declared with. */
function searchIn(call: Call, node: TSESTree.Node): TSESTree.CallExpression | undefined {
  if (node.type === 'CallExpression') return node;
  if (node.type !== 'Identifier') return undefined;
  const [definition] = call.interpreter.activation.module.bindings.get(node)?.variable.defs ?? [];
  const declarator = definition?.node as TSESTree.Node | undefined;
  const made =
    declarator?.type === 'VariableDeclarator' && declarator.init !== null ? unwrap(declarator.init) : undefined;
  return made?.type === 'CallExpression' ? made : undefined;
}

function textAt(call: Call, node: object): string {
  const [from, to] = rangeOf(node);
  return call.place.file.text.slice(from, to);
}
