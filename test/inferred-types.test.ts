import { Linter } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import plugin, { rules } from '../src/index.ts';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const EVERY_RULE: Linter.RulesRecord = Object.fromEntries(
  Object.keys(rules)
    // There is no record here to compare with.
    .filter((name) => name !== 'recorded-pii-flow')
    .map((name) => [`sp-api/${name}`, 'error']),
);

function filesIn(folder: string): string[] {
  const names = readdirSync(path.join(FIXTURES, folder)).filter((name) => name.endsWith('.ts'));
  return names.map((name) => path.join(FIXTURES, folder, name)).sort();
}

function makeProgram(files: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    types: ['node'],
  };
  return ts.createProgram(files, options);
}

/** The parser as a user has it who turned on type information; without a program it gives syntax alone. */
function parserWith(program: unknown): Linter.Parser {
  return {
    meta: { name: 'with-program', version: '1.0.0' },
    parseForESLint: (text: string, options?: object) => {
      const result = parser.parseForESLint(text, options as Parameters<typeof parser.parseForESLint>[1]);
      return program === undefined ? result : { ...result, services: { ...result.services, program } };
    },
  } as Linter.Parser;
}

function found(file: string, program?: unknown): string[] {
  const cwd = path.dirname(file);
  const messages = new Linter({ cwd }).verify(
    readFileSync(file, 'utf8'),
    {
      files: ['**/*.ts'],
      plugins: { 'sp-api': plugin },
      settings: { spApi: { debug: true } },
      languageOptions: { parser: parserWith(program) },
      rules: EVERY_RULE,
    },
    { filename: file },
  );
  return messages.map(({ line, ruleId, message }) => `${line}: ${ruleId?.replace('sp-api/', '') ?? message}`);
}

function expected(file: string, withInferred: boolean): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const [, names = '', inferred] = /\/\/ ! ([\w, -]+\w)( \(inferred\))?/.exec(line) ?? [];
    if (names === '' || (inferred !== undefined && !withInferred)) return [];
    return names.split(',').map((name) => `${index + 1}: ${name.trim()}`);
  });
}

describe('types that only the compiler knows', () => {
  const files = filesIn('inferred/src').filter((file) => !file.endsWith('.d.ts'));
  const program = makeProgram(filesIn('inferred/src'));

  it.each(files)('are found when the parser offers a program: %s', (file) => {
    expect(found(file, program)).toEqual(expected(file, true));
  });

  it.each(files)('are not needed otherwise: %s', (file) => {
    expect(found(file)).toEqual(expected(file, false));
  });
});

describe('types that the code names', () => {
  const files = filesIn('flows/types');
  const program = makeProgram(files);
  for (const file of files) {
    it(`mean the same to the compiler: ${path.basename(file)}`, () => {
      expect(found(file, program).sort()).toEqual(expected(file, true).sort());
    });
  }
});

describe('a program that cannot be asked', () => {
  const file = path.join(FIXTURES, 'inferred/src/use.ts');
  const broken = (): never => {
    throw new Error('The program is broken.');
  };

  it.each([
    ['throws', { getSourceFile: broken, getTypeChecker: broken }],
    ['knows no file', { getSourceFile: () => undefined, getTypeChecker: broken }],
    ['has another text', { getSourceFile: () => ({ text: 'other' }), getTypeChecker: broken }],
    ['is none', {}],
    ['is missing', null],
  ])('changes nothing when it %s', (_name, program) => {
    expect(found(file, program)).toEqual(expected(file, false));
  });
});
