// Encoding is not sanitising.

function uri() {
  const email = source();
  sink(encodeURIComponent(email)); // !
  sink(encodeURI(email)); // !
  sink(decodeURIComponent(encodeURIComponent(email))); // !
  sink(encodeURIComponent('a b'));
}

function base64() {
  const email = source();
  sink(Buffer.from(email).toString('base64')); // !
  sink(Buffer.from(email, 'utf8').toString('hex')); // !
  sink(Buffer.from('constant').toString('base64'));
}

function browserBase64() {
  const phone = sourceNumber();
  sink(btoa(phone)); // !
  sink(atob(btoa(phone))); // !
  sink(btoa('constant'));
}

function bufferItself() {
  const bytes = Buffer.from(source());
  sink(bytes); // !
  sink(bytes.length, bytes.byteLength);
}

function textEncoder() {
  const bytes = new TextEncoder().encode(source());
  sink(new TextDecoder().decode(bytes)); // !
  sink(bytes.length);
}

function concatenatedBuffers() {
  const bytes = Buffer.concat([Buffer.from('to: '), Buffer.from(source())]);
  sink(bytes.toString()); // !
  sink(Buffer.concat([Buffer.from('a'), Buffer.from('b')]).toString());
}

function searchParams() {
  const params = new URLSearchParams();
  params.append('email', source());
  params.set('page', '1');
  sink(params.toString()); // !
  sink(params.get('email')); // !
}

function searchParamsClean() {
  const order = sourceRecord();
  const params = new URLSearchParams({ id: order.id, status: order.status });
  sink(params.toString());
}

function url() {
  const link = new URL('https://example.com/buyers');
  link.searchParams.set('email', source());
  sink(link.toString()); // !
  sink(`https://example.com/buyers/${encodeURIComponent(source())}`); // !
}

function hashedThenEncoded() {
  sink(Buffer.from(hash(source())).toString('base64'));
  sink(encodeURIComponent(hash(source())));
}
