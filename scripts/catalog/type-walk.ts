import ts from 'typescript';

import { ANY_MEMBER, CALL, INSTANCE, isMember, type Step } from '../../src/catalog/access-path.ts';

/** A thing on the way of an access path: its type, and the symbol through which types of the same name are found. */
export interface Place {
  readonly type: ts.Type;
  readonly symbol?: ts.Symbol | undefined;
}

/** What the typings say of a path. */
export type Walk =
  | { readonly outcome: 'found'; readonly places: readonly Place[] }
  /** Some step is typed `any`: what follows cannot be told. */
  | { readonly outcome: 'any' }
  /** The typings have no such step. */
  | { readonly outcome: 'missing'; readonly step: Step };

const UNTYPED = ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** Follows access paths through types. */
export class TypeWalker {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** @returns where the steps lead from the places, as far as the types say. */
  walk(start: readonly Place[], steps: readonly Step[]): Walk {
    let places = start;
    for (const [position, step] of steps.entries()) {
      const next = distinct(places.flatMap((place) => this.#step(place, step)));
      if (next.length === 0) {
        return places.every(({ type }) => isUntyped(type)) ? { outcome: 'any' } : { outcome: 'missing', step };
      }
      // The object that `new` makes of an untyped class, the result of an untyped call.
      if (position < steps.length - 1 && next.every(({ type }) => isUntyped(type))) return { outcome: 'any' };
      places = next;
    }
    return { outcome: 'found', places };
  }

  /** @returns the signatures with which the places can be called, or constructed. */
  signatures(places: readonly Place[], isNew: boolean): readonly ts.Signature[] {
    return places.flatMap(({ type }) =>
      this.#constituents(type).flatMap((part) => [
        ...(isNew ? part.getConstructSignatures() : part.getCallSignatures()),
      ]),
    );
  }

  /** @returns the types that an argument may have; undefined when no signature takes as many. */
  argument(signatures: readonly ts.Signature[], index: number): readonly ts.Type[] | undefined {
    const types = signatures.flatMap((signature) => this.#parameter(signature, index) ?? []);
    return types.length === 0 ? undefined : types;
  }

  /** @returns whether a property path exists in one of the types; `any` swallows every path. */
  hasPath(types: readonly ts.Type[], path: string): boolean {
    let current = types;
    for (const name of path.replaceAll('[]', '.[]').split('.').filter(Boolean)) {
      if (current.some((type) => isUntyped(type))) return true;
      current = current.flatMap((type) => (name === '[]' ? this.#elements(type) : this.#property(type, name)));
      if (current.length === 0) return false;
    }
    return true;
  }

  #step(place: Place, step: Step): readonly Place[] {
    if (step === CALL) return this.#results(place.type);
    if (step === INSTANCE) return this.#instances(place);
    // The constructor call itself: the class is what is called.
    if (step.endsWith(' ')) return [place];
    if (!isMember(step)) return this.#parameters(place.type, Number(step.slice(1)));
    return step === ANY_MEMBER ? this.#anyMember(place.type) : this.#member(place, step);
  }

  #results(type: ts.Type): readonly Place[] {
    return this.#constituents(type).flatMap((part) =>
      part.getCallSignatures().flatMap((signature) => {
        const result = this.#checker.getReturnTypeOfSignature(signature);
        const awaited = this.#checker.getAwaitedType(result);
        return [result, ...(awaited === undefined || awaited === result ? [] : [awaited])].map((item) => ({
          type: item,
        }));
      }),
    );
  }

