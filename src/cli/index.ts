import { helpOf, parseCommand, type CommandRow, type ParsedArguments } from './arguments.ts';
import { EXIT, painter, processIo, UsageError, type Io } from './io.ts';
import { nearest } from '../nearest.ts';

interface Command {
  readonly row: CommandRow;
  readonly run: (given: ParsedArguments, io: Io) => Promise<number>;
}

/** Commands are loaded when they are asked for: `--help` needs none of them. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  record: async () => {
    const { RECORD, runRecord } = await import('./record.ts');
    return { row: RECORD, run: runRecord };
  },
  init: async () => {
    const { INIT, runInit } = await import('./init.ts');
    return { row: INIT, run: runInit };
  },
  doctor: async () => {
    const { DOCTOR, runDoctor } = await import('./doctor.ts');
    return { row: DOCTOR, run: runDoctor };
  },
  explain: async () => {
    const { EXPLAIN, runExplain } = await import('./explain.ts');
    return { row: EXPLAIN, run: runExplain };
  },
};

const HELP = `Usage: sp-api-pii <command> [options]

  record    write or check the processing record (DPP 2.2)
  init      set eslint-plugin-sp-api up in this project
  doctor    tell what the plugin sees here, and what it does not
  explain   tell why a line is reported, or why it is not

sp-api-pii <command> --help tells the options. Exit codes: 0 clean, 1 findings, 2 wrong usage or configuration.`;

/**
 * Runs the command line.
 * @param given the arguments behind the program's name
 * @returns the exit code
 */
export async function main(given: readonly string[], io: Io = processIo()): Promise<number> {
  const [name = '--help', ...rest] = given;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(HELP);
    return given.length === 0 ? EXIT.usage : EXIT.clean;
  }
  const isJson = rest.includes('--json');
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) throw new UsageError(unknownCommand(name));
    const { row, run } = await load();
    const parsed = parseCommand(row, rest);
    if (!parsed.flag('help')) return await run(parsed, io);
    io.out(helpOf(row));
    return EXIT.clean;
  } catch (error) {
    tell(error, isJson, io);
    return EXIT.usage;
  }
}

function unknownCommand(name: string): string {
  const near = nearest(name, Object.keys(COMMANDS));
  return `There is no command '${name}'${near === undefined ? '.' : `; did you mean '${near}'?`} See sp-api-pii --help.`;
}

/** A mistake of the tool itself shows its stack: nobody can correct it from the command line. */
function tell(error: unknown, isJson: boolean, io: Io): void {
  const message = error instanceof Error ? error.message : String(error);
  if (isJson) io.out(JSON.stringify({ error: message }));
  else if (error instanceof UsageError) io.err(`${painter(io)('red', 'Error:')} ${message}`);
  else io.err(error instanceof Error ? (error.stack ?? message) : message);
}
