// Async results and `await`.

async function loadEmail() {
  return source();
}

async function loadOrder() {
  const order = await sourceRecordAsync();
  return order;
}

async function loadNested() {
  return loadEmail();
}

async function awaited() {
  const email = await loadEmail();
  sink(email); // !
  sink((await loadEmail()).length);
}

async function awaitedRecord() {
  const order = await loadOrder();
  sink(order.id);
  sink(order.phone); // !
}

async function flattened() {
  sink(await loadNested()); // !
}

async function awaitOfPlainValue() {
  sink(await source()); // !
  sink(await 'x');
}

async function awaitedSource() {
  const email = await sourceAsync();
  sink(email); // !
  const { status, name } = await sourceRecordAsync();
  sink(status);
  sink(name); // !
}

async function awaitedLater() {
  const pending = sourceAsync();
  opaque('work');
  const email = await pending;
  sink(email); // !
}

async function sanitizedAsync() {
  const digest = async (text) => hash(text);
  sink(await digest(source()));
  const same = async (text) => text;
  sink(await same(source())); // !
  sink(await same('x'));
}

class Client {
  async getOrders() {
    return { orders: await sourceListAsync(), nextToken: 'abc' };
  }
}

async function asyncMethod() {
  const { orders, nextToken } = await new Client().getOrders();
  sink(nextToken, orders.length);
  sink(orders[0].email); // !
}

async function loop() {
  for (const id of ['a', 'b']) {
    const order = await sourceRecordAsync(id);
    sink(id, order.total);
    sink(order.address.zip); // !
  }
}

async function conditionalAwait() {
  const email = opaque('cached') ? 'cached@example.com' : await sourceAsync();
  sink(email); // !
}

async function parallelVariables() {
  const emailPromise = sourceAsync();
  const countPromise = Promise.resolve(3);
  const count = await countPromise;
  sink(count);
  sink(`${count} ${await emailPromise}`); // !
}

async function awaitInArgument() {
  const print = (text) => sink(text); // !
  print(await sourceAsync());
}