  #instances({ type, symbol }: Place): readonly Place[] {
    const made = this.#constituents(type).flatMap((part) =>
      part.getConstructSignatures().map((signature) => this.#checker.getReturnTypeOfSignature(signature)),
    );
    const named = symbol === undefined ? undefined : this.#resolved(symbol);
    const isType = named !== undefined && (named.flags & ts.SymbolFlags.Type) !== 0;
    return [...made, ...(isType ? [this.#checker.getDeclaredTypeOfSymbol(named)] : [])].map((item) => ({ type: item }));
  }

  #parameters(type: ts.Type, index: number): readonly Place[] {
    const signatures = this.signatures([{ type }], false);
    return (this.argument(signatures, index) ?? []).map((item) => ({ type: item }));
  }

  #member({ type, symbol }: Place, name: string): readonly Place[] {
    const found = this.#property(type, name).map((item): Place => ({ type: item }));
    const holder = symbol === undefined ? undefined : this.#resolved(symbol);
    const exported = holder?.exports === undefined ? undefined : this.#exported(holder, name);
    if (exported === undefined) return found;
    const target = this.#resolved(exported);
    const isValue = (target.flags & ts.SymbolFlags.Value) !== 0;
    const own = isValue ? this.#checker.getTypeOfSymbol(target) : this.#checker.getDeclaredTypeOfSymbol(target);
    return [{ type: own, symbol: target }, ...found];
  }

  #exported(holder: ts.Symbol, name: string): ts.Symbol | undefined {
    const isModule = (holder.flags & (ts.SymbolFlags.Module | ts.SymbolFlags.Alias)) !== 0;
    if (!isModule) return undefined;
    return this.#checker.getExportsOfModule(holder).find((item) => item.name === name);
  }

  #anyMember(type: ts.Type): readonly Place[] {
    return this.#constituents(type).flatMap((part) => {
      const indexed = part.getStringIndexType() ?? part.getNumberIndexType();
      const members = part.getProperties().map((item) => this.#checker.getTypeOfSymbol(item));
      return [...(indexed === undefined ? [] : [indexed]), ...members].map((item) => ({ type: item }));
    });
  }

  #property(type: ts.Type, name: string): readonly ts.Type[] {
    return this.#constituents(type).flatMap((part) => {
      const property = part.getProperty(name);
      if (property !== undefined) return [this.#checker.getTypeOfSymbol(property)];
      const indexed = /^\d+$/.test(name) ? part.getNumberIndexType() : undefined;
      const byName = indexed ?? part.getStringIndexType();
      return byName === undefined ? [] : [byName];
    });
  }

  #elements(type: ts.Type): readonly ts.Type[] {
    return this.#constituents(type).flatMap((part) => part.getNumberIndexType() ?? []);
  }

  /** The parameter at an index: rest parameters take what follows, and a type parameter is what it extends. */
  #parameter(signature: ts.Signature, index: number): ts.Type | undefined {
    const { parameters } = signature;
    const plain = parameters[index];
    const last = parameters.at(-1);
    const rest = last?.valueDeclaration;
    const isRest = rest !== undefined && ts.isParameter(rest) && rest.dotDotDotToken !== undefined;
    if (last !== undefined && isRest && index >= parameters.length - 1) {
      const list = this.#checker.getTypeOfSymbol(last);
      return this.#elements(list)[0] ?? list;
    }
    return plain === undefined ? undefined : this.#checker.getTypeOfSymbol(plain);
  }

  /** The types that a value of the type may be of, without `null` and `undefined`. */
  #constituents(type: ts.Type): readonly ts.Type[] {
    const bare = this.#checker.getNonNullableType(type);
    const bound = this.#checker.getBaseConstraintOfType(bare) ?? bare;
    return bound.isUnion()
      ? bound.types.flatMap((part) => this.#constituents(part))
      : [this.#checker.getApparentType(bound)];
  }

  #resolved(symbol: ts.Symbol): ts.Symbol {
    return (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }
}

function isUntyped(type: ts.Type): boolean {
  return (type.flags & UNTYPED) !== 0;
}

/** Overloads give the same type over and over. */
function distinct(places: readonly Place[]): readonly Place[] {
  const seen = new Set<ts.Type>();
  return places.filter(({ type, symbol }) => {
    if (symbol !== undefined) return true;
    if (seen.has(type)) return false;
    seen.add(type);
    return true;
  });
}
