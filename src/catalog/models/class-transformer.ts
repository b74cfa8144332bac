import type { LibraryModel } from './schema.ts';

/** Decorators note on the class what happens to a property; both directions honour it. */
export const classTransformer: LibraryModel = {
  name: 'class-transformer',
  packages: ['class-transformer'],
  code: `
function rulesOf(type) { return (type ?? {}).transformations ?? []; }
function note(target, rule) {
  const type = target.constructor;
  type.transformations = [...(type.transformations ?? []), rule];
}
function apply(rules, value, isOut) {
  for (const { key, kind, options, f } of rules) {
    const counts = options === undefined || (isOut ? options.toClassOnly !== true : options.toPlainOnly !== true);
    if (counts && kind === 'exclude') delete value[key];
    if (counts && kind === 'transform') value[key] = f({ value: value[key], key, obj: value });
  }
  return value;
}
export const Exclude = (options) => (target, key) => { if (key !== undefined) note(target, { key, kind: 'exclude', options }); };
export const Transform = (f, options) => (target, key) => note(target, { key, kind: 'transform', options, f });
export const Expose = () => () => undefined;
export const Type = () => () => undefined;
function toInstance(type, plain) {
  if (Array.isArray(plain)) return plain.map((item) => toInstance(type, item));
  const instance = new type();
  Object.assign(instance, plain);
  return apply(rulesOf(type), instance, false);
}
function toPlain(instance) {
  if (Array.isArray(instance)) return instance.map((item) => toPlain(item));
  return apply(rulesOf(instance.constructor), { ...instance }, true);
}
export const plainToInstance = toInstance;
export const plainToClass = toInstance;
export const plainToClassFromExist = (instance, plain) => Object.assign(instance, plain);
export const instanceToPlain = toPlain;
export const classToPlain = toPlain;
export const instanceToInstance = (instance) => ({ ...instance });
export const serialize = (instance) => $text(toPlain(instance));
export const deserialize = (type, text) => toInstance(type, JSON.parse(text));
`,
};
