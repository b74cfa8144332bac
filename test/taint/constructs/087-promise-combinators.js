// all, allSettled, race, any.

async function allByIndex() {
  const [email, count] = await Promise.all([sourceAsync(), Promise.resolve(3)]);
  sink(count);
  sink(email); // !
}

async function allPlainValues() {
  const [first, second] = await Promise.all(['x', source()]);
  sink(first);
  sink(second); // !
}

async function allOfMappedList() {
  const orders = await Promise.all(['a', 'b'].map((id) => sourceRecordAsync(id)));
  sink(orders.length, orders[0].id);
  sink(orders[1].email); // !
  sink(orders.map((order) => order.status));
}

async function allSanitized() {
  const digests = await Promise.all(sourceList().map(async (order) => hash(order.email)));
  sink(digests);
}

async function allClean() {
  sink(await Promise.all([1, Promise.resolve(2)]));
}

function allThen() {
  return Promise.all([sourceRecordAsync(), Promise.resolve('de')]).then(([order, country]) => {
    sink(country, order.id);
    sink(order.name); // !
  });
}

async function settled() {
  const results = await Promise.allSettled([sourceAsync(), Promise.resolve('x')]);
  sink(results[0].status);
  sink(results[0].value); // !
  sink(results[1].value);
}

async function settledReason() {
  const [result] = await Promise.allSettled([Promise.reject(new Error(source()))]);
  sink(result.status, result.value);
  sink(result.reason.message); // !
}

async function settledFiltered() {
  const results = await Promise.allSettled([sourceAsync(), sourceAsync()]);
  const values = results.filter((result) => result.status === 'fulfilled').map((result) => result.value);
  sink(values.length);
  sink(values); // !
}

async function race() {
  sink(await Promise.race([sourceAsync(), Promise.resolve('x')])); // !
  sink(await Promise.race([Promise.resolve('x'), Promise.resolve('y')]));
}

async function any() {
  sink(await Promise.any([Promise.reject(new Error('x')), sourceAsync()])); // !
}

async function allOfVariables() {
  const emailTask = sourceAsync();
  const idTask = sourceRecordAsync().then((order) => order.id);
  const [email, id] = await Promise.all([emailTask, idTask]);
  sink(id);
  sink(`${id}: ${email}`); // !
}

async function objectOfResults() {
  const [orders, page] = await Promise.all([sourceListAsync(), Promise.resolve({ next: 2 })]);
  const result = { orders, page };
  sink(result.page);
  sink(result.orders); // !
}

async function allInLoop() {
  const tasks = [];
  for (const order of sourceList()) {
    tasks.push(Promise.resolve(order.phone));
  }
  const phones = await Promise.all(tasks);
  sink(phones); // !
  sink(phones.length);
}
