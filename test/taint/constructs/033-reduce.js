// `reduce` runs its callback; the accumulator decides what comes out.

function joinedText() {
  const text = sourceList().reduce((all, order) => all + order.email + ';', '');
  sink(text); // !
}

function sum() {
  const total = sourceList().reduce((all, order) => all + order.total, 0);
  sink(total);
}

function counted() {
  const counts = sourceList().reduce((all, order) => {
    all[order.status] = (all[order.status] || 0) + 1;
    return all;
  }, {});
  sink(counts);
}

function indexedById() {
  const byId = sourceList().reduce((all, order) => {
    all[order.id] = order;
    return all;
  }, {});
  sink(byId); // !
  sink(Object.keys(byId));
}

function spreadAccumulator() {
  const byId = sourceList().reduce((all, { id, email }) => ({ ...all, [id]: email }), {});
  sink(byId); // !
}

function listAccumulator() {
  const emails = sourceList().reduce((all, order) => [...all, order.email], []);
  const ids = sourceList().reduce((all, order) => [...all, order.id], []);
  sink(emails); // !
  sink(ids);
}

function pushAccumulator() {
  const phones = sourceList().reduce((all, order) => {
    all.push(order.phone);
    return all;
  }, []);
  sink(phones[0]); // !
}

function fixedFields() {
  const summary = sourceList().reduce(
    (all, order) => {
      all.count += 1;
      all.lastName = order.name;
      return all;
    },
    { count: 0, lastName: '' },
  );
  sink(summary.count);
  sink(summary.lastName); // !
}

function withoutInitialValue() {
  const longest = [source(), source()].reduce((a, b) => (a.length > b.length ? a : b));
  sink(longest); // !
  sink([3, 4].reduce((a, b) => a + b));
}

function initialValueIsData() {
  sink([1, 2].reduce((text, n) => text + n, source())); // !
}

function sanitizedElements() {
  const text = sourceList().reduce((all, order) => `${all},${hash(order.email)}`, '');
  sink(text);
}

function fromTheRight() {
  const path = [source(), 'b'].reduceRight((all, part) => `${all}/${part}`, '');
  sink(path); // !
  sink(['a', 'b'].reduceRight((all, part, index) => all + index, 0));
}

function maximum() {
  const longest = sourceList().reduce((max, order) => Math.max(max, order.email.length), 0);
  sink(longest);
}

function sinkInside() {
  sourceList().reduce((previous, order) => {
    sink(order.id);
    sink(previous); // !
    return order.email;
  }, 'start');
}
