import type { ArgumentCondition, DataPositions, OptionPosition } from '../catalog/schema.ts';
import { textHas } from '../modules/text-questions.ts';
import { allArguments, hasArgument, type Call } from '../taint/call.ts';
import type { HeapObject } from '../taint/heap-object.ts';
import type { Inspector } from '../taint/inspector.ts';
import { joinAll, knownLiterals, NOTHING, UNKNOWN, type Primitive, type Value } from '../taint/value.ts';

/** Data that a row finds in a call. */
export interface FoundData {
  readonly argument: number | undefined;
  readonly value: Value;
}

/** @returns the values at the positions of a row. */
export function dataAt(positions: DataPositions, call: Call, inspector: Inspector): FoundData[] {
  if (positions === 'all') return allArguments(call).map(({ value }, index) => ({ argument: index, value }));
  if (positions === 'receiver')
    return call.self === undefined ? [] : [{ argument: undefined, value: held(call.self, inspector) }];
  return positions.flatMap((position) => {
    if (position.rest === true) {
      return allArguments(call).flatMap(({ value }, index) =>
        index < position.argument ? [] : [{ argument: index, value }],
      );
    }
    if (!hasArgument(call, position.argument)) return [];
    const whole = inspector.argument(call, position.argument);
    const value = position.path === undefined ? whole : readPath(whole, position.path, call, inspector);
    return [
      {
        argument: position.argument,
        value: position.returned === true ? settled(inspector.returnOf(value, call), inspector) : value,
      },
    ];
  });
}

/** What earlier calls put into a thing of a library, and what was assigned to its properties. */
function held(self: Value, inspector: Inspector): Value {
  const references = self.references.filter(({ kind }) => kind === 'object');
  return joinAll([inspector.remembered(self), { ...NOTHING, references }]);
}

/** @returns the value at a property path; nothing where the path speaks of elements and the value is no list. */
export function readPath(holder: Value, path: string, call: Call, inspector: Inspector): Value {
  const objects = path.startsWith('[]') ? inspector.objects(holder) : [];
  const isSingle = objects.length > 0 && objects.every(({ kind }) => kind === 'plain');
  return isSingle ? UNKNOWN : inspector.read(holder, path, call);
}

/** What a promise holds: a library waits for what its callbacks give. */
function settled(value: Value, inspector: Inspector): Value {
  const held = inspector
    .objects(value)
    .flatMap(({ kind, fields }) => (kind === 'promise' ? (fields.get('@value') ?? []) : []));
  return joinAll([value, ...held]);
}

/** Fluent chains and children of children: how many calls back an option is looked for. */
const MAX_LINKS = 8;

/** Begins the pseudo-properties that hold the options which a method of the object was given. */
const CONFIGURED = '@configured:';

/** Stands between the name of such a method and the index of its argument. */
const INDEX = '#';

/** Methods that add to what was said before. */
const ADDING: ReadonlySet<string> = new Set(['plugin', 'index', '$use']);

/** Notes the arguments of a method that configures its object, for rows which ask for them with `at`. */
export function noteConfiguration(call: Call, inspector: Inspector): void {
  const { self, name } = call;
  if (self === undefined || name === undefined) return;
  // One that takes no argument is noted as well: that it was called may be all there is to say.
  const values = call.arguments.length === 0 ? [UNKNOWN] : call.arguments.map(({ value }) => value);
  for (const [index, value] of values.entries()) {
    const key = `${CONFIGURED}${name}${INDEX}${index}`;
    if (ADDING.has(name)) inspector.attach(self, key.slice(1), value);
    else inspector.write(self, key, value, call.place);
  }
}

/** @returns what methods that configure their object were given, by the name of the method. */
export function configurationOf({ fields }: HeapObject): { step: string; values: readonly Value[] }[] {
  const found = new Map<string, Value[]>();
  for (const [key, value] of fields) {
    if (!key.startsWith(CONFIGURED)) continue;
    const [step = '', index] = key.slice(CONFIGURED.length).split(INDEX);
    const values = found.get(step) ?? [];
    values[Number(index)] = value;
    found.set(step, values);
  }
  return [...found].map(([step, values]) => ({ step, values }));
}

/** @returns the calls of the chain that a call ends, the last one first: their arguments and the step that each made. */
export function links(call: Call, inspector: Inspector): { step: string; values: readonly Value[] }[] {
  const found: { step: string; values: readonly Value[] }[] = [];
  let holders = inspector.objects(call.self ?? UNKNOWN);
  for (let depth = 0; depth < MAX_LINKS && holders.length > 0; depth += 1) {
    for (const holder of holders) {
      if (holder.madeBy !== undefined) found.push({ step: stepOf(holder), values: holder.madeBy.arguments });
      found.push(...configurationOf(holder));
    }
    holders = holders.flatMap(({ madeBy }) =>
      madeBy?.receiver === undefined ? [] : inspector.objects(madeBy.receiver),
    );
  }
  return found;
}

