import { exactOf } from '../arrays.ts';
import { allArguments, argument } from '../call.ts';
import type { Activation } from '../activation.ts';
import type { Interpreter } from '../interpreter.ts';
import { VALUE } from '../properties.ts';
import { elements } from '../elements.ts';
import { mixed } from '../text.ts';
import {
  HOLE,
  join,
  literal,
  NOTHING,
  reference,
  sameValue,
  stringLiterals,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from '../value.ts';
import { withMembers } from '../types/annotate.ts';
import { isHidden, type Place } from '../trace.ts';
import { exactArray, openArray, siteOf, type NativeFunction } from './native.ts';

const data: NativeFunction = (interpreter, call) =>
  mixed(
    interpreter,
    allArguments(call).map((item) => item.value),
  );

const element: NativeFunction = (interpreter, call) => elements(interpreter, argument(call, 0));

const path: NativeFunction = (interpreter, call) => {
  const given = argument(call, 0);
  if (exactOf(interpreter, given) !== undefined) return given;
  const [text] = stringLiterals(given);
  if (text === undefined || given.unknown || text.includes(HOLE)) return openArray(interpreter, call, UNKNOWN);
  const steps = text
    .replace(/\[["']?([^\]["']*)["']?\]/g, '.$1')
    .split('.')
    .filter((step) => step !== '');
  return exactArray(
    interpreter,
    call,
    steps.map((step) => literal(step)),
  );
};

/** The object stays when its place is reached again: a component renders twice, its state is one. */
const cell: NativeFunction = (interpreter, call) => {
  const site = siteOf(call, 'cell');
  const id = interpreter.idOf(site);
  const before = interpreter.heap.get(id)?.fields.get('value') ?? NOTHING;
  subscribe(interpreter, id);
  interpreter.heap.allocate(id, {
    kind: 'plain',
    exact: true,
    fields: new Map([['value', join(before, argument(call, 0))]]),
  });
  return reference(id);
};

function subscribe(interpreter: Interpreter, id: number): void {
  interpreter.heap.markImpure(-1);
  const { entry } = interpreter;
  if (entry === undefined) return;
  const readers = interpreter.cells.get(id) ?? new Set();
  readers.add(entry);
  interpreter.cells.set(id, readers);
}

/** Reading a cell that somebody else made counts as well. */
const watch: NativeFunction = (interpreter, call) => {
  for (const item of argument(call, 0).references) if (item.kind === 'object') subscribe(interpreter, item.id);
  return argument(call, 0);
};

const store: NativeFunction = (interpreter, call) => {
  interpreter.heap.markImpure(-1);
  for (const item of argument(call, 0).references) {
    const object = interpreter.heap.editOf(item);
    if (object === undefined) continue;
    const before = object.fields.get('value') ?? NOTHING;
    const after = join(before, argument(call, 1));
    object.fields.set('value', after);
    if (!sameValue(before, after))
      for (const entry of interpreter.cells.get(object.id) ?? []) interpreter.stale.add(entry);
  }
  return UNDEFINED;
};

/** A text from which parsing gives the value back. */
const text: NativeFunction = (interpreter, call) =>
  interpreter.allocate(siteOf(call, 'text'), {
    kind: 'text',
    fields: new Map<string, Value>([[VALUE, argument(call, 0)]]),
  });

/** The innermost place of the program itself: models are not shown. */
function visiblePlace(interpreter: Interpreter, place: Place): Place {
  let visible = place;
  for (
    let item: Activation | undefined = interpreter.activation;
    item !== undefined && isHidden(visible);
    item = item.caller
  )
    visible = item.callPlace ?? visible;
  return visible;
}

/** A value of which a schema tells the properties. */
const shaped: NativeFunction = (interpreter, call) => {
  const value = argument(call, 0);
  const keys = argument(call, 1).references.flatMap((item) => [
    ...(interpreter.heap.objectOf(item)?.fields.keys() ?? []),
  ]);
  return withMembers(interpreter, value, keys, visiblePlace(interpreter, call.place));
};

/** What models of libraries may use besides JavaScript. */
export const intrinsics: ReadonlyMap<string, NativeFunction> = new Map([
  ['$data', data],
  ['$unknown', () => UNKNOWN],
  ['$element', element],
  ['$path', path],
  ['$cell', cell],
  ['$watch', watch],
  ['$store', store],
  ['$text', text],
  ['$shaped', shaped],
]);
