import type { Linter } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { configs } from '../../src/index.ts';
import { CODEMODS } from './codemods/index.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { byLine, describeMessage, lint } from './lint.ts';
import { Program } from './program.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const IS_SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/u;
/** All codemods on all fixtures take minutes; by default each fixture meets a few of them, and each of them many fixtures. */
const IS_WHOLE = process.env.METAMORPHIC === 'all';
const FEW = 2;

const PRESETS = { flows: configs.recommended, strict: configs.strict };

/** `// ! rule-a, rule-b` at the end of a line, which a codemod leaves where it is: what must be reported there. */
function expected(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const names = /\/\/ ! ([\w, -]+)/u.exec(line)?.[1]?.split(',') ?? [];
    return names.map((name) => `${index + 1}: ${name.trim()}`);
  });
}

function found(file: string, text: string, preset: Linter.Config[]): string[] {
  return lint(file, text, preset).map(describeMessage);
}

const names = Object.keys(CODEMODS);

function chosen(index: number): readonly string[] {
  if (IS_WHOLE) return names;
  return Array.from({ length: FEW }, (_, step) => names[(index * FEW + step) % names.length]!);
}

describe.each(Object.entries(PRESETS))('%s', (folder, preset) => {
  const files = readdirSync(path.join(FIXTURES, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => IS_SOURCE.test(name) && !name.endsWith('.d.ts'))
    .sort();
  for (const [index, name] of files.entries()) {
    const file = path.join(FIXTURES, folder, name);
    const original = readFileSync(file, 'utf8');
    for (const codemod of chosen(index)) {
      if (EXCEPTIONS.some((one) => one.codemod === codemod && name.startsWith(one.fixture))) continue;
      test(`${name}: ${codemod}`, () => {
        const program = new Program(file, original);
        CODEMODS[codemod]!(program);
        const text = program.result();
        if (text === undefined) return;
        expect(found(file, text, preset).sort(byLine), text).toEqual(expected(text).sort(byLine));
      });
    }
  }
});
