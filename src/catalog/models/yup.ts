import type { LibraryModel } from './schema.ts';

/** Schemas that check and convert. Keys that the schema does not know stay, unless it says otherwise. */
const code = `
class Schema {
  constructor(shape, f) { this.shape = shape; this.f = f ?? ((value) => value); }
  cast(value) { return this.f(value); }
  validateSync(value) { return this.f(value); }
  async validate(value) { return this.f(value); }
  async validateAt(path, value) { return this.f(value); }
  isValidSync() { return $unknown(); }
  async isValid() { return $unknown(); }
  transform(f) { return new Schema(this.shape, (value) => f(this.f(value), value)); }
  test(first, second, third) {
    const test = [first, second, third].find((item) => typeof item === 'function');
    return new Schema(this.shape, (value) => { test?.(value); return this.f(value); });
  }
  pick(keys) {
    return new Schema(this.shape, (value) => { const result = {}; for (const key of keys) result[key] = value[key]; return result; });
  }
  omit(keys) {
    return new Schema(this.shape, (value) => { const result = { ...value }; for (const key of keys) delete result[key]; return result; });
  }
  noUnknown() {
    const { shape } = this;
    return new Schema(shape, (value) => { const result = {}; for (const key of Object.keys(shape ?? {})) result[key] = value[key]; return result; });
  }
  stripUnknown() { return this.noUnknown(); }
  default(value) { return new Schema(this.shape, (given) => this.f(given) ?? value); }
  shape(more) { return new Schema({ ...this.shape, ...more }, this.f); }
  concat(other) { return new Schema({ ...this.shape, ...other.shape }, this.f); }
  of() { return this; }
  required() { return this; }
  notRequired() { return this; }
  optional() { return this; }
  nullable() { return this; }
  defined() { return this; }
  min() { return this; }
  max() { return this; }
  length() { return this; }
  matches() { return this; }
  email() { return this; }
  url() { return this; }
  uuid() { return this; }
  trim() { return this; }
  lowercase() { return this; }
  uppercase() { return this; }
  integer() { return this; }
  positive() { return this; }
  oneOf() { return this; }
  notOneOf() { return this; }
  when() { return this; }
  label() { return this; }
  meta() { return this; }
  strict() { return this; }
  typeError() { return this; }
}
const make = () => new Schema();
export const object = (shape) => new Schema(shape);
export const lazy = () => new Schema();
export { make as array, make as string, make as number, make as boolean, make as date, make as mixed, make as tuple, make as ref };
`;

export const yup: LibraryModel = { name: 'yup', packages: ['yup'], code };
