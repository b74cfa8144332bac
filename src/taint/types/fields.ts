import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from '../../modules/source-file.ts';
import { textHas } from '../../modules/text-questions.ts';
import type { Interpreter } from '../interpreter.ts';
import { join, UNKNOWN, type Value } from '../value.ts';
import { annotate, isOpen } from './annotate.ts';
import { typeOfTarget } from './declared.ts';

/**
 * What a variable or field is given at first, by its declared type: an unknown value is what the type says, and a list that
 * is empty here is filled by others when nothing in sight fills it.
 */
export function initialValue(interpreter: Interpreter, target: TSESTree.Node, value: Value): Value {
  const { file } = interpreter.activation.module;
  const type = typeOfTarget(file, target);
  const typed = annotate(interpreter, value, type);
  if (type === undefined || typed !== value || !isFilledElsewhere(file, target)) return typed;
  return join(value, annotate(interpreter, UNKNOWN, type));
}

/** What is assigned to a variable or to a field of `this`, by the type that the declaration gives it. */
export function assignedValue(interpreter: Interpreter, target: TSESTree.Node, value: Value): Value {
  const { file, bindings } = interpreter.activation.module;
  const own = annotate(interpreter, value, typeOfTarget(file, target));
  if (own !== value || !isOpen(interpreter, value)) return own;
  if (target.type === 'Identifier') {
    const name = bindings.get(target)?.variable.defs[0]?.name;
    return name === undefined || name === target ? value : annotate(interpreter, value, typeOfTarget(file, name));
  }
  const field = target.type === 'MemberExpression' ? fieldOf(target) : undefined;
  return field === undefined ? value : annotate(interpreter, value, typeOfTarget(file, field));
}

/** The declaration of the field that `this.x` names. */
function fieldOf({ object, property, computed }: TSESTree.MemberExpression): TSESTree.Node | undefined {
  if (object.type !== 'ThisExpression' || computed) return undefined;
  const members = classAround(object)?.body ?? [];
  const name = nameOf(property);
  const declared = members.find((member) => member.type === 'PropertyDefinition' && nameOf(member.key) === name);
  return declared ?? members.map((member) => parameterProperty(member, name)).find((found) => found !== undefined);
}

function nameOf(node: TSESTree.Node): string | undefined {
  if (node.type === 'PrivateIdentifier') return `#${node.name}`;
  return node.type === 'Identifier' ? node.name : undefined;
}

function parameterProperty(member: TSESTree.ClassElement, name: string | undefined): TSESTree.Node | undefined {
  if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') return undefined;
  const targets = member.value.params.flatMap((item) => (item.type === 'TSParameterProperty' ? [item.parameter] : []));
  return targets.find((target) => target.type === 'Identifier' && target.name === name);
}

/** The class whose instance `this` is here: functions of their own in between have a `this` of their own. */
function classAround(node: TSESTree.Node): TSESTree.ClassBody | undefined {
  // A program has no parent: in ESLint's tree it is null, in others it is not there.
  let current: TSESTree.Node | null | undefined = node;
  while (current && current.type !== 'ClassBody') {
    const { parent } = current as { readonly parent?: TSESTree.Node | null };
    const isOwn = current.type === 'FunctionDeclaration' || current.type === 'FunctionExpression';
    if (isOwn && parent?.type !== 'MethodDefinition') return undefined;
    current = parent;
  }
  return current ?? undefined;
}

/** An empty list, map or nothing, in a place that other files reach, and that its own code never fills. */
function isFilledElsewhere(file: SourceFile, target: TSESTree.Node): boolean {
  if (target.type === 'PropertyDefinition') {
    if (target.accessibility === 'private') return false;
    const name = target.key.type === 'Identifier' && !target.computed ? escaped(target.key.name) : undefined;
    return name !== undefined && isEmpty(target.value) && !fills(file, `this\\.${name}`, target.parent);
  }
  const { parent } = target as { readonly parent?: TSESTree.Node };
  if (target.type !== 'Identifier' || parent?.type !== 'VariableDeclarator' || !isEmpty(parent.init)) return false;
  const isExported = parent.parent.parent.type === 'ExportNamedDeclaration';
  return isExported && !fills(file, `(?<![\\w$.])${escaped(target.name)}`);
}

function isEmpty(node: TSESTree.Expression | null | undefined): boolean {
  switch (node?.type) {
    case 'ArrayExpression':
      return node.elements.length === 0;
    case 'ObjectExpression':
      return node.properties.length === 0;
    case 'NewExpression':
      return node.arguments.length === 0 && node.callee.type === 'Identifier' && /^(?:Map|Set)$/.test(node.callee.name);
    case 'Literal':
      return node.value === null;
    case 'Identifier':
      return node.name === 'undefined';
    default:
      return false;
  }
}

/** Before the name of a method: `.`, `?.`, `['`. */
const CALLED = `(?:\\??\\.\\s*|(?:\\?\\.)?\\[\\s*['"\`])`;

/** Whether code writes to the place: then it is known what is in it. */
function fills(file: SourceFile, place: string, part?: TSESTree.Node): boolean {
  const filling = new RegExp(
    `${place}!?\\s*(?:\\?\\?|\\|\\|)?(?:=(?![=>])|${CALLED}(?:push|unshift|splice|set|add)\\b|\\[[^\\]]{0,80}\\]\\s*=(?![=>]))`,
  );
  return textHas(file, filling, part);
}

/** `$` is a letter of names and a sign of patterns. */
function escaped(name: string): string {
  return name.replace(/\$/g, '\\$&');
}
