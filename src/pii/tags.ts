import type { TSESTree } from '@typescript-eslint/utils';

import { PII_CATEGORIES, type PiiCategory } from '../catalog/sp-api/index.ts';
import { commentedDefinitions, type Definition } from '../ast/commented-definitions.ts';
import type { SourceFile } from '../modules/source-file.ts';
import type { Documented } from '../taint/policy.ts';
import { labelOfLeaf } from './labels.ts';
import type { SourceNote } from './sources.ts';

/** One `@pii` tag of a comment. */
export interface PiiTag {
  readonly comment: TSESTree.Comment;
  /** Where the tag's category stands in the text of the file. */
  readonly range: readonly [number, number];
  /** As written; known or not. */
  readonly category: string;
  /** The parameter that the tag speaks of; absent: what the comment stands on. */
  readonly parameter: string | undefined;
  /** What the comment stands on; absent: nothing that can hold data. */
  readonly definition: Definition | undefined;
}

/** `@pii email`, `@pii email buyer`, `@pii email buyer - the address that Amazon gives`. */
const TAG =
  /^(?<before>(?:[^\S\r\n]|\*)*)@pii(?![\w-])[^\S\r\n]*(?<category>[^\s*]*)[^\S\r\n]*(?<parameter>[^\s*-][^\s*]*)?/gmu;

/** @returns whether a text may have tags. */
export function mayHaveTags(text: string): boolean {
  return text.includes('@pii');
}

/** @returns all tags of a file, wrong ones too, in the order they stand in. */
export function tagsOf(text: string, program: TSESTree.Program): PiiTag[] {
  if (!mayHaveTags(text)) return [];
  const definitions = commentedDefinitions(text, program);
  return (program.comments ?? []).flatMap((comment) => {
    if (!comment.value.startsWith('*')) return [];
    return [...comment.value.matchAll(TAG)].map((match) => {
      const { before = '', category = '', parameter } = match.groups ?? {};
      // The comment's value begins behind its two first characters.
      const start = comment.range[0] + 2 + match.index + before.length;
      return {
        comment,
        range: [start, start + match[0].slice(before.length).trimEnd().length] as const,
        category,
        parameter,
        definition: definitions.get(comment),
      };
    });
  });
}

export function isCategory(text: string): text is PiiCategory {
  return (PII_CATEGORIES as readonly string[]).includes(text);
}

const known = new WeakMap<SourceFile, ReadonlyMap<object, Documented>>();

/** @returns what the `@pii` tags of a file say of its definitions; undefined for a file without tags. */
export function documentedIn(file: SourceFile): ReadonlyMap<object, Documented> | undefined {
  if (!mayHaveTags(file.text)) return undefined;
  let found = known.get(file);
  if (found === undefined) {
    found = readTags(file);
    known.set(file, found);
  }
  return found.size === 0 ? undefined : found;
}

/** Tags that say nothing that can be understood are left out here; a rule reports them. */
function readTags({ text, program }: SourceFile): Map<object, Documented> {
  const found = new Map<object, Documented>();
  for (const { category, parameter, definition } of tagsOf(text, program)) {
    if (definition === undefined || !isCategory(category)) continue;
    const node = parameter === undefined ? definition.node : definition.parameters.get(parameter);
    if (node === undefined) continue;
    const name = parameter ?? definition.name;
    const note: SourceNote = { name: `@pii ${category}`, api: '' };
    found.set(node, {
      label: labelOfLeaf({ path: name ?? category, category, level: 'identifier' }),
      note,
      name: name ?? category,
    });
  }
  return found;
}
