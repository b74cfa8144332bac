import { allArguments, type Argument, type Call } from './call.ts';
import { momentsIn } from './clock.ts';
import { runCallbacks } from './callbacks.ts';
import type { HeapObject } from './heap-object.ts';
import { reportCall } from './hits.ts';
import type { Interpreter } from './interpreter.ts';
import { methodsOfKind, methodsOfText, methodsOfUnknown, momentMethods } from './natives/index.ts';
import { mixed } from './text.ts';
import { join, NOTHING, tainted, traced, UNKNOWN, wayOf, type ObjectReference, type Value } from './value.ts';

/**
 * Calls a function that is not in the code and has no path: a built-in method of the receiver, or something that nothing
 * is known about.
 */
export function callUnknown(interpreter: Interpreter, callee: Value, call: Call): Value {
  const builtIn = callBuiltIn(interpreter, call);
  // What is called on something unknown may be a method of lists by its name, and something else by whose it is.
  const isGuess = builtIn !== undefined && isOpen(interpreter, call);
  const answer =
    builtIn === undefined || isGuess ? interpreter.policy.unknownCall(call, interpreter.inspector) : undefined;
  for (const use of answer?.sinks ?? []) reportCall(interpreter, use, call);
  if (builtIn !== undefined) return builtIn;
  const callbacks = runCallbacks(interpreter, call, undefined);
  if (answer?.result !== undefined) return answer.result;
  return join(callbacks, passesOn(call) ? mixed(interpreter, passedValues(call)) : UNKNOWN);
}

/** Whether the receiver is a list, or the like, only because its method has such a name. */
function isOpen(interpreter: Interpreter, { self }: Call): boolean {
  if (self === undefined) return false;
  // Whoever only puts something into a list depends on nothing that is in it.
  return self.references.every((item) => {
    const object = item.kind === 'object' ? interpreter.heap.identify(item.id) : undefined;
    return object === undefined || (!object.exact && object.content.length === 0);
  });
}

/** Calls built-in methods by what the receiver is. @returns undefined when it is none of them. */
function callBuiltIn(interpreter: Interpreter, call: Call): Value | undefined {
  const { self, name } = call;
  if (self === undefined || name === undefined || call.isNew) return undefined;
  const filling = withAdding(call, name);
  let result: Value | undefined;
  self.references.forEach((item, index) => {
    const object = item.kind === 'object' ? interpreter.heap.identify(item.id) : undefined;
    const method = object && methodOf(object, name);
    if (method === undefined) return;
    // Several receivers (`list ?? []`) are several calls: each makes objects of its own.
    const own = self.references.length === 1 ? filling : { ...filling, site: `receiver${String(index)}` };
    const value = method(interpreter, only(item as ObjectReference), own);
    result = result === undefined ? value : join(result, value);
  });
  const text =
    self.marks.length > 0 || self.literals.some((item) => typeof item === 'string')
      ? methodsOfText.get(name)
      : undefined;
  if (text !== undefined) result = join(result ?? NOTHING, text(interpreter, { ...self, references: [] }, call));
  if (result !== undefined) return result;
  const moment = momentsIn(self) === undefined ? undefined : momentMethods.get(name);
  if (moment !== undefined) return moment(interpreter, self, call);
  const guess = self.references.length === 0 ? methodsOfUnknown.get(name) : undefined;
  return guess?.(interpreter, self, call);
}

/** Methods that put their arguments into the receiver. */
const ADDING: readonly string[] = ['push', 'unshift', 'splice', 'fill', 'set', 'add', 'append'];

function withAdding(call: Call, name: string): Call {
  if (!call.interpreter.hasData || !ADDING.includes(name)) return call;
  const details = { into: call.self && wayOf(call.self) };
  const added = (item: Argument): Argument => ({
    ...item,
    value: traced(item.value, 'add', `${name}()`, call.place, details),
  });
  return { ...call, arguments: call.arguments.map(added), rest: call.rest && added(call.rest) };
}

/** A record that came from a source may be a list, or a promise of the record, although its shape does not say so. */
function methodOf(object: HeapObject, name: string): ReturnType<typeof methodsOfText.get> {
  const method = methodsOfKind(object.kind)?.get(name);
  if (method !== undefined || object.content.length === 0) return method;
  return methodsOfKind('array')?.get(name) ?? methodsOfKind('promise')?.get(name);
}

function only(item: ObjectReference): Value {
  return { ...NOTHING, references: [item] };
}

/**
 * Names of functions whose result is what they were given in another form. A function that cannot be found is taken for one
 * of them by its name alone; may miss others, because taking all for such would drown users in false alarms.
 */
const PASSING =
  /^(?:format|normali[sz]e|stringify|serialize|encode|decode|escape|unescape|trim|clone|copy|merge|extend|concat|join|wrap|convert|transform|flatten|capitali[sz]e|camel|snake|kebab|title|upper|lower|pad|truncate|to(?:String|Json|JSON|Csv|CSV|Xml|XML|Text|Array|Object|Plain|Lower|Upper|Title)|json2?csv|parse|unparse|build|render|compile|inspect|dump|prettify|pick|compact|uniq|sort|group|chunk|zip|values|entries)/;

function passesOn(call: Call): boolean {
  return call.name !== undefined && PASSING.test(call.name) && !call.isNew;
}

function passedValues(call: Call): Value[] {
  const values = allArguments(call).map((item) => item.value);
  return call.self === undefined ? values : [...values, tainted(call.self.marks)];
}
