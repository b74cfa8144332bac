/**
 * Programs that the engine once got wrong, as small as they can be. Each is run and analysed: the reported lines are those
 * where data really reaches a sink.
 */
export const CASES: Readonly<Record<string, string>> = {
  'shift moves the elements': `
const list = ['q', source()];
list.shift();
sink(list[0]);
sink(list.length);
`,

  'reverse moves the elements': `
const list = ['q', source()];
list.reverse();
sink(list[0]);
sink(list[1]);
`,

  'sort may put any element anywhere': `
const list = ['q', source()];
list.sort();
sink(list.join());
`,

  'splice takes out and puts in': `
const list = ['q', source(), 'v'];
const taken = list.splice(1, 1, 'w');
sink(taken);
sink(list);
`,

  'a smaller length cuts elements off': `
const list = ['q', source()];
list.length = 1;
sink(list);
`,

  'copyWithin, fill, with and toSpliced keep the other elements in place': `
const list = ['q', source(), 'v'];
sink(list.with(1, 'q'));
sink(list.toSpliced(0, 1)[0]);
sink(list.toReversed()[0]);
list.copyWithin(0, 1);
sink(list[0]);
sink(list[2]);
list.fill('q', 0, 2);
sink(list);
`,

  'concat takes values as well as lists': `
const list = ['q'].concat(source(), 'v');
sink(list[0]);
sink(list[1]);
sink(list[2]);
`,

  'what is added to one of two lists of unlike length': `
const list = opaque(1) ? [] : ['q', 'v', ...opaque(1)];
list.push(source());
sink(list[0]);
`,

  'the results of an asynchronous callback are promises of their own': `
const work = async () => {
  sink(await Promise.all([source(), 'q'].map(async (item) => item)));
};
work();
`,

  'default in the middle of a switch over undefined': `
switch (undefined) {
  case 'q':
    break;
  default:
    sink(source());
  case 'v':
    sink(source());
}
sink(source());
`,

  'a deleted property does not hide one that is spread over': `
const record = { a: 'q', c: 'v' };
delete record.c;
sink({ c: source(), ...record });
`,

  'a property that is undefined hides one that it is spread over': `
sink({ c: source(), ...{ c: undefined } });
`,

  'a property that may be missing hides nothing': `
const record = { a: 'q' };
if (opaque(0)) record.c = 'v';
sink({ c: source(), ...record });
`,

  'a property that is undefined counts among the values': `
const list = ['q'];
sink(Object.values({ a: list[1], b: source() })[1]);
sink(Object.values({ a: list[1], b: source() })[0]);
sink(Object.keys({ a: list[1], b: source() })[1]);
sink('c' in { c: undefined } && source());
`,

  'spreading takes what a getter gives': `
const record = { ...{ get a() { return 'q'; }, b: 'q' }, a: source() };
sink(record.a);
sink(Object.values({ get a() { return source(); } }));
`,

  'a later property takes the place of a getter': `
sink({ get a() { return 'q'; }, a: source() }.a);
sink({ get a() { return source(); }, a: 'q' }.a);
`,

  'a deleted getter gives nothing': `
const record = { get a() { return source(); } };
delete record.a;
sink(record.a);
`,

  'a rest pattern keeps what getters give': `
const { b, ...rest } = { get a() { return source(); }, b: 'q' };
sink(rest);
`,

  'defineProperty with a setter': `
const record = {};
Object.defineProperty(record, 'value', { get() { return this.a; }, set(next) { this.a = next; } });
record.value = source();
sink(record.a);
sink(record.value);
`,

  'defineProperty takes the place of an accessor': `
const record = { get a() { return 'q'; } };
Object.defineProperty(record, 'a', { value: source() });
sink(record.a);
`,

  'a generator that is not asked to the end': `
const list = ['q', source()];
const machine = (function* () { yield 'q'; list.length = 0; })();
machine.next();
sink(list);
`,

  'a generator that is never asked': `
const list = ['q', source()];
const machine = (function* () { yield list.pop(); })();
sink(list);
`,

  'an object with a then method is waited for': `
const work = async () => {
  sink(await Promise.resolve({ then(resolve) { resolve(source()); } }));
  sink(await { then(resolve, reject) { resolve('q'); } });
};
work();
`,

  'a handler that is attached before the promise is settled': `
let settle;
const ready = new Promise((resolve) => { settle = resolve; }).then((value) => value + 'q');
settle(source());
ready.then((value) => { sink(value); });
`,

  'a spread copies before the properties after it are evaluated': `
const record = { a: source(), b: 'q' };
sink({ ...record, b: (record.a = 'q') });
sink(record);
`,

  'a loop over a list that its body makes shorter': `
const list = ['q', source()];
for (const item of list) opaque(item, list.shift());
sink(list);
`,

  'a loop over a list that its body fills': `
const list = ['q', 'v'];
for (const item of list) {
  sink(item);
  list[1] = source();
}
`,

  'a callback that fills the list that it runs over': `
const list = ['q', 'v'];
list.forEach((item) => {
  sink(item);
  list[1] = source();
});
`,

  'a timer has not run yet': `
let text = source();
setTimeout(() => { text = 'q'; });
sink(text);
`,

  'a callback that shortens the list that it runs over': `
const list = ['q', source()];
list.map(() => list.shift());
sink(list);
`,

  'a text made by JSON is put into another one': `
sink('q'.replace('q', JSON.stringify({ a: source() })));
`,

  'what may be spread takes up a place or none': `
const record = { a: 'v' };
sink(Object.values({ ...(opaque(0) && record), c: source() })[0]);
`,

  'a reducer that shortens the list that it runs over': `
const list = ['q', source()];
list.reduce(() => list.splice(0, 1), []);
sink(list);
`,

  'a default behind a spread of any length': `
const second = (first, other = source()) => other;
sink(second(...new Set(['q'])));
`,

  'a test of an element that is not there': `
const list = ['q'];
const first = list[1] ?? 'v';
list.push(source());
sink(list[1]);
`,

  'a test of an accessor does not run its setter': `
const record = { kept: source(), get a() { return this.kept; }, set a(next) { this.kept = 'q'; } };
if (record.a === 'q') opaque(1);
sink(record.kept);
`,

  'a loop that is left before its body did anything': `
const record = { a: source() };
let n = 3;
while (n > 0) {
  n -= 1;
  if (opaque(1)) break;
  record.a = 'q';
}
sink(record);
`,

  'a default that is perhaps not evaluated': `
let text = source();
const { a = (text = 'q') } = { a: opaque(1) || undefined };
sink(text);
`,

  'the subject of a switch is evaluated once': `
const list = ['q', source()];
switch ([list.shift()][0]) {
  case 'q':
    sink(list);
}
`,

  'JSON gives back what it was given': `
sink({ c: source(), ...JSON.parse(JSON.stringify({ c: 'q' })) });
`,
};
