import { Linter } from 'eslint';
import { afterEach, describe, expect, it } from 'vitest';

import rule from '../../src/rules/no-hardcoded-credentials.ts';
import { BASE62, makeUp } from './made-up.ts';
import { lint } from './rule-tester.ts';

const KEY = makeUp(BASE62, 32);

/** Legal code with trees that rules stumble over. */
const ODD_CODE: readonly string[] = [
  'for (const secret of secrets) {} for (let password in x) {} for (var apiKey; ; ) break;',
  'let password, secret; var token; using: for (;;) break using;',
  '"use strict"; `a`; "password"; () => { "use asm"; };',
  'tag`\\u{bad} ${password} \\xg`; String.raw`\\unicode ${secret}`; tag`apiKey`;',
  'const { password, ...rest } = a; const [secret = "x", , ...tokens] = b; ({ password: a.b = 1 } = c);',
  'const secret = 10n, password = /ab+c/giu, apiKey = null, token = -1, clientSecret = void 0;',
  'import password from "pass"; export { secret } from "secret"; export * as token from "token"; import("apiKey");',
  'import data from "./secret.json" with { type: "json", password: "hunter2222" };',
  'class A extends (class {}) { static { this.password = "x"; } #secret; [`token`] = 1; get [apiKey]() {} accessor = 2; static password; }',
  'const o = { __proto__: null, ["pass" + "word"]: 1, [secret]: 2, async *token() {}, get apiKey() { return; }, set apiKey(v) {}, ...x, 1: 2 };',
  'const a = b; const b = a; jwt.sign(p, a); const c = { c: { ...c } }; jwt.sign(p, c.c.d); function f() { return f(); } jwt.sign(p, f());',
  'const o = { a: o.a, b: this.b }; createHmac("x", o.a); createHmac("x", this.key); createHmac("x", super_.key); createHmac(...args);',
  'createHmac("x", ...args); jwt.sign(...a, "shhh"); new Pool; new Pool(); require(); require(x)("a", "b"); (0, jwt.sign)(p, k);',
  'a ||= "x"; a.b ??= "y"; a[b] += "z"; a?.b?.("password", "x"); a?.[`password`]; (a?.b).c; delete a.password;',
  '[].join(); ["a", , "b"].join(); [...x].join(""); ["a"].join(sep); "a" + "b" + c + `d${e}`; +"a" - "b";',
  'if (password === secret) {} switch ("password") { case secret: } label: while (0) continue label; x = y, z;',
  'async () => { for await (const token of x) {} await (await password); }; function* g(secret = 1) { yield* token; yield password; }',
];

const ODD_TYPESCRIPT: readonly string[] = [
  'enum E { Password, Secret = "x", Token = 1 << 2, "api-key" = `y` } declare const secret: string; declare enum D { Password }',
  'abstract class A { abstract password: string; declare secret: string; constructor(private apiKey = "x", readonly token?: string) {} }',
  'type T = { password: "hunter2222" } | `secret${string}`; interface I { apiKey: "x"; token(): void }',
  'const x = <const>"password"; const y = secret!; const z = { password: "x" } satisfies Config; f<string>("password");',
  'import fs = require("secret"); import A = B.C; export = password; export as namespace secret;',
  'namespace N { export const password = "x"; } declare module "secret" { const token: string; } declare global {}',
  'function f(this: A, password: string, ...tokens: string[]): asserts password is "x"; function f() {}',
  '@Injectable({ secret: "x" }) class B { @Input() password = "x"; @Inject("token") private secret: string; accessor apiKey = "x"; }',
];

const ODD_JSX: readonly string[] = [
  '<a:b password="x" c:secret={token} {...props} {...{ apiKey: "x" }}>{/* secret */}{}{tokens} &amp; password</a:b>;',
  '<A.B.C apiKey token={<B secret="x" />} password={`x`} />; <></>; <A {...password}>{"secret"}</A>;',
];

