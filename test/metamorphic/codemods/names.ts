import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Program } from '../program.ts';

/** `order` becomes `order_1`: local variables and parameters; what other files, types and decorators see keeps its name. */
export function rename(program: Program): void {
  program.variables.forEach((variable, index) => {
    if (!isRenamable(variable, program)) return;
    const name = `${variable.name}_${index}`;
    const seen = new Set<TSESTree.Node>();
    for (const node of [...variable.identifiers, ...variable.references.map(({ identifier }) => identifier)]) {
      if (seen.has(node) || node.type !== 'Identifier') continue;
      seen.add(node);
      renameAt(node, name, program);
    }
  });
}

function isRenamable({ defs, identifiers, references, name }: Variable, program: Program): boolean {
  const [def] = defs;
  if (def === undefined || defs.length > 1 || name === 'arguments') return false;
  if (def.parent?.type === 'VariableDeclaration' && def.parent.declare) return false;
  if (!['Variable', 'Parameter', 'CatchClause', 'FunctionName'].includes(def.type)) return false;
  const isShown = (node: TSESTree.Node): boolean => {
    for (let at: TSESTree.Node | undefined = node; at !== undefined; at = program.parentOf(at)) {
      const parent = program.parentOf(at);
      if (parent?.type.startsWith('TSParameterProperty') || parent?.type === 'TSDeclareFunction') return true;
      if (parent?.type.startsWith('TSFunctionType') || parent?.type.startsWith('TSMethod')) return true;
      if (parent?.type.startsWith('Export')) return at.type !== 'FunctionDeclaration' || node === def.name;
      if (/Statement$|Function|^ArrowFunction|^Program$/u.test(at.type)) return false;
    }
    return false;
  };
  const uses = [...identifiers, ...references.map(({ identifier }) => identifier)];
  return uses.every(({ type }) => type === 'Identifier') && !uses.some(isShown);
}

function renameAt(node: TSESTree.Identifier, name: string, program: Program): void {
  const parent = program.parentOf(node);
  const holder = parent?.type === 'AssignmentPattern' && parent.left === node ? program.parentOf(parent) : parent;
  const isShorthand = holder?.type === 'Property' && holder.shorthand;
  const [start] = node.range;
  const old = node.name;
  program.replace(start, start + old.length, isShorthand ? `${old}: ${name}` : name);
}

/** `(order) =>` becomes `(order: any) =>`, where no place gives the parameter a type. */
export function annotate(program: Program): void {
  if (!program.isTypeScript) return;
  for (const node of program.nodes) {
    if (node.type !== 'FunctionDeclaration') continue;
    for (const parameter of node.params) {
      if (parameter.type === 'Identifier' && !parameter.typeAnnotation && !parameter.optional)
        program.insert(parameter.range[1], ': any');
    }
    if (node.returnType === undefined && !node.generator) {
      const close = program.text.lastIndexOf(')', node.body.range[0]);
      program.insert(close + 1, node.async ? ': Promise<any>' : ': any');
    }
  }
}

/** `const` becomes `let`. */
export function constToLet(program: Program): void {
  for (const node of program.nodes) {
    if (node.type !== 'VariableDeclaration' || node.kind !== 'const' || node.declare) continue;
    program.replace(node.range[0], node.range[0] + 'const'.length, 'let');
  }
}
