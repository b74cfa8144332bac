import type { ApiNode } from './api.ts';
import { makeArray } from './arrays.ts';
import { allArguments, argument, type Call } from './call.ts';
import { cleanObjects } from './clean-objects.ts';
import { derived, marksIn, withEffect } from './dump.ts';
import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import { isError } from './kinds.ts';
import { invoke } from './natives/native.ts';
import { deepCopy } from './natives/objects.ts';
import { promiseMethods } from './natives/promises.ts';
import { awaitValue } from './promises.ts';
import { pipeInto } from './piping.ts';
import { marksExcept } from './partial-dump.ts';
import { DATA, readProperty, VALUE, slot } from './properties.ts';
import { elements } from './elements.ts';
import { removeProperty, writeProperty } from './property-writes.ts';
import { valueOfType } from './types/values.ts';
import { tellingMethod, tieToSuccess } from './success.ts';
import { extend, type Place } from './trace.ts';
import {
  joinAll,
  makeMark,
  NOTHING,
  reference,
  tainted,
  UNKNOWN,
  type Label,
  type Mark,
  type Origin,
  type Shape,
  type Value,
} from './value.ts';
import { nodeName } from './site-names.ts';

/** The private field in which the model of streams keeps what was written. */
const CHUNKS = '@#chunks';

/** What a policy may ask of the engine and build with it. */
export class Inspector {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  argument(call: Call, index: number): Value {
    return argument(call, index);
  }

  /** @returns the value of all arguments together. */
  allArguments(call: Call): Value {
    return joinAll(allArguments(call).map((item) => item.value));
  }

