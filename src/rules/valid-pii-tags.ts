import type { TSESTree } from '@typescript-eslint/utils';

import { PII_CATEGORIES } from '../catalog/sp-api/index.ts';
import { createRule } from '../create-rule.ts';
import { nearest } from '../nearest.ts';
import { isCategory, tagsOf, type PiiTag } from '../pii/tags.ts';

interface Problem {
  readonly messageId: 'category' | 'missing' | 'parameter' | 'place';
  readonly data: Readonly<Record<string, string>>;
}

/** A tag that is not understood declares nothing, so it must not go unnoticed. */
export default createRule({
  name: 'valid-pii-tags',
  meta: {
    type: 'problem',
    docs: {
      description: 'enforce that `@pii` tags name a known category and stand on something that holds data',
      recommended: true,
    },
    schema: [],
    messages: {
      category: "'{{category}}' is no category of personal data{{nearest}} Use one of {{known}}.",
      missing: '`@pii` names no category of personal data. Use one of {{known}}.',
      parameter:
        "'{{parameter}}' is no parameter of what this comment stands on. Name one, or put a description behind a dash.",
      place: '`@pii` stands on nothing that holds data. Put it on a property, a parameter, a variable or a function.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    return {
      Program(program) {
        for (const tag of tagsOf(sourceCode.text, program as unknown as TSESTree.Program)) {
          const problem = problemOf(tag);
          if (problem === undefined) continue;
          const [start, end] = tag.range;
          const loc = { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
          context.report({ loc, messageId: problem.messageId, data: { ...problem.data } });
        }
      },
    };
  },
});

function problemOf({ category, parameter, definition }: PiiTag): Problem | undefined {
  const known = PII_CATEGORIES.join(', ');
  if (category === '') return { messageId: 'missing', data: { known } };
  if (!isCategory(category)) {
    const near = nearest(category, PII_CATEGORIES);
    const hint = near === undefined ? '.' : `; did you mean '${near}'?`;
    return { messageId: 'category', data: { category, nearest: hint, known } };
  }
  if (definition === undefined) return { messageId: 'place', data: {} };
  return parameter === undefined || definition.parameters.has(parameter)
    ? undefined
    : { messageId: 'parameter', data: { parameter } };
}
