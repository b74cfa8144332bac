import { EMITTER } from './events.ts';
import type { LibraryModel } from './schema.ts';

/** A stream without buffers and back pressure, readable and writable. */
export const STREAM = `
${EMITTER}
class Stream extends EventEmitter {
  #options;
  #chunks = [];
  constructor(options) {
    super();
    this.#options = options;
    options?.read?.call(this, 0);
  }
  push(chunk, encoding) {
    if (chunk === null) {
      this.emit('end');
      return false;
    }
    this.#chunks.push(chunk);
    this.emit('data', chunk);
    this.emit('readable');
    return true;
  }
  read() {
    this._read?.(0);
    return $element(this.#chunks);
  }
  unshift(chunk) { return this.push(chunk); }
  write(chunk, encoding, done) {
    const callback = (error, result) => {
      if (error !== undefined && error !== null) this.emit('error', error);
      if (result !== undefined && result !== null) this.push(result);
    };
    const write = this.#options?.write ?? this._write;
    const transform = this.#options?.transform ?? this._transform;
    if (write !== undefined) write.call(this, chunk, 'utf8', callback);
    else if (transform !== undefined) transform.call(this, chunk, 'utf8', callback);
    else this.push(chunk);
    return $unknown();
  }
  end(chunk, encoding, done) {
    if (chunk !== undefined && typeof chunk !== 'function') this.write(chunk);
    const callback = (error, result) => {
      if (result !== undefined && result !== null) this.push(result);
    };
    (this.#options?.flush ?? this._flush)?.call(this, callback);
    (this.#options?.final ?? this._final)?.call(this, callback);
    this.emit('finish');
    this.emit('end');
    return this;
  }
  pipe(target) {
    this.on('data', (chunk) => { target.write(chunk); });
    this.on('end', () => { target.end(); });
    return target;
  }
  map(f) { const result = new Stream(); this.on('data', (chunk) => { result.push(f(chunk)); }); return result; }
  filter(f) { const result = new Stream(); this.on('data', (chunk) => { if (f(chunk)) result.push(chunk); }); return result; }
  async forEach(f) { for (const chunk of this.#chunks) await f(chunk); }
  async toArray() { return this.#chunks; }
  async *[Symbol.asyncIterator]() {
    this._read?.(0);
    for (const chunk of this.#chunks) yield chunk;
  }
  pipeThrough(target) { return typeof target?.write === 'function' ? this.pipe(target) : this; }
  async pipeTo(target) { for (const chunk of this.#chunks) target.write(chunk); }
  getReader() { return { read: async () => ({ done: $unknown(), value: $element(this.#chunks) }), cancel() {}, releaseLock() {} }; }
  static fromWeb(stream) { return stream; }
  static toWeb(stream) { return stream; }
  setEncoding() { return this; }
  resume() { return this; }
  pause() { return this; }
  destroy(error) { return this; }
  cork() {}
  uncork() {}
  unpipe() { return this; }
  get writableLength() { return $unknown(); }
  get readableLength() { return $unknown(); }
  static from(source) {
    const stream = new Stream();
    const chunks = typeof source === 'string' ? [source] : source;
    for (const chunk of chunks) stream.push(chunk);
    return stream;
  }
}
`;

/** Streams without buffers and back pressure: what is pushed arrives at once. */
export const streams: LibraryModel = {
  name: 'streams',
  packages: ['node:stream', 'node:stream/promises', 'stream', 'readable-stream', 'through2'],
  code: `${STREAM}
export { Stream, Stream as Readable, Stream as Writable, Stream as Duplex, Stream as Transform, Stream as PassThrough };
function connect(source, step) {
  if (typeof step === 'function') {
    const given = typeof source === 'function' ? source() : source;
    return step(given);
  }
  const start = typeof source === 'function' ? source() : source;
  if (typeof start?.pipe === 'function') return start.pipe(step);
  for (const chunk of start ?? []) step.write(chunk);
  return step;
}
export function pipeline(...given) {
  const steps = given.flat();
  const last = steps.at(-1);
  const done = steps.length > 2 && typeof last === 'function' && last.length === 1 ? last : undefined;
  const end = steps.slice(1).reduce((source, step) => connect(source, step), steps[0]);
  for (const chunk of typeof end?.next === 'function' ? end : []) void chunk;
  return Promise.resolve();
}
export const finished = (stream, done) => (typeof done === 'function' ? done() : Promise.resolve());
export const addAbortSignal = (signal, stream) => stream;
export const obj = (transform, flush) => new Stream({ transform, flush });
export default function (...given) {
  const functions = given.filter((item) => typeof item === 'function');
  return new Stream({ transform: functions[0], flush: functions[1] });
}
`,
};