describe('odd trees', () => {
  it.each([...ODD_CODE, ...ODD_TYPESCRIPT])('survives %s with the TypeScript parser', (code) => {
    expect(lint(code, 'file.ts').filter((message) => message.fatal)).toEqual([]);
  });

  it.each(ODD_JSX)('survives %s', (code) => {
    expect(lint(code, 'file.tsx').filter((message) => message.fatal)).toEqual([]);
  });

  it.each([...ODD_CODE, ...ODD_JSX])('survives %s with espree', (code) => {
    expect(lintWithEspree(code).filter((message) => message.fatal)).toEqual([]);
  });

  it('reports the same with espree', () => {
    const code = `const c = { client_secret: '${KEY}' }; <A apiKey="${KEY}" />;`;
    expect(lintWithEspree(code).map((message) => message.messageId)).toEqual(['hardcoded', 'hardcoded']);
  });
});

describe('size', () => {
  const exec = RegExp.prototype.exec; // eslint-disable-line @typescript-eslint/unbound-method -- put back and called on the pattern

  afterEach(() => {
    RegExp.prototype.exec = exec;
  });

  /** Characters that all regular expressions of a run have before them: every pattern is linear in those. */
  function countScanned(code: string, rules: Linter.RulesRecord): number {
    let scanned = 0;
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      scanned += text.length - (this.global || this.sticky ? this.lastIndex : 0);
      return exec.call(this, text);
    };
    lintWithEspree(code, rules);
    RegExp.prototype.exec = exec;
    return scanned;
  }

  /** @returns how often the rule looks at each character of the file, over what parsing does. */
  function costPerCharacter(code: string): number {
    return (countScanned(code, { 'p/r': 'error' }) - countScanned(code, {})) / code.length;
  }

  it.each([
    ['one literal', `const a = '${makeUp(BASE62, 5_000_000)}';`],
    ['one template', `const a = \`${makeUp(BASE62, 5_000_000)}\`;`],
    ['one comment', `/* ${makeUp(BASE62, 5_000_000)} */`],
  ])('reads a file of 5 MB in %s no more than twice', (_, code) => {
    expect(costPerCharacter(code)).toBeLessThan(2);
  });

  it.each([
    ['short literals', 'f("a short text of words");'],
    ['random literals', `f("${makeUp(BASE62, 64)}");`],
    ['names and values', `x = { apiKey: k, password: "Password", token: t("token") };`],
    ['starts of patterns', 'f("eyJeyJ-eyJ://a:b://EAA-us1 Atzr|Atzr| xoxb-1-");'],
    ['joins', 'f("https://" + host + ":" + port + "/path");'],
  ])('costs the same for each of many %s', (_, line) => {
    const small = costPerCharacter(line.repeat(200));
    const large = costPerCharacter(line.repeat(2_000));
    expect(large).toBeLessThan(40);
    expect(large).toBeLessThan(small * 1.2 + 1);
  });

  it('does not unfold joins of joins of joins', () => {
    const layers = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, depth, names) => {
      const inner = depth === 0 ? `'text of the first'` : (names[depth - 1] ?? '');
      return `const ${name} = ${Array.from({ length: 100 }, () => inner).join(' + ')};`;
    });
    expect(costPerCharacter(layers.join('\n'))).toBeLessThan(40);
  });

  it('walks the references of a variable once', () => {
    const line = 'f({ token: token, secret: secret, apiKey: apiKey });';
    const declared = 'let token, secret, apiKey;';
    const small = costPerCharacter(declared + line.repeat(200));
    expect(costPerCharacter(declared + line.repeat(4_000))).toBeLessThan(small * 1.2 + 1);
  });

  it('reads a join of thousands of lines in a loop', () => {
    const code = `const text = ${Array.from({ length: 1_500 }, (__, line) => `'line ${line} of a text'`).join(' + ')};`;
    expect(costPerCharacter(code)).toBeLessThan(40);
  });
});

function lintWithEspree(code: string, rules: Linter.RulesRecord = { 'p/r': 'error' }): Linter.LintMessage[] {
  const linter = new Linter({ configType: 'flat', cwd: '/project' });
  return linter.verify(
    code,
    {
      plugins: { p: { rules: { r: rule } } },
      rules,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    { filename: 'file.js' },
  );
}
