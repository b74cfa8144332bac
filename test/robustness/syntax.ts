/** Legal code with constructs that programs rarely use. None of it lets an order out. */

/** What espree and the TypeScript parser both read as a module. */
export const ODD_MODULES: readonly string[] = [
  'class A { static #n = order; static { const { BuyerInfo } = A.#n; this.kept = BuyerInfo; } static {} }',
  'class A { #p = order; #m() { return this.#p; } get #g() { return this.#m(); } set #g(v) { this.#p = v; } has(o) { return #p in o; } f() { this.#g = this.#g; } }',
  'class A { static async *#gen() { yield* [order]; } "quoted name"() {} 42() {} [`computed ${1}`]() {} static static() {} get get() {} set set(v) {} async async() {} static }',
  'class A extends (order ? Object : null) { constructor() { super(...arguments); return order; } } class B extends class { x = order; } { y = super.x; }',
  'try { f(order); } catch { g(); } finally { h(order); } try {} catch ({ message, ...rest }) { g(rest); }',
  'outer: { inner: { if (f()) break outer; if (g()) break inner; h(order); } } a: b: c: for (;;) { if (f()) continue b; break a; }',
  'switch (order.OrderStatus) { default: { f(order); } case "a": case f(): break; case "b": let x = order; f(x); } switch (1) {}',
  'for (const { a = order, ...b } of [order]) f(a, b); for (const [x, , y = x] of []) ; for (let i = 0, j; ; ) break; for (const k in order) f(order[k]);',
  'for await (const part of (async function* () { yield order; })()) f(part); for (async of => 1; false; ) ; for (f().x of []) ; for ([order.x] of []) ;',
  'function F() { if (!new.target) return new F(); this.o = order; return new.target.name; } F(); new F; new new Function()();',
  'f(import.meta.url, import.meta.resolve?.("./x"), import.meta); const m = await import("./nowhere.js", { with: { type: "json" } }); f(m.default); import(f()).then(({ a }) => a);',
  'tag`a ${order} \\u{bad} \\xg`; String.raw`\\unicode ${order.AmazonOrderId}`; f`x``y`; f()`z`; new f`x`; `${`${`${order.Id}`}`}`;',
  'const r = /(?<year>\\d{4})[\\p{L}--[a-z]]/v, s = /(?<=a)b(?!c)/dgimsuy; f(order.x.match(r)?.groups.year, s[Symbol.replace]("", ""));',
  'const [a, , b = a, ...[c, ...d]] = [order]; const { x: { y: [z] = [] } = {}, ["k" + 1]: k, 0: zero, ...rest } = order; [order.a, order["b"]] = [1, 2]; ({ a: order.c, ...order.d } = {});',
  'order.a ||= order; order.b &&= order; order.c ??= order; order.d **= 2; order.e >>>= 1; order?.f?.[g]?.(order)?.h; delete order?.i; (order?.j).k; void order; typeof order; !order;',
  'f(...order.x, ...[...order.y], { ...null, ...order.z, ...undefined }); new f(...[order]); Math.max(...order.n); f?.(); (0, f.g)(order); (f, g)(order);',
  'const o = { __proto__: order, "a-b": 1, 0x10: 2, 1n: 3, [Symbol.iterator]: null, async *gen() {}, get a() { return order; }, set a(v) { this.b = v; }, async b() {}, get() {}, set() {}, async() {}, static: 1, super() { return super.toString(); } };',
  'function* g(a = yield_, { b } = order, ...[c]) { const x = yield a; yield* g(x, c, b); return yield; } const yield_ = 1; const it = g(); it.next(order); it.return(1); it.throw(order);',
  'async () => { await (async () => await order)(); await using x = f(); using y = f(order); for (using z of []) ; };',
  'var a1 = a1, a1 = order; { function hoisted() { return hoisted; } } function hoisted() {} let l1; const c1 = () => c1; l1 = l1 = order;',
  'if (order) ; else if (!order) {} else ; while (f()) if (g()) break; else continue; do ; while (f(order)); ;;; {} debugger;',
  'f(0b11, 0o17, 0xff, 1_000.5e-3, 10n, .5, "\\u{1F600}\\\n", null, true, this, /=/g, 1..toString(), -0, +order, ~order, order in f, order instanceof f);',
  'export default class { static x = order; } export { f as "string name", g }; export * as ns from "./nowhere.js"; export * from "./nowhere.js"; import d, * as n from "./nowhere.js"; import { "string name" as q } from "./nowhere.js"; import data from "./x.json" with { type: "json" }; function f() {} function g() {}',
  'var \\u{61}bc = order; f(abc, ℮, $, _, ünïcode); var async, of, get, set, from, as, type, let_; async = of; f(undefined, NaN, Infinity, arguments_, eval_);',
  'const weird = ((a, b = () => a, { c = b() } = {}) => async (d = c) => { return { a, b, c, d, order }; })(order); weird().then(({ order }) => f(order), () => {}).finally();',
  'Object.defineProperty(order, "x", { get() { return order; }, configurable: true }); Reflect.ownKeys(new Proxy(order, { get: (t, k) => t[k] })); Reflect.construct(f, [order], g); Object.setPrototypeOf(f, order);',
  'const self = {}; self.self = self; self.list = [self, order]; self.list.push(self.list); f(JSON.stringify(self.self.self.list[0]), structuredClone(self)); new Map([[self, self]]).get(self).list.flat(Infinity);',
  '[order].map(f.bind(null, order)).filter(Boolean).sort().reverse()[Symbol.iterator]().next().value; Array.from({ length: 1e9 }, (_, i) => i); new Array(4294967295); [].length = 7; "x".repeat(1e9).padStart(1e9);',
  'setTimeout(function again() { setTimeout(again, 1, order); }, 1); queueMicrotask(() => f(order)); new Promise(() => { throw order; }).catch(f); Promise.all([order, Promise.race([])]); process.on("exit", () => f(order));',
];

