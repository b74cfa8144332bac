import { describe, expect, it } from 'vitest';

import { parseFile } from '../../src/modules/parse.ts';
import { ApiTable } from '../../src/taint/api.ts';
import { extend, stepsOf, type Place, type Trace } from '../../src/taint/trace.ts';
import {
  ABSENT,
  apiValue,
  HOLE,
  isAlways,
  isTraceable,
  join,
  joinMarks,
  knownLiterals,
  literal,
  makeMark,
  mayBeAbsent,
  NOTHING,
  OTHER_KEY,
  propertyKeys,
  readingKeys,
  reference,
  replayedValue,
  sameReference,
  sameValue,
  stringLiterals,
  tainted,
  traced,
  UNDEFINED,
  UNKNOWN,
  wayOf,
  type Mark,
  type Value,
} from '../../src/taint/value.ts';

const apis = new ApiTable((_root, path) => path);
const one = apiValue(apis.member(apis.module('one'), 'a'));
const two = apiValue(apis.member(apis.module('two'), 'a'));

function placeIn(path: string): Place {
  const file = parseFile(path, 'first; second;');
  if (file === undefined) throw new Error('The program cannot be parsed.');
  return { file, node: file.program };
}

const place = placeIn('main.js');
const trace: Trace = extend(undefined, 'source', 'start', place);
const mark = (key: string, effects: readonly string[] = []): Mark =>
  makeMark({ key }, { key: 'here', place, note: undefined }, effects, trace);
const a = tainted([mark('a')]);
const b = tainted([mark('b')]);
const numbers = (from: number, count: number): Value => literal(...Array.from({ length: count }, (_, i) => from + i));

