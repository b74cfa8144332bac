import type { TSESTree } from '@typescript-eslint/utils';
import type { Scope } from 'eslint';

/** The references of a variable are walked once, however often the variable is asked for. */
const assigned = new WeakMap<Scope.Variable, readonly TSESTree.Node[]>();
const called = new WeakMap<Scope.Variable, readonly TSESTree.CallExpression[]>();

/** Uses looked at for one variable; may miss beyond. */
const MOST_USES = 20;

/** @returns what assignments give to a variable, without its declaration. */
export function assignedValues(variable: Scope.Variable): readonly TSESTree.Node[] {
  return remember(assigned, variable, (node) => {
    const { parent } = node;
    const isAssigned = parent?.type === 'AssignmentExpression' && parent.left === node;
    return isAssigned && ['=', '||=', '??='].includes(parent.operator) ? parent.right : undefined;
  });
}

/** @returns the calls of a function by its name. */
export function callsOf(variable: Scope.Variable): readonly TSESTree.CallExpression[] {
  return remember(called, variable, (node) => {
    const { parent } = node;
    return parent?.type === 'CallExpression' && parent.callee === node ? parent : undefined;
  });
}

function remember<Use>(
  uses: WeakMap<Scope.Variable, readonly Use[]>,
  variable: Scope.Variable,
  find: (node: TSESTree.Node) => Use | undefined,
): readonly Use[] {
  const known = uses.get(variable);
  if (known) return known;
  const found = variable.references
    .map(({ identifier }) => find(identifier as unknown as TSESTree.Node))
    .filter((use) => use !== undefined)
    .slice(0, MOST_USES);
  uses.set(variable, found);
  return found;
}
