import type { TSESTree } from '@typescript-eslint/utils';

import { AwsPairs } from './aws-pairs.ts';
import { type Finding, Findings } from './finding.ts';
import { namedValues } from './named-values.ts';
import { type Relevance, relevanceOf } from './relevance.ts';
import { scanComment, scanJoin, scanText } from './scan-texts.ts';
import type { SearchedFile } from './searched-file.ts';
import { SecretValues } from './secret-values.ts';

/** Nodes that give names to values and need nothing else; see `namedValues`. */
const NAMING_NODES = [
  ...['VariableDeclarator', 'Property', 'PropertyDefinition', 'AccessorProperty', 'MethodDefinition', 'TSEnumMember'],
  ...['FunctionDeclaration', 'AssignmentExpression', 'AssignmentPattern', 'LogicalExpression', 'ConditionalExpression'],
  'JSXAttribute',
];

/** What looks at each type of node. */
export type Visitors = Readonly<Record<string, (node: never) => void>>;

/** One search for credentials in one file: every node is shown to `visitors`, then the findings are there. */
export class CredentialSearch {
  readonly #file: SearchedFile;
  readonly #findings = new Findings();
  readonly #awsPairs: AwsPairs;
  readonly #values: SecretValues;
  readonly #relevance: Relevance;

  constructor(file: SearchedFile) {
    this.#file = file;
    this.#awsPairs = new AwsPairs(file);
    this.#values = new SecretValues(file, this.#findings);
    this.#relevance = relevanceOf(file.text);
  }

  /** One listener a node type: a list of types in one selector costs a match for each node. */
  get visitors(): Visitors {
    const { hasNames, hasShapes } = this.#relevance;
    const checkCall = (node: TSESTree.CallExpression | TSESTree.NewExpression): void => this.#checkCall(node);
    return {
      CallExpression: checkCall,
      NewExpression: checkCall,
      TemplateLiteral: (node: TSESTree.TemplateLiteral) => this.#checkJoin(node),
      BinaryExpression: (node: TSESTree.BinaryExpression) => {
        if (node.operator === '+' && !isJoin(node.parent)) this.#checkJoin(node);
      },
      ...(hasNames && this.#nameVisitors(checkCall)),
      ...((hasNames || hasShapes) && this.#textVisitors()),
    };
  }

  #nameVisitors(checkCall: (node: TSESTree.CallExpression) => void): Visitors {
    const checkNames = (node: TSESTree.Node): void => this.#checkNames(node);
    return {
      ...Object.fromEntries(NAMING_NODES.map((type) => [type, checkNames])),
      CallExpression: (node: TSESTree.CallExpression) => {
        checkNames(node);
        checkCall(node);
      },
      BinaryExpression: (node: TSESTree.BinaryExpression) => {
        if (node.operator !== '+') checkNames(node);
        else if (!isJoin(node.parent)) this.#checkJoin(node);
      },
    };
  }

  #textVisitors(): Visitors {
    return {
      Literal: (node: TSESTree.Literal) => this.#checkText(node, node.value),
      TemplateElement: (node: TSESTree.TemplateElement) => {
        const isAlone = node.tail && node.parent.type === 'TemplateLiteral' && node.parent.expressions.length === 0;
        this.#checkText(isAlone ? node.parent : node, node.value.cooked);
      },
      JSXText: (node: TSESTree.JSXText) => this.#checkText(node, node.value),
    };
  }

  /** @returns the credentials, after all nodes were shown */
  finish(comments: readonly TSESTree.Comment[]): readonly Finding[] {
    const { hasNames, hasShapes } = this.#relevance;
    if (hasNames || hasShapes) for (const comment of comments) scanComment(comment, this.#file.mode, this.#findings);
    this.#awsPairs.addTo(this.#findings);
    return this.#findings.list();
  }

  #checkText(node: TSESTree.Node, text: unknown): void {
    if (typeof text !== 'string') return;
    scanText(node, text, this.#file.mode, this.#findings);
    this.#awsPairs.collect(node, text);
  }

  #checkNames(node: TSESTree.Node): void {
    for (const named of namedValues(node)) if (!this.#file.allowedNames.has(named.name)) this.#values.checkName(named);
  }

  #checkCall(node: TSESTree.CallExpression | TSESTree.NewExpression): void {
    this.#values.checkCall(node);
    if (node.callee.type === 'MemberExpression' && node.callee.object.type === 'ArrayExpression') this.#checkJoin(node);
  }

  #checkJoin(node: TSESTree.Node): void {
    scanJoin(node, this.#file, this.#findings);
  }
}

/** Inner pluses of a longer join are judged with the whole of it. */
function isJoin(node: TSESTree.Node): boolean {
  return node.type === 'BinaryExpression' && node.operator === '+';
}
