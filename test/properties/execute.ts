import { compileFunction } from 'node:vm';

/** What `source()` gives: every character of it is the mark, so that parts and other cases of it still show. */
const DATA = 'zzzzzzzz';
const MARK = /z/i;

/** A program is stopped after so many passes of loops and calls of functions. */
const MAX_STEPS = 200;
const MAX_TEXT = 100_000;

/** How often timers and what waits for them are given a turn. */
const TURNS = 12;

class OutOfSteps extends Error {}

/** @returns whether the data shows in the value when it is printed: in a text, or anywhere in an object. */
function shows(value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value === 'string') return value.length < MAX_TEXT && MARK.test(value);
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  if (value instanceof Error && MARK.test(value.message)) return true;
  if (value instanceof Map) return [...value].flat().some((item) => shows(item, seen));
  if (value instanceof Set) return [...value].some((item) => shows(item, seen));
  return Object.values(Object.getOwnPropertyDescriptors(value)).some(
    (property) => property.enumerable === true && 'value' in property && shows(property.value, seen),
  );
}

/** Makes sinks know their line, and loops and functions count their steps. */
export function instrumented(text: string, firstLine = 1): string {
  return text
    .split('\n')
    .map((line, index) => {
      const counted =
        /(?:\b(?:for|while|function)\b.*|=> |\bdo |\) )\{$/.test(line) && !/\b(?:if|switch|catch|class)\b/.test(line);
      return line.replaceAll(/\bsink\b/g, `sinkOn(${index + firstLine})`) + (counted ? ' step();' : '');
    })
    .join('\n');
}

function compiled(text: string, names: readonly string[]): (...values: unknown[]) => unknown {
  try {
    const body = `'use strict'; let done; ${text}\nreturn done;`;
    return compileFunction(body, names) as (...values: unknown[]) => unknown;
  } catch (error) {
    throw new Error(`This is no program:\n${text}`, { cause: error });
  }
}

export interface Execution {
  /** Lines at which data really reached a sink, ascending. */
  readonly lines: readonly number[];
  /** What the program threw at its top level. */
  readonly error: unknown;
}

/**
 * Runs a program for real.
 * @param text a script; asynchronous ones assign the promise of their end to `done`
 */
export function execute(text: string): Promise<Execution> {
  return run(instrumented(text));
}

/** Runs a program whose sinks know their lines already. */
export async function run(text: string): Promise<Execution> {
  const lines = new Set<number>();
  let steps = 0;
  const timers: (() => void)[] = [];
  const globals = {
    sinkOn:
      (line: number) =>
      (...values: unknown[]): void => {
        if (values.some((value) => shows(value))) lines.add(line);
      },
    step: (): void => {
      steps += 1;
      if (steps > MAX_STEPS) throw new OutOfSteps();
    },
    source: (): string => DATA,
    sourceAsync: (): Promise<string> => Promise.resolve(DATA),
    opaque: (value: unknown): boolean => typeof value === 'number' && value % 2 === 1,
    setTimeout: (callback: () => void): number => timers.push(callback),
    setImmediate: (callback: () => void): number => timers.push(callback),
  };
  let error: unknown;
  const start = compiled(text, Object.keys(globals));
  const attempt = (call: () => unknown): void => {
    try {
      call();
    } catch (thrown) {
      error ??= thrown;
    }
  };
  attempt(() => {
    const done = start(...Object.values(globals));
    if (done instanceof Promise) done.catch((thrown: unknown) => (error ??= thrown));
  });
  for (let turn = 0; turn < TURNS && (turn === 0 || timers.length > 0); turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    for (const callback of timers.splice(0)) attempt(callback);
  }
  return { lines: [...lines].sort((a, b) => a - b), error };
}
