import type { TSESTree } from '@typescript-eslint/utils';

import { jsdocComments, jsdocOf, jsdocTags, type JsdocTag } from '../ast/jsdoc.ts';
import { nested, type NamedType } from './jsdoc-members.ts';
import { parseType } from './parse.ts';
import type { SourceFile } from './source-file.ts';
import { arrayType, functionType, typeAlias } from './type-nodes.ts';

/** The types that the JSDoc comment of a declaration names, as nodes of TypeScript's syntax. */
export interface JsdocTypes {
  /** `@type`, `@satisfies`: of a variable, a field or a whole function. */
  readonly type: TSESTree.TypeNode | undefined;
  /** `@param` in the order of the comment; those with dots are members of the one before. */
  readonly parameters: readonly NamedType[];
  readonly returns: TSESTree.TypeNode | undefined;
  /** `@implements`, and `@extends` with type arguments. */
  readonly implemented: readonly TSESTree.TypeNode[];
  /** `@template`: names and what they extend. */
  readonly templates: readonly NamedType[];
}

/** An import that stands in a comment: `@import { Order } from './types.js'`. */
export interface JsdocImport {
  readonly specifier: string;
  readonly imported: string;
}

const JAVASCRIPT = /\.(?:[cm]?js|jsx|vue|svelte)$/u;
const TYPE_TAG = /@(?:type|satisfies|param|arg|argument|returns?|typedef|callback|implements|import|template)\b/u;

const typed = new WeakMap<SourceFile, boolean>();
/** By where a comment starts: some hosts use the objects of one file's comments again for those of the next. */
const ofComment = new WeakMap<SourceFile, Map<number, JsdocTypes>>();
const declarations = new WeakMap<SourceFile, ReadonlyMap<string, TSESTree.TSTypeAliasDeclaration>>();
const imports = new WeakMap<SourceFile, ReadonlyMap<string, JsdocImport>>();
const casts = new WeakMap<SourceFile, ReadonlyMap<number, TSESTree.TypeNode>>();

/** @returns whether comments of the file may name types. In TypeScript files they do not count. */
export function hasJsdocTypes(file: SourceFile): boolean {
  return cached(typed, file, ({ path, text }) => JAVASCRIPT.test(path) && TYPE_TAG.test(text));
}

/** @returns the types of the comment that belongs to a node; undefined when there are none */
export function jsdocTypesOf(file: SourceFile, node: TSESTree.Node): JsdocTypes | undefined {
  const comment = hasJsdocTypes(file) ? jsdocOf(file, node) : undefined;
  if (comment === undefined || !TYPE_TAG.test(comment.value)) return undefined;
  const known = cached(ofComment, file, () => new Map<number, JsdocTypes>());
  const types = known.get(comment.range[0]) ?? readTypes(jsdocTags(comment));
  known.set(comment.range[0], types);
  return types;
}

/** @returns what `@typedef` and `@callback` declare anywhere in the file, by name; the first of a name wins */
export function jsdocDeclarations(file: SourceFile): ReadonlyMap<string, TSESTree.TSTypeAliasDeclaration> {
  return cached(declarations, file, readDeclarations);
}

/** @returns what `@import` declares, by local name */
export function jsdocImports(file: SourceFile): ReadonlyMap<string, JsdocImport> {
  return cached(imports, file, readImports);
}

/** @returns the types of casts by where the parenthesised expression begins: `/** @type {Order} *\/ (x)` */
export function jsdocCasts(file: SourceFile): ReadonlyMap<number, TSESTree.TypeNode> {
  return cached(casts, file, readCasts);
}

function readTypes(tags: readonly JsdocTag[]): JsdocTypes {
  const named = (...names: string[]): JsdocTag[] => tags.filter(({ name }) => names.includes(name));
  const [type, returns] = [named('type', 'satisfies')[0], named('returns', 'return')[0]];
  return {
    type: type && typeIn(type),
    parameters: nested(named('param', 'arg', 'argument').flatMap((tag) => namedTypeIn(tag) ?? [])),
    returns: returns && typeIn(returns),
    implemented: named('implements', 'extends', 'augments').flatMap((tag) => typeIn(tag) ?? []),
    templates: named('template').flatMap(templatesIn),
  };
}

