// A promise prints nothing of its value.

function pendingSource() {
  sink(sourceAsync());
  sink(sourceRecordAsync());
}

function storedPromise() {
  const pending = sourceListAsync();
  sink(pending);
}

async function asyncCall() {
  const load = async () => source();
  sink(load());
  sink(await load()); // !
}

function resolvedPromise() {
  sink(Promise.resolve(source()));
}

function promiseInObject() {
  sink({ pending: sourceAsync(), id: 1 });
}

function promisesInArray() {
  const pending = [1, 2].map(() => sourceAsync());
  sink(pending);
  sink(Promise.all(pending));
}

function promiseInTemplate() {
  sink(`result: ${sourceAsync()}`);
}

function promiseStringified() {
  sink(JSON.stringify({ pending: sourceAsync() }));
}

function chained() {
  sink(sourceAsync().then((email) => email.trim()));
}

async function awaitedInObject() {
  sink({ email: await sourceAsync() }); // !
}

function forgottenAwaitOnField() {
  const order = sourceRecordAsync();
  sink(order.email);
}

async function awaitedAfterwards() {
  const pending = sourceRecordAsync();
  sink(pending);
  const order = await pending;
  sink(order); // !
}
