import type { TSESTree } from '@typescript-eslint/utils';

import type { StoreEncryption } from '../catalog/schema.ts';
import type { Call } from '../taint/call.ts';
import { DECORATORS } from '../taint/classes.ts';
import type { HeapObject } from '../taint/heap-object.ts';
import type { Inspector } from '../taint/inspector.ts';
import { joinAll, joinMarks, stringLiterals, tainted, UNKNOWN, type Value } from '../taint/value.ts';
import { isEncryption } from './effects.ts';
import { configurationOf, isMatch, optionAt } from './positions.ts';

/** What a store encrypts of what it is given. */
type Encrypted = 'all' | readonly string[];

/** @returns the data as it is stored: what the store encrypts by itself has been encrypted. */
export function asStored(value: Value, positions: readonly StoreEncryption[], call: Call, inspector: Inspector): Value {
  const found = positions.flatMap((position) => encryptedAt(position, value, call, inspector));
  if (found.includes('all')) return inspector.affect(value, 'encrypt');
  const keys = found.flat();
  if (keys.length === 0) return value;
  const left = inspector.marksExcept(value, keys);
  const hidden = inspector.marks(value).filter((mark) => !left.some(({ key }) => key === mark.key));
  return tainted(joinMarks(left, inspector.affect(tainted(hidden), 'encrypt').marks));
}

function encryptedAt(position: StoreEncryption, stored: Value, call: Call, inspector: Inspector): Encrypted[] {
  const { configured, matches, fields, fieldsBy, columns, setters } = position;
  return optionAt(position, call, inspector).flatMap((value): Encrypted[] => {
    const [subject, options] = configured === undefined ? [value, value] : configuration(value, configured, inspector);
    if (subject === undefined) return [];
    if (columns === true)
      return [encryptedColumns(subject, inspector), columnsThatEncrypt(subject, stored, call, inspector)];
    if (setters !== undefined) return [fieldsThatEncrypt(subject, setters, stored, call, inspector)];
    if (fieldsBy !== undefined) return [fieldsMadeBy(subject, fieldsBy, inspector)];
    if (matches !== undefined && !isMatch([subject], matches, inspector)) return [];
    const listed = fields === undefined || options === undefined ? [] : listAt(options, fields, call, inspector);
    return [listed.length === 0 ? 'all' : listed];
  });
}

/** The arguments that a method of the thing was given. */
function configuration(value: Value, method: string, inspector: Inspector): readonly (Value | undefined)[] {
  const found = inspector.objects(value).flatMap(configurationOf);
  return found.find(({ step }) => step === method)?.values ?? [];
}

function listAt(holder: Value, path: string, call: Call, inspector: Inspector): string[] {
  return stringLiterals(inspector.read(inspector.read(holder, path, call), '[]', call));
}

/** Options of a column by which code says that it encrypts: `transformer: new EncryptionTransformer(…)`, `encrypt: { … }`. */
const ENCRYPTS = /encrypt|cipher/i;

/** The properties of an entity, or of the class of an object, whose decorators say that they are encrypted. */
function encryptedColumns(value: Value, inspector: Inspector): string[] {
  return classesOf(value, inspector).flatMap(({ module, node }) =>
    node.body.body.flatMap((member) => {
      if (member.type !== 'PropertyDefinition' || member.key.type !== 'Identifier') return [];
      const isEncrypted = member.decorators.some(
        ({ expression }) =>
          expression.type === 'CallExpression' &&
          expression.arguments.some((given) => optionsSay(given, module.file.text)),
      );
      return isEncrypted ? member.key.name : [];
    }),
  );
}

function optionsSay(given: TSESTree.Node, text: string): boolean {
  if (given.type !== 'ObjectExpression') return false;
  return given.properties.some((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') return false;
    const value = text.slice(...property.value.range);
    return property.key.name === 'encrypt' || (property.key.name === 'transformer' && ENCRYPTS.test(value));
  });
}

