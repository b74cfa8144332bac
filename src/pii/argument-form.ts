import { orderIdOf } from '../catalog/sp-api/order-ids.ts';
import type { SinkKind } from '../catalog/schema.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { HeapObject } from '../taint/heap-object.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import type { Value } from '../taint/value.ts';
import { leavesOf } from './labels.ts';
import type { Sink } from './sinks.ts';

/** How data stands in an argument, as far as an edit needs to know it. */
export type ArgumentForm =
  /** The value is data; `id` is the property of a record that names the order without telling the person. */
  | { readonly id?: string }
  /** An object; the properties that hold data. */
  | { readonly fields: Readonly<Record<string, ArgumentForm>> };

/** Kinds of sinks that take whatever they are given: leaving something out does not break the call. */
const FREE_FORM: ReadonlySet<SinkKind> = new Set<SinkKind>(['log', 'analytics', 'disclosure']);

const MAX_DEPTH = 4;

/** @returns the uses, with the form of their argument where an edit of it may be suggested. */
export function withForms(uses: readonly SinkUse[], call: Call, inspector: Inspector): SinkUse[] {
  return uses.map((use) => {
    const { argument, sink } = use;
    if (argument === undefined || !FREE_FORM.has((sink as Sink).row.kind)) return use;
    const given = allArguments(call)[argument]?.value;
    return given === undefined ? use : { ...use, form: () => JSON.stringify(formOf(given, inspector, 0)) };
  });
}

/** @returns the form that {@link withForms} wrote down. */
export function readForm(text: string | undefined): ArgumentForm | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as ArgumentForm);
}

function formOf(value: Value, inspector: Inspector, depth: number): ArgumentForm {
  const objects = inspector.objects(value);
  const [only] = objects;
  if (only === undefined || objects.length > 1 || value.marks.length > 0 || value.references.length > 1) return {};
  if (only.content.length > 0) return value.literals.length === 0 ? recordForm(only) : {};
  const text = only.kind === 'text' ? only.fields.get('@value') : undefined;
  if (text !== undefined) return formOf(text, inspector, depth);
  if (only.kind !== 'plain' || only.rest !== undefined || depth === MAX_DEPTH) return {};
  const fields = [...only.fields]
    .filter(([key, field]) => !key.startsWith('@') && tells(field, inspector))
    .map(([key, field]) => [key, formOf(field, inspector, depth + 1)] as const);
  return { fields: Object.fromEntries(fields) };
}

/** A country alone tells nobody's name. */
function tells(value: Value, inspector: Inspector): boolean {
  return leavesOf(inspector.marks(value)).some(({ level }) => level !== 'weak');
}

function recordForm({ kind, content }: HeapObject): ArgumentForm {
  const ids = new Set(content.map(({ shape }) => (shape.isArray ? undefined : orderIdOf(shape.key))));
  const [id] = ids;
  return kind === 'plain' && ids.size === 1 && id !== undefined ? { id } : {};
}
