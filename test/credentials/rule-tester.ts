import * as parser from '@typescript-eslint/parser';
import { RuleTester } from '@typescript-eslint/rule-tester';
import { Linter } from 'eslint';
import { afterAll, describe, it } from 'vitest';

import rule from '../../src/rules/no-hardcoded-credentials.ts';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const tester = new RuleTester({ languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } });

interface Invalid {
  readonly code: string;
  /** What the message calls the credential, for each report. */
  readonly kinds: readonly string[];
  readonly filename?: string;
  readonly options?: readonly unknown[];
  /** Line of each report. */
  readonly lines?: readonly number[];
  /** The code after the suggestion of each report; `null` where there must be none. */
  readonly outputs?: readonly (string | null)[];
}

/** Runs a family of tiny cases; suggestions are compared only where a case gives them. */
export function family(
  name: string,
  cases: { readonly valid?: readonly (string | object)[]; readonly invalid?: readonly Invalid[] },
): void {
  const invalid = (cases.invalid ?? []).map(({ code, kinds, lines, outputs, ...rest }) => ({
    code,
    ...rest,
    errors: kinds.map((kind, index) => ({
      messageId: 'hardcoded',
      data: { kind },
      ...(lines ? { line: lines[index] } : {}),
      suggestions: expectedSuggestions(code, outputs?.[index], index, rest),
    })),
  }));
  tester.run(name, rule as never, { valid: (cases.valid ?? []) as never, invalid: invalid as never });
}

/** The tester demands suggestions to be listed: those a case does not give are taken as they are. */
function expectedSuggestions(
  code: string,
  output: string | null | undefined,
  index: number,
  { filename, options }: { readonly filename?: string; readonly options?: readonly unknown[] },
): readonly object[] | undefined {
  if (output === null) return undefined;
  if (output !== undefined) return [{ messageId: 'useEnvironment', output }];
  const suggestion = lint(code, filename, options)[index]?.suggestions?.[0];
  if (!suggestion) return undefined;
  const [start, end] = suggestion.fix.range;
  return [{ messageId: 'useEnvironment', output: code.slice(0, start) + suggestion.fix.text + code.slice(end) }];
}

/** Lints one text with the rule alone. */
export function lint(code: string, filename = 'file.tsx', options: readonly unknown[] = []): Linter.LintMessage[] {
  const linter = new Linter({ configType: 'flat', cwd: '/project' });
  const config: Linter.Config = {
    files: ['**/*.{js,jsx,ts,tsx}'],
    plugins: { p: { rules: { r: rule } } },
    rules: { 'p/r': ['error', ...options] },
    languageOptions: { parser: parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  };
  return linter.verify(code, config, { filename });
}
