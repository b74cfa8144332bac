import { pathToFileURL } from 'node:url';

import { UsageError } from './io.ts';

/**
 * What ESLint throws is a mistake in the configuration, in the files that were named, or in another plugin: its words are
 * worth more than its stack.
 * @param configFile absolute path; undefined when there is no configuration
 */
export function explainEslintError(
  error: unknown,
  patterns: readonly string[],
  configFile: string | undefined,
): unknown {
  if (!(error instanceof Error)) return error;
  const { message } = error;
  if (/No files matching|All files matched by/u.test(message))
    return new UsageError(missingFiles(message, patterns, configFile), { cause: error });
  if (isAboutSettings(error)) return explainSettingsError(error);
  if (configFile === undefined) return error;
  return new UsageError(`${placeIn(error, configFile)} cannot be used: ${message}`, { cause: error });
}

function missingFiles(message: string, patterns: readonly string[], configFile: string | undefined): string {
  if (patterns.length === 1 && patterns[0] === '.')
    return configFile === undefined
      ? 'There are no JavaScript or TypeScript files here.'
      : `There are no files here that ${configFile} covers.`;
  return `${message}\nName files or folders that ${configFile === undefined ? 'exist' : 'the ESLint configuration covers'}.`;
}

/** The settings are checked while files are linted. */
export function explainSettingsError(error: unknown): unknown {
  if (!(error instanceof Error) || !isAboutSettings(error)) return error;
  // ESLint adds the file and the rule that came first: they have nothing to do with it.
  const [message = ''] = error.message.split('\nOccurred while linting');
  return new UsageError(`${message}\nThe settings stand under settings.spApi in the ESLint configuration.`, {
    cause: error,
  });
}

function isAboutSettings({ message }: Error): boolean {
  return message.startsWith('eslint-plugin-sp-api: settings');
}

/** @returns the configuration file, with the line where its stack tells one */
function placeIn({ stack = '' }: Error, file: string): string {
  for (const name of [pathToFileURL(file).href, file]) {
    const start = stack.indexOf(name);
    if (start < 0) continue;
    const [line] = /^(?:\?[\w=&.]*)?:\d+/u.exec(stack.slice(start + name.length)) ?? [];
    if (line !== undefined) return file + line.slice(line.lastIndexOf(':'));
  }
  return file;
}
