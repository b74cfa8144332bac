// `for await` visits awaited elements.

async function promisesInArray() {
  for await (const email of [sourceAsync(), sourceAsync()]) {
    sink(email); // !
  }
}

async function plainValues() {
  for await (const country of ['DE', Promise.resolve('FR')]) {
    sink(country);
  }
}

async function asyncGenerator() {
  async function* pages() {
    yield await sourceListAsync();
  }
  for await (const page of pages()) {
    sink(page.length, page[0].id);
    sink(page[0].email); // !
  }
}

async function generatorOfRecords() {
  async function* orders() {
    for (const order of await sourceListAsync()) {
      yield order;
    }
  }
  for await (const { id, phone } of orders()) {
    sink(id);
    sink(phone); // !
  }
}

async function generatorOfCleanValues() {
  async function* orderIds() {
    for (const order of await sourceListAsync()) {
      yield order.id;
    }
  }
  for await (const id of orderIds()) {
    sink(id);
  }
}

async function sanitizedInGenerator() {
  async function* hashes() {
    for (const order of await sourceListAsync()) {
      yield hash(order.email);
    }
  }
  for await (const digest of hashes()) {
    sink(digest);
  }
}

async function mappedPromises() {
  const tasks = [1, 2].map(() => sourceRecordAsync());
  for await (const order of tasks) {
    sink(order.status);
    sink(order.name); // !
  }
}

async function collected() {
  const emails = [];
  for await (const email of [sourceAsync()]) {
    emails.push(email);
  }
  sink(emails); // !
}

async function asyncIteratorObject() {
  const feed = {
    async *[Symbol.asyncIterator]() {
      yield await sourceAsync();
    },
  };
  for await (const chunk of feed) {
    sink(chunk); // !
  }
}
