// A client with retry, cache and paging.

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function withRetry(task, { attempts = 3, onRetry = () => {} } = {}) {
  let lastError;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await task(attempt);
    } catch (error) {
      lastError = error;
      onRetry(attempt, error);
      await sleep(attempt);
    }
  }
  throw lastError;
}

function cached(load) {
  const entries = new Map();
  return async (key) => {
    if (!entries.has(key)) {
      entries.set(key, await load(key));
      sink(`cache holds ${entries.size} entries`);
    }
    return entries.get(key);
  };
}

class HttpError extends Error {
  constructor(status, body) {
    super(`request failed with ${status}`);
    this.status = status;
    this.body = body;
  }
}

export class OrdersClient {
  constructor({ region = 'eu' } = {}) {
    this.region = region;
    this.requests = 0;
    this.getOrder = cached((id) => this.request(`/orders/${id}`));
    this.getCount = cached(async (id) => (await this.request(`/orders/${id}`)).items.length);
  }

  async request(path) {
    this.requests += 1;
    sink(this.region, path, this.requests);
    return withRetry(() => sourceRecordAsync(path), {
      onRetry: (attempt, error) => sink(`attempt ${attempt}: ${error.message}`),
    });
  }

  async *pages() {
    let token = 'first';
    while (token) {
      const orders = await withRetry(() => sourceListAsync());
      yield { orders, token };
      token = orders.length > 100 ? 'next' : null;
    }
  }

  async all() {
    const orders = [];
    for await (const page of this.pages()) {
      sink(page.token, page.orders.length);
      orders.push(...page.orders);
    }
    return orders;
  }
}

export async function showOrder() {
  const client = new OrdersClient();
  const order = await client.getOrder('A-1');
  sink(order.id, await client.getCount('A-1'));
  sink(order.phone); // !
  sink(client.region, client.requests);
}

export async function showAll() {
  const orders = await new OrdersClient({ region: 'na' }).all();
  sink(orders.map((order) => order.id));
  sink(orders.map((order) => order.address.zip)); // !
}

export async function failWithBody() {
  try {
    await withRetry(async () => {
      throw new HttpError(429, await sourceRecordAsync());
    });
  } catch (error) {
    sink(error.message, error.status);
    sink(error.body); // !
  }
}

export async function failWithoutBody() {
  const client = new OrdersClient();
  try {
    const order = await client.getOrder('A-2');
    await opaque(order);
  } catch (error) {
    sink(error.message);
  }
}

export async function retriedResult() {
  const digest = await withRetry(async () => hash(await sourceAsync()));
  sink(digest);
  const email = await withRetry(async (attempt) => `${attempt}: ${await sourceAsync()}`);
  sink(email); // !
}
