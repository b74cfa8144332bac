import type { LibraryModel } from './schema.ts';

/** Operators that pass values on as they are, only fewer, later or in another order. */
const PASSING =
  'take skip takeLast skipLast takeUntil skipUntil debounceTime throttleTime auditTime sampleTime delay distinct distinctUntilChanged distinctUntilKeyChanged share shareReplay publish publishReplay refCount retry repeat observeOn subscribeOn timeout startWithNothing first last single elementAt ignoreElements finalize defaultIfEmpty throwIfEmpty takeUntilDestroyed';

/** An observable is a function that is given a listener; an operator is a function from one to another. */
const code = `
class Subscription { unsubscribe() {} add() {} }
function listenerOf(observer) {
  if (typeof observer === 'function') return observer;
  return (value) => observer?.next?.(value);
}
class Observable {
  constructor(start) { this.start = start; }
  subscribe(observer, onError, onComplete) {
    const next = listenerOf(observer);
    const sink = {
      next,
      error: (error) => (observer?.error ?? onError)?.(error),
      complete: () => (observer?.complete ?? onComplete)?.(),
    };
    this.start(sink);
    return new Subscription();
  }
  pipe(...operators) { return operators.reduce((current, operator) => operator(current), this); }
  forEach(f) { this.subscribe(f); return Promise.resolve(); }
  toPromise() { return firstValueFrom(this); }
  [Symbol.observable]() { return this; }
}
class Subject extends Observable {
  constructor(...initial) {
    super((sink) => {
      this.listeners.push(sink);
      for (const value of this.sent) sink.next(value);
    });
    this.listeners = [];
    this.sent = [...initial];
  }
  next(value) {
    this.sent.push(value);
    for (const listener of this.listeners) listener.next(value);
  }
  error(error) { for (const listener of this.listeners) listener.error(error); }
  complete() { for (const listener of this.listeners) listener.complete(); }
  asObservable() { return this; }
  unsubscribe() {}
}
class BehaviorSubject extends Subject {
  get value() { return $element(this.sent); }
  getValue() { return $element(this.sent); }
}
const make = (start) => new Observable(start);
const each = (start) => make((sink) => start((value) => sink.next(value), sink));
// Anything that can be turned into an observable.
function input(source) {
  if (source instanceof Observable) return source;
  if (source?.then !== undefined) return make((sink) => { source.then((value) => sink.next(value), (error) => sink.error(error)); });
  return make((sink) => { for (const value of source ?? []) sink.next(value); });
}
export const from = input;
export const of = (...values) => make((sink) => { for (const value of values) sink.next(value); });
export const defer = (f) => make((sink) => { input(f()).subscribe(sink); });
export const throwError = (f) => make((sink) => sink.error(typeof f === 'function' ? f() : f));
export const timer = () => make((sink) => sink.next(0));
export const interval = timer;
export const range = timer;
export const EMPTY = make(() => undefined);
export const NEVER = EMPTY;
export const fromEvent = (target, name) => make((sink) => { (target.addEventListener ?? target.on).call(target, name, (event) => sink.next(event)); });
export const bindNodeCallback = (f) => (...given) => make((sink) => { f(...given, (error, value) => sink.next(value)); });
export const merge = (...sources) => make((sink) => { for (const source of sources) input(source).subscribe(sink); });
export const concat = merge;
export const race = merge;
function latest(sources) {
  const list = Array.isArray(sources) ? sources : Object.values(sources ?? {});
  const values = [];
  for (const source of list) {
    let seen;
    input(source).subscribe((value) => { seen = value; });
    values.push(seen);
  }
  if (Array.isArray(sources)) return values;
  const named = {};
  let index = 0;
  for (const key of Object.keys(sources ?? {})) {
    named[key] = values[index];
    index += 1;
  }
  return named;
}
const joined = (sources, project) => make((sink) => {
  const values = latest(sources);
  sink.next(typeof project === 'function' ? project(...values) : values);
});
export const combineLatest = joined;
export const forkJoin = joined;
export const zip = (...sources) => joined(sources);
export const firstValueFrom = (source) => new Promise((resolve, reject) => { source.subscribe({ next: resolve, error: reject }); });
export const lastValueFrom = firstValueFrom;
export const isObservable = () => $unknown();
export const pipe = (...operators) => (source) => operators.reduce((current, operator) => operator(current), source);
export { Observable, Subject, BehaviorSubject, BehaviorSubject as ReplaySubject, Subject as AsyncSubject, Subscription };

const through = (f) => (source) => make((sink) => {
  source.subscribe({ next: (value) => f(value, (result) => sink.next(result), sink), error: (error) => sink.error(error), complete: () => sink.complete() });
});
export const map = (f) => through((value, next) => next(f(value, 0)));
export const mapTo = (result) => through((value, next) => next(result));
export const pluck = (...keys) => through((value, next) => next(keys.reduce((current, key) => current?.[key], value)));
export const filter = (f) => through((value, next) => { if (f(value, 0)) next(value); });
export const takeWhile = filter;
export const skipWhile = filter;
export const find = filter;
export const tap = (observer) => through((value, next) => { listenerOf(observer)(value); next(value); });
const flattened = (f) => through((value, next, sink) => { input(f(value, 0)).subscribe({ next, error: (error) => sink.error(error) }); });
export const mergeMap = flattened;
export const flatMap = flattened;
export const switchMap = flattened;
export const concatMap = flattened;
export const exhaustMap = flattened;
export const expand = flattened;
export const mergeAll = () => flattened((inner) => inner);
export const switchAll = mergeAll;
export const concatAll = mergeAll;
export const scan = (f, start) => (source) => {
  let state = start;
  return through((value, next) => { state = f(state, value, 0); next(state); })(source);
};
export const reduce = scan;
export const toArray = () => through((value, next) => next([value, value].toSorted()));
export const bufferTime = toArray;
export const bufferCount = toArray;
export const buffer = toArray;
export const groupBy = () => through((value, next) => next(of(value)));
export const pairwise = () => through((value, next) => next([value, value]));
export const count = () => through((value, next) => next($unknown()));
export const isEmpty = count;
export const every = (f) => through((value, next) => { f(value); next($unknown()); });
export const startWith = (...values) => (source) => merge(of(...values), source);
export const endWith = startWith;
export const concatWith = (...others) => (source) => merge(source, ...others);
export const mergeWith = concatWith;
export const withLatestFrom = (...others) => through((value, next) => next([value, ...latest(others)]));
export const combineLatestWith = withLatestFrom;
export const zipWith = withLatestFrom;
export const catchError = (f) => (source) => make((sink) => {
  source.subscribe({ next: (value) => sink.next(value), error: (error) => input(f(error, source)).subscribe(sink) });
});
export const retryWhen = (f) => (source) => source;
const passing = () => (source) => source;
${PASSING.split(' ')
  .map((name) => `export const ${name} = passing;`)
  .join('\n')}
`;

export const rxjs: LibraryModel = { name: 'rxjs', packages: ['rxjs', 'rxjs/operators'], code };
