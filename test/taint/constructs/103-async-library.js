// The `async` package: iteratees, waterfalls, series.
import async from 'async';
import { waterfall } from 'async';

function mapped() {
  async.map(
    sourceList(),
    (order, callback) => callback(null, order.email),
    (error, emails) => {
      sink(error);
      sink(emails); // !
    },
  );
}

function mappedClean() {
  async.map(
    sourceList(),
    (order, callback) => callback(null, order.id),
    (error, ids) => sink(error, ids),
  );
}

function each() {
  async.each(
    sourceList(),
    (order, callback) => {
      sink(order.status);
      sink(order.phone); // !
      callback();
    },
    (error) => sink(error),
  );
}

function steps() {
  waterfall(
    [
      (next) => next(null, sourceRecord()),
      (order, next) => next(null, order.id, order.email),
      (id, email, next) => {
        sink(id);
        sink(email); // !
        next(null, email.length);
      },
    ],
    (error, size) => sink(error, size),
  );
}

function stepsResult() {
  async.waterfall([(next) => next(null, source()), (email, next) => next(null, `<${email}>`)], (error, text) => {
    sink(text); // !
  });
}

function stepsSanitized() {
  async.waterfall([(next) => next(null, source()), (email, next) => next(null, hash(email))], (error, digest) =>
    sink(digest),
  );
}

function parallelTasks() {
  async.parallel([(done) => done(null, source()), (done) => done(null, 'x')], (error, results) => {
    sink(error);
    sink(results); // !
  });
}

function parallelClean() {
  async.parallel([(done) => done(null, 1), (done) => done(null, 'x')], (error, results) => {
    sink(results);
  });
}

function seriesTasks() {
  async.series({ buyer: (done) => done(null, source()), page: (done) => done(null, 2) }, (error, results) => {
    sink(results.page);
    sink(results.buyer); // !
  });
}

async function awaitedMap() {
  const names = await async.map(sourceList(), async (order) => order.name);
  sink(names); // !
  const totals = await async.map(sourceList(), async (order) => order.total);
  sink(totals);
}

function queued() {
  const queue = async.queue((order, done) => {
    sink(order.id);
    sink(order.name); // !
    done();
  }, 2);
  queue.push(sourceRecord());
}
