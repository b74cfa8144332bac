import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';

import { createRule } from '../create-rule.ts';
import { AwsPairs } from '../credentials/aws-pairs.ts';
import { environmentEdit } from '../credentials/env-suggestion.ts';
import { fileMode } from '../credentials/file-mode.ts';
import { type Finding, Findings } from '../credentials/finding.ts';
import { holderNames } from '../credentials/holder-name.ts';
import { namedValues } from '../credentials/named-values.ts';
import { scanComment, scanJoin, scanText } from '../credentials/scan-texts.ts';
import { SecretValues } from '../credentials/secret-values.ts';
import { maskSecret } from '../report/mask.ts';

export interface NoHardcodedCredentialsOptions {
  /** Names of variables and properties that are never reported. */
  readonly allowNames?: readonly string[];
}

/** Nodes that give names to values and need nothing else; see `namedValues`. */
const NAMING_NODES = [
  ...['VariableDeclarator', 'Property', 'PropertyDefinition', 'AccessorProperty', 'MethodDefinition', 'TSEnumMember'],
  ...['FunctionDeclaration', 'AssignmentExpression', 'AssignmentPattern', 'LogicalExpression', 'ConditionalExpression'],
  'JSXAttribute',
];

/** DPP 2.5: credentials and keys in code, by the shape of values, the places they are used at, and names. */
export default createRule({
  name: 'no-hardcoded-credentials',
  meta: {
    type: 'problem',
    docs: { description: 'disallow credentials and keys in code (DPP 2.5)', recommended: true },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          allowNames: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
            description: 'Names of variables and properties whose values are never reported.',
          },
        },
        additionalProperties: false,
      },
    ],
    messages: {
      hardcoded:
        'Hardcoded {{kind}}; DPP 2.5 forbids credentials and keys in code. Load it from a secret store and rotate it.',
      useEnvironment: 'Read it from process.env.{{name}}.',
    },
  },
  create(context) {
    const { allowNames = [] } = (context.options[0] ?? {}) as NoHardcodedCredentialsOptions;
    const allowed = new Set(allowNames);
    const { sourceCode } = context;
    const mode = fileMode(context.filename, context.cwd);
    const findings = new Findings();
    const awsPairs = new AwsPairs(mode !== 'source');
    const values = new SecretValues(sourceCode, mode, findings);

    function checkText(node: TSESTree.Node, text: unknown): void {
      if (typeof text !== 'string') return;
      scanText(node, text, mode, findings);
      awsPairs.collect(node, text);
    }

    function checkNames(node: TSESTree.Node): void {
      for (const named of namedValues(node)) if (!allowed.has(named.name)) values.checkName(named);
    }

    function checkCall(node: TSESTree.CallExpression | TSESTree.NewExpression): void {
      values.checkCall(node);
      if (node.callee.type === 'MemberExpression' && node.callee.object.type === 'ArrayExpression') checkJoin(node);
    }

    function checkJoin(node: TSESTree.Node): void {
      scanJoin(node, sourceCode, mode, findings);
    }

    function isAllowed({ node, name }: Finding): boolean {
      if (allowed.size === 0 || node.type === 'Line' || node.type === 'Block') return false;
      return [...holderNames(node), name ?? ''].some((candidate) => allowed.has(candidate));
    }

    function report(finding: Finding): void {
      const edit = environmentEdit(finding, sourceCode);
      context.report({
        loc: finding.node.loc,
        messageId: 'hardcoded',
        data: { kind: maskSecret(finding.kind, finding.value) },
        suggest: edit && [
          {
            messageId: 'useEnvironment',
            data: { name: edit.name },
            fix: (fixer) => fixer.replaceText(edit.node, edit.text),
          },
        ],
      });
    }

    return {
      // One listener a node type: a list of types in one selector costs a match for each node.
      ...Object.fromEntries(NAMING_NODES.map((type) => [type, checkNames])),
      CallExpression: (node: TSESTree.CallExpression) => {
        checkNames(node);
        checkCall(node);
      },
      NewExpression: checkCall,
      Literal: (node: TSESTree.Literal) => checkText(node, node.value),
      TemplateElement: (node: TSESTree.TemplateElement) => {
        const isAlone = node.tail && node.parent.type === 'TemplateLiteral' && node.parent.expressions.length === 0;
        checkText(isAlone ? node.parent : node, node.value.cooked);
      },
      JSXText: (node: TSESTree.JSXText) => checkText(node, node.value),
      TemplateLiteral: checkJoin,
      BinaryExpression: (node: TSESTree.BinaryExpression) => {
        if (node.operator !== '+') checkNames(node);
        else if (!isJoin(node.parent)) checkJoin(node);
      },
      'Program:exit'() {
        for (const comment of sourceCode.getAllComments()) scanComment(comment as TSESTree.Comment, mode, findings);
        awsPairs.addTo(findings);
        for (const finding of findings.list()) if (!isAllowed(finding)) report(finding);
      },
    } as unknown as Rule.RuleListener;
  },
});

/** Inner pluses of a longer join are judged with the whole of it. */
function isJoin(node: TSESTree.Node): boolean {
  return node.type === 'BinaryExpression' && node.operator === '+';
}
