import type { TSESTree } from '@typescript-eslint/utils';
import type { Program } from '../program.ts';

/** `import { a as b } from 'x'` becomes `const { a: b } = require('x')`. */
export function toRequire(program: Program): void {
  for (const node of program.ast.body) {
    if (node.type !== 'ImportDeclaration' || node.importKind === 'type' || node.specifiers.length === 0) continue;
    if (isOnLines(node) || node.specifiers.some((one) => 'importKind' in one && one.importKind === 'type')) continue;
    if (isUsedAsType(node, program) || node.specifiers.some(({ type }) => type === 'ImportDefaultSpecifier')) continue;
    const from = `require(${node.source.raw})`;
    const space = node.specifiers.find(({ type }) => type === 'ImportNamespaceSpecifier');
    const names = node.specifiers.flatMap((one) =>
      one.type === 'ImportSpecifier' ? [`${program.textOf(one.imported)}: ${one.local.name}`] : [],
    );
    program.replaceNode(node, `const ${space === undefined ? `{ ${names.join(', ')} }` : space.local.name} = ${from};`);
  }
}

/** A name that `require` gives is no type. */
function isUsedAsType(node: TSESTree.ImportDeclaration, program: Program): boolean {
  return program.scopes
    .getDeclaredVariables(node)
    .some(({ references }) => references.some((reference) => reference.isTypeReference));
}

/** The first import becomes the last, line by line. */
export function importsReversed(program: Program): void {
  const imports = program.ast.body.filter((node) => node.type === 'ImportDeclaration' && !isOnLines(node));
  if (imports.length < 2) return;
  const texts = imports.map((node) => program.textOf(node)).reverse();
  imports.forEach((node, index) => {
    program.replaceNode(node, texts[index] ?? '');
  });
}

/** Declarations of functions of the module move behind everything else; a comment behind one stays with it. */
export function functionsLast(program: Program): void {
  for (const node of program.ast.body) {
    if (node.type !== 'FunctionDeclaration') continue;
    const lineEnd = program.text.indexOf('\n', node.range[1]);
    const end = lineEnd === -1 ? program.text.length : lineEnd;
    const rest = program.text.slice(node.range[1], end);
    const isDocumented = /\*\/\s*$/u.test(program.text.slice(0, node.range[0]));
    if (!/^\s*(?:\/\/.*)?$/u.test(rest) || isDocumented || isOverloaded(node, program)) continue;
    program.replace(node.range[0], end, '');
    program.insert(program.text.length, `\n${program.text.slice(node.range[0], end)}`);
  }
}

/** Signatures stand right before their function. */
function isOverloaded(node: TSESTree.FunctionDeclaration, { ast }: Program): boolean {
  return ast.body.some((other) => other.type === 'TSDeclareFunction' && other.id?.name === node.id?.name);
}

function isOnLines({ loc }: TSESTree.Node): boolean {
  return loc.start.line !== loc.end.line;
}
