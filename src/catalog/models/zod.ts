import type { LibraryModel } from './schema.ts';

/** Schemas as objects with `run`, which gives of a value what the schema lets through. */
const SCHEMA = `
class Schema {
  run(value) { return value; }
  get _output() { return this.run($unknown()); }
  parse(value) { return this.run(value); }
  async parseAsync(value) { return this.run(value); }
  safeParse(value) { return { success: $unknown(), data: this.run(value), error: $unknown() }; }
  async safeParseAsync(value) { return this.safeParse(value); }
  optional() { return this; }
  nullable() { return this; }
  nullish() { return this; }
  default(value) { return new Mapped(this, (given) => given ?? (typeof value === 'function' ? value() : value)); }
  catch() { return this; }
  refine(test) { return new Mapped(this, (value) => { test(value); return value; }); }
  superRefine(test) { return new Mapped(this, (value) => { test(value, { addIssue: () => undefined }); return value; }); }
  transform(f) { return new Mapped(this, (value) => f(value, { addIssue: () => undefined })); }
  pipe(next) { return new Mapped(this, (value) => next.run(value)); }
  preprocess(f) { return new Mapped(this, f); }
  array() { return new ListSchema(this); }
  or(other) { return new Mapped(this, (value) => ($unknown() ? value : other.run(value))); }
  and(other) { return new Mapped(this, (value) => ({ ...value, ...other.run(value) })); }
  readonly() { return this; }
  brand() { return this; }
  describe() { return this; }
  meta() { return this; }
  min() { return this; }
  max() { return this; }
  length() { return this; }
  email() { return this; }
  url() { return this; }
  uuid() { return this; }
  regex() { return this; }
  trim() { return this; }
  toLowerCase() { return this; }
  toUpperCase() { return this; }
  datetime() { return this; }
  int() { return this; }
  positive() { return this; }
  nonnegative() { return this; }
  nonempty() { return this; }
}
class Mapped extends Schema {
  constructor(inner, f) { super(); this.inner = inner; this.f = f; }
  run(value) { return this.f(this.inner.run(value)); }
}
class ListSchema extends Schema {
  constructor(element) { super(); this.element = element; }
  run(value) { return value.map((item) => this.element.run(item)); }
}
`;

const code = `${SCHEMA}
class ObjectSchema extends Schema {
  constructor(shape, open) { super(); this.shape = shape; this.open = open; }
  run(value) {
    const given = $shaped(value, this.shape);
    const result = this.open ? { ...given } : {};
    for (const key of Object.keys(this.shape)) result[key] = this.shape[key].run(given[key]);
    return result;
  }
  pick(mask) {
    const shape = {};
    for (const key of Object.keys(mask)) shape[key] = this.shape[key];
    return new ObjectSchema(shape, false);
  }
  omit(mask) {
    const shape = { ...this.shape };
    for (const key of Object.keys(mask)) delete shape[key];
    return new ObjectSchema(shape, this.open);
  }
  extend(more) { return new ObjectSchema({ ...this.shape, ...more }, this.open); }
  augment(more) { return this.extend(more); }
  merge(other) { return new ObjectSchema({ ...this.shape, ...other.shape }, this.open); }
  partial() { return this; }
  deepPartial() { return this; }
  required() { return this; }
  strict() { return new ObjectSchema(this.shape, false); }
  strip() { return new ObjectSchema(this.shape, false); }
  passthrough() { return new ObjectSchema(this.shape, true); }
  loose() { return this.passthrough(); }
  catchall() { return this.passthrough(); }
}
class Whole extends Schema {}
class Hidden extends Schema { run() { return $unknown(); } }
const any = () => new Whole();
const hidden = () => new Hidden();
export const object = (shape) => new ObjectSchema(shape ?? {}, false);
export const strictObject = object;
export const looseObject = (shape) => new ObjectSchema(shape ?? {}, true);
export const array = (element) => new ListSchema(element);
export const set = any;
export const map = any;
export const record = any;
export const tuple = any;
export const string = any;
export const number = any;
export const bigint = any;
export const email = any;
export const uuid = any;
export const unknown = any;
export const date = hidden;
export const boolean = hidden;
export const literal = hidden;
export const nativeEnum = hidden;
export const nullable = (inner) => inner;
export const optional = (inner) => inner;
export const lazy = (f) => new Mapped(new Whole(), (value) => value);
export const union = (options) => new Mapped(new Whole(), (value) => $element(options.map((option) => option.run(value))));
export const discriminatedUnion = (key, options) => union(options);
export const intersection = (a, b) => new Mapped(new Whole(), (value) => ({ ...a.run(value), ...b.run(value) }));
export const preprocess = (f, inner) => new Mapped(new Mapped(new Whole(), f), (value) => inner.run(value));
export const coerce = { string: any, number: any, bigint: any, boolean: hidden, date: hidden };
export const z = { object, strictObject, looseObject, array, set, map, record, tuple, string, number, bigint, email, uuid, any, unknown, date, boolean, literal, enum: hidden, nativeEnum, nullable, optional, lazy, union, discriminatedUnion, intersection, preprocess, coerce, null: hidden, undefined: hidden, void: hidden, never: hidden, instanceof: any, custom: any, function: any, promise: any };
export { any };
`;

export const zod: LibraryModel = { name: 'zod', packages: ['zod', 'zod/v3', 'zod/v4', 'zod/mini'], code };
