import type { TSESTree } from '@typescript-eslint/utils';

import { PII_CATEGORIES } from '../catalog/sp-api/index.ts';
import { createRule } from '../create-rule.ts';
import { nearest } from '../nearest.ts';
import { flowTagsOf, type FlowTag } from '../pii/flow-tags.ts';
import { isCategory, tagsOf, type PiiTag } from '../pii/tags.ts';
import { readSettings } from '../settings.ts';

interface Problem {
  readonly messageId: 'category' | 'missing' | 'parameter' | 'place' | 'flow' | 'flowMissing' | 'flowPlace';
  readonly data: Readonly<Record<string, string>>;
}

/** A tag that is not understood declares nothing, so it must not go unnoticed. */
export default createRule({
  name: 'valid-pii-tags',
  meta: {
    type: 'problem',
    docs: {
      description: 'enforce that `@pii` and `@spapiFlow` tags name something known and stand on what they speak of',
      recommended: true,
    },
    schema: [],
    messages: {
      category: "'{{category}}' is no category of personal data{{nearest}} Use one of {{known}}.",
      missing: '`@pii` names no category of personal data. Use one of {{known}}.',
      parameter:
        "'{{parameter}}' is no parameter of what this comment stands on. Name one, or put a description behind a dash.",
      place: '`@pii` stands on nothing that holds data. Put it on a property, a parameter, a variable or a function.',
      flow: "'{{id}}' is no permitted flow of the settings{{nearest}} Declare it in `permittedFlows`, or drop the tag.",
      flowMissing: '`@spapiFlow` names no permitted flow. Use the id of an entry of `permittedFlows`.',
      flowPlace: '`@spapiFlow` stands on no function. Put it on the one through which the data leaves.',
    },
  },
  create(context) {
    const { sourceCode } = context;

    function report([start, end]: readonly [number, number], problem: Problem | undefined): void {
      if (problem === undefined) return;
      const loc = { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
      context.report({ loc, messageId: problem.messageId, data: { ...problem.data } });
    }

    return {
      Program(program) {
        const { text } = sourceCode;
        const tree = program as unknown as TSESTree.Program;
        for (const tag of tagsOf(text, tree)) report(tag.range, problemOf(tag));
        const flowTags = flowTagsOf(text, tree);
        if (flowTags.length === 0) return;
        const ids = readSettings(context.settings).permittedFlows.map(({ id }) => id);
        for (const tag of flowTags) report(tag.range, problemOfFlow(tag, ids));
      },
    };
  },
});

function problemOf({ category, parameter, definition }: PiiTag): Problem | undefined {
  const known = PII_CATEGORIES.join(', ');
  if (category === '') return { messageId: 'missing', data: { known } };
  if (!isCategory(category))
    return { messageId: 'category', data: { category, nearest: hint(category, PII_CATEGORIES), known } };
  if (definition === undefined) return { messageId: 'place', data: {} };
  return parameter === undefined || definition.parameters.has(parameter)
    ? undefined
    : { messageId: 'parameter', data: { parameter } };
}

function problemOfFlow({ id, isOnFunction }: FlowTag, ids: readonly string[]): Problem | undefined {
  if (id === '') return { messageId: 'flowMissing', data: {} };
  if (!ids.includes(id)) return { messageId: 'flow', data: { id, nearest: hint(id, ids) } };
  return isOnFunction ? undefined : { messageId: 'flowPlace', data: {} };
}

/** The end of a sentence that says a name is not known. */
function hint(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? '.' : `; did you mean '${near}'?`;
}
