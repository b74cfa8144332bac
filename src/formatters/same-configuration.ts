import type { FileLinter } from '../report/explain-results.ts';

/**
 * A formatter is told neither how ESLint was started nor what it was configured with; where a file was named on the
 * command line, it is read from there.
 * @param cwd the folder that ESLint was started in
 * @param argv the arguments of this process
 * @returns a linter with the same configuration file; undefined when ESLint finds the file by itself
 */
export async function linterLike(cwd: string, argv: readonly string[]): Promise<FileLinter | undefined> {
  const file = configFileOf(argv);
  if (file === undefined) return undefined;
  const { loadESLint } = await import('eslint');
  const Eslint = await loadESLint();
  return new Eslint({ cwd, overrideConfigFile: file });
}

/** @returns what `--config file`, `--config=file`, `-c file` or `-cfile` names; the last one counts */
export function configFileOf(argv: readonly string[]): string | undefined {
  const named = argv.flatMap((argument, index) => {
    if (argument === '-c' || argument === '--config') return argv[index + 1] ?? [];
    return /^(?:--config=|-c=?)(?<file>[^-].*)$/u.exec(argument)?.groups?.file ?? [];
  });
  return named.at(-1);
}
