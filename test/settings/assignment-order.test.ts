import { test } from 'vitest';

import { check } from './harness.ts';

test('what a variable holds when the sink runs counts, not what it holds before or after', () => {
  check(`
    let value = source();
    sink(value); // ! no-pii-in-logs
    value = 'nothing';
    sink(value);
    value = source();
    sink(value); // ! no-pii-in-logs
  `);
});

test('data that comes after the sink does not reach it', () => {
  check(`
    let value = 'nothing';
    sink(value);
    value = source();
    let other = value;
    value = 'nothing';
    sink(value);
    sink(other); // ! no-pii-in-logs
  `);
});

test('swapped variables hold what the other one held', () => {
  check(`
    let a = source();
    let b = 'nothing';
    [a, b] = [b, a];
    sink(a);
    sink(b); // ! no-pii-in-logs
  `);
});

test('the second pass of a loop sees what the first one assigned', () => {
  check(`
    let last = 'nothing';
    for (const round of [1, 2, 3]) {
      sink(last); // ! no-pii-in-logs
      last = source();
    }
    let fresh = 'nothing';
    for (const round of [1, 2, 3]) {
      fresh = 'nothing';
      sink(fresh);
      fresh = source();
    }
  `);
});

test('where two ways meet, the value is that of either', () => {
  check(`
    let some = 'nothing';
    if (Math.random() > 0.5) some = source();
    sink(some); // ! no-pii-in-logs
    let none = source();
    if (Math.random() > 0.5) none = 'nothing';
    else none = 'nothing at all';
    sink(none);
  `);
});

test('compound assignments add, plain ones replace', () => {
  check(`
    let text = 'order ';
    text += source();
    sink(text); // ! no-pii-in-logs
    text = 'order ';
    text += 'nothing';
    sink(text);
    let given = null;
    given ??= source();
    sink(given); // ! no-pii-in-logs
    let kept = 'nothing';
    kept ||= source();
    sink(kept);
  `);
});