/** Only sloppy scripts may hold these. */
export const ODD_SCRIPTS: readonly string[] = [
  'with (order) { f(BuyerInfo); var inner = ShippingAddress; } with ({ order }) with (order) ;',
  'var public = 010, let = 1, yield = 2, static = "\\08"; let: for (;;) break let; undeclared = order; delete undeclared; f(arguments);',
  'if (f()) function inIf() {} else function inElse() {} l: function labelled() {} f(inIf, labelled); var await = order; async(await); function async() {}',
  'function f(a, a) { arguments[0] = order; f.caller; f.arguments; return arguments.callee(...arguments); } f(order); this.x = order; <!-- html comment',
  'module.exports = exports = order; exports.a = order; module["exports"].b = f; require("./nowhere"); require(f()); require.resolve("x"); var r = require; r("./nowhere"); require; function f() {}',
];

export const ODD_TYPESCRIPT: readonly string[] = [
  'import fs = require("fs"); import A = B.C.D; import type T = require("t"); f(fs, A); declare namespace B.C { const D: any; }',
  'enum E { A, B = A << 1, C = "x".length, "quoted-name" = 4, D = E.A } const enum F { X = `a${1}` } declare enum G { Y } f(E.A, F.X, G.Y, E[E.A]);',
  'namespace N { export const kept = order; export namespace M { export function g() { return kept; } } export import Q = N.M; } namespace N.O.P { f(N.kept); } f(N.M.g());',
  'declare module "ambient" { const x: string; export = x; } declare module "*.svg"; declare global { interface Window { order: any } var g: string; } declare let later: any; declare function df(o: any): void; declare class DC { x: string; m(): void }',
  'abstract class A<in out T> { abstract x: T; abstract m(): void; protected abstract get g(): T; declare d: string; private readonly o!: T; static override?: any; constructor(private p: T, public readonly q = order, protected r?: T) { f(this.p, this.q); } accessor a = order; static { f(this); } }',
  'class Over { m(a: string): string; m(a: number): number; m(a: any) { return a; } constructor(a: string); constructor(a: any) { f(a); } [key: string]: any; get x(): any { return order; } set x(v: any) { f(v); } }',
  'function over(a: string): string; function over(a: number): number; function over(this: any, a: any, ...rest: any[]): any { return [this, a, rest]; } over(order as any);',
  '@dec @dec() @ns.dec({ order }) class D { @dec() x = order; @dec() m(@param() a: any, @param p: any) { return a ?? p; } @dec() accessor y = 1; @dec static z = 1; @dec() get w() { return 1; } } f(D);',
  'const a = order as any as unknown as { x: string }; const b = <any>order; const c = order!; const d = order satisfies object; const e = (order as any)!.x!; (order as any) = a; f(a, b, c, d, e, f<any>, new Map<string, any>(), g<string>`x`);',
  'type U = typeof order | keyof typeof order | import("x").Y<string> | (new () => void) | (abstract new (...a: any[]) => any) | readonly string[] | [a: string, b?: number, ...rest: any[]] | unique symbol | `a${string}` | -1 | 1n | asserts; type asserts = 1;',
  'type M<T> = { readonly [K in keyof T as `get${K & string}`]-?: T[K] extends infer R extends string ? R : never } & { [k: string]: any; (x: any): void; new (x: any): any; get g(): any; set g(v: any); m?(): void };',
  'type Self = { AmazonOrderId: string; BuyerInfo: Self; list: Self[]; next: Other } ; interface Other extends Base<Self> { AmazonOrderId: string; ShippingAddress: Other } interface Base<T> extends Base<T> { t: T } function h(s: Self, o: Other, b: Base<Other>) { f(s.AmazonOrderId, o.AmazonOrderId, b.t); }',
  'type Loop = Loop; type A1 = B1; type B1 = A1; type C1<T> = C1<C1<T>>; interface I1 extends I2 {} interface I2 extends I1 {} function q(a: Loop, b: A1, c: C1<string>, d: I1) { f(a, b, c, d); } class K extends K {} f(K);',
  'function isOrder(o: unknown): o is { BuyerInfo: string } { return true; } function assertOrder(o: unknown): asserts o is object {} function assertIt(o: unknown): asserts o {} if (isOrder(order)) f(order); assertOrder(order); assertIt(order);',
  'export default interface Def { a: string } export type { Def as Type } from "./nowhere.js"; import { type X, type Y as Z } from "./nowhere.js"; import type * as W from "./nowhere.js"; export as namespace UmdName; let x: X | Z | W.V; f(x!);',
  'let definite!: any; definite = order; let tuple: [any, any?] = [order]; const fn = async <T,>(x: T): Promise<T> => x; const over2 = function <const T extends readonly any[]>(this: void, ...x: T) { return x; }; f(fn(order), over2(order), definite, tuple);',
  'class Priv { private constructor(private static_ = order) {} static create() { return new this(); } override toString() { return ""; } static async *[Symbol.asyncIterator]() {} declare private readonly "quoted": string; optional?(): void; } f(Priv.create());',
];

