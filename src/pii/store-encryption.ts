import type { TSESTree } from '@typescript-eslint/utils';

import type { StoreEncryption } from '../catalog/schema.ts';
import type { Call } from '../taint/call.ts';
import type { HeapObject } from '../taint/heap-object.ts';
import type { Inspector } from '../taint/inspector.ts';
import { joinMarks, stringLiterals, tainted, UNKNOWN, type Value } from '../taint/value.ts';
import { configurationOf, isMatch, optionAt } from './positions.ts';

/** What a store encrypts of what it is given. */
type Encrypted = 'all' | readonly string[];

/** @returns the data as it is stored: what the store encrypts by itself has been encrypted. */
export function asStored(value: Value, positions: readonly StoreEncryption[], call: Call, inspector: Inspector): Value {
  const found = positions.flatMap((position) => encryptedAt(position, call, inspector));
  if (found.includes('all')) return inspector.affect(value, 'encrypt');
  const keys = found.flat();
  if (keys.length === 0) return value;
  const left = inspector.marksExcept(value, keys);
  const hidden = inspector.marks(value).filter((mark) => !left.some(({ key }) => key === mark.key));
  return tainted(joinMarks(left, inspector.affect(tainted(hidden), 'encrypt').marks));
}

function encryptedAt(position: StoreEncryption, call: Call, inspector: Inspector): Encrypted[] {
  const { configured, matches, fields, fieldsBy, columns } = position;
  return optionAt(position, call, inspector).flatMap((value): Encrypted[] => {
    const [subject, options] = configured === undefined ? [value, value] : configuration(value, configured, inspector);
    if (subject === undefined) return [];
    if (columns === true) return [encryptedColumns(subject, inspector)];
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
