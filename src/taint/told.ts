import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from '../modules/source-file.ts';
import type { Interpreter } from './interpreter.ts';
import { inside, refine, simpleValue } from './narrowing.ts';
import type { NamedMember } from './policy.ts';
import { readProperty } from './properties.ts';
import { extend } from './trace.ts';
import { join, NOTHING, type Primitive, type Value } from './value.ts';
import { writeVariable } from './variables.ts';

const telling = new WeakMap<SourceFile, boolean>();

/** @returns whether tests in the running file may tell what a record is. */
export function mayTell({ policy, activation }: Interpreter): boolean {
  const { file } = activation.module;
  let known = telling.get(file);
  if (known === undefined) {
    known = policy.mayTell?.(file.text) === true;
    telling.set(file, known);
  }
  return known;
}

/** `message.type === 'order'`: where it holds, the policy may know what the message is, and what was taken out of it with its type. */
export function tellRecord(interpreter: Interpreter, subject: TSESTree.Node, constant: Primitive): void {
  if (typeof constant !== 'string' || !mayTell(interpreter)) return;
  const inner = inside(subject);
  if (inner !== undefined) tellRecord(interpreter, inner, constant);
  else if (subject.type === 'MemberExpression') tellHolder(interpreter, subject, constant);
  else if (subject.type === 'Identifier') tellSiblings(interpreter, subject, constant);
}

function tellHolder(interpreter: Interpreter, member: TSESTree.MemberExpression, constant: string): void {
  const key = nameOf(member.property);
  const told = key === undefined ? undefined : interpreter.policy.told?.(key, constant);
  if (told === undefined) return;
  const record = recordOf(interpreter, member, told);
  const holder = simpleValue(interpreter, member.object) ?? NOTHING;
  const isKnown = holder.references.some((item) => (interpreter.heap.objectOf(item)?.content.length ?? 0) > 0);
  if (!isKnown) refine(interpreter, member.object, (value) => join(value, record));
}

/** `const { type, payload } = message; if (type === 'order') …` */
function tellSiblings(interpreter: Interpreter, node: TSESTree.Identifier, constant: string): void {
  const definition = interpreter.activation.module.bindings.get(node)?.variable.identifiers[0];
  const pattern = definition?.parent.parent;
  if (definition?.parent.type !== 'Property' || pattern?.type !== 'ObjectPattern') return;
  const key = nameOf(definition.parent.key);
  const told = key === undefined ? undefined : interpreter.policy.told?.(key, constant);
  if (told === undefined) return;
  const record = recordOf(interpreter, definition, told);
  for (const property of pattern.properties) {
    const name = property.type === 'Property' ? nameOf(property.key) : undefined;
    if (name === undefined || name === key || property.value?.type !== 'Identifier') continue;
    const part = readProperty(interpreter, record, name, interpreter.place(property));
    const before = simpleValue(interpreter, property.value) ?? NOTHING;
    if (part.references.length > 0) writeVariable(interpreter, property.value, join(before, part), 'declare');
  }
}

function nameOf(key: TSESTree.Node): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

function recordOf(interpreter: Interpreter, node: TSESTree.Node, told: NamedMember): Value {
  if (!('shape' in told)) return NOTHING;
  const place = interpreter.place(node);
  const { shape, note } = told;
  const origin = { key: `${place.file.path}:${String(node.range[0])}`, place, note };
  const trace = extend(undefined, 'source', shape.key, place);
  interpreter.hasData = true;
  return interpreter.allocate(node, {
    kind: 'plain',
    content: [{ shape, origin, effects: [], trace }],
  });
}
