import type { TSESTree } from '@typescript-eslint/utils';

import { copyProperties } from './copy.ts';
import type { Interpreter } from './interpreter.ts';
import { reference, UNKNOWN, type Value } from './value.ts';
import { readVariable } from './variables.ts';

/** Evaluates an element: its attributes become the props of the component, which is a function of them. */
export function evaluateJsx(interpreter: Interpreter, node: TSESTree.JSXElement | TSESTree.JSXFragment): Value {
  const props = interpreter.make(node, { kind: 'plain', exact: true });
  if (node.type === 'JSXElement') {
    for (const attribute of node.openingElement.attributes) addAttribute(interpreter, props.id, attribute);
  }
  for (const child of node.children) {
    if (child.type === 'JSXElement' || child.type === 'JSXFragment') evaluateJsx(interpreter, child);
    else if (child.type === 'JSXExpressionContainer') interpreter.parts.evaluate(interpreter, child.expression);
  }
  if (node.type === 'JSXElement') renderComponent(interpreter, node, reference(props.id));
  return UNKNOWN;
}

function addAttribute(interpreter: Interpreter, props: number, attribute: TSESTree.JSXAttribute | TSESTree.JSXSpreadAttribute): void {
  if (attribute.type === 'JSXSpreadAttribute') {
    copyProperties(interpreter, reference(props), interpreter.parts.evaluate(interpreter, attribute.argument));
    return;
  }
  const { value } = attribute;
  if (attribute.name.type !== 'JSXIdentifier' || value?.type !== 'JSXExpressionContainer') return;
  const result = interpreter.parts.evaluate(interpreter, value.expression);
  interpreter.heap.edit(props)?.fields.set(attribute.name.name, result);
}

function renderComponent(interpreter: Interpreter, node: TSESTree.JSXElement, props: Value): void {
  const { name } = node.openingElement;
  if (name.type !== 'JSXIdentifier' || !/^[A-Z]/.test(name.name)) return;
  const component = readVariable(interpreter, name);
  const isOwn = component.references.some((item) => item.kind === 'object');
  if (!isOwn) return;
  interpreter.parts.call(interpreter, component, {
    interpreter,
    place: interpreter.place(node.openingElement),
    self: undefined,
    arguments: [{ value: props, node: node.openingElement }],
    rest: undefined,
    isNew: false,
    name: name.name,
  });
}
