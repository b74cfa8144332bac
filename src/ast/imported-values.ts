import type { TSESTree } from '@typescript-eslint/utils';

import { literalText } from './literal-text.ts';
import type { Scopes } from './scopes.ts';
import { keyName } from './static-key.ts';

/**
 * @param declaration the specifier of an import, or an `import x = require()`
 * @returns what the imported name stands for in the other file: expressions, or its program for a namespace
 */
export function importedValues(declaration: TSESTree.Node | undefined, scopes: Scopes): readonly TSESTree.Node[] {
  if (declaration?.type === 'TSImportEqualsDeclaration')
    return valuesOf(requiredProgram(declaration, scopes), 'default', scopes);
  const source = declaration?.parent?.type === 'ImportDeclaration' ? declaration.parent.source.value : undefined;
  const program = source === undefined || !declaration ? undefined : scopes.programAt?.(source, declaration);
  if (declaration?.type === 'ImportSpecifier')
    return valuesOf(program, keyName(declaration.imported, {}) ?? '', scopes);
  if (declaration?.type === 'ImportDefaultSpecifier') return valuesOf(program, 'default', scopes);
  return program ? [program] : [];
}

/** @returns the program of the file that a `require` or a dynamic import of a constant path gives. */
export function requiredProgram(
  node: TSESTree.CallExpression | TSESTree.ImportExpression | TSESTree.TSImportEqualsDeclaration,
  scopes: Scopes,
): TSESTree.Program | undefined {
  const source = sourceOf(node);
  const text = source && literalText(source);
  return text === undefined ? undefined : scopes.programAt?.(text, node);
}

function sourceOf(
  node: TSESTree.CallExpression | TSESTree.ImportExpression | TSESTree.TSImportEqualsDeclaration,
): TSESTree.Node | undefined {
  if (node.type === 'ImportExpression') return node.source;
  if (node.type === 'CallExpression') {
    return node.callee.type === 'Identifier' && node.callee.name === 'require' ? node.arguments[0] : undefined;
  }
  const { moduleReference } = node;
  return moduleReference.type === 'TSExternalModuleReference' ? moduleReference.expression : undefined;
}

/** A module that only writes `exports.name` is its own default export. */
function valuesOf(program: TSESTree.Program | undefined, name: string, scopes: Scopes): readonly TSESTree.Node[] {
  if (!program) return [];
  const values = scopes.exportedValues?.(program, name) ?? [];
  return name === 'default' && values.length === 0 ? [program] : values;
}
