import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';

import { readForm, type ArgumentForm } from '../../pii/argument-form.ts';
import { isPure, propertiesOf, serialized } from './literals.ts';
import { sinkNodes, suggestion, type Suggester } from './suggester.ts';

/** `{ id, buyer: order.BuyerInfo }` → `{ id }`: the call says as much without it. */
export const dropFields: Suggester = {
  messages: { dropFields: 'Leave out {{names}}.' },
  suggest(flow, context) {
    const form = readForm(flow.form);
    const nodes = sinkNodes(flow, context);
    if (form === undefined || nodes === undefined) return [];
    const dropped = droppedFrom(serialized(nodes.argument), form, context.sourceCode);
    if (dropped === undefined || dropped.length === 0) return [];
    const ranges = dropped.flatMap(({ literal, properties }) => rangesOf(literal, properties));
    const names = dropped.flatMap(({ properties }) => properties.map(({ key }) => `'${nameOf(key)}'`));
    return [
      suggestion('dropFields', (fixer) => ranges.map((range) => fixer.removeRange(range)), { names: names.join(', ') }),
    ];
  },
};

/** Properties that go from one literal, of which something is left. */
interface Dropped {
  readonly literal: TSESTree.ObjectExpression;
  readonly properties: readonly TSESTree.Property[];
}

/** Undefined when data would be left, or something else would be lost. */
function droppedFrom(argument: TSESTree.Node, form: ArgumentForm, sourceCode: SourceCode): Dropped[] | undefined {
  if (!('fields' in form) || argument.type !== 'ObjectExpression') return undefined;
  const known = propertiesOf(argument);
  if (known === undefined || sourceCode.getCommentsInside(argument as never).length > 0) return undefined;
  const own: TSESTree.Property[] = [];
  const inner: Dropped[] = [];
  for (const [name, part] of Object.entries(form.fields)) {
    const property = known.get(name);
    if (property === undefined) return undefined;
    const inside = droppedFrom(property.value, part, sourceCode);
    if (inside !== undefined) inner.push(...inside);
    else if (isPure(property.value)) own.push(property);
    else return undefined;
  }
  if (own.length === known.size) return undefined;
  return own.length === 0 ? inner : [{ literal: argument, properties: own }, ...inner];
}

/** Neighbours go together, each group with the commas that it leaves behind. */
function rangesOf(
  { properties: all }: TSESTree.ObjectExpression,
  dropped: readonly TSESTree.Property[],
): TSESTree.Range[] {
  const ranges: TSESTree.Range[] = [];
  let kept: TSESTree.Node | undefined;
  let start: number | undefined;
  for (const property of all) {
    if (dropped.some((item) => item === property)) {
      start ??= kept === undefined ? property.range[0] : kept.range[1];
      continue;
    }
    // In front of what stays, the group goes with the commas behind it; its own comma stays with what is kept.
    if (start !== undefined)
      ranges.push(kept === undefined ? [start, property.range[0]] : [start, commaBefore(all, property)]);
    start = undefined;
    kept = property;
  }
  const last = all.at(-1);
  if (start !== undefined && last !== undefined) ranges.push([start, last.range[1]]);
  return ranges;
}

/** Where the property in front of a property ends. */
function commaBefore(all: TSESTree.ObjectExpression['properties'], property: TSESTree.Node): number {
  const before = all[all.findIndex((item) => item === property) - 1];
  return before?.range[1] ?? property.range[0];
}

function nameOf(key: TSESTree.Node): string {
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
}