export const ODD_JSX: readonly string[] = [
  'const a = <svg:rect xlink:href="x" data-a={1} {...{}} {...order.x} />; const b = <A.B.C d />; const c = <></>; const d = <this.x />; function f() { return <>{/* comment */}{}text &amp; {" "}</>; }',
  'const e = <div key="k" attr=<b /> other={<i>{f()}</i>}>{[<li key="1" />, null, false]}{() => order}</div>; const g = <x-y z-w="1" a:b="c">{`t`}</x-y>; function f() {}',
];

/** Names that every object has; as names in code they mean nothing. */
export const INHERITED_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'isPrototypeOf',
  '__defineGetter__',
  '__lookupSetter__',
  'prototype',
  'then',
  'length',
  'name',
];

/** @returns code that uses a name in every place where code can have one. Reserved words are not among the names. */
export function codeWithName(name: string): string {
  return [
    `const holder = { '${name}': order.OrderTotal, ['${name}']: 2 }; f(holder.${name}, holder['${name}'], holder?.${name}?.${name});`,
    `function f() {} (function ${name}(${name}) { f(${name}, ${name}.${name}); })(1); { let ${name} = 1; f(${name}); }`,
    `${name}: for (;;) { if (f()) continue ${name}; break ${name}; }`,
    `{ const { ${name}, ...rest } = order.OrderTotal; f(${name}, rest); } { const { x: { ${name}: y } = {} } = {}; f(y); }`,
    `f(order.${name}, order['${name}'], order.BuyerInfo.${name}, order.${name}.${name}, sp.${name}, sp.${name}(1), console.${name}, console.${name}?.(1));`,
    `order.${name} = 1; order['${name}'] = 2; holder.${name}.${name} = 3; delete order.${name}; f(Object.keys(order).${name}, [].${name}, ''.${name}, (() => {}).${name});`,
    `class A { static '${name === 'prototype' || name === 'constructor' ? 'x' : name}' = 1; #${name === 'constructor' ? 'x' : name} = 2; ${name === 'constructor' ? 'y' : name}() {} } f(A.${name}, new A().${name}, new A().${name}?.());`,
    `await sp.callAPI({ operation: '${name}', endpoint: '${name}', query: { ${name}: 1 } }); await sp.callAPI({ operation: 'orders.${name}' }); await sp.callAPI('${name}'); await fetch('https://sellingpartnerapi-eu.amazon.com/orders/v0/${name}');`,
    `f(process.env.${name}, globalThis.${name}, Object.${name}, JSON.${name}, Math.${name}, new Map([['${name}', 1]]).get('${name}'), Object.fromEntries([['${name}', 1]]).${name}, Object.assign({}, { ${name}: 1 }).${name});`,
    `import imported, { ${name} as other } from '${name}'; import * as all from './${name}.js'; f(imported, other, all.${name}, imported.${name}(1)); export { f as ${name} };`,
  ].join('\n');
}
