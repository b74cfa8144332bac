import { GLOBAL_ROOT, type ApiNode } from './api.ts';
import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import type { Primitive, Value } from './value.ts';

/** The types of data: `typeof` of a datum, which is a text unless the policy lets it survive as a number. */
const DATA_TYPES: readonly string[] = ['string', 'number'];

/** @returns of the value what `typeof` calls so (`array` for `Array.isArray`), or, when `truth` is false, what it does not. */
export function ofType(interpreter: Interpreter, value: Value, type: string, truth: boolean): Value {
  const marks = value.marks.filter((mark) => isMarkOf(interpreter, mark, type) === truth);
  const literals = value.literals.filter((item) => (typeOfPrimitive(item) === type) === truth);
  const references = value.references.filter((item) => {
    const object = interpreter.heap.objectOf(item);
    return object === undefined || isObjectOf(object, type) === truth;
  });
  const isSame =
    marks.length === value.marks.length &&
    literals.length === value.literals.length &&
    references.length === value.references.length;
  // Taint says "of this or of unknown type": without the taint the rest stays unknown.
  return isSame
    ? value
    : { marks, literals, references, unknown: value.unknown || (literals.length === 0 && references.length === 0) };
}

function isMarkOf(interpreter: Interpreter, mark: Value['marks'][number], type: string): boolean {
  if (type === 'string') return true;
  return DATA_TYPES.includes(type) && interpreter.policy.survivesNumber?.(mark) === true;
}

function typeOfPrimitive(item: Primitive): string {
  return item === null ? 'object' : typeof item;
}

function isObjectOf(object: HeapObject, type: string): boolean {
  switch (type) {
    case 'function':
      return object.callable !== undefined || object.kind === 'function';
    case 'string':
      return object.kind === 'text';
    case 'array':
      return object.kind === 'array';
    case 'object':
      return object.callable === undefined && object.kind !== 'function' && object.kind !== 'text';
    default:
      return false;
  }
}

const ERRORS = /^(?:[A-Z]\w*)?Error$/;

/** @returns of the value what is, or is not, an instance of the class. Objects that cannot be told stay either way. */
export function instanceOf(interpreter: Interpreter, value: Value, constructor: Value, truth: boolean): Value {
  const references = value.references.filter((item) => {
    const object = interpreter.heap.objectOf(item);
    const known = object && isInstance(interpreter, object, constructor);
    return known === undefined || known === truth;
  });
  const marks = truth ? [] : value.marks;
  const literals = truth ? [] : value.literals;
  const isSame =
    references.length === value.references.length &&
    marks.length === value.marks.length &&
    literals.length === value.literals.length;
  return isSame ? value : { ...value, references, marks, literals, unknown: value.unknown || references.length === 0 };
}

function isInstance(interpreter: Interpreter, object: HeapObject, constructor: Value): boolean | undefined {
  const [target] = constructor.references;
  if (constructor.references.length !== 1 || target === undefined) return undefined;
  if (target.kind === 'api')
    return target.api.root === GLOBAL_ROOT ? isBuiltIn(interpreter, object, target.api.path) : undefined;
  const prototype = interpreter.heap.get(target.id)?.fields.get('prototype')?.references[0];
  return prototype?.kind === 'object' ? inherits(interpreter, object, prototype.id) : undefined;
}

function isBuiltIn(interpreter: Interpreter, object: HeapObject, name: string): boolean | undefined {
  if (ERRORS.test(name)) return isError(interpreter, object);
  const kinds: Readonly<Record<string, string>> = {
    Promise: 'promise',
    Array: 'array',
    Function: 'function',
    RegExp: 'regexp',
    Map: 'collection',
    Set: 'collection',
  };
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return kind === undefined ? undefined : object.kind === kind;
}

/** @returns whether the object is an error, by its making or by its class. */
export function isError(interpreter: Interpreter, object: HeapObject): boolean {
  return object.kind === 'error' || inheritsError(interpreter, object, 0);
}

/** @returns whether a class of a package is one of errors, by the name that all of them give theirs. */
export function isErrorClass({ path }: ApiNode): boolean {
  return path.includes('Error');
}

function inheritsError(interpreter: Interpreter, object: HeapObject, depth: number): boolean {
  if (depth > 8) return false;
  return (object.prototype?.references ?? []).some((item) => {
    if (item.kind === 'api') return isErrorClass(item.api);
    const next = interpreter.heap.get(item.id);
    return next !== undefined && inheritsError(interpreter, next, depth + 1);
  });
}

function inherits(interpreter: Interpreter, object: HeapObject, prototype: number, depth = 0): boolean {
  if (depth > 8) return false;
  return (object.prototype?.references ?? []).some((item) => {
    if (item.kind !== 'object') return false;
    const next = interpreter.heap.get(item.id);
    return item.id === prototype || (next !== undefined && inherits(interpreter, next, prototype, depth + 1));
  });
}
