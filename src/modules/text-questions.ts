import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from './source-file.ts';

interface Question {
  readonly node: TSESTree.Node | undefined;
  readonly pattern: RegExp;
  readonly answer: boolean;
}

const asked = new WeakMap<SourceFile, Map<string, Question>>();

/**
 * Tests a text, and remembers that: the answer may change where nothing changes in the code that asks.
 * @param node the part of the file that is asked about; the whole file when absent
 */
export function textHas(file: SourceFile, pattern: RegExp, node?: TSESTree.Node): boolean {
  let questions = asked.get(file);
  if (questions === undefined) {
    questions = new Map();
    asked.set(file, questions);
  }
  const key = `${node?.range.join('-') ?? ''}|${pattern.source}`;
  let question = questions.get(key);
  if (question === undefined) {
    question = { node, pattern, answer: pattern.test(textOf(file, node)) };
    questions.set(key, question);
  }
  return question.answer;
}

/** @returns whether all that was asked about a text has the same answer in another version of it. */
export function hasSameAnswers(
  before: SourceFile,
  now: SourceFile,
  nodeNow: (node: TSESTree.Node) => TSESTree.Node | undefined,
): boolean {
  for (const { node, pattern, answer } of asked.get(before)?.values() ?? []) {
    const same = node && nodeNow(node);
    if (node !== undefined && same === undefined) return false;
    if (pattern.test(textOf(now, same)) !== answer) return false;
  }
  return true;
}

function textOf({ text }: SourceFile, node: TSESTree.Node | undefined): string {
  return node === undefined ? text : text.slice(node.range[0], node.range[1]);
}
