import type { TSESTree } from '@typescript-eslint/utils';
import type { Program } from '../program.ts';

/** `(order) => order.id` becomes `function (order) { return order.id; }`, where nothing of the surroundings is used. */
export function arrowsToFunctions(program: Program): void {
  for (const node of program.nodes) {
    if (node.type !== 'ArrowFunctionExpression' || usesSurroundings(node, program)) continue;
    const [before, after] = node.body.type === 'BlockStatement' ? ['', ''] : ['{ return (', '); }'];
    const arrow = program.text.lastIndexOf('=>', afterParens(node, program));
    const first = node.params[0];
    const head = program.text.slice(node.range[0], arrow);
    const isBare =
      first !== undefined &&
      !head
        .replace(/^async\s+/u, '')
        .trimStart()
        .startsWith('(') &&
      !head.includes('<');
    const wordEnd = node.range[0] + (node.async ? 'async'.length : 0);
    program.insert(wordEnd, node.async ? ' function ' : 'function ');
    if (isBare) {
      program.insert(first.range[0], '(');
      program.insert(first.range[1], ')');
    }
    program.replace(arrow, arrow + 2, before);
    if (after !== '') program.insert(node.range[1], after);
  }
}

/** The body of an arrow may stand in parentheses, which are no node. */
function afterParens({ body }: TSESTree.ArrowFunctionExpression, { text }: Program): number {
  let at = body.range[0] - 1;
  while (/[\s(]/u.test(text.charAt(at))) at -= 1;
  return at;
}

/** `function (order) { … }` becomes `(order) => { … }`, where it uses nothing that only functions have. */
export function functionsToArrows(program: Program): void {
  for (const node of program.nodes) {
    if (node.type !== 'FunctionExpression' || node.generator || node.id !== null) continue;
    const parent = program.parentOf(node);
    const isMethod = parent?.type === 'MethodDefinition' || (parent?.type === 'Property' && parent.method);
    const isCallee = parent?.type === 'CallExpression' && parent.callee === node;
    const isAccessor = parent?.type === 'Property' && parent.kind !== 'init';
    if (isMethod || isAccessor || isCallee || usesSurroundings(node, program) || parent?.type === 'NewExpression')
      continue;
    const open = program.text.indexOf('(', node.range[0]);
    program.replace(node.range[0], open, node.async ? 'async ' : '');
    program.insert(node.body.range[0], '=> ');
  }
}

/** Whether `this` and its like mean something else in the other kind of function. */
function usesSurroundings(
  node: TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression,
  program: Program,
): boolean {
  const isTheirs = (inner: TSESTree.Node): boolean =>
    inner.type === 'ThisExpression' ||
    inner.type === 'Super' ||
    inner.type === 'MetaProperty' ||
    (inner.type === 'Identifier' && inner.name === 'arguments');
  return program.childrenOf(node).some((child) => program.has(child, isTheirs));
}
