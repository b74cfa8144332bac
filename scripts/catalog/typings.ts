import path from 'node:path';

import ts from 'typescript';

import type { Place } from './type-walk.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  esModuleInterop: true,
  noEmit: true,
};

/** The typings of packages, in one program. */
export interface Typings {
  readonly checker: ts.TypeChecker;
  /** Where access paths of a package begin: the module and its default export. Empty when the package has no typings. */
  readonly placesOf: (specifier: string) => readonly Place[];
}

/** @returns the typings of packages that are installed in the folder's `node_modules`. */
export function loadTypings(folder: string, specifiers: readonly string[]): Typings {
  // A file that is never written imports every package in both ways.
  const probe = path.join(folder, 'probe.ts');
  const source = specifiers.map(importOf).join('\n');
  const host = ts.createCompilerHost(OPTIONS);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    path.resolve(name) === probe
      ? ts.createSourceFile(name, source, version, true)
      : readSource(name, version, ...rest);
  host.fileExists = (name) => path.resolve(name) === probe || ts.sys.fileExists(name);
  host.getCurrentDirectory = () => folder;

  const program = ts.createProgram([probe], OPTIONS, host);
  const checker = program.getTypeChecker();
  const names = (program.getSourceFile(probe)?.statements ?? []).flatMap(namesIn);
  const symbols = new Map(names.map((name) => [name.text, checker.getSymbolAtLocation(name)]));

  function placeOf(name: string): readonly Place[] {
    const symbol = symbols.get(name);
    if (symbol === undefined) return [];
    const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
    const type = checker.getTypeOfSymbol(target);
    return (type.flags & ts.TypeFlags.Any) === 0 ? [{ type, symbol: target }] : [];
  }

  return {
    checker,
    placesOf: (specifier) => {
      const index = specifiers.indexOf(specifier);
      return [`module${index}`, `default${index}`].flatMap(placeOf);
    },
  };
}

function importOf(specifier: string, index: number): string {
  if (specifier === '<global>') return `export const module${index} = globalThis;`;
  return `import * as module${index} from '${specifier}'; import default${index} from '${specifier}'; export { module${index}, default${index} };`;
}

/** The names that a statement of the probe declares. */
function namesIn(statement: ts.Statement): ts.Identifier[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name] : []));
  if (!ts.isImportDeclaration(statement)) return [];
  const bindings = statement.importClause?.namedBindings;
  const namespace = bindings !== undefined && ts.isNamespaceImport(bindings) ? bindings.name : undefined;
  return [statement.importClause?.name, namespace].filter((name) => name !== undefined);
}
