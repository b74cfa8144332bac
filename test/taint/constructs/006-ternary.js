// A conditional joins its branches; the condition itself does not flow.

function eitherBranch() {
  const contact = opaque('b2b') ? 'business' : source();
  sink(contact); // !
}

function bothBranches() {
  const contact = opaque('prefer') ? source('phone') : source();
  sink(contact); // !
}

function conditionOnly() {
  const email = source();
  sink(email ? 'has mail' : 'no mail');
}

function comparisonCondition() {
  const order = sourceRecord();
  sink(order.email === order.name ? 1 : 0);
}

function sanitizedBranch() {
  const email = source();
  sink(opaque('debug') ? redact(email) : hash(email));
}

function oneBranchSanitized() {
  const email = source();
  sink(opaque('debug') ? email : hash(email)); // !
}

function nestedConditional() {
  const level = opaque('level');
  const text = level === 1 ? 'none' : level === 2 ? source('name') : 'full';
  sink(text); // !
}

function nestedConditionalClean() {
  const email = source();
  const size = email.length > 40 ? 'long' : email.length > 10 ? 'medium' : 'short';
  sink(size);
}

function objectsOfBranches() {
  const order = sourceRecord();
  const view = opaque('internal') ? { id: order.id, mail: order.email } : { id: order.id, mail: null };
  sink(view.id);
  sink(view.mail); // !
}

function callInBranch() {
  const write = (text) => sink(text); // !
  opaque('verbose') ? write(source()) : write('quiet');
}

function conditionAssigns() {
  let email;
  const found = (email = source()) ? true : false;
  sink(found);
  sink(email); // !
}

function derivedText() {
  const to = opaque() ? source() : 'nobody';
  sink(`mail ${to}`); // !
  sink(`mail ${source() ? 'yes' : 'no'}`);
}

// May miss: which branch ran tells something of the condition.
function toldByTheBranch() {
  sink(source().endsWith('.fr') ? 'lives in France' : 'lives elsewhere');
}
