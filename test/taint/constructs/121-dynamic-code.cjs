// eval, with and Proxy are opaque; code around them is not.
// May miss: what runs inside eval and with, and what a Proxy's handler gives.

function evaluatedConstant() {
  const email = source();
  sink(eval('1 + 1'));
  sink(email); // !
}

function evaluatedUnknown() {
  const result = eval(opaque('script') ? '2' : '3');
  sink(result);
}

function functionConstructor() {
  const size = new Function('text', 'return text.length');
  sink(size(source()));
}

function insideWith() {
  const email = source();
  with (Math) {
    sink(max(1, 2));
  }
  sink(email); // !
}

function proxied() {
  const order = sourceRecord();
  const view = new Proxy(order, {
    get(target, key) {
      return key === 'id' ? target.id : '[hidden]';
    },
  });
  sink(view.id);
  sink(view.email);
  sink(order.email); // !
}

function trapBodies() {
  const order = sourceRecord();
  return new Proxy(order, {
    get(target, key) {
      sink(typeof key);
      sink(order.name); // !
      return target[key];
    },
  });
}

function usesTrap() {
  const view = trapBodies();
  return view.id;
}

module.exports = { evaluatedConstant, evaluatedUnknown, functionConstructor, insideWith, proxied, usesTrap };
