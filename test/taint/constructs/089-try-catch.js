// Thrown values arrive in catch; a failed call leaks nothing of its arguments.

function thrownMessage() {
  try {
    throw new Error(source());
  } catch (error) {
    sink(error.message); // !
  }
}

function thrownValue() {
  try {
    throw source();
  } catch (value) {
    sink(value); // !
  }
}

function thrownClean() {
  const email = source();
  try {
    throw new Error(`bad length ${email.length}`);
  } catch (error) {
    sink(error.message);
  }
}

function thrownInCallee() {
  const check = (email) => {
    throw new Error(`invalid ${email}`);
  };
  try {
    check(source());
  } catch (error) {
    sink(error.message); // !
  }
}

function failedUnknownCall() {
  const email = source();
  try {
    opaque(email);
    JSON.parse('{');
  } catch (error) {
    sink(error);
    sink(error.message, error.stack);
  }
}

function rethrown() {
  try {
    try {
      throw new Error(source());
    } catch (error) {
      throw error;
    }
  } catch (outer) {
    sink(outer.message); // !
  }
}

function replacedError() {
  try {
    try {
      throw new Error(source());
    } catch {
      throw new Error('request failed');
    }
  } catch (outer) {
    sink(outer.message);
  }
}

function variableInCatch() {
  let email = '';
  try {
    email = source();
    opaque('send');
  } catch (error) {
    sink(error);
    sink(email); // !
  }
}

function variableInFinally() {
  let email = 'none';
  try {
    email = source();
  } finally {
    sink(email); // !
  }
}

function cleanedInFinally() {
  let email = source();
  try {
    opaque('send');
  } finally {
    email = '';
  }
  sink(email);
}

function returnedFromTry() {
  const read = () => {
    try {
      return source();
    } catch {
      return 'failed';
    }
  };
  sink(read()); // !
}

function finallyOverridesReturn() {
  const read = () => {
    try {
      return source();
    } finally {
      return 'fixed';
    }
  };
  sink(read());
}

function assignedInCatch() {
  let state = 'ok';
  try {
    opaque('work');
    throw new Error('x');
  } catch {
    state = source();
  }
  sink(state); // !
}

function thrownRecord() {
  try {
    throw Object.assign(new Error('shipping failed'), { order: sourceRecord() });
  } catch (error) {
    sink(error.message, error.order.id);
    sink(error.order.email); // !
  }
}

function catchPattern() {
  try {
    throw { code: 'E1', contact: source() };
  } catch ({ code, contact }) {
    sink(code);
    sink(contact); // !
  }
}
