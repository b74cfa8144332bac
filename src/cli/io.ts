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
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    isTerminal: process.stdout.isTTY,
    isInteractive: process.stdin.isTTY && process.stdout.isTTY && process.env.CI === undefined,
  };
}

type Style = Parameters<typeof styleText>[0];

/** Colours where they can be seen: not in files and pipes, and not where `NO_COLOR` is set. */
export function painter({ isTerminal, env }: Io): (style: Style, text: string) => string {
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const isColoured = isForced || (isTerminal && !env.NO_COLOR && env.TERM !== 'dumb' && env.FORCE_COLOR !== '0');
  return (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text);
}

/** Shows on one line of the terminal how far long work has come; elsewhere nothing. */
export class Progress {
  readonly #isShown: boolean;
  #last = 0;

  constructor() {
    this.#isShown = process.stderr.isTTY && process.env.CI === undefined;
  }

  /** At most ten times a second: a terminal is slower than the analysis. */
  show(text: string): void {
    const now = Date.now();
    if (!this.#isShown || now - this.#last < 100) return;
    this.#last = now;
    process.stderr.write(`\r\u001B[2K${text.slice(0, Math.max(20, process.stderr.columns - 1))}`);
  }

  end(): void {
    if (this.#isShown) process.stderr.write('\r\u001B[2K');
  }
}
