// Groups and matches are derived data; test and positions are clean.

function execResult() {
  const match = /^(.+)@(.+)$/.exec(source());
  sink(match[1]); // !
  sink(match[2]); // !
  sink(match.index);
}

function matchMethod() {
  const email = source();
  const [whole, local] = email.match(/(.+)@/);
  sink(whole); // !
  sink(local); // !
}

function matchCount() {
  const text = source('note');
  sink((text.match(/a/g) || []).length);
}

function namedGroups() {
  const { groups } = /^(?<user>.+)@(?<host>.+)$/.exec(source());
  sink(groups.user); // !
  const named = source().match(/^(?<user>.+)@/).groups;
  sink(named.user); // !
}

function matchAllIteration() {
  for (const match of source('note').matchAll(/\S+/g)) {
    sink(match[0]); // !
    sink(match.index);
  }
}

function tested() {
  const email = source();
  const pattern = /@/;
  sink(pattern.test(email));
  sink(email.search(pattern));
}

function cleanSubject() {
  const email = source();
  const match = /(\d+)/.exec('order 17');
  sink(match[1], email.length);
}

function replaceWithGroups() {
  const email = source();
  sink(email.replace(/(.+)@(.+)/, '$2 at $1')); // !
  sink(email.replace(/^.*$/s, 'hidden'));
}

function replaceCallbackGroups() {
  source().replace(/(.+)@(.+)/, (whole, user, host) => {
    sink(user); // !
    sink(host.length);
    return '';
  });
}

function patternSource() {
  const pattern = /^[a-z]+$/;
  const valid = pattern.test(source());
  sink(pattern.source, valid);
}

function splitByPattern() {
  sink(source('name').split(/\s+/)); // !
  sink(sourceRecord().id.split(/-/));
}

function derivedText() {
  const [, name] = /^(.+)@/.exec(source()) ?? [];
  sink(`name ${name}`); // !
  sink(`valid ${/@/.test(source())}`);
}
