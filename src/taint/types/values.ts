import { impliedCall, type Call } from '../call.ts';
import type { ApiNode } from '../api.ts';
import type { Interpreter } from '../interpreter.ts';
import { instanceOf, startModule } from '../linking.ts';
import { readProperty } from '../properties.ts';
import { extend, type Place } from '../trace.ts';
import { apiValue, join, NOTHING, UNKNOWN, type Shape, type Value } from '../value.ts';
import { expectArguments } from './expected.ts';
import { functionIn, memberOf } from './members.ts';
import { NO_TYPES } from './term.ts';
import type {
  ClassTerm,
  DeclaredClass,
  FunctionTerm,
  LibraryTerm,
  Lazy,
  Members,
  ObjectTerm,
  TypeTerm,
  WrapperTerm,
} from './term.ts';
import { wrappedValue } from './wrapped.ts';
import { nodeName } from '../site-names.ts';

/** Types nest; what stands deeper than this is rarely asked for. */
const MAX_DEPTH = 12;
/** How many types one annotation may lead to: generated types refer to hundreds of others. */
const MAX_TYPES = 300;

/** One value under construction. */
export interface Making {
  readonly interpreter: Interpreter;
  /** Names the objects of this value: two values of one type are two objects. */
  readonly site: string;
  depth: number;
  left: number;
}

/**
 * @param site names the place where the value comes into being
 * @returns what a value of the type is, as far as it is of interest; `NOTHING` when the type says nothing
 */
export function valueOfType(interpreter: Interpreter, term: TypeTerm | undefined, site: string): Value {
  return valueOf({ interpreter, site, depth: 0, left: MAX_TYPES }, term, '');
}

/** @param at the way from the value to this part of it */
export function valueOf(making: Making, term: TypeTerm | undefined, at: string): Value {
  if (term === undefined || making.depth >= MAX_DEPTH || making.left <= 0 || !making.interpreter.step()) return NOTHING;
  making.depth += 1;
  making.left -= 1;
  const value = build(making, term, at);
  making.depth -= 1;
  return value;
}

function build(making: Making, term: TypeTerm, at: string): Value {
  switch (term.kind) {
    case 'library':
      return libraryValue(making, term, at);
    case 'class':
      return classValue(making, term, at);
    case 'object':
    case 'all':
      return objectValue(making, term, at);
    case 'any':
      return joined(making, term.parts, `${at}|`);
    case 'wrapper':
      return wrapperValue(making, term, at);
    case 'tuple':
      return tupleValue(making, term.elements, at);
    case 'function':
      return functionValue(making, term, at);
    case 'part':
      return partValue(making, term, at);
    case 'value':
      return term.value();
  }
}

function joined(making: Making, parts: readonly Lazy[], at: string): Value {
  return parts.reduce((result, part, index) => join(result, valueOf(making, part(), `${at}${index}`)), NOTHING);
}

function wrapperValue(making: Making, term: WrapperTerm, at: string): Value {
  const { interpreter, site } = making;
  const subject = term.subject();
  if (term.wrapping === 'returned') return returnedValue(making, subject, at, term.place);
  if (term.wrapping === 'parameters') return tupleValue(making, functionIn(subject)?.parameters ?? NO_TYPES, at);
  const inner = valueOf(making, subject, `${at}<>`);
  return inner === NOTHING ? NOTHING : wrappedValue(interpreter, term, inner, site + at);
}

/** `ReturnType<typeof load>`: what the function says it returns, or what a call of it gives. */
function returnedValue(making: Making, subject: TypeTerm | undefined, at: string, place: Place): Value {
  if (subject?.kind !== 'value') return valueOf(making, functionIn(subject)?.returns(NO_TYPES), `${at}()`);
  const { interpreter } = making;
  const callee = subject.value();
  if (!callee.references.some((item) => interpreter.heap.objectOf(item)?.callable !== undefined)) return NOTHING;
  return interpreter.inspector.returnOf(callee, impliedCall(interpreter, place, undefined, []));
}

