// A rejected promise throws at its `await`; a failed call does not leak its arguments.

async function rejectedWithData() {
  try {
    await Promise.reject(new Error(source()));
  } catch (error) {
    sink(error.message); // !
  }
}

async function asyncFunctionThrows() {
  const load = async () => {
    throw new Error(`no account for ${source()}`);
  };
  try {
    await load();
  } catch (error) {
    sink(error.name);
    sink(error.message); // !
  }
}

async function asyncFunctionThrowsClean() {
  const load = async (email) => {
    if (!email) throw new Error('missing e-mail');
    throw new Error(`failed after ${email.length} characters`);
  };
  try {
    await load(source());
  } catch (error) {
    sink(error.message);
  }
}

async function failedUnknownCall() {
  const order = sourceRecord();
  try {
    await opaque(order);
  } catch (error) {
    sink(error);
    sink(error.message);
  }
}

async function failedSourceCall() {
  try {
    await sourceRecordAsync();
  } catch (error) {
    sink(error);
  }
}

async function rejectedDataItself() {
  try {
    await Promise.reject(source());
  } catch (reason) {
    sink(reason); // !
  }
}

async function notThrownWithoutAwait() {
  try {
    const pending = Promise.reject(new Error(source()));
    pending.catch(() => undefined);
    sink('started');
  } catch (error) {
    sink(error);
  }
}

async function thrownRecord() {
  const fail = async () => {
    throw sourceRecord();
  };
  try {
    await fail();
  } catch (order) {
    sink(order.id);
    sink(order.email); // !
  }
}

async function finallyRuns() {
  let email = '';
  try {
    email = await sourceAsync();
    await opaque('send');
  } catch (error) {
    sink(error);
  } finally {
    sink(email); // !
  }
}

async function rethrown() {
  const inner = async () => {
    try {
      throw new Error(source());
    } catch (error) {
      throw new Error('wrapped', { cause: error });
    }
  };
  try {
    await inner();
  } catch (error) {
    sink(error.message);
    sink(error.cause.message); // !
  }
}
