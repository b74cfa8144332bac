import type { OptionPosition } from '../catalog/schema.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import { joinAll, NOTHING, tainted, type Value } from '../taint/value.ts';
import { optionAt } from './positions.ts';

/** What a sink does to a logged object before it prints it. */
export interface Printing {
  /** Key paths that it leaves out. */
  readonly masked: readonly string[];
  /** Options that hold functions by key: the value under the key is printed as its function gives it. */
  readonly serializedBy: readonly OptionPosition[];
}

/** @returns what of a value is printed */
export function printed(value: Value, { masked, serializedBy }: Printing, call: Call, inspector: Inspector): Value {
  const serialized = serializers(serializedBy, call, inspector).flatMap(([key, serializer]) => {
    const part = inspector.objects(value).length === 0 ? NOTHING : inspector.read(value, key, call);
    return inspector.marks(part).length === 0 ? [] : [{ key, gives: inspector.returnOf(serializer, call, part) }];
  });
  const hidden = [...masked, ...serialized.map(({ key }) => key)];
  if (hidden.length === 0) return value;
  return joinAll([tainted(inspector.marksExcept(value, hidden)), ...serialized.map(({ gives }) => gives)]);
}

function serializers(
  positions: readonly OptionPosition[],
  call: Call,
  inspector: Inspector,
): (readonly [key: string, serializer: Value])[] {
  const tables = positions.flatMap((position) => optionAt(position, call, inspector));
  return tables.flatMap((table) =>
    inspector.objects(table).flatMap(({ fields }) => [...fields].filter(([key]) => !key.startsWith('@'))),
  );
}
