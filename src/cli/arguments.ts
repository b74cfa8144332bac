import { parseArgs } from 'node:util';

import { nearest } from '../nearest.ts';
import { UsageError } from './io.ts';

/** An option of a command. */
export interface OptionRow {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly multiple?: true;
  /** How help calls the value: `<file>`. */
  readonly value?: string;
  readonly help: string;
}

export interface CommandRow {
  /** `record [files…]`. */
  readonly usage: string;
  readonly help: string;
  readonly options: Readonly<Record<string, OptionRow>>;
}

export interface ParsedArguments {
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
}

/** Options of every command. */
const COMMON: Readonly<Record<string, OptionRow>> = {
  json: { type: 'boolean', help: 'print one JSON object instead of text' },
  config: { type: 'string', short: 'c', value: '<file>', help: 'use this ESLint configuration' },
  'no-config': { type: 'boolean', help: 'use no ESLint configuration: all files, no settings' },
  help: { type: 'boolean', short: 'h', help: 'print this' },
};

/** @throws UsageError that names the wrong option and, where there is one, the nearest right one */
export function parseCommand({ options }: CommandRow, given: readonly string[]): ParsedArguments {
  const all = { ...options, ...COMMON };
  const definition = Object.fromEntries(
    Object.entries(all).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short !== undefined && { short }), ...(multiple === true && { multiple }) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: definition, allowPositionals: true });
    const texts = (name: string): readonly string[] =>
      [values[name] ?? []].flat().filter((item) => typeof item === 'string');
    return { positionals, flag: (name) => values[name] === true, text: (name) => texts(name).at(-1), texts };
  } catch (error) {
    throw new UsageError(explain(error, Object.keys(all)), { cause: error });
  }
}

function explain(error: unknown, known: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /Unknown option '-{0,2}(?<name>[\w-]+)/u.exec(message)?.groups?.name;
  if (unknown === undefined) return `${message}. See --help.`;
  const near = nearest(unknown, known);
  return `There is no option --${unknown}${near === undefined ? '.' : `; did you mean --${near}?`} See --help.`;
}

/** @returns what is wrong with the name of a preset, a format and the like, with the nearest right one */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  const question = near === undefined ? '' : ` Did you mean '${near}'?`;
  return `There is no ${what} '${name}'.${question} There are: ${known.join(', ')}.`;
}

export function helpOf({ usage, help, options }: CommandRow): string {
  const rows = Object.entries({ ...options, ...COMMON }).map(([name, row]) => {
    const { short, value, help: text } = row;
    return [
      `  ${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
      text,
    ] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [`Usage: sp-api-pii ${usage}`, '', help, '', ...rows.map(([left, text]) => left.padEnd(width) + text)].join(
    '\n',
  );
}
