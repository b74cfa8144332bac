import type { TSESTree } from '@typescript-eslint/utils';

import { AWS_KEY_ID, AWS_SECRET_KEY } from '../catalog/credentials/amazon-shapes.ts';
import type { Findings } from './finding.ts';
import { isObviouslyFake, isPlaceholder, isPlaceholderInShape } from './placeholder.ts';
import { entropy, isWordy } from './randomness.ts';
import type { SearchedFile } from './searched-file.ts';

/** The two halves of a pair stand this many lines apart at most. */
const NEAR = 4;

/** Collects the halves of AWS key pairs; a secret is a finding when an id stands beside it. */
export class AwsPairs {
  readonly #nearIds = new Set<number>();
  readonly #secrets: { readonly node: TSESTree.Node; readonly text: string }[] = [];

  constructor(readonly file: Pick<SearchedFile, 'mode' | 'lineOf'>) {}

  collect(node: TSESTree.Node, text: string): void {
    if (text.length === 20 && AWS_KEY_ID.test(text) && !isPlaceholder(text)) this.#addId(this.file.lineOf(node));
    if (text.length === 40 && this.#isSecret(text)) this.#secrets.push({ node, text });
  }

  addTo(findings: Findings): void {
    for (const { node, text } of this.#secrets) {
      if (!this.#nearIds.has(this.file.lineOf(node))) continue;
      findings.add({ node, kind: 'AWS secret access key', value: text, whole: true, evidence: 'shape' });
    }
  }

  #addId(line: number): void {
    for (let near = line - NEAR; near <= line + NEAR; near++) this.#nearIds.add(near);
  }

  #isSecret(text: string): boolean {
    if (!AWS_SECRET_KEY.test(text) || isPlaceholderInShape(text) || entropy(text) < 3.5 || isWordy(text)) return false;
    return this.file.mode === 'source' || !isObviouslyFake(text);
  }
}
