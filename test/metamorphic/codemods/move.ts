import type { Reference, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';
import path from 'node:path';
import type { Program } from '../program.ts';

/** A program in two files. What stands in either keeps its line. */
export interface TwoFiles {
  readonly rest: string;
  readonly moved: string;
  readonly movedName: string;
}

type Range = readonly [start: number, end: number];

/**
 * Functions and constants of the module that use nothing of it but each other, imports and types move to a file beside it.
 * @returns undefined when there is none
 */
export function moveFunctions(program: Program, isCommonJs: boolean): TwoFiles | undefined {
  if (program.ast.body.some((node) => (directiveOf(node) ?? 'use strict') !== 'use strict')) return undefined;
  const kinds = new Kinds(program);
  const moved = program.ast.body.filter((node) => kinds.isMoved(node));
  const first = program.ast.body.find((node) => directiveOf(node) === undefined);
  if (moved.length === 0 || first === undefined) return undefined;

  const movedName = `moved-${path.basename(program.name)}`;
  const names = (nodes: readonly TSESTree.Node[]): string => nodes.flatMap((node) => namesOf(node, program)).join(', ');
  const exported = names(moved.filter(({ type }) => type === 'ExportNamedDeclaration'));
  const from = `'./${movedName.replace(/tsx?$/u, 'js')}'`;
  const imported = isCommonJs
    ? `const { ${names(moved)} } = require(${from}); `
    : `import { ${names(moved)} } from ${from}; ${exported === '' ? '' : `export { ${exported} }; `}`;
  const copied = program.ast.body.filter((node) => kinds.isCopied(node));
  const kept = [...copied, ...moved].map((node) => withComments(node, program));
  const typeComments = program.ast.comments?.filter(({ value }) => /@(?:typedef|callback|import)\b/u.test(value)) ?? [];
  return {
    movedName,
    rest: only(program.text, [[0, program.text.length]], {
      without: moved.map((node) => withComments(node, program)),
      inserted: [[first.range[0], imported]],
    }),
    moved: only(program.text, [...kept, ...typeComments.map(({ range }) => range)], {
      without: [],
      inserted: moved.map((node) => exportOf(node, program, isCommonJs)),
    }),
  };
}

function directiveOf(node: TSESTree.Node): string | undefined {
  return node.type === 'ExpressionStatement' ? node.directive : undefined;
}

/** What a statement of the module is for the move. */
class Kinds {
  readonly #program: Program;
  readonly #moved: Set<TSESTree.Node>;

  constructor(program: Program) {
    this.#program = program;
    this.#moved = new Set(program.ast.body.filter((node) => isAlone(node, program)));
    // What uses something that stays, stays too.
    for (let before = Infinity; before > this.#moved.size;) {
      before = this.#moved.size;
      for (const node of this.#moved) if (!this.#usesOnlyWhatGoesAlong(node)) this.#moved.delete(node);
    }
  }

  isMoved(node: TSESTree.Node): boolean {
    return this.#moved.has(node);
  }

  /** Whether the statement may stand in both files. */
  isCopied(node: TSESTree.Node): boolean {
    if (/^(?:ImportDeclaration|TSInterface|TSTypeAlias)/u.test(inExport(node).type) || isRequire(node))
      return this.#usesOnlyWhatGoesAlong(node);
    return 'declare' in node && node.declare;
  }

  #usesOnlyWhatGoesAlong(node: TSESTree.Node): boolean {
    return referencesIn(node, this.#program).every((reference) => {
      const statements = statementsOf(reference, this.#program);
      return statements.every((one) => one === node || isInside(reference, one) || this.#goesAlong(one));
    });
  }

  #goesAlong(node: TSESTree.Node): boolean {
    return this.isMoved(node) || this.isCopied(node);
  }
}

/** @returns the names that the statement declares, when it is a function or constants */
function namesOf(statement: TSESTree.Node, program: Program): readonly string[] {
  const node = inExport(statement);
  const declarations =
    node.type === 'VariableDeclaration' && node.kind === 'const' && !node.declare
      ? node.declarations
      : node.type === 'FunctionDeclaration'
        ? [node]
        : [];
  // The variables of a function are its parameters, too.
  return declarations.flatMap((one) =>
    one.type === 'FunctionDeclaration'
      ? (one.id?.name ?? [])
      : program.scopes.getDeclaredVariables(one).map(({ name }) => name),
  );
}

/** Whether nothing else has a share in what is declared: signatures, other declarations, assignments, the order of waiting. */
function isAlone(statement: TSESTree.Node, program: Program): boolean {
  const names = new Set(namesOf(statement, program));
  const variables = topVariables(program).filter(({ name }) => names.has(name));
  const isChanged = referencesIn(program.ast, program).some(
    (one) => names.has(one.identifier.name) && one.isWrite() && one.init !== true,
  );
  return (
    names.size > 0 &&
    variables.every(({ defs }) => defs.length === 1) &&
    !isChanged &&
    !isRequire(statement) &&
    !program.has(statement, ({ type }) => type === 'AwaitExpression') &&
    !program.has(statement, (node) => node.type === 'Identifier' && FILES_OWN.test(node.name), true)
  );
}

const FILES_OWN = /^(?:exports|module|__filename|__dirname)$/u;

function inExport(node: TSESTree.Node): TSESTree.Node {
  return node.type === 'ExportNamedDeclaration' && node.declaration !== null ? node.declaration : node;
}

function isRequire(node: TSESTree.Node): boolean {
  return (
    node.type === 'VariableDeclaration' &&
    node.declarations.every(({ init }) => {
      const call = init?.type === 'MemberExpression' ? init.object : init;
      return call?.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === 'require';
    })
  );
}

function topVariables({ scopes }: Program): Variable[] {
  return scopes.scopes.filter(({ type }) => /^(?:global|module)$/u.test(type)).flatMap(({ variables }) => variables);
}

function referencesIn(node: TSESTree.Node, { scopes }: Program): Reference[] {
  return scopes.scopes.flatMap(({ references }) => references).filter((one) => isInside(one, node));
}

function isInside({ identifier }: Reference, { range }: TSESTree.Node): boolean {
  return range[0] <= identifier.range[0] && identifier.range[1] <= range[1];
}

/** @returns the statements of the module that declare what is meant; none for a global */
function statementsOf(reference: Reference, program: Program): TSESTree.Node[] {
  const meant = reference.resolved ?? topVariables(program).find(({ name }) => name === reference.identifier.name);
  return (meant?.defs ?? []).flatMap(({ name }) =>
    program.ast.body.filter(({ range }) => range[0] <= name.range[0] && name.range[1] <= range[1]),
  );
}

/** Comments right before a statement may hold its types. */
function withComments(node: TSESTree.Node, { ast, text }: Program): Range {
  let [start] = node.range;
  for (const comment of [...(ast.comments ?? [])].reverse()) {
    const isBefore = comment.range[1] <= start && /^\s*$/u.test(text.slice(comment.range[1], start));
    const lineStart = text.lastIndexOf('\n', comment.range[0]) + 1;
    if (isBefore && /^\s*$/u.test(text.slice(lineStart, comment.range[0]))) [start] = comment.range;
  }
  return [start, node.range[1]];
}

/** @returns what makes the other file see the names, and where that is put */
function exportOf(node: TSESTree.Node, program: Program, isCommonJs: boolean): readonly [at: number, text: string] {
  const names = namesOf(node, program);
  if (isCommonJs) return [node.range[1], names.map((name) => `; exports.${name} = ${name};`).join('')];
  return [node.range[0], node.type === 'ExportNamedDeclaration' ? '' : 'export '];
}

/** @returns the text with spaces in place of what is in none of the ranges, or in one of `without` */
function only(
  text: string,
  kept: readonly Range[],
  {
    without,
    inserted,
  }: { readonly without: readonly Range[]; readonly inserted: readonly (readonly [at: number, text: string])[] },
): string {
  const isIn = (ranges: readonly Range[], index: number): boolean =>
    ranges.some(([start, end]) => start <= index && index < end);
  const put = new Map(inserted);
  let result = '';
  for (let index = 0; index <= text.length; index++) {
    result += put.get(index) ?? '';
    const character = text.charAt(index);
    const isKept = /\s/u.test(character) || (isIn(kept, index) && !isIn(without, index));
    result += isKept ? character : ' ';
  }
  return result.replace(/ +$/gmu, '');
}
