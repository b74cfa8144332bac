import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';

import { importedValues } from './imported-values.ts';
import { literalText } from './literal-text.ts';
import type { Scopes } from './scopes.ts';
import { memberName } from './static-key.ts';
import { unwrap } from './unwrap.ts';

/** A text that is put together from constants: `'a' + B`, `` `${A}b` ``, `['a', 'b'].join('')`. */
export interface JoinedText {
  readonly text: string;
  /** The literals it is made of, also those behind constants. */
  readonly pieces: readonly TSESTree.Node[];
}

/** Joins of more pieces or characters are data; may miss beyond. */
const MOST_PIECES = 500;
const MOST_CHARACTERS = 100_000;
const DEEPEST = 6;

/** What one evaluation may still take; shared by all its parts, since names may stand for joins of joins. */
interface Budget {
  pieces: number;
  characters: number;
}

/** @returns the operands of a join in order; `undefined` when the node is no join. */
export function joinOperands(node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  if (node.type === 'BinaryExpression' && node.operator === '+') return plusOperands(node);
  if (node.type === 'TemplateLiteral' && node.expressions.length > 0) {
    return node.quasis.flatMap((quasi, index) => [quasi, ...node.expressions.slice(index, index + 1)]);
  }
  return undefined;
}

/** @returns the whole text of a join when every piece is a constant. */
export function joinText(node: TSESTree.Node, sourceCode: Scopes): JoinedText | undefined {
  return evaluate(node, sourceCode, { pieces: MOST_PIECES, characters: MOST_CHARACTERS }, 0);
}

function evaluate(node: TSESTree.Node, sourceCode: Scopes, budget: Budget, depth: number): JoinedText | undefined {
  if (depth > DEEPEST) return undefined;
  const inner = unwrap(node);
  const text = inner.type === 'TemplateElement' ? (inner.value.cooked ?? '') : literalText(inner);
  if (text !== undefined) return takePiece(inner, text, budget);
  if (inner.type === 'Identifier') {
    const init = constantInit(inner, sourceCode);
    return init && evaluate(init, sourceCode, budget, depth + 1);
  }
  const array = joinedArray(inner);
  const operands = array?.operands ?? joinOperands(inner);
  if (!operands || operands.length > MOST_PIECES) return undefined;
  const parts: JoinedText[] = [];
  for (const operand of operands) {
    const part = evaluate(operand, sourceCode, budget, depth + 1);
    if (!part) return undefined;
    parts.push(part);
  }
  const joined = parts.map((part) => part.text).join(array?.separator ?? '');
  return { text: joined, pieces: parts.flatMap((part) => part.pieces) };
}

function takePiece(node: TSESTree.Node, text: string, budget: Budget): JoinedText | undefined {
  budget.pieces--;
  budget.characters -= text.length;
  return budget.pieces < 0 || budget.characters < 0 ? undefined : { text, pieces: [node] };
}

/** Walks the left spine in a loop: a join of a thousand lines must not exhaust the stack. */
function plusOperands(node: TSESTree.BinaryExpression): readonly TSESTree.Node[] {
  const operands: TSESTree.Node[] = [];
  let current: TSESTree.Node = node;
  while (current.type === 'BinaryExpression' && current.operator === '+' && operands.length <= MOST_PIECES) {
    operands.push(current.right);
    current = unwrap(current.left);
  }
  operands.push(current);
  return operands.reverse();
}

function joinedArray(
  node: TSESTree.Node,
): { readonly operands: readonly TSESTree.Node[]; readonly separator: string } | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const array = node.callee.object;
  if (array.type !== 'ArrayExpression' || memberName(node.callee) !== 'join') return undefined;
  const [argument] = node.arguments;
  const separator = argument ? literalText(argument) : ',';
  const operands = array.elements.filter((element) => element !== null);
  return separator === undefined ? undefined : { operands, separator };
}

/** @returns what a name is set to when it is set once, where it is declared. */
function constantInit(node: TSESTree.Identifier, sourceCode: Scopes): TSESTree.Node | undefined {
  const variable = findVariable(sourceCode.getScope(node), node.name);
  const [definition] = variable?.defs ?? [];
  const declaration = definition?.node as TSESTree.Node | undefined;
  if (definition?.type === 'ImportBinding') {
    const [value, ...others] = importedValues(declaration, sourceCode);
    return others.length === 0 ? value : undefined;
  }
  if (declaration?.type !== 'VariableDeclarator' || declaration.id.type !== 'Identifier' || !declaration.init) {
    return undefined;
  }
  const writes = variable?.references.filter((reference) => reference.isWrite()).length ?? 0;
  return writes === 1 ? declaration.init : undefined;
}

/** @returns whether a node stands inside another one; nodes of other files never do. */
export function isInside(piece: TSESTree.Node, node: TSESTree.Node): boolean {
  if (piece.range[0] < node.range[0] || piece.range[1] > node.range[1]) return false;
  let outer: TSESTree.Node | undefined = piece;
  while (outer && outer !== node) outer = outer.parent;
  return outer === node;
}