/** The classes that the value may be, or be an instance of. */
function classesOf(value: Value, inspector: Inspector): ClassCallable[] {
  return inspector.objects(value).flatMap(({ callable, prototype }): ClassCallable[] => {
    if (callable?.kind === 'class') return [callable];
    const constructors = inspector
      .objects(prototype ?? UNKNOWN)
      .flatMap(({ fields }) => fields.get('constructor') ?? []);
    return constructors
      .flatMap((item) => inspector.objects(item))
      .flatMap(({ callable: made }) => (made?.kind === 'class' ? [made] : []));
  });
}

type ClassCallable = Extract<NonNullable<HeapObject['callable']>, { readonly kind: 'class' }>;

/** The properties of a definition that things of a package stand in. */
function fieldsMadeBy(definition: Value, packageName: string, inspector: Inspector): string[] {
  return inspector.objects(definition).flatMap(({ kind, fields }) => {
    if (kind !== 'plain') return [];
    const isOurs = (value: Value): boolean =>
      value.references.some((item) => item.kind === 'api' && item.api.root === packageName) ||
      inspector.objects(value).some(({ api }) => api?.root === packageName);
    return [...fields].flatMap(([key, value]) => (isOurs(value) ? key : []));
  });
}

/** The options of the columns of an entity, by name: of its decorators, or of what it was defined by. */
function columnsOf(entity: Value, call: Call, inspector: Inspector): [string, Value][] {
  const defined = inspector.objects(entity).flatMap(({ madeBy }) => madeBy?.arguments[0] ?? []);
  const columns = defined.map((definition) => inspector.read(definition, 'columns', call));
  const prototypes = inspector.objects(entity).flatMap(({ callable, prototype, fields }) => {
    const own = callable?.kind === 'class' ? fields.get('prototype') : prototype;
    return own === undefined ? [] : inspector.objects(own);
  });
  const decorated = prototypes.flatMap(({ fields }) =>
    [...fields].flatMap(([key, decorators]): [string, Value][] => {
      if (!key.startsWith(DECORATED)) return [];
      const options = inspector.objects(decorators).flatMap(({ madeBy }) => madeBy?.arguments ?? []);
      return [[key.slice(DECORATED.length), joinAll(options)]];
    }),
  );
  return [...columns.flatMap((column) => propertiesOf(column, inspector)), ...decorated];
}

const DECORATED = `@${DECORATORS}`;

function propertiesOf(value: Value, inspector: Inspector): [string, Value][] {
  return inspector.objects(value).flatMap(({ kind, fields }) => (kind === 'plain' ? [...fields] : []));
}

function columnsThatEncrypt(entity: Value, stored: Value, call: Call, inspector: Inspector): string[] {
  return columnsOf(entity, call, inspector).flatMap(([key, options]) => {
    const transformer = inspector.read(options, 'transformer', call);
    const isOfLibrary = isMatch([transformer], ENCRYPTS.source, inspector);
    return isOfLibrary || encrypts(inspector.read(transformer, 'to', call), stored, call, inspector) ? key : [];
  });
}

/** The properties of the definition that a thing was made from which have a function that encrypts. */
function fieldsThatEncrypt(thing: Value, name: string, stored: Value, call: Call, inspector: Inspector): string[] {
  const definitions = inspector.objects(thing).flatMap(({ madeBy }) => madeBy?.arguments[0] ?? []);
  return definitions
    .flatMap((definition) => propertiesOf(definition, inspector))
    .flatMap(([key, options]) => (encrypts(inspector.read(options, name, call), stored, call, inspector) ? key : []));
}

/** Whether functions of the project give all that they are given encrypted. */
function encrypts(functions: Value, stored: Value, call: Call, inspector: Inspector): boolean {
  const marks = inspector.marks(stored);
  if (marks.length === 0 || !inspector.objects(functions).some(({ callable }) => callable !== undefined)) return false;
  const given = inspector.marks(inspector.hand(functions, [tainted(marks)], call, 'setter'));
  return given.length > 0 && given.every(({ effects }) => effects.some(isEncryption));
}
