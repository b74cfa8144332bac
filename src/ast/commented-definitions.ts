import type { TSESTree } from '@typescript-eslint/utils';

/** What a comment stands on. */
export interface Definition {
  /**
   * The property or the declared name; for a function, and for a property or variable that is one, the function itself, which
   * stands for its result.
   */
  readonly node: TSESTree.Node;
  readonly name: string | undefined;
  /** The names that the parameters of a function declare. */
  readonly parameters: ReadonlyMap<string, TSESTree.Node>;
}

type FunctionLike = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

const NO_PARAMETERS: ReadonlyMap<string, TSESTree.Node> = new Map();

/** @returns for each comment the definition that begins right behind it, if one does. */
export function commentedDefinitions(
  text: string,
  program: TSESTree.Program,
): ReadonlyMap<TSESTree.Comment, Definition> {
  const definitions = definitionsByStart(program);
  const comments = program.comments ?? [];
  const ends = new Map(comments.map((comment) => [comment.range[0], comment.range[1]]));
  const found = new Map<TSESTree.Comment, Definition>();
  for (const comment of comments) {
    const definition = definitions.get(nextToken(text, comment.range[1], ends));
    if (definition !== undefined) found.set(comment, definition);
  }
  return found;
}

/** @returns where the code goes on behind spaces and comments. */
function nextToken(text: string, from: number, commentEnds: ReadonlyMap<number, number>): number {
  let offset = from;
  for (;;) {
    while (/\s/u.test(text.charAt(offset))) offset += 1;
    const end = commentEnds.get(offset);
    if (end === undefined) return offset;
    offset = end;
  }
}

/** Outer definitions come first: of `export const a = …` the comment in front means `a`. */
function definitionsByStart(program: TSESTree.Program): ReadonlyMap<number, Definition> {
  const found = new Map<number, Definition>();
  const nodes: TSESTree.Node[] = [program];
  // The list grows while it is walked: outer nodes first.
  for (const node of nodes) {
    const definition = definitionOf(node);
    if (definition !== undefined && !found.has(node.range[0])) found.set(node.range[0], definition);
    nodes.push(...childrenOf(node));
  }
  return found;
}

const NO_CHILDREN: ReadonlySet<string> = new Set(['parent', 'comments', 'tokens', 'loc', 'range']);

function childrenOf(node: TSESTree.Node): TSESTree.Node[] {
  return Object.entries(node).flatMap(([key, value]) =>
    NO_CHILDREN.has(key) ? [] : [value as unknown].flat().filter(isNode),
  );
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}

function definitionOf(node: TSESTree.Node): Definition | undefined {
  switch (node.type) {
    case 'ExportNamedDeclaration':
      return node.declaration == null ? undefined : definitionOf(node.declaration);
    case 'ExportDefaultDeclaration':
      return definitionOf(node.declaration);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return ofFunction(node);
    case 'VariableDeclaration':
      return definitionOf(node.declarations[0]);
    case 'VariableDeclarator':
      return ofValue(node.init) ?? ofName(node.id);
    case 'ExpressionStatement':
      return definitionOf(node.expression);
    case 'AssignmentExpression':
      return (
        ofValue(node.right) ??
        (node.left.type === 'MemberExpression' ? ofProperty(node.left, node.left.property) : undefined)
      );
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return ofValue(node.value) ?? ofProperty(node, node.key);
    case 'Property':
      return node.parent.type === 'ObjectPattern'
        ? ofName(node.value)
        : (ofValue(node.value) ?? ofProperty(node, node.key));
    case 'TSPropertySignature':
    case 'TSMethodSignature':
      return ofProperty(node, node.key);
    case 'TSParameterProperty':
      return ofName(node.parameter);
    case 'Identifier':
    case 'AssignmentPattern':
      return isParameter(node) ? ofName(node) : undefined;
    default:
      return undefined;
  }
}

function isParameter(node: TSESTree.Node): boolean {
  const { parent } = node;
  return parent !== undefined && 'params' in parent && (parent.params as readonly unknown[]).includes(node);
}

function ofFunction(node: FunctionLike): Definition {
  return { node, name: node.id?.name, parameters: new Map(node.params.flatMap(namesIn)) };
}

/** A property or variable that is a function is documented like one. */
function ofValue(value: TSESTree.Node | null | undefined): Definition | undefined {
  const isFunction = value?.type === 'FunctionExpression' || value?.type === 'ArrowFunctionExpression';
  return isFunction ? ofFunction(value) : undefined;
}

function ofName(pattern: TSESTree.Node): Definition | undefined {
  const name = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  return name.type === 'Identifier' ? { node: name, name: name.name, parameters: NO_PARAMETERS } : undefined;
}

function ofProperty(node: TSESTree.Node, key: TSESTree.Node): Definition {
  const name = key.type === 'Identifier' || key.type === 'PrivateIdentifier' ? key.name : undefined;
  return { node, name: key.type === 'Literal' ? String(key.value) : name, parameters: NO_PARAMETERS };
}

/** The names that a parameter declares, those in a pattern included. */
function namesIn(pattern: TSESTree.Node): [string, TSESTree.Node][] {
  switch (pattern.type) {
    case 'Identifier':
      return [[pattern.name, pattern]];
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'TSParameterProperty':
      return namesIn(pattern.parameter);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : namesIn(element)));
    case 'ObjectPattern':
      return pattern.properties.flatMap((item) => namesIn(item.type === 'Property' ? item.value : item));
    default:
      return [];
  }
}
