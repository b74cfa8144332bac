import type { AccessPath } from './schema.ts';

/**
 * One step of a parsed access path: a member name, `$n` (a parameter), or one of the markers below. The path
 * `new Name().on.$1.$0` has the steps `Name`, `new()`, `on`, `$1`, `$0`.
 */
export type Step = string;

/** What calling the thing returns. */
export const CALL: Step = '()';

/** An instance of the class. */
export const INSTANCE: Step = 'new()';

/** The class as the callee of `new`; last step only. */
export const CONSTRUCTOR: Step = 'new ';

/** Any one member, in the catalogue's own paths. */
export const ANY_MEMBER: Step = '*';

/** The module itself, which is also its default export. */
const MODULE = 'default';

const PARAMETER = /^\$\d+$/u;
const STEP = /^(?<construction>new )?(?<name>[\w$]+|\*)(?<calls>(?:\(\))*)$/u;
const ALTERNATIVES = /\{([^{}]*)\}/u;

/** @returns whether the step is a parameter of a callback, or the argument that the callback is. */
export function isParameter(step: Step): boolean {
  return PARAMETER.test(step);
}

/** @returns whether the step reads a property, as opposed to calling, constructing or being handed in. */
export function isMember(step: Step): boolean {
  return step !== CALL && step !== INSTANCE && step !== CONSTRUCTOR && !isParameter(step);
}

/** @returns the paths that a path with `{a,b}` stands for. */
export function expandAlternatives(path: AccessPath): readonly AccessPath[] {
  const group = ALTERNATIVES.exec(path);
  if (group === null) return [path];
  const before = path.slice(0, group.index);
  const after = path.slice(group.index + group[0].length);
  return (group[1] ?? '').split(',').flatMap((choice) => expandAlternatives(`${before}${choice.trim()}${after}`));
}

/** @returns the steps of a path without alternatives; `undefined` when the path is malformed. */
export function parsePath(path: AccessPath): readonly Step[] | undefined {
  if (path === '') return [];
  const steps: Step[] = [];
  for (const text of path.split('.')) {
    const step = STEP.exec(text)?.groups;
    if (step === undefined || steps.at(-1) === CONSTRUCTOR) return undefined;
    const { construction, name = '', calls = '' } = step;
    if (name !== MODULE || steps.length > 0) steps.push(name);
    const callCount = calls.length / CALL.length;
    // The last pair of parentheses belongs to `new`: `new model()()` is an instance of the class that `model()` returns.
    for (let call = construction === undefined ? 0 : 1; call < callCount; call++) steps.push(CALL);
    if (construction !== undefined) steps.push(callCount > 0 ? INSTANCE : CONSTRUCTOR);
  }
  return steps;
}

/** @returns the path as text, the way {@link parsePath} reads it. */
export function formatPath(steps: readonly Step[]): AccessPath {
  const parts: string[] = [];
  for (const step of steps) {
    if (isMember(step) || PARAMETER.test(step)) {
      parts.push(step);
      continue;
    }
    const last = parts.pop() ?? MODULE;
    if (step === CALL) parts.push(`${last}()`);
    else parts.push(step === INSTANCE ? `new ${last}()` : `new ${last}`);
  }
  return parts.length === 0 ? MODULE : parts.join('.');
}

/** @returns the path of the constructor call of the class at a path: `S3.new Upload` for `S3.Upload`. */
export function constructorOf(path: AccessPath): AccessPath {
  return formatPath([...(parsePath(path) ?? []), CONSTRUCTOR]);
}
