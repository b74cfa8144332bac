import { styleText } from 'node:util';

/** How commands end: nothing to say, something found, or the command line or the configuration is wrong. */
export const EXIT = { clean: 0, findings: 1, usage: 2, interrupted: 130 } as const;

/** What commands talk to; tests hand in their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody sits in front of the output, and of the input. */
  readonly isTerminal: boolean;
  readonly isInteractive: boolean;
}

/** A mistake of whoever called: the message says what to do, and no stack is of use. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export function processIo(): Io {
  process.stdout.on('error', leaveQuietly);
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    isTerminal: process.stdout.isTTY,
    isInteractive: process.stdin.isTTY && process.stdout.isTTY && process.env.CI === undefined,
  };
}

/** Whoever reads may have enough, as `head` does: the rest is for nobody. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** `1 flow`, `2 flows`. */
export function countOf(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

type Style = Parameters<typeof styleText>[0];

/** Colours where they can be seen: not in files and pipes, and not where `NO_COLOR` is set. */
export function painter({ isTerminal, env }: Io): (style: Style, text: string) => string {
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const isColoured = isForced || (isTerminal && !env.NO_COLOR && env.TERM !== 'dumb' && env.FORCE_COLOR !== '0');
  return (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text);
}

const CLEAR_LINE = '\r\u001B[2K';

/** Shows on one line of the terminal how far long work has come, and leaves no line behind; elsewhere nothing. */
export class Progress {
  readonly #isShown: boolean;
  #last = 0;

  constructor() {
    this.#isShown = process.stderr.isTTY && process.env.CI === undefined;
    if (this.#isShown) process.once('SIGINT', leaveInterrupted);
  }

  /** At most ten times a second: a terminal is slower than the analysis. */
  show(text: string): void {
    const now = Date.now();
    if (!this.#isShown || now - this.#last < 100) return;
    this.#last = now;
    process.stderr.write(`${CLEAR_LINE}${text.slice(0, Math.max(20, process.stderr.columns - 1))}`);
  }

  end(): void {
    if (!this.#isShown) return;
    process.off('SIGINT', leaveInterrupted);
    process.stderr.write(CLEAR_LINE);
  }
}

/** Nothing has to be undone: files are written as a whole, and without a pause. */
function leaveInterrupted(): void {
  process.stderr.write(CLEAR_LINE);
  process.exit(EXIT.interrupted);
}