/** @returns the last step of an object's path without parentheses: `createCipheriv`, `new Logger` */
export function stepOf(object: HeapObject): string {
  const path = object.api?.path ?? '';
  return path.slice(path.lastIndexOf('.') + 1).replace(/\(\)$/, '');
}

/** @returns the values at an option's position, in the row's call or in an earlier call of the chain. */
export function optionAt(position: OptionPosition, call: Call, inspector: Inspector): Value[] {
  const { at, argument, path } = position;
  const holders =
    at === undefined
      ? hasArgument(call, argument)
        ? [inspector.argument(call, argument)]
        : []
      : links(call, inspector).flatMap(({ step, values }) => (step === at ? (values[argument] ?? []) : []));
  return path === undefined ? holders : holders.map((holder) => inspector.read(holder, path, call));
}

/** Calls that a row of the catalogue is about: all `when`, and no `unless`. */
interface Conditions {
  readonly when?: readonly ArgumentCondition[];
  readonly unless?: readonly ArgumentCondition[];
}

/** @returns whether a row is about the call. */
export function applies({ when = [], unless = [] }: Conditions, call: Call, inspector: Inspector): boolean {
  return (
    when.every((condition) => holds(condition, call, inspector)) &&
    !unless.some((condition) => holds(condition, call, inspector))
  );
}

/** @returns whether the condition holds for certain. */
function holds(condition: ArgumentCondition, call: Call, inspector: Inspector): boolean {
  const values = optionAt(condition, call, inspector);
  const { matches, constant, madeBy, where } = condition;
  if (constant === true) return values.some((value) => isConstantText(value, call, inspector));
  if (madeBy !== undefined) return values.some((value) => isMadeBy(value, madeBy, where, call, inspector));
  return matches === undefined ? values.some(isGiven) : isMatch(values, matches, inspector);
}

/** @returns whether one of the values, or a thing of a library that it is, matches. */
export function isMatch(values: readonly Value[], matches: string, inspector: Inspector): boolean {
  const pattern = new RegExp(matches, 'i');
  return values.some((value) =>
    [...value.literals.map(textOf), ...libraryPaths(value, inspector)].some((text) => pattern.test(text)),
  );
}

/** The access paths of what a value may be of a library: `constants.RSA_NO_PADDING`. */
function libraryPaths(value: Value, inspector: Inspector): string[] {
  const members = value.references.flatMap((item) => (item.kind === 'api' ? [item.api] : []));
  const things = [...members, ...inspector.objects(value).flatMap(({ api }) => api ?? [])];
  // What a package is itself has no path in it.
  return things.map(({ root, path }) => (path === '' ? root : path));
}

/** Calls that fill bytes which were made empty: the bytes are then no constant. */
const FILLS = /\b(?:randomFill|randomFillSync|getRandomValues)\b|\.(?:copy|set|write(?:U?Int\w*)?)\(/;

/** A text that is written down, or bytes of zeros that nothing in the file fills. */
function isConstantText(value: Value, call: Call, inspector: Inspector): boolean {
  if (knownLiterals(value)?.every((item) => typeof item === 'string') === true) return true;
  const objects = inspector.objects(value);
  return (
    objects.length > 0 && objects.every(({ api }) => api?.path === 'Buffer.alloc()') && !textHas(call.place.file, FILLS)
  );
}

/** Whether a thing of the library came from a call of the path, for which the condition holds. */
function isMadeBy(
  value: Value,
  path: string,
  where: ArgumentCondition['where'],
  call: Call,
  inspector: Inspector,
): boolean {
  if (where === undefined && value.references.some((item) => item.kind === 'api' && item.api.path === path))
    return true;
  return inspector.objects(value).some((object) => {
    if (object.api?.path !== `${path}()` || object.madeBy === undefined) return false;
    if (where === undefined) return true;
    const made = { ...call, self: inspector.referenceTo(object) };
    const at = where.at ?? path.slice(path.lastIndexOf('.') + 1);
    return isMatch(optionAt({ ...where, at }, made, inspector), where.matches, inspector);
  });
}

/** @returns whether there is a value that is not `undefined` or `null` for certain. */
export function isGiven(value: Value): boolean {
  return (
    value.references.length > 0 ||
    value.marks.length > 0 ||
    value.literals.some((item) => item !== undefined && item !== null)
  );
}

function textOf(item: Primitive): string {
  return String(item);
}
