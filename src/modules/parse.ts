import { hash } from 'node:crypto';
import type * as scopes from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';
import type * as oxc from 'oxc-parser';
import { loadOnce } from './load-once.ts';
import { isTooDeep } from './nesting.ts';
import { isComponent, scriptsOf } from './components.ts';
import { withoutBom, type SourceFile } from './source-file.ts';

export type Lang = 'jsx' | 'ts' | 'tsx' | 'dts';
type SourceType = 'module' | 'commonjs';

/** A node of oxc's tree, before and after it is finished. */
interface Tree {
  range?: [number, number];
  parent?: Tree;
  type: string;
  start: number;
  end: number;
}

const DECLARATIONS = /\.d\.[cm]?ts$/u;
const EXTENSION = /\.[^.\\/]+$/u;

const LANGS: ReadonlyMap<string, Lang> = new Map([
  ['.js', 'jsx'],
  ['.mjs', 'jsx'],
  ['.cjs', 'jsx'],
  ['.jsx', 'jsx'],
  ['.ts', 'ts'],
  ['.mts', 'ts'],
  ['.cts', 'ts'],
  ['.tsx', 'tsx'],
]);

/** Most CommonJS files are also legal modules; the others have a top-level `return` or sloppy names. */
const MODULE_FIRST: readonly SourceType[] = ['module', 'commonjs'];
const COMMONJS_FIRST: readonly SourceType[] = ['commonjs', 'module'];

const parser = loadOnce('oxc-parser') as () => typeof oxc;
const scopeAnalysis = loadOnce('@typescript-eslint/scope-manager') as () => typeof scopes;

/** @returns whether `parseFile` knows the file's language by its name. */
export function isParsable(path: string): boolean {
  return isComponent(path) || langOf(path) !== undefined;
}

/** @returns a short text that is equal for equal contents. */
export function versionOf(text: string): string {
  return hash('sha1', text, 'hex');
}

/**
 * Parses a file with oxc-parser and finds its scopes.
 *
 * The tree is the one typescript-estree builds, node for node (`test/modules/parse.test.ts` compares them), for
 * JavaScript too: TypeScript's properties are always there, parentheses are not. Every node gets `range` and `parent`
 * (one walk, a fifth of the parser's time); there is no `loc`: use `locate`. Top-level names always live in a
 * module scope, also in scripts and CommonJS files; `program.sourceType` says what the file is.
 * Of a component of Vue or Svelte, the scripts are parsed together and the rest is blank.
 * @param path decides the language by its extension
 * @returns the file, or undefined when its language is unknown, it has a syntax error or is nested absurdly deep, or
 * when there is no oxc-parser for this machine
 */
export function parseFile(path: string, text: string): SourceFile | undefined {
  const whole = withoutBom(text);
  const { text: source, lang } = isComponent(path) ? scriptsOf(whole) : { text: whole, lang: langOf(path) };
  if (lang === undefined || isTooDeep(source)) return undefined;
  try {
    const result = firstWithoutErrors(path, source, lang);
    if (!result) return undefined;
    const program = finishTree(result);
    const scopeManager = scopeAnalysis().analyze(program, { sourceType: 'module', lib: [] });
    return { path, text: whole, program, scopeManager, version: versionOf(whole) };
  } catch {
    return undefined;
  }
}

/** A type stands alone in the place where a function's result is declared: predicates are types only there. */
const BEFORE_TYPE = 'type T = () => ';

/**
 * Parses a type on its own, such as one in a comment.
 * @param offset where the text stands in its file: the nodes get their places there
 * @returns undefined when it is no type of TypeScript
 */
export function parseType(text: string, offset: number): TSESTree.TypeNode | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    const result = firstWithoutErrors('type.ts', BEFORE_TYPE + text, 'ts');
    if (!result) return undefined;
    const program = result.program as unknown as TSESTree.Program;
    linkNodes(program as unknown as Tree, offset - BEFORE_TYPE.length);
    const [statement] = program.body;
    const type = statement?.type === 'TSTypeAliasDeclaration' ? statement.typeAnnotation : undefined;
    return program.body.length === 1 && type?.type === 'TSFunctionType' ? type.returnType?.typeAnnotation : undefined;
  } catch {
    return undefined;
  }
}

function langOf(path: string): Lang | undefined {
  if (DECLARATIONS.test(path)) return 'dts';
  return LANGS.get(EXTENSION.exec(path)?.[0] ?? '');
}

function firstWithoutErrors(path: string, text: string, lang: Lang): oxc.ParseResult | undefined {
  for (const sourceType of /\.c[jt]s$/u.test(path) ? COMMONJS_FIRST : MODULE_FIRST) {
    const result = parser().parseSync(path, text, { lang, sourceType, astType: 'ts', preserveParens: false });
    if (!result.errors.some((error) => error.severity === 'Error')) return result;
  }
  return undefined;
}

/** Turns oxc's program into one that ESTree code for ESLint can read: ranges, parents, comments. */
function finishTree(result: oxc.ParseResult): TSESTree.Program {
  const program = result.program as unknown as TSESTree.Program;
  linkNodes(program as unknown as Tree);
  program.comments = result.comments.map(
    (comment) => ({ ...comment, range: [comment.start, comment.end] }) as unknown as TSESTree.Comment,
  );
  return program;
}

/** @returns the properties of a type of node that hold nodes or lists of nodes */
export function childKeysOf(type: string): readonly string[] {
  return parser().visitorKeys[type] ?? [];
}

/** Iterative: a long chain of `a + b + c …` is a deep tree. */
function linkNodes(program: Tree, shift = 0): void {
  const { visitorKeys } = parser();
  const pending = [program];
  for (let node = pending.pop(); node; node = pending.pop()) {
    node.range = [node.start + shift, node.end + shift];
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, unknown>)[key];
      if (Array.isArray(child)) for (const element of child) adopt(element, node, pending);
      else adopt(child, node, pending);
    }
  }
}

function adopt(child: unknown, parent: Tree, pending: Tree[]): void {
  if (typeof child !== 'object' || child === null) return;
  (child as Tree).parent = parent;
  pending.push(child as Tree);
}
