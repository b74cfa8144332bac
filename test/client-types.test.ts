import { readdirSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const CLIENTS = path.join(import.meta.dirname, 'fixtures/clients');

/** Fixtures that use clients of which the repository has the real package: their code has to fit it. */
const TYPED = ['amazon-sp-api-typed', 'openapi-typed', 'own-http-typed', 'scaleleap', 'sp-api-sdk'];

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  esModuleInterop: true,
};

function filesIn(folder: string): string[] {
  const names = readdirSync(path.join(CLIENTS, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => path.join(CLIENTS, folder, name));
}

describe('fixtures of clients fit the real packages', () => {
  const program = ts.createProgram(TYPED.flatMap(filesIn), OPTIONS);

  test.each(TYPED)('%s', (folder) => {
    const files = filesIn(folder);
    expect(files.length).toBeGreaterThan(0);
    const errors = files.flatMap((file) => {
      const source = program.getSourceFile(file);
      return ts.getPreEmitDiagnostics(program, source).map(({ messageText, start = 0, file: at }) => {
        const line = at === undefined ? 0 : at.getLineAndCharacterOfPosition(start).line + 1;
        return `${path.basename(file)}:${String(line)} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      });
    });
    expect(errors).toEqual([]);
  });
});
