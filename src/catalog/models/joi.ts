import type { LibraryModel } from './schema.ts';

/** Methods that only describe what is allowed. */
const DESCRIBING =
  'required optional allow valid invalid min max length pattern regex email uri guid uuid trim lowercase uppercase alphanum integer positive when with without and or nand xor label description messages message error options prefs preferences strict single items ordered sparse unique has unknown pattern rename raw empty note tag meta example iso isoDate truncate normalize hex base64 creditCard domain ip token replace';

const code = `
class Schema {
  constructor(shape, f) { this.shape = shape; this.f = f ?? ((value) => value); }
  validate(value, options) { return { value: this.f(options?.stripUnknown === true ? this.known(value) : value), error: $unknown() }; }
  async validateAsync(value) { return this.f(value); }
  attempt(value) { return this.f(value); }
  known(value) {
    const result = {};
    for (const key of Object.keys(this.shape ?? {})) result[key] = value[key];
    return result;
  }
  custom(f) { return new Schema(this.shape, (value) => f(this.f(value), { error: () => undefined, message: () => undefined })); }
  default(value) { return new Schema(this.shape, (given) => this.f(given) ?? value); }
  keys(more) { return new Schema({ ...this.shape, ...more }, this.f); }
  append(more) { return this.keys(more); }
  concat(other) { return this.keys(other.shape); }
${DESCRIBING.split(' ')
  .filter((name, index, all) => all.indexOf(name) === index)
  .map((name) => `  ${name}() { return this; }`)
  .join('\n')}
}
const make = () => new Schema();
export const object = (shape) => new Schema(shape);
export const attempt = (value, schema) => schema.attempt(value);
export const assert = attempt;
export const compile = object;
export const isSchema = () => $unknown();
export { make as any, make as array, make as string, make as number, make as boolean, make as bool, make as date, make as binary, make as alternatives, make as ref, make as link, make as symbol };
`;

export const joi: LibraryModel = { name: 'joi', packages: ['joi', '@hapi/joi'], code };