/** A value of a type that a package declares: a record, or an instance of the class of that name. */
function libraryValue(making: Making, term: LibraryTerm, at: string): Value {
  const { apis, policy } = making.interpreter;
  const shape = policy.typed({ name: term.name, package: term.package, members: undefined });
  if (shape !== undefined) return record(making, shape, term.name, term.place, at);
  const shared = sharedEmitter(making.interpreter, term);
  if (shared !== undefined) return shared;
  const { package: from, subpath = '' } = term;
  const [instance, ...others] = [from, ...(subpath === '' ? [] : [`${from}/${subpath}`])].map((module) =>
    apis.instance(apis.member(apis.module(module), term.name === '*' ? 'default' : term.name)),
  ) as [ApiNode, ...ApiNode[]];
  const about = policy.isMadeForClass?.(instance) === true ? classOf(making.interpreter, term.about?.()) : undefined;
  if (about === undefined) return others.reduce((all, item) => join(all, apiValue(item)), apiValue(instance));
  const madeBy = { arguments: [about], receiver: undefined };
  return making.interpreter.allocate(making.site + at, { kind: 'library', api: instance, madeBy });
}

/** The class of the project that a type names. */
function classOf(interpreter: Interpreter, term: TypeTerm | undefined): Value | undefined {
  const module = term?.kind === 'class' ? instanceOf(interpreter, term.path) : undefined;
  if (term?.kind !== 'class' || module === undefined) return undefined;
  startModule(interpreter, module);
  return interpreter.classes.get(term.node);
}

/** The emitter of a package that has one for the whole program, whoever is given it. */
function sharedEmitter(interpreter: Interpreter, { package: from, name, place }: LibraryTerm): Value | undefined {
  const { policy, parts } = interpreter;
  const made =
    policy.subscriptions?.shared.has(from) === true ? parts.modelled(interpreter, from, name, place) : undefined;
  return made && parts.call(interpreter, made, { ...impliedCall(interpreter, place, undefined, []), isNew: true });
}

/** @returns an unknown value of which only the names of its properties are told; `NOTHING` when they say nothing */
export function recordWith(interpreter: Interpreter, members: readonly string[], site: string, place: Place): Value {
  const shape = interpreter.policy.typed({ name: '', package: undefined, members });
  return shape === undefined ? NOTHING : record({ interpreter, site, depth: 0, left: 0 }, shape, 'schema', place, '');
}

function record({ interpreter, site }: Making, shape: Shape, name: string, place: Place, at: string): Value {
  const origin = { key: `${place.file.path}:${String(place.node.range[0])}`, place, note: { name, api: '' } };
  const content = [{ shape, origin, effects: [], trace: extend(undefined, 'source', name, place) }];
  return interpreter.allocate(site + at, { kind: shape.isArray ? 'array' : 'plain', content });
}

/** The instance, and what its fields say of it: a class may describe a record. */
function classValue(making: Making, term: ClassTerm, at: string): Value {
  const { interpreter } = making;
  const name = term.node.id?.name ?? '';
  const shape = interpreter.policy.typed({ name, package: undefined, members: [...term.members().keys()] });
  const instance = [term, ...term.implementations()].reduce(
    (all, item) => join(all, instanceValue(making, item)),
    NOTHING,
  );
  return shape === undefined ? instance : join(record(making, shape, name, term.place, at), instance);
}

function instanceValue({ interpreter }: Making, { node, path }: DeclaredClass): Value {
  const module = instanceOf(interpreter, path);
  return module === undefined ? NOTHING : interpreter.instanceOfClass(node, module);
}

/** What an object type is made of: its own members and those of what it extends, and types of other kinds. */
interface Flat {
  name: string;
  place: Place;
  readonly members: Map<string, Lazy>;
  readonly others: TypeTerm[];
  readonly objects: ObjectTerm[];
}

function flatten(term: TypeTerm | undefined, flat: Flat, depth: number): void {
  if (term === undefined || depth > MAX_DEPTH) return;
  if (term.kind === 'all') for (const part of term.parts) flatten(part(), flat, depth + 1);
  else if (term.kind === 'object') {
    if (flat.name === '') [flat.name, flat.place] = [term.name, term.place];
    flat.objects.push(term);
    addMembers(term.members, flat.members);
    for (const parent of term.parents) flatten(parent(), flat, depth + 1);
  } else flat.others.push(term);
}

function addMembers(from: Members, to: Map<string, Lazy>): void {
  for (const [name, type] of from) if (!to.has(name)) to.set(name, type);
}

