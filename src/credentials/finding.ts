import type { TSESTree } from '@typescript-eslint/utils';

/** What gave a credential away, the surest first. */
export type EvidenceType = 'shape' | 'position' | 'name';

const RANK: Readonly<Record<EvidenceType, number>> = { shape: 0, position: 1, name: 2 };

/** A credential in the code. */
export interface Finding {
  /** The literal, the join of literals, or the comment. */
  readonly node: TSESTree.Node | TSESTree.Comment;
  readonly kind: string;
  /** The credential itself, for its last characters; empty when none may be shown. */
  readonly value: string;
  readonly evidence: EvidenceType;
  /** The name that says so, when it is a name. */
  readonly name?: string | undefined;
  /** Where the literal stands, when that is another file: the node is then its use. */
  readonly place?: string;
  /** The credential is all of the node's text. */
  readonly whole: boolean;
}

/** The findings of one file: each literal once, by its surest evidence. */
export class Findings {
  readonly #byNode = new Map<TSESTree.Node | TSESTree.Comment, Finding>();
  readonly #covered = new Set<TSESTree.Node>();

  /** Shapes name the vendor, so they also win over what was found earlier. */
  add(finding: Finding): void {
    const known = this.#byNode.get(finding.node);
    if (!known || isBetter(finding, known)) this.#byNode.set(finding.node, finding);
  }

  /** Literals that are part of a finding and are not reported on their own. */
  cover(pieces: readonly TSESTree.Node[]): void {
    for (const piece of pieces) this.#covered.add(piece);
  }

  /** @returns the findings in the order of the file; of a join and a literal in it, the literal. */
  list(): readonly Finding[] {
    return [...this.#byNode.values()]
      .filter(({ node }) => !this.#covered.has(node as TSESTree.Node))
      .sort((left, right) => left.node.range[0] - right.node.range[0] || right.node.range[1] - left.node.range[1])
      .filter(({ node }, index, sorted) => (sorted[index + 1]?.node.range[0] ?? Infinity) >= node.range[1]);
  }
}

/** Surer, or as sure and more telling: `JWT secret` instead of `secret`. */
function isBetter(finding: Finding, known: Finding): boolean {
  const difference = RANK[finding.evidence] - RANK[known.evidence];
  return difference < 0 || (difference === 0 && finding.kind.endsWith(` ${known.kind}`));
}