interface Braced {
  readonly text: string;
  readonly offset: number;
  /** What follows the braces. */
  readonly after: string;
}

/** The text in the braces that a tag's body begins with. */
function braced({ body, offset }: JsdocTag): Braced | undefined {
  const start = body.search(/\S/u);
  if (body[start] !== '{') return undefined;
  let depth = 0;
  for (let index = start; index < body.length; index += 1) {
    if (body[index] === '{') depth += 1;
    else if (body[index] === '}') depth -= 1;
    if (depth === 0)
      return { text: body.slice(start + 1, index), offset: offset + start + 1, after: body.slice(index + 1) };
  }
  return undefined;
}

function typeIn(tag: JsdocTag): TSESTree.TypeNode | undefined {
  const found = braced(tag);
  return found && jsdocType(found.text, found.offset);
}

/** `{Order} [order=…] what it is` */
function namedTypeIn(tag: JsdocTag): NamedType | undefined {
  const found = braced(tag);
  const name = found && /^\s*(?:\[\s*)?([\w$]+(?:\[\])?(?:\.[\w$]+(?:\[\])?)*)/u.exec(found.after)?.[1];
  if (found === undefined || name === undefined) return undefined;
  return { name, type: jsdocType(found.text, found.offset), range: [found.offset, found.offset + found.text.length] };
}

/** `{Order} T, U` */
function templatesIn(tag: JsdocTag): NamedType[] {
  const found = braced(tag);
  const names = (found?.after ?? tag.body).split(/[\r\n]/u, 1)[0]?.match(/^[\s\w$,[\]=]*/u)?.[0] ?? '';
  const type = found && jsdocType(found.text, found.offset);
  const range: [number, number] = [tag.offset, tag.offset + tag.body.length];
  return [...names.matchAll(/[\w$]+/gu)].map(([name]) => ({ name, type, range }));
}

/** Closure's `function(Order, string): void`. */
const CLOSURE_FUNCTION = /^function\s*\(([^()]*)\)\s*(?::([^]*))?$/u;

/** JSDoc has some notations of its own around TypeScript's types. */
function jsdocType(text: string, offset: number): TSESTree.TypeNode | undefined {
  const rest = /^\s*\.\.\./u.exec(text);
  if (rest !== null) return asArray(jsdocType(text.slice(rest[0].length), offset + rest[0].length));
  const closure = CLOSURE_FUNCTION.exec(text.trim());
  if (closure !== null) return closureFunction(closure, offset);
  const plain = text
    .replace(/\.</gu, ' <')
    .replace(/[=?!]\s*$/u, '')
    .replace(/^\s*[?!]/u, (prefix) => ' '.repeat(prefix.length));
  return plain.trim() === '' || plain.trim() === '*' ? undefined : parseType(plain, offset);
}

function asArray(element: TSESTree.TypeNode | undefined): TSESTree.TypeNode | undefined {
  return element && arrayType(element);
}

function closureFunction([, parameters = '', returns]: RegExpExecArray, offset: number): TSESTree.TypeNode {
  const types = parameters.split(',').map((text) => jsdocType(text, offset));
  const named = types.map((type, index) => ({ name: `p${index}`, type, range: [offset, offset] as const }));
  return functionType(named, returns === undefined ? undefined : jsdocType(returns, offset), [offset, offset]);
}

function readDeclarations(file: SourceFile): ReadonlyMap<string, TSESTree.TSTypeAliasDeclaration> {
  const found = new Map<string, TSESTree.TSTypeAliasDeclaration>();
  if (!hasJsdocTypes(file)) return found;
  for (const comment of jsdocComments(file)) {
    if (!/@(?:typedef|callback)\b/u.test(comment.value)) continue;
    for (const [name, type, templates] of declared(jsdocTags(comment)))
      if (!found.has(name)) found.set(name, typeAlias(name, type, templates));
  }
  return found;
}

type Declared = readonly [name: string, type: TSESTree.TypeNode, templates: readonly NamedType[]];

/** One comment may declare several types; the tags after each belong to it. */
function declared(tags: readonly JsdocTag[]): Declared[] {
  const found: Declared[] = [];
  const templates = tags.filter(({ name }) => name === 'template').flatMap(templatesIn);
  tags.forEach((tag, index) => {
    if (tag.name !== 'typedef' && tag.name !== 'callback') return;
    const end = tags.findIndex(({ name }, other) => other > index && (name === 'typedef' || name === 'callback'));
    const own = tags.slice(index + 1, end < 0 ? tags.length : end);
    const declaration = tag.name === 'typedef' ? typedef(tag, own) : callback(tag, own);
    if (declaration !== undefined) found.push([...declaration, templates]);
  });
  return found;
}

function typedef(tag: JsdocTag, own: readonly JsdocTag[]): [string, TSESTree.TypeNode] | undefined {
  const found = braced(tag);
  const name = /^\s*([\w$]+)/u.exec(found?.after ?? tag.body)?.[1];
  if (name === undefined) return undefined;
  const members = own
    .filter((item) => item.name === 'property' || item.name === 'prop')
    .flatMap((item) => namedTypeIn(item) ?? [])
    .map((item) => ({ ...item, name: `${name}.${item.name}` }));
  const type = found && jsdocType(found.text, found.offset);
  if (members.length === 0) return type && [name, type];
  const [whole] = nested([{ name, type, range: [tag.offset, tag.offset + tag.body.length] }, ...members]);
  return whole?.type && [name, whole.type];
}

function callback(tag: JsdocTag, own: readonly JsdocTag[]): [string, TSESTree.TypeNode] | undefined {
  const name = /^\s*([\w$]+)/u.exec(tag.body)?.[1];
  if (name === undefined) return undefined;
  const { parameters, returns } = readTypes(own);
  return [name, functionType(parameters, returns, [tag.offset, tag.offset + tag.body.length])];
}

const IMPORT =
  /^\s*(?:type\s+)?(?:([\w$]+)\s*(?:,\s*)?)?(?:\*\s*as\s+([\w$]+)\s*)?(?:\{([^{}]*)\}\s*)?from\s*(?:'([^'\n]+)'|"([^"\n]+)")/u;