/** A record when the members' names say so; otherwise an object with the members whose types say something. */
function objectValue(making: Making, term: TypeTerm, at: string): Value {
  const flat: Flat = { name: '', place: term.place, members: new Map(), others: [], objects: [] };
  flatten(term, flat, 0);
  const others = joined(
    making,
    flat.others.map((other) => () => other),
    `${at}&`,
  );
  const { interpreter, site } = making;
  const members = [...flat.members.keys()];
  const shape = interpreter.policy.typed({ name: flat.name, package: undefined, members });
  if (shape !== undefined) return join(record(making, shape, flat.name || 'object type', flat.place, at), others);
  const fields = fieldsOf(making, flat, at);
  const instances = implementationsIn(making, flat.objects);
  const own = fields.size === 0 ? NOTHING : interpreter.allocate(site + at, { kind: 'plain', fields });
  return [own, others].reduce(join, instances);
}

function fieldsOf(making: Making, { members, objects }: Flat, at: string): Map<string, Value> {
  const fields = new Map<string, Value>();
  for (const [name, type] of members) {
    const term = type();
    const data = objects.map(({ said }) => said(name)).find((found) => found !== undefined);
    const value = saying(making, term, data, `${at}.${name}`);
    // A method is what it says; data may also be missing.
    if (value !== NOTHING) fields.set(name, functionIn(term) === undefined ? join(value, UNKNOWN) : value);
  }
  return fields;
}

/** A member of the type, and the data that it is said to hold; a function is said to give it. */
function saying(making: Making, term: TypeTerm | undefined, data: Value | undefined, at: string): Value {
  const value = valueOf(making, term, at);
  if (data === undefined) return value;
  const signature = functionIn(term);
  if (signature === undefined) return join(value, data);
  return functionOf(making, signature, data, at);
}

/** Who asks for an interface of objects with methods is given an instance of a class that implements it. */
function implementationsIn(making: Making, objects: readonly ObjectTerm[]): Value {
  const classes = objects.filter(hasMethods).flatMap((object) => object.implementations());
  return classes.reduce((result, item) => join(result, instanceValue(making, item)), NOTHING);
}

function hasMethods({ members }: ObjectTerm): boolean {
  return [...members.values()].some((type) => functionIn(type()) !== undefined);
}

function tupleValue(making: Making, elements: readonly Lazy[], at: string): Value {
  const values = elements.map((element, index) => valueOf(making, element(), `${at}[${index}]`));
  if (values.every((value) => value === NOTHING)) return NOTHING;
  const fields = new Map(values.map((value, index) => [String(index), value === NOTHING ? UNKNOWN : value]));
  return making.interpreter.allocate(making.site + at, { kind: 'array', fields });
}

/** A function that gives what its type says, when that says something; or one whose callbacks are given such things. */
function functionValue(making: Making, term: FunctionTerm, at: string): Value {
  const isTelling =
    term.hasTypeParameters || valueOf(making, term.returns([]), `${at}()`) !== NOTHING || takesFunctions(term);
  return isTelling ? functionOf(making, term, NOTHING, at) : NOTHING;
}

/** @param data what the function gives besides what its type says */
function functionOf({ interpreter, site }: Making, term: FunctionTerm, data: Value, at: string): Value {
  const run = (call: Call): Value => {
    expectArguments(interpreter, term, call);
    const place = `${site}${at}()@${nodeName(call.place.node)}`;
    const typed = join(valueOfType(interpreter, term.returns(call.types ?? []), place), data);
    // A method of an interface may do anything with the functions that it is given.
    const unknown = interpreter.parts.callUnknown(interpreter, UNKNOWN, call);
    return typed === NOTHING ? unknown : typed;
  };
  return interpreter.allocate(site + at, { kind: 'function', callable: { kind: 'native', run } });
}

function takesFunctions(term: FunctionTerm): boolean {
  return term.parameters.some((parameter) => functionIn(parameter()) !== undefined);
}

/** `Order['ShippingAddress']`, `Orders[number]` */
function partValue(making: Making, { of, key, place }: Extract<TypeTerm, { kind: 'part' }>, at: string): Value {
  const holder = of();
  const member = memberOf(holder, key);
  if (member !== undefined) return valueOf(making, member, at);
  const value = valueOf(making, holder, `${at}^`);
  return value === NOTHING ? NOTHING : readProperty(making.interpreter, value, key === '*' ? '0' : key, place);
}