describe('join', () => {
  it('gives the same value when nothing is new', () => {
    for (const value of [a, one, reference(1), literal(1), UNKNOWN]) {
      expect(join(value, value)).toBe(value);
      expect(join(value, NOTHING)).toBe(value);
      expect(join(NOTHING, value)).toBe(value);
      expect(join(value, { ...value })).toBe(value);
    }
    expect(join(join(literal(1), literal(2)), literal(2))).toEqual(literal(1, 2));
  });

  it('holds both', () => {
    expect(join(literal(1), literal(2))).toEqual(literal(1, 2));
    expect(join(reference(1), reference(2)).references).toEqual([
      ...reference(1).references,
      ...reference(2).references,
    ]);
    expect(join(one, two).references).toEqual([...one.references, ...two.references]);
    expect(join(reference(1), one).references).toHaveLength(2);
    expect(join(a, b).marks.map(({ label }) => label.key)).toEqual(['a', 'b']);
    expect(join(literal(1), UNKNOWN)).toEqual({ ...literal(1), unknown: true });
    expect(join(literal(1), reference(1))).toEqual({ ...reference(1), literals: [1] });
  });

  it('takes too many constants for something unknown', () => {
    expect(join(numbers(0, 7), literal(7))).toEqual(numbers(0, 8));
    expect(join(numbers(0, 8), literal(8))).toEqual({ ...numbers(0, 8), unknown: true });
    expect(join(numbers(0, 8), literal(7))).toEqual(numbers(0, 8));
    expect(join(numbers(0, 8), numbers(4, 8))).toEqual({ ...numbers(0, 8), unknown: true });
    expect(join(numbers(0, 2), numbers(5, 2))).toEqual(literal(0, 1, 5, 6));
  });

  it('keeps so many objects and marks', () => {
    const objects = (count: number): Value =>
      Array.from({ length: count }, (_, id) => reference(id)).reduce(join, NOTHING);
    expect(objects(8).references).toHaveLength(8);
    expect(objects(9).references).toEqual(objects(8).references);
    const marks = Array.from({ length: 20 }, (_, index) => mark(String(index)));
    expect(joinMarks([], marks)).toEqual(marks.slice(0, 16));
    expect(joinMarks([], marks.slice(0, 16))).toEqual(marks.slice(0, 16));
    expect(joinMarks(marks.slice(0, 2), marks)).toEqual(marks.slice(0, 16));
  });

  it('tells marks apart by what they are of and what was done to them', () => {
    expect(joinMarks([mark('a')], [mark('a')])).toEqual([mark('a')]);
    expect(joinMarks([mark('a')], [mark('a', ['hash'])])).toHaveLength(2);
    expect(joinMarks([mark('a', ['x', 'y'])], [mark('a', ['xy'])])).toHaveLength(2);
    const first = [mark('a')];
    expect(joinMarks(first, [])).toBe(first);
    expect(joinMarks([mark('a'), mark('b')], [mark('b'), mark('c')]).map(({ label }) => label.key)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('what is the same', () => {
  const [first, second] = [reference(1).references[0], reference(2).references[0]];
  const [api, other] = [one.references[0], two.references[0]];
  it('references', () => {
    if (first === undefined || second === undefined || api === undefined || other === undefined) return;
    expect([sameReference(first, { ...first }), sameReference(first, second)]).toEqual([true, false]);
    expect([sameReference(api, { ...api }), sameReference(api, other)]).toEqual([true, false]);
    expect([sameReference(first, api), sameReference(api, first)]).toEqual([false, false]);
  });

  it('values, in any order and on any way', () => {
    expect(sameValue(literal(1, 2), literal(2, 1))).toBe(true);
    expect(sameValue(literal(NaN), literal(NaN))).toBe(true);
    expect(sameValue(join(reference(1), one), join(one, reference(1, trace)))).toBe(true);
    expect(sameValue(join(a, b), join(b, a))).toBe(true);
    expect(sameValue(a, a)).toBe(true);
  });

  it('not values of which a part is another', () => {
    expect(sameValue(literal(1, 2), literal(1, 3))).toBe(false);
    expect(sameValue(literal(1), literal(1, 2))).toBe(false);
    expect(sameValue(literal(1), { ...literal(1), unknown: true })).toBe(false);
    expect(sameValue(join(a, b), join(a, tainted([mark('c')])))).toBe(false);
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue(a, UNKNOWN)).toBe(false);
    expect(sameValue(join(reference(1), reference(2)), join(reference(1), reference(3)))).toBe(false);
    expect(sameValue(reference(1), NOTHING)).toBe(false);
  });
});

describe('ways', () => {
  it('are carried by data and by objects', () => {
    expect([a, reference(1), join(one, reference(1)), one, literal(1), UNKNOWN].map(isTraceable)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(wayOf(reference(1, trace))).toBe(trace);
    expect(wayOf(one)).toBeUndefined();
    expect(wayOf(literal(1))).toBeUndefined();
  });

  it('become longer', () => {
    const longer = traced(join(join(a, reference(1)), one), 'assign', 'text', place);
    expect(longer.marks.flatMap((item) => stepsOf(item.trace)).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'source start',
      'assign text',
    ]);
    expect(wayOf(longer)).toMatchObject({ kind: 'assign', name: 'text' });
    expect(longer.references[1]).toEqual(one.references[0]);
    expect(traced(one, 'assign', 'text', place)).toBe(one);
    expect(traced(a, 'assign', 'text', placeIn('model:x.js'))).toBe(a);
    expect(traced(a, 'assign', 'text', place).marks[0]?.trace).toMatchObject({ kind: 'assign', previous: trace });
  });

  it('are replaced in what is taken over from another call', () => {
    const other: Trace = extend(undefined, 'source', 'other', place);
    const instead = new Map([[trace, other]]);
    const both = join(join(a, reference(1, trace)), join(one, reference(2)));
    const taken = replayedValue(both, instead);
    expect(taken.marks.flatMap((item) => stepsOf(item.trace)).map(({ name }) => name)).toEqual(['other']);
    expect(taken.references.map((item) => (item.kind === 'object' ? item.trace?.kind : item.kind))).toEqual([
      'replay',
      'api',
      undefined,
    ]);
    expect(replayedValue(both, new Map())).toBe(both);
    expect(replayedValue(one, instead)).toBe(one);
  });
});

describe('questions', () => {
  it('which constants a value is', () => {
    expect(knownLiterals(literal(1, 'a'))).toEqual([1, 'a']);
    for (const value of [NOTHING, UNKNOWN, a, reference(1), join(literal(1), reference(1)), join(literal(1), UNKNOWN)])
      expect(knownLiterals(value)).toBeUndefined();
    expect(stringLiterals(literal(1, 'a', null))).toEqual(['a']);
    expect([isAlways(literal(1, 2), (item) => item !== 3), isAlways(literal(1, 3), (item) => item !== 3)]).toEqual([
      true,
      false,
    ]);
    expect(isAlways(UNKNOWN, () => true)).toBe(false);
  });

  it('which properties a value names', () => {
    const symbol = (name: string): Value => apiValue(apis.member(apis.global('Symbol'), name));
    expect(propertyKeys(literal('a', 1))).toEqual(['a', '1']);
    expect(propertyKeys(symbol('iterator'))).toEqual(['@@iterator']);
    expect(propertyKeys(join(symbol('iterator'), symbol('asyncIterator')))).toBeUndefined();
    expect(propertyKeys(one)).toBeUndefined();
    expect(propertyKeys(reference(1))).toBeUndefined();
    expect(propertyKeys(literal(`a${HOLE}`, 'b'))).toBeUndefined();
    expect(readingKeys(OTHER_KEY)).toEqual([HOLE]);
    expect(readingKeys(literal('a'))).toEqual(['a']);
    expect(readingKeys(UNKNOWN)).toBeUndefined();
  });

  it('whether a property may be missing', () => {
    expect(
      [ABSENT, join(UNDEFINED, literal(1)), join(UNDEFINED, a), join(UNDEFINED, reference(1))].map(mayBeAbsent),
    ).toEqual([true, true, true, true]);
    expect([UNDEFINED, literal(1), UNKNOWN, literal(undefined)].map(mayBeAbsent)).toEqual([false, false, false, false]);
  });

  it('what no data is', () => {
    expect(tainted([])).toBe(UNKNOWN);
    expect(a).toMatchObject({ unknown: true, literals: [], references: [] });
  });
});
