import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule, SourceCode } from 'eslint';

import { literalText } from '../ast/literal-text.ts';
import { memberName } from '../ast/static-key.ts';
import { unwrap } from '../ast/unwrap.ts';
import { environmentName } from './env-name.ts';
import type { Finding } from './finding.ts';

/** An edit that reads the credential from the environment. */
export interface EnvironmentEdit {
  /** The name of the variable. */
  readonly name: string;
  /** The node that the text takes the place of. */
  readonly node: TSESTree.Node;
  readonly text: string;
}

/** An initialisation vector belongs into no environment: it is made anew for every message. */
const NOT_FROM_ENVIRONMENT = new Set(['initialisation vector']);

/** @returns the edit for a finding; `undefined` where a plain expression cannot stand. */
export function environmentEdit(finding: Finding, sourceCode: SourceCode): EnvironmentEdit | undefined {
  if (NOT_FROM_ENVIRONMENT.has(finding.kind)) return undefined;
  const literal = replaceableNode(finding);
  if (!literal || !isPlainExpression(literal) || !hasProcess(literal, sourceCode)) return undefined;
  const fallback = literal.parent;
  if (fallback?.type === 'LogicalExpression' && fallback.right === literal) {
    const name = environmentVariable(fallback.left);
    if (name !== undefined) return { name, node: fallback, text: sourceCode.getText(fallback.left as ESTreeNode) };
  }
  const name = environmentName(finding, literal);
  return { name, node: literal, text: `process.env.${name}` };
}

type ESTreeNode = Parameters<SourceCode['getText']>[0];

/** The literal, when the credential is all of it. */
function replaceableNode({ node, whole }: Finding): TSESTree.Node | undefined {
  if (!whole || node.type === 'Line' || node.type === 'Block') return undefined;
  const outer = node.type === 'TemplateElement' ? node.parent : node;
  if (outer.type === 'BinaryExpression' || outer.type === 'CallExpression') return outer;
  return literalText(outer) === undefined ? undefined : outer;
}

/** Positions where any expression may stand, with the same meaning. */
function isPlainExpression(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === node;
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression';
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return parent.value === node;
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'LogicalExpression':
      return parent.right === node;
    case 'ConditionalExpression':
      return parent.test !== node;
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node && !isImport(parent);
    case 'BinaryExpression':
    case 'ReturnStatement':
    case 'ArrayExpression':
      return true;
    case 'ArrowFunctionExpression':
      return parent.body === node;
    case 'TemplateLiteral':
      return parent.parent.type !== 'TaggedTemplateExpression';
    default:
      return false;
  }
}

/** `require('…')` and its like need their literal. */
function isImport({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  return callee.type === 'Identifier' && callee.name === 'require';
}

/** A local `process` is something else. */
function hasProcess(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const variable = findVariable(sourceCode.getScope(node as unknown as Rule.Node), 'process');
  return (variable?.defs ?? []).every((definition) => definition.type === 'ImportBinding');
}

/** @returns the name of the variable that `process.env.NAME` reads. */
function environmentVariable(node: TSESTree.Node): string | undefined {
  const member = unwrap(node);
  if (member.type !== 'MemberExpression' || member.object.type !== 'MemberExpression') return undefined;
  const { object } = member.object;
  const isProcess = object.type === 'Identifier' && object.name === 'process';
  return isProcess && memberName(member.object) === 'env' ? memberName(member) : undefined;
}
