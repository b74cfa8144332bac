import type { TSESTree } from '@typescript-eslint/utils';

import type { TypeDeclaration } from '../../modules/exports.ts';
import type { SourceFile } from '../../modules/source-file.ts';
import type { Interpreter } from '../interpreter.ts';
import { instanceOf } from '../linking.ts';
import { resolveTypeName } from './names.ts';
import type { DeclaredClass } from './term.ts';

/** A plug-in interface with dozens of implementations says nothing of what any of its users does. */
const MAX_CLASSES = 4;

/**
 * @param declaration an interface or class
 * @param file the file that declares it
 * @returns the classes of its package that are directly built on it, in the order of their files
 */
export function implementationsOf(
  interpreter: Interpreter,
  declaration: TypeDeclaration,
  file: SourceFile,
): readonly DeclaredClass[] {
  const known = interpreter.implementations.get(declaration);
  if (known !== undefined) return known;
  const name = declaration.id?.name;
  const paths = name === undefined ? [] : interpreter.project.heirs(name, file.path);
  const found = paths.length > MAX_CLASSES ? [] : paths.flatMap((path) => heirsIn(interpreter, declaration, path));
  interpreter.implementations.set(declaration, found);
  return found;
}

function heirsIn(interpreter: Interpreter, declaration: TypeDeclaration, path: string): DeclaredClass[] {
  const file = instanceOf(interpreter, path)?.file;
  return (file?.program.body ?? []).flatMap((statement) => {
    const node = 'declaration' in statement ? statement.declaration : statement;
    if (file === undefined || node?.type !== 'ClassDeclaration') return [];
    return buildsOn(interpreter, node, declaration, file) ? [{ node, path }] : [];
  });
}

function buildsOn(
  interpreter: Interpreter,
  node: TSESTree.ClassDeclaration,
  declaration: TypeDeclaration,
  file: SourceFile,
): boolean {
  const implemented = (node as Partial<Pick<typeof node, 'implements'>>).implements ?? [];
  const names = [node.superClass, ...implemented.map(({ expression }) => expression)];
  return names.some((name) => {
    const home = name?.type === 'Identifier' ? resolveTypeName(interpreter, file, [name]) : undefined;
    return home?.kind === 'declared' && home.declarations.includes(declaration);
  });
}
