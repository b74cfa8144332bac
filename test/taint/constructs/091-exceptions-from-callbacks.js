// An exception leaves a synchronous library callback, not a deferred one.

function outOfForEach() {
  try {
    sourceList().forEach((order) => {
      if (!order.address.zip) throw new Error(`no zip for ${order.name}`);
      throw new Error(order.email);
    });
  } catch (error) {
    sink(error.message); // !
  }
}

function outOfMapClean() {
  try {
    sourceList().map((order) => {
      throw new Error(`order ${order.id} failed`);
    });
  } catch (error) {
    sink(error.message);
  }
}

function outOfReplace() {
  try {
    source().replace(/.+/, (text) => {
      throw new Error(text);
    });
  } catch (error) {
    sink(error.message); // !
  }
}

function outOfSort() {
  try {
    [source(), source()].sort((a, b) => {
      throw new Error(`cannot compare ${a} and ${b}`);
    });
  } catch (error) {
    sink(error.message); // !
  }
}

function outOfReviver() {
  try {
    JSON.parse('{"a":1}', () => {
      throw new Error(source());
    });
  } catch (error) {
    sink(error.message); // !
  }
}

function notOutOfTimer() {
  const email = source();
  try {
    setTimeout(() => {
      throw new Error(email);
    }, 0);
  } catch (error) {
    sink(error.message);
  }
}

function notOutOfListener(element) {
  const email = source();
  try {
    element.addEventListener('click', () => {
      throw new Error(email);
    });
  } catch (error) {
    sink(error.message);
  }
}

function notOutOfPromiseCallback() {
  try {
    sourceAsync()
      .then((email) => {
        throw new Error(email);
      })
      .catch(() => undefined);
  } catch (error) {
    sink(error.message);
  }
}

function outOfOwnHigherOrder() {
  const run = (task) => task();
  try {
    run(() => {
      throw new Error(source());
    });
  } catch (error) {
    sink(error.message); // !
  }
}

function caughtInside() {
  try {
    [source()].forEach((email) => {
      try {
        throw new Error(email);
      } catch {
        opaque('ignored');
      }
    });
    throw new Error('done');
  } catch (error) {
    sink(error.message);
  }
}

function outOfArrayFrom() {
  try {
    Array.from([source()], (email) => {
      throw email;
    });
  } catch (thrown) {
    sink(thrown); // !
  }
}
