// Chunks travel through streams.
import { PassThrough, Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

function dataEvent() {
  const stream = Readable.from([source()]);
  stream.on('data', (chunk) => {
    sink(chunk); // !
    sink(chunk.length);
  });
}

function dataEventClean() {
  const stream = Readable.from(sourceList().map((order) => order.id));
  stream.on('data', (chunk) => sink(chunk));
}

async function iterated() {
  for await (const chunk of Readable.from([source()])) {
    sink(chunk); // !
  }
}

function writtenTo() {
  const printer = new Writable({
    write(chunk, encoding, callback) {
      sink(encoding);
      sink(chunk.toString()); // !
      callback();
    },
  });
  printer.write(source());
  printer.end();
}

function writtenClean() {
  const printer = new Writable({
    write(chunk, encoding, callback) {
      sink(chunk.toString());
      callback();
    },
  });
  printer.write(hash(source()));
}

function piped() {
  const printer = new Writable({
    objectMode: true,
    write(chunk, encoding, callback) {
      sink(chunk); // !
      callback();
    },
  });
  Readable.from([source()]).pipe(printer);
}

function transformed() {
  const upper = new Transform({
    objectMode: true,
    transform(chunk, encoding, callback) {
      callback(null, chunk.toString().toUpperCase());
    },
  });
  Readable.from([source()])
    .pipe(upper)
    .on('data', (chunk) => sink(chunk)); // !
}

function transformedClean() {
  const hashing = new Transform({
    objectMode: true,
    transform(chunk, encoding, callback) {
      callback(null, hash(chunk.toString()));
    },
  });
  Readable.from([source()])
    .pipe(hashing)
    .on('data', (chunk) => sink(chunk));
}

async function pipelined() {
  await pipeline(
    Readable.from([source()]),
    async function* (chunks) {
      for await (const chunk of chunks) {
        sink(chunk); // !
        yield chunk;
      }
    },
    new PassThrough({ objectMode: true }).resume(),
  );
}

async function pipelinedClean() {
  await pipeline(
    Readable.from([source()]),
    async function* (chunks) {
      for await (const chunk of chunks) yield hash(chunk);
    },
    async function (digests) {
      for await (const digest of digests) sink(digest);
    },
  );
}

function passedThrough() {
  const tunnel = new PassThrough({ objectMode: true });
  tunnel.on('data', (chunk) => sink(chunk)); // !
  tunnel.write(source());
}

class OrderWriter extends Writable {
  _write(chunk, encoding, callback) {
    sink(encoding);
    sink(chunk.toString()); // !
    callback();
  }
}

function subclassed() {
  const writer = new OrderWriter();
  writer.write(source());
}
