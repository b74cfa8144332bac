import type { TSESTree } from '@typescript-eslint/utils';

/** A parsed file with its comments, whoever parsed it. */
export interface Commented {
  readonly text: string;
  readonly program: TSESTree.Program;
}

/** One block tag of a JSDoc comment: `@param {Order} order - what it is`. */
export interface JsdocTag {
  /** `param`, without `@`. */
  readonly name: string;
  /** What follows the name up to the next tag. The stars at the beginning of lines are blanks, so that offsets hold. */
  readonly body: string;
  /** Where `body` begins in the file's text. */
  readonly offset: number;
}

const comments = new WeakMap<TSESTree.Program, readonly TSESTree.Comment[]>();

/** @returns the JSDoc comments of a file in the order of its text. */
export function jsdocComments({ program }: Commented): readonly TSESTree.Comment[] {
  return commentsOf(program).filter(isJsdoc);
}

/**
 * @returns the JSDoc comment that belongs to a node: the one right before it, or before the declaration that it begins or
 * is the value of (`/** … *\/ export const f = () => …` belongs to the function, to `f` and to the whole)
 */
export function jsdocOf(file: Commented, node: TSESTree.Node): TSESTree.Comment | undefined {
  if (commentsOf(file.program).length === 0) return undefined;
  for (let current: TSESTree.Node | undefined = node; current !== undefined; current = carrierOf(current)) {
    const found = jsdocBefore(file, current.range[0]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @returns the JSDoc comment that ends right before an offset; other comments may stand in between. */
function jsdocBefore({ text, program }: Commented, offset: number): TSESTree.Comment | undefined {
  const all = commentsOf(program);
  let start = offset;
  for (let index = lastEndingBefore(all, offset); index >= 0; index -= 1) {
    const comment = all[index];
    if (comment === undefined || text.slice(comment.range[1], start).trim() !== '') return undefined;
    if (isJsdoc(comment)) return comment;
    start = comment.range[0];
  }
  return undefined;
}

/** The node whose comment also speaks for this one: a variable's for its initial value, a statement's for what it begins with. */
function carrierOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = node as { readonly parent?: TSESTree.Node };
  switch (parent?.type) {
    case 'VariableDeclarator':
    case 'AssignmentExpression':
      return parent;
    case 'VariableDeclaration':
      return parent.declarations[0] === node ? parent : undefined;
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return parent.value === node ? parent : undefined;
    case 'ExpressionStatement':
      return node.type === 'AssignmentExpression' || node.type === 'MemberExpression' ? parent : undefined;
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return parent.declaration === node ? parent : undefined;
    default:
      return undefined;
  }
}

/** @returns the block tags of a JSDoc comment. A tag stands at the beginning of a line. */
export function jsdocTags(comment: TSESTree.Comment): readonly JsdocTag[] {
  const text = comment.value.replace(/^[ \t]*\*+/gmu, (stars) => ' '.repeat(stars.length));
  const found = [...text.matchAll(/^[ \t]*@([A-Za-z][\w-]*)/gmu)];
  return found.map((match, index) => {
    const from = match.index + match[0].length;
    const body = text.slice(from, found[index + 1]?.index ?? text.length);
    return { name: match[1] ?? '', body, offset: comment.range[0] + 2 + from };
  });
}

function isJsdoc(comment: TSESTree.Comment): boolean {
  return comment.type === 'Block' && comment.value.startsWith('*');
}

/** Parsers list comments in the order of the text; some lists are missing, or hold a hashbang. */
function commentsOf(program: TSESTree.Program): readonly TSESTree.Comment[] {
  let known = comments.get(program);
  if (known === undefined) {
    known = (program as { readonly comments?: readonly TSESTree.Comment[] }).comments ?? [];
    comments.set(program, known);
  }
  return known;
}

/** @returns the index of the last comment that ends at or before the offset; -1 when there is none. */
function lastEndingBefore(all: readonly TSESTree.Comment[], offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.range[1] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