function readImports(file: SourceFile): ReadonlyMap<string, JsdocImport> {
  const found = new Map<string, JsdocImport>();
  if (!hasJsdocTypes(file) || !/@import\b/u.test(file.text)) return found;
  for (const tag of jsdocComments(file).flatMap(jsdocTags)) {
    const match = tag.name === 'import' ? IMPORT.exec(tag.body) : null;
    if (match === null) continue;
    const [, whole, namespace, names = '', single, double] = match;
    const specifier = single ?? double ?? '';
    if (whole !== undefined) found.set(whole, { specifier, imported: 'default' });
    if (namespace !== undefined) found.set(namespace, { specifier, imported: '*' });
    for (const part of names.split(',')) {
      const [imported, local] = part
        .replace(/^\s*type\s/u, '')
        .trim()
        .split(/\s+as\s+/u);
      if (imported !== undefined && imported !== '') found.set(local ?? imported, { specifier, imported });
    }
  }
  return found;
}

function readCasts(file: SourceFile): ReadonlyMap<number, TSESTree.TypeNode> {
  const found = new Map<number, TSESTree.TypeNode>();
  if (!hasJsdocTypes(file)) return found;
  for (const comment of jsdocComments(file)) {
    const parenthesis = /^\s*\((?:\s*\()*\s*/u.exec(file.text.slice(comment.range[1], comment.range[1] + 200));
    const type = parenthesis === null ? undefined : readTypes(jsdocTags(comment)).type;
    if (parenthesis !== null && type !== undefined) found.set(comment.range[1] + parenthesis[0].length, type);
  }
  return found;
}

/** @returns whether the expression is the whole of what the parentheses of a cast hold */
export function endsAtParenthesis({ text }: SourceFile, { range }: TSESTree.Node): boolean {
  return /^\s*\)/u.test(text.slice(range[1], range[1] + 200));
}

function cached<Key extends object, T>(cache: WeakMap<Key, T>, key: Key, compute: (key: Key) => T): T {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = compute(key)));
  return value;
}
