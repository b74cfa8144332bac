import type { TSESTree } from '@typescript-eslint/utils';

import { makeArray } from './arrays.ts';
import { copyProperties } from './copy.ts';
import { reportAt } from './hits.ts';
import type { Interpreter } from './interpreter.ts';
import { readProperty } from './properties.ts';
import { literal, NOTHING, reference, UNKNOWN, type Value } from './value.ts';
import { via } from './way.ts';
import { readVariable } from './variables.ts';
import { nodeName } from './site-names.ts';

/**
 * Evaluates an element: its attributes and children become the props of the component, which is a function of them. The
 * component runs at once. What it gives is markup, which no sink prints.
 */
export function evaluateJsx(interpreter: Interpreter, node: TSESTree.JSXElement | TSESTree.JSXFragment): Value {
  const props = reference(interpreter.make(node, { kind: 'plain', exact: true }).id);
  if (node.type === 'JSXElement') {
    for (const attribute of node.openingElement.attributes) addAttribute(interpreter, props, attribute, node);
  }
  const children = node.children.flatMap((child) => childValue(interpreter, child) ?? []);
  const [only] = children;
  if (only !== undefined)
    setProp(
      interpreter,
      props,
      'children',
      children.length === 1 ? only : makeArray(interpreter, `children:${nodeName(node)}`, children, undefined),
    );
  if (node.type === 'JSXElement') renderComponent(interpreter, node, props);
  return UNKNOWN;
}

function childValue(interpreter: Interpreter, child: TSESTree.JSXChild): Value | undefined {
  switch (child.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return evaluateJsx(interpreter, child);
    case 'JSXExpressionContainer':
      return child.expression.type === 'JSXEmptyExpression'
        ? undefined
        : interpreter.parts.evaluate(interpreter, child.expression);
    case 'JSXSpreadChild':
      return interpreter.parts.evaluate(interpreter, child.expression);
    case 'JSXText':
      return child.value.trim() === '' ? undefined : literal(child.value);
    default:
      return undefined;
  }
}

function setProp(interpreter: Interpreter, props: Value, name: string, value: Value): void {
  const [item] = props.references;
  interpreter.heap.editOf(item)?.fields.set(name, value);
}

function addAttribute(
  interpreter: Interpreter,
  props: Value,
  attribute: TSESTree.JSXAttribute | TSESTree.JSXSpreadAttribute,
  { openingElement }: TSESTree.JSXElement,
): void {
  if (attribute.type === 'JSXSpreadAttribute') {
    const spread = interpreter.parts.evaluate(interpreter, attribute.argument);
    copyProperties(interpreter, props, via(interpreter, spread, 'copy', '', attribute));
    return;
  }
  if (attribute.name.type !== 'JSXIdentifier') return;
  const { name } = attribute.name;
  const value = attributeValue(interpreter, attribute.value);
  setProp(interpreter, props, name, via(interpreter, value, 'put', name, attribute));
  if (openingElement.name.type !== 'JSXIdentifier') return;
  const uses = interpreter.policy.attribute?.(openingElement.name.name, name, value) ?? [];
  for (const use of uses) reportAt(interpreter, use, interpreter.place(attribute));
}

function attributeValue(interpreter: Interpreter, value: TSESTree.JSXAttribute['value']): Value {
  // An attribute without a value is `true`.
  if (value == null) return literal(true);
  return interpreter.parts.evaluate(interpreter, value.type === 'JSXExpressionContainer' ? value.expression : value);
}

function renderComponent(interpreter: Interpreter, node: TSESTree.JSXElement, props: Value): void {
  const component = componentOf(interpreter, node.openingElement.name);
  for (const item of component.references) {
    const callable = interpreter.heap.objectOf(item)?.callable;
    if (callable === undefined) continue;
    const one = { ...NOTHING, references: [item] };
    const rendered = callComponent(interpreter, node, one, callable.kind === 'class', [props], undefined);
    if (callable.kind !== 'class') continue;
    const render = readProperty(interpreter, rendered, 'render', interpreter.place(node));
    callComponent(interpreter, node, render, false, [], rendered);
  }
}

function componentOf(interpreter: Interpreter, name: TSESTree.JSXTagNameExpression): Value {
  if (name.type === 'JSXMemberExpression') {
    return readProperty(
      interpreter,
      componentOf(interpreter, name.object),
      name.property.name,
      interpreter.place(name),
    );
  }
  // Names in lower case are elements of the page; inside a member expression they are variables.
  const isElement =
    name.type !== 'JSXIdentifier' || (name.parent.type !== 'JSXMemberExpression' && !/^[A-Z_$]/.test(name.name));
  return isElement ? NOTHING : readVariable(interpreter, name);
}

function callComponent(
  interpreter: Interpreter,
  node: TSESTree.JSXElement,
  callee: Value,
  isNew: boolean,
  values: readonly Value[],
  self: Value | undefined,
): Value {
  const { openingElement } = node;
  return interpreter.parts.call(interpreter, callee, {
    interpreter,
    place: interpreter.place(openingElement),
    self,
    arguments: values.map((value) => ({ value, node: openingElement })),
    rest: undefined,
    isNew,
    name: openingElement.name.type === 'JSXIdentifier' ? openingElement.name.name : undefined,
  });
}
