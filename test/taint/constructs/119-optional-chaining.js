// Optional members, elements and calls.

function optionalMember() {
  const order = sourceRecord();
  sink(order?.id);
  sink(order?.email); // !
}

function optionalNested() {
  const order = sourceRecord();
  sink(order?.address?.street); // !
  sink(order?.items?.[0]?.sku);
  sink(order?.items?.[0]?.note); // !
}

function optionalElement() {
  const emails = opaque('none') ? null : [source()];
  sink(emails?.[0]); // !
  sink(emails?.length);
}

function optionalCall() {
  const api = { load: () => source(), size: () => source().length };
  sink(api.load?.()); // !
  sink(api.size?.(), api.missing?.());
}

function optionalMethodOfText() {
  const { name } = sourceRecord();
  sink(name?.trim()); // !
  sink(name?.length, name?.includes('a'));
}

function optionalWithFallback() {
  const order = opaque('missing') ? undefined : sourceRecord();
  sink(order?.phone ?? 'none'); // !
  sink(order?.status ?? 'none');
}

function optionalCallback(onDone = (email) => sink(email.length)) {
  onDone?.(source());
}

function passesOptionalCallback() {
  const run = (callback) => callback?.(source());
  run((email) => {
    sink(email); // !
  });
  run(undefined);
}

function optionalDelete() {
  const buyer = { id: 1, email: source() };
  delete buyer?.email;
  sink(buyer);
}

function optionalOnUndefined() {
  const nothing = undefined;
  sink(nothing?.email);
}

function optionalChainOfCalls() {
  const client = { orders: () => ({ first: () => sourceRecord() }) };
  sink(client.orders?.().first?.().status);
  sink(client.orders?.().first?.().name); // !
}
