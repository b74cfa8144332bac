import type { TSESTree } from '@typescript-eslint/utils';
import path from 'node:path';

import { createRule } from '../create-rule.ts';
import { environmentEdit } from '../credentials/env-suggestion.ts';
import { fileMode } from '../credentials/file-mode.ts';
import type { Finding } from '../credentials/finding.ts';
import { holderNames } from '../credentials/holder-name.ts';
import { elsewhereOf } from '../credentials/other-files.ts';
import { ProjectScopes } from '../modules/project-scopes.ts';
import { CredentialSearch } from '../credentials/search.ts';
import { maskSecret } from '../report/mask.ts';

export interface NoHardcodedCredentialsOptions {
  /** Names of variables and properties that are never reported. */
  readonly allowNames?: readonly string[];
}

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
      imported:
        'Hardcoded {{kind}} comes from {{place}}; DPP 2.5 forbids credentials and keys in code. Load it from a secret store and rotate it.',
      useEnvironment: 'Read it from process.env.{{name}}.',
    },
  },
  create(context) {
    const { allowNames = [] } = (context.options[0] ?? {}) as NoHardcodedCredentialsOptions;
    const allowed = new Set(allowNames);
    const { sourceCode } = context;
    const scopes = new ProjectScopes(sourceCode, path.resolve(context.cwd, context.physicalFilename), context.cwd);
    const search = new CredentialSearch({
      text: sourceCode.text,
      mode: fileMode(context.filename, context.cwd),
      scopes,
      lineOf: (node) => node.loc.start.line,
      elsewhere: elsewhereOf(scopes, context.cwd),
      allowedNames: allowed,
    });

    function isAllowed({ node, name }: Finding): boolean {
      if (allowed.size === 0 || node.type === 'Line' || node.type === 'Block') return false;
      return [...holderNames(node), name ?? ''].some((candidate) => allowed.has(candidate));
    }

    function report(finding: Finding): void {
      const edit = environmentEdit(finding, sourceCode);
      context.report({
        loc: finding.node.loc,
        messageId: finding.place === undefined ? 'hardcoded' : 'imported',
        data: {
          kind: maskSecret(finding.kind, finding.value),
          ...(finding.place !== undefined && { place: finding.place }),
        },
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
      ...search.visitors,
      'Program:exit'() {
        const comments = sourceCode.getAllComments() as TSESTree.Comment[];
        for (const finding of search.finish(comments)) if (!isAllowed(finding)) report(finding);
      },
    };
  },
});
