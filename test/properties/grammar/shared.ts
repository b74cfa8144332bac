import { code, key, oneOfTexts, statement, type Family } from './core.ts';

/**
 * Functions that every part of a program uses. They keep nothing, so what one caller gives them never reaches another one.
 */
export const HELPERS: Readonly<Record<string, string>> = {
  same: '(value) => value',
  wrap: `(value) => ({ a: value, b: 'q' })`,
  unwrap: '({ a }) => a',
  put: '(record, name, value) => { record[name] = value; return record; }',
  each: '(list, callback) => list.map((item) => callback(item))',
  twice: '(callback, value) => callback(callback(value))',
  choose: '(test, one, two) => { if (test) return one; return two; }',
  counted: 'function again(n, value) { return n === 0 ? value : again(n - 1, value); }',
  listed: 'function* (value) { yield value; }',
  guarded: '(run) => { try { return run(); } catch { return undefined; } }',
  thrown: '(value) => { try { throw value; } catch (error) { return error; } }',
  Keeper:
    'class { #kept; constructor(kept) { this.#kept = kept; } get kept() { return this.#kept; } swap(next) { const before = this.#kept; this.#kept = next; return before; } }',
};

export const shared: Family = (t) => ({
  text: [
    code`same(${t.text})`,
    code`unwrap(${t.record})`,
    code`unwrap(wrap(${t.text}))`,
    code`twice(${t.mapper}, ${t.text})`,
    code`twice(same, ${t.text})`,
    code`choose(${t.test}, ${t.text}, ${t.text})`,
    code`counted(${oneOfTexts('1', '2', '5')}, ${t.text})`,
    code`[...listed(${t.text})][0]`,
    code`guarded(() => ${t.text})`,
    code`thrown(${t.text})`,
    code`new Keeper(${t.text}).kept`,
    code`new Keeper(${t.text}).swap(${t.text})`,
    code`each(${t.list}, same)[0]`,
  ],
  record: [
    code`wrap(${t.text})`,
    code`same(${t.record})`,
    code`put(${t.record}, '${key}', ${t.text})`,
    code`choose(${t.test}, ${t.record}, ${t.record})`,
    code`thrown(${t.record})`,
    code`new Keeper(${t.record}).kept`,
  ],
  list: [code`same(${t.list})`, code`each(${t.list}, ${t.mapper})`, code`[...listed(${t.text})]`],
  statement: [
    statement`put(${t.record}, '${key}', ${t.text});`,
    statement`each(${t.list}, ${t.mapper});`,
    statement`guarded(() => { throw ${t.text}; });`,
  ],
});
