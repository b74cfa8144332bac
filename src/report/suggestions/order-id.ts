import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule, SourceCode } from 'eslint';

import { unwrap } from '../../ast/unwrap.ts';
import { readForm, type ArgumentForm } from '../../pii/argument-form.ts';
import { isOwnPath, propertiesOf, serialized } from './literals.ts';
import { sinkNodes, suggestion, type Suggester } from './suggester.ts';

/** A text that takes the place of a node. */
interface Edit {
  readonly node: TSESTree.Node;
  readonly text: string;
  /** The property that names the order. */
  readonly id: string;
}

/** `console.log(order)` → `console.log(order.AmazonOrderId)`: what a log needs is which order it was. */
export const orderId: Suggester = {
  messages: { logOrderId: "Log '{{id}}' instead." },
  suggest(flow, context) {
    const form = readForm(flow.form);
    const nodes = sinkNodes(flow, context);
    if (form === undefined || nodes === undefined) return [];
    const edits = editsOf(nodes.argument, form, context.sourceCode);
    const [first] = edits ?? [];
    if (edits === undefined || first === undefined) return [];
    return [
      suggestion('logOrderId', (fixer) => edits.map(({ node, text }) => fixer.replaceText(node as Rule.Node, text)), {
        id: first.id,
      }),
    ];
  },
};

/** All records in the argument give way to their ids, or none. */
function editsOf(argument: TSESTree.Node, form: ArgumentForm, sourceCode: SourceCode): Edit[] | undefined {
  if ('fields' in form) return editsInside(argument, form.fields, sourceCode);
  const record = serialized(argument);
  if (form.id === undefined || !isOwnPath(record, sourceCode)) return undefined;
  const { parent } = argument;
  const text = `${sourceCode.getText(record as never)}.${form.id}`;
  if (parent?.type === 'Property' && parent.shorthand)
    return [{ node: parent, text: `${sourceCode.getText(parent.key as never)}: ${text}`, id: form.id }];
  // Loggers take an object as more to say, and another text as part of the message.
  const isMore = parent?.type === 'CallExpression' && !isConsole(parent);
  return [{ node: argument, text: isMore ? `{ ${form.id}: ${text} }` : text, id: form.id }];
}

function editsInside(
  argument: TSESTree.Node,
  fields: Readonly<Record<string, ArgumentForm>>,
  sourceCode: SourceCode,
): Edit[] | undefined {
  const literal = serialized(argument);
  const properties = literal.type === 'ObjectExpression' ? propertiesOf(literal) : undefined;
  if (properties === undefined) return undefined;
  const edits: Edit[] = [];
  for (const [name, form] of Object.entries(fields)) {
    const property = properties.get(name);
    const inner = property && editsOf(property.value, form, sourceCode);
    if (inner === undefined) return undefined;
    edits.push(...inner);
  }
  return edits;
}

function isConsole({ callee }: TSESTree.CallExpression): boolean {
  const { type } = callee;
  if (type !== 'MemberExpression') return false;
  const holder = unwrap(callee.object);
  return holder.type === 'Identifier' && holder.name === 'console';
}
