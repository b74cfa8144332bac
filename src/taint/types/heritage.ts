import type { ClassNode } from '../callable.ts';
import type { Interpreter } from '../interpreter.ts';
import { jsdocTypesOf } from '../../modules/jsdoc-types.ts';
import type { SourceFile } from '../../modules/source-file.ts';
import type { Value } from '../value.ts';
import { expectType } from './expected.ts';
import { memberOf } from './members.ts';
import { heir, termOf, type TypeScope } from './syntax.ts';
import type { Lazy } from './term.ts';

/** @returns what a class extends and implements, as types */
function heritageOf(interpreter: Interpreter, node: ClassNode, file: SourceFile): readonly Lazy[] {
  const scope: TypeScope = { file, types: new Map() };
  const { superClass } = node;
  // Parsers of JavaScript leave the list out.
  const implemented = (node as { readonly implements?: ClassNode['implements'] }).implements ?? [];
  const named = [...(superClass == null ? [] : [{ expression: superClass }]), ...implemented];
  const commented = jsdocTypesOf(file, node)?.implemented ?? [];
  return [
    ...named.map((heritage) => heir(interpreter, heritage, scope)),
    ...commented.map((type) => (): ReturnType<Lazy> => termOf(interpreter, type, scope)),
  ];
}

/** Methods take what the interfaces and classes that their class is built on say. */
export function expectMethods(interpreter: Interpreter, node: ClassNode, prototype: Value): void {
  const { file } = interpreter.activation.module;
  for (const type of heritageOf(interpreter, node, file)) expectType(interpreter, prototype, type);
}

/** Functions in fields too: `handle = (order) => …`. */
export function expectField(interpreter: Interpreter, node: ClassNode, key: string, value: Value): void {
  if (value.references.length === 0) return;
  const { file } = interpreter.activation.module;
  for (const type of heritageOf(interpreter, node, file)) expectType(interpreter, value, () => memberOf(type(), key));
}
