import * as parser from '@typescript-eslint/parser';

/** Nodes of one kind may stand in for each other; most such exchanges give legal code. */
export type Kind = 'statement' | 'expression' | 'property' | 'member' | 'pattern' | 'type';

export interface Piece {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Node {
  readonly type: string;
  readonly range: readonly [number, number];
}

/**
 * Cuts a text into nodes.
 * @returns undefined when it cannot be parsed
 */
export function sampleOf(name: string, text: string): Sample | undefined {
  try {
    const { ast, visitorKeys } = parser.parseForESLint(text, {
      filePath: name,
      range: true,
      ecmaFeatures: { jsx: !/\.[cm]?ts$/u.test(name) },
    });
    return { name, text, pieces: piecesOf(ast, visitorKeys) };
  } catch {
    return undefined;
  }
}

function piecesOf(program: Node, visitorKeys: Readonly<Record<string, readonly string[] | undefined>>): Piece[] {
  const pieces: Piece[] = [];
  const pending: Node[] = [program];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const kind = node === program ? undefined : kindOf(node.type);
    if (kind !== undefined) pieces.push({ kind, start: node.range[0], end: node.range[1] });
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, unknown>)[key];
      for (const item of Array.isArray(child) ? (child as unknown[]) : [child]) if (isNode(item)) pending.push(item);
    }
  }
  return pieces;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}

function kindOf(type: string): Kind | undefined {
  if (/^(?:PropertyDefinition|MethodDefinition|StaticBlock|AccessorProperty)$/u.test(type)) return 'member';
  if (/^(?:Property|SpreadElement|JSXAttribute)$/u.test(type)) return 'property';
  if (/Pattern$|^RestElement$/u.test(type)) return 'pattern';
  if (/(?:Statement|Declaration)$/u.test(type)) return 'statement';
  if (/Expression$|^(?:Identifier|Literal|TemplateLiteral|JSXElement)$/u.test(type)) return 'expression';
  if (/^TS\w+(?:Keyword|Type|Reference)$/u.test(type)) return 'type';
  return undefined;
}
