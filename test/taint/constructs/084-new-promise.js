// The executor runs; its resolver closures settle the promise.

async function resolved() {
  const email = await new Promise((resolve) => {
    resolve(source());
  });
  sink(email); // !
}

async function resolvedClean() {
  const email = source();
  const size = await new Promise((resolve) => {
    resolve(email.length);
  });
  sink(size);
}

async function rejected() {
  try {
    await new Promise((resolve, reject) => {
      reject(new Error(source()));
    });
  } catch (error) {
    sink(error.message); // !
  }
}

async function rejectionIsNotTheValue() {
  const value = await new Promise((resolve, reject) => {
    if (opaque('fail')) reject(source());
    else resolve('fine');
  }).catch(() => 'failed');
  sink(value);
}

async function resolvedLater() {
  const email = await new Promise((resolve) => {
    setTimeout(() => resolve(source()), 0);
  });
  sink(email); // !
}

async function wrappedCallback() {
  const load = (callback) => callback(null, sourceRecord());
  const order = await new Promise((resolve, reject) => {
    load((error, result) => (error ? reject(error) : resolve(result)));
  });
  sink(order.id);
  sink(order.name); // !
}

async function resolvedWithPromise() {
  const email = await new Promise((resolve) => resolve(sourceAsync()));
  sink(email); // !
}

async function thrownInExecutor() {
  try {
    await new Promise(() => {
      throw new Error(source());
    });
  } catch (error) {
    sink(error.message); // !
  }
}

async function storedResolver() {
  let settle;
  const ready = new Promise((resolve) => {
    settle = resolve;
  });
  settle(source());
  sink(await ready); // !
}

async function resolverAsCallback() {
  const email = await new Promise((resolve) => {
    sourceAsync().then(resolve);
  });
  sink(email); // !
  const digest = await new Promise((resolve) => {
    sourceAsync().then(hash).then(resolve);
  });
  sink(digest);
}

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function sleepIsClean() {
  const email = source();
  sink(await sleep(0));
  sink(email); // !
}

async function staticHelpers() {
  sink(await Promise.resolve(source())); // !
  sink(await Promise.resolve('x'));
}

async function withResolvers() {
  const { promise, resolve } = Promise.withResolvers();
  resolve(source());
  sink(await promise); // !
}

async function derivedText() {
  const line = await new Promise((resolve) => resolve(`mail ${source()}`));
  sink(line.trim()); // !
  sink(await new Promise((resolve) => resolve(`letters ${source().length}`)));
}