  /** Follows a property path such as `requestBody.values[]`; `[]` means the elements, `*` any property. */
  read(value: Value, path: string, call: Call): Value {
    let current = value;
    for (const step of path.split('.')) {
      const name = step.replace(/(?:\[\])+$/, '');
      if (name !== '') current = readProperty(this.#interpreter, current, name === '*' ? undefined : name, call.place);
      for (let rest = step.slice(name.length); rest !== ''; rest = rest.slice(2))
        current = elements(this.#interpreter, current);
    }
    return current;
  }

  write(holder: Value, key: string, value: Value, place: Place): void {
    writeProperty(this.#interpreter, holder, key, value, place);
  }

  /** @returns everything tainted that shows when the value is printed. */
  marks(value: Value): readonly Mark[] {
    return marksIn(this.#interpreter, value);
  }

  /** @returns what shows of the value when the given key paths are hidden. */
  marksExcept(value: Value, hidden: readonly string[], place: Place = this.#here()): readonly Mark[] {
    return marksExcept(this.#interpreter, value, hidden, place);
  }

  /** A copy that can be changed without changing the value. */
  copy(value: Value, call: Call): Value {
    return deepCopy(this.#interpreter, value, call);
  }

  /** Removes the property at a path. */
  clear(value: Value, path: readonly string[], call: Call): void {
    const [key, ...more] = path;
    if (key === undefined) return;
    if (more.length === 0) removeProperty(this.#interpreter, value, key);
    else this.clear(readProperty(this.#interpreter, value, key, call.place), more, call);
  }

  /** Takes data out of what the value refers to; see {@link cleanObjects}. */
  cleanInPlace(value: Value, effect: string | undefined): void {
    cleanObjects(this.#interpreter, value, effect);
  }

  /** @returns what a function gives when it is called with the argument; absent: with unknown ones. */
  returnOf(callee: Value, call: Call, given?: Value): Value {
    const { node } = call.place;
    const values =
      given === undefined
        ? { arguments: [], rest: { value: UNKNOWN, node } }
        : { arguments: [{ value: given, node }], rest: undefined };
    return this.#interpreter.parts.call(this.#interpreter, callee, {
      ...call,
      ...values,
      self: undefined,
      isNew: false,
      name: undefined,
      site: 'returnOf',
    });
  }

  #here(): Place {
    return this.#interpreter.place(this.#interpreter.activation.module.file.program);
  }

  /** @returns data built from the value. */
  derive(value: Value): Value {
    return derived(this.#interpreter, value);
  }

  /** @returns data built from the value, after the effect. */
  affect(value: Value, effect: string): Value {
    return tainted(withEffect(this.marks(value), effect));
  }

  /** @returns whether the value may be an error. */
  mayBeError(value: Value): boolean {
    return this.objects(value).some((object) => isError(this.#interpreter, object));
  }

  /** @returns the objects that the value may be. */
  objects(value: Value): HeapObject[] {
    return value.references.flatMap((item) => {
      const object = this.#interpreter.heap.objectOf(item);
      return object === undefined ? [] : [object];
    });
  }

  /** A record that a source gives. The same call gives the same record. */
  record(shape: Shape, note: unknown, call: Pick<Call, 'place'>, name: string): Value {
    const origin = this.#origin(note, call, shape);
    const content = [{ shape, origin, effects: [], trace: extend(undefined, 'source', name, call.place) }];
    const kind = shape.isArray ? 'array' : 'plain';
    return this.#interpreter.allocate(`record:${siteOf(call)}:${shape.key}:${name}`, { kind, content });
  }

  /** @returns what a type argument of the call says that something is: `get<Order>(…)`; `NOTHING` when it says nothing. */
  ofTypeArgument(call: Call, index: number): Value {
    const term = call.types?.[index];
    return term === undefined ? NOTHING : valueOfType(this.#interpreter, term(), `type argument:${siteOf(call)}`);
  }

  /** A datum that a source gives. */
  datum(label: Label, note: unknown, call: Pick<Call, 'place'>, name: string): Value {
    const origin = this.#origin(note, call, label);
    this.#interpreter.hasData = true;
    return tainted([makeMark(label, origin, [], extend(undefined, 'source', name, call.place))]);
  }

  promise(value: Value, call: Call, role = 'promise'): Value {
    return this.#interpreter.allocate(`${role}:${siteOf(call)}`, {
      kind: 'promise',
      fields: new Map([[VALUE, value]]),
    });
  }

  /** An object with these properties; others are unknown. */
  object(fields: Readonly<Record<string, Value>>, call: Call, role: string): Value {
    const site = `${role}:${siteOf(call)}`;
    return this.#interpreter.allocate(site, { kind: 'plain', fields: new Map(Object.entries(fields)) });
  }

  /** An object whose data is there only when the request succeeded: `ok`, `status` and `statusCode` tell. */
  response(fields: Readonly<Record<string, Value>>, received: Value, call: Call, role: string): Value {
    const response = this.object(fields, call, role);
    this.tie(response, received, call);
    return response;
  }

  /** Ties a response to what was received with it: data that is there only when the request succeeded. */
  tie(response: Value, received: Value, call: Call): void {
    tieToSuccess(this.#interpreter, response, received, siteOf(call));
  }

  /** A method that tells whether the request succeeded, as the property of the response does. */
  telling(response: Value, key: string, call: Call, role: string): Value {
    const telling = readProperty(this.#interpreter, response, key, call.place);
    return tellingMethod(this.#interpreter, telling, `${role}:${siteOf(call)}`);
  }

  /** Something of a library that is known by a path, with properties that are known. */
  thing(api: ApiNode, fields: ReadonlyMap<string, Value>, call: Call, role: string): Value {
    return this.#interpreter.allocate(`${role}:${siteOf(call)}`, {
      kind: 'library',
      api,
      madeBy: { arguments: allArguments(call).map((item) => item.value), receiver: call.self },
      fields: new Map(fields),
    });
  }

  /** The thing that a call of another gives: the result, an instance, or a callback's parameter. */
  apiOfResult(api: ApiNode, call: Call): ApiNode {
    const { apis } = this.#interpreter;
    return call.isNew ? apis.instance(api) : apis.call(api);
  }

  apiOfParameter(api: ApiNode, argument: number, parameter: number): ApiNode {
    return this.#interpreter.apis.callbackParameter(api, argument, parameter);
  }

  array(element: Value, call: Call, role: string): Value {
    return this.#interpreter.allocate(`${role}:${siteOf(call)}`, { kind: 'array', rest: element });
  }

  /** A list of exactly these elements. */
  tuple(values: readonly Value[], call: Call, role: string): Value {
    return makeArray(this.#interpreter, `${role}:${siteOf(call)}`, values, undefined);
  }

  /** A function that gives the value. */
  method(value: Value, call: Call, role: string): Value {
    const site = `${role}:${siteOf(call)}`;
    return this.#interpreter.allocate(site, { kind: 'function', callable: { kind: 'native', run: () => value } });
  }

  /** A function that hands the values to the functions it is given, and gives the result. */
  handing(values: readonly Value[], result: Value, call: Call, role: string): Value {
    const run = (inner: Call): Value => {
      for (const { value } of allArguments(inner)) invoke(this.#interpreter, inner, value, values, role);
      return result;
    };
    return this.#interpreter.allocate(`${role}:${siteOf(call)}`, {
      kind: 'function',
      callable: { kind: 'native', run },
    });
  }

  /** A string from which `JSON.parse` gives the value back. */
  text(value: Value, call: Call): Value {
    return this.#interpreter.allocate(`text:${siteOf(call)}`, { kind: 'text', fields: new Map([[VALUE, value]]) });
  }

  /** A stream that the value flows through, as Node's streams are. */
  stream(value: Value, call: Call, role = 'stream'): Value {
    const readable = this.#modelled('node:stream', 'Readable', call);
    if (readable === undefined) return value;
    const from = readProperty(this.#interpreter, readable, 'from', call.place);
    const site = `${role}:${siteOf(call)}`;
    const chunks = this.#interpreter.allocate(`chunks:${site}`, { kind: 'array', rest: value });
    return this.#callModel(from, readable, chunks, site, call);
  }

  /** @returns what has been written to the modelled streams among the value; such a stream shows none of it itself. */
  written(value: Value): Value {
    const written = this.objects(value).flatMap(({ fields }) => fields.get(CHUNKS) ?? []);
    return written.length === 0 ? NOTHING : joinAll(written.map((list) => elements(this.#interpreter, list)));
  }

  /** An observable of the value, as those of RxJS are. */
  observable(value: Value, call: Call): Value {
    const of = this.#modelled('rxjs', 'of', call);
    return of === undefined ? value : this.#callModel(of, undefined, value, `observable:${siteOf(call)}`, call);
  }

  #modelled(module: string, name: string, call: Call): Value | undefined {
    return this.#interpreter.parts.modelled(this.#interpreter, module, name, call.place);
  }

  #callModel(callee: Value, self: Value | undefined, value: Value, site: string, call: Call): Value {
    const given = { arguments: [{ value, node: call.place.node }], rest: undefined };
    const own = { ...call, ...given, self, isNew: false, name: undefined, site };
    return this.#interpreter.parts.call(this.#interpreter, callee, own);
  }

  /** Writes the value to a stream, as `stream.pipe(target)` does. */
  pipe(value: Value, target: Value, call: Call): void {
    pipeInto(this.#interpreter, value, target, call);
  }

  /** @returns what a text was made of, when it was made of records. */
  contentOf(value: Value): Value | undefined {
    const content = slot(this.#interpreter, value, VALUE);
    const isText = this.objects(value).some((object) => object.kind === 'text');
    return isText && content.references.length > 0 ? content : undefined;
  }

  /** Remembers data in a library object, for methods that give it back later (`hash.update(x)`, then `hash.digest()`). */
  remember(holder: Value, data: Value): void {
    for (const object of this.objects(holder)) {
      const edited = this.#interpreter.heap.edit(object.id);
      edited?.fields.set(DATA, joinAll([edited.fields.get(DATA) ?? UNKNOWN, data]));
    }
  }

  /** Keeps values with a library object, which do not show in it. */
  attach(holder: Value, key: string, value: Value): void {
    for (const object of this.objects(holder)) {
      const edited = this.#interpreter.heap.edit(object.id);
      edited?.fields.set(`@${key}`, joinAll([edited.fields.get(`@${key}`) ?? NOTHING, value]));
    }
  }

  /** @returns what was attached to a library object. */
  attached(holder: Value, key: string): Value {
    return joinAll(this.objects(holder).map((object) => object.fields.get(`@${key}`) ?? NOTHING));
  }

  /** A part of a library object that knows the whole, as its receiver. */
  part(api: ApiNode, key: string, whole: Value, place: Place): Value {
    const member = this.#interpreter.apis.member(api, key);
    return this.#interpreter.allocate(`part:${key}:${nodeName(place.node)}`, {
      kind: 'library',
      api: member,
      madeBy: { arguments: [], receiver: whole },
    });
  }

  /** @returns what `promise.then(f)` gives. */
  then(promise: Value, f: Value, call: Call, role: string): Value {
    const method = promiseMethods.get('then');
    const own = {
      ...call,
      self: promise,
      arguments: [{ value: f, node: call.place.node }],
      rest: undefined,
      isNew: false,
    };
    return method?.(this.#interpreter, promise, { ...own, name: 'then', site: role }) ?? promise;
  }

  /** @returns what a promise is fulfilled with. */
  fulfilled(promise: Value): Value {
    return slot(this.#interpreter, promise, VALUE);
  }

  /** Calls functions with the values, as a library does with those among its options. @returns what they give, awaited */
  hand(functions: Value, values: readonly Value[], call: Call, role: string): Value {
    if (functions.references.length === 0) return UNKNOWN;
    return awaitValue(this.#interpreter, invoke(this.#interpreter, call, functions, values, role));
  }

  /** @returns what was remembered in a library object. */
  remembered(holder: Value): Value {
    // A part of a library object (`workbook.xlsx`) brings the data of the whole along.
    return joinAll([
      tainted(holder.marks),
      ...this.objects(holder).map((object) => object.fields.get(DATA) ?? UNKNOWN),
    ]);
  }

  referenceTo(object: HeapObject): Value {
    return reference(object.id);
  }

  #origin(note: unknown, call: Pick<Call, 'place'>, what: Shape | Label): Origin {
    const { file, node } = call.place;
    const key = `${file.path}:${node.range.join('-')}`;
    const origin = { key, place: call.place, note };
    this.#interpreter.sources.set(`${key}|${what.key}`, { origin, what });
    return origin;
  }
}

function siteOf(call: Pick<Call, 'place'>): string {
  return nodeName(call.place.node);
}
