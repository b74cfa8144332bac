import type { Linter } from 'eslint';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
export const TYPESCRIPT_PARSER = '@typescript-eslint/parser';

type ParserModule = Extract<Linter.Parser, { parseForESLint: unknown }>;

/**
 * The TypeScript parser of the user's project. It is loaded when the first TypeScript file is parsed: loading costs some
 * hundred milliseconds, which a run over JavaScript files should not pay.
 * @returns undefined where it is not installed
 */
export function typeScriptParser(): Linter.Parser | undefined {
  const version = installedVersion();
  if (version === undefined) return undefined;
  let loaded: ParserModule | undefined;
  return {
    meta: { name: TYPESCRIPT_PARSER, version },
    parseForESLint(text: string, options?: unknown) {
      loaded ??= require(TYPESCRIPT_PARSER) as ParserModule;
      return loaded.parseForESLint(text, options);
    },
  };
}

function installedVersion(): string | undefined {
  try {
    return (require(`${TYPESCRIPT_PARSER}/package.json`) as { readonly version: string }).version;
  } catch {
    return undefined;
  }
}
