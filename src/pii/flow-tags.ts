import type { TSESTree } from '@typescript-eslint/utils';

import { commentedDefinitions } from '../ast/commented-definitions.ts';

/** One `@spapiFlow` tag of a comment. It ties a function to an entry of the settings for readers; it permits nothing. */
export interface FlowTag {
  /** Where the tag stands in the text of the file. */
  readonly range: readonly [number, number];
  /** As written; empty when the tag names none. */
  readonly id: string;
  readonly isOnFunction: boolean;
}

const TAG = /^(?<before>(?:[^\S\r\n]|\*)*)@spapiFlow(?![\w-])[^\S\r\n]*(?<id>[^\s*]*)/gmu;

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  // Methods without a body: overloads, members of types.
  'MethodDefinition',
  'TSMethodSignature',
]);

/** @returns all tags of a file, wrong ones too, in the order they stand in. */
export function flowTagsOf(text: string, program: TSESTree.Program): FlowTag[] {
  if (!text.includes('@spapiFlow')) return [];
  const definitions = commentedDefinitions(text, program);
  return (program.comments ?? []).flatMap((comment) => {
    if (!comment.value.startsWith('*')) return [];
    const definition = definitions.get(comment);
    return [...comment.value.matchAll(TAG)].map((match) => {
      const { before = '', id = '' } = match.groups ?? {};
      // The comment's value begins behind its two first characters.
      const start = comment.range[0] + 2 + match.index + before.length;
      return {
        range: [start, start + match[0].slice(before.length).trimEnd().length] as const,
        id,
        isOnFunction: definition !== undefined && FUNCTIONS.has(definition.node.type),
      };
    });
  });
}
