// require: whole object, destructured, function and class exports.
const orders = require('./orders.cjs');
const { report, reportSafe, default: namedDefault } = require('./reporter.cjs');
const format = require('./format.cjs');
const Store = require('./store.cjs');
const { loadPhone } = require('./orders.cjs');
const notify = require('./reporter.cjs').report;

function wholeObject() {
  sink(orders.loadEmail()); // !
  sink(orders.region);
}

function destructured() {
  sink(loadPhone()); // !
}

function memberOfRequire() {
  notify(source()); // !
  notify('constant');
}

function sinkElsewhere() {
  report(source()); // !
  report('constant');
  reportSafe(source());
}

function functionExport() {
  sink(format(source('name'))); // !
  sink(format('desk'));
  sink(format.version);
}

function functionExportMember() {
  sink(format.mask(source('name')));
}

function classExport() {
  const store = new Store();
  store.put(source());
  sink(store.get()); // !
  sink(new Store().get());
}

function inlineRequire() {
  const { loadEmail } = require('./orders.cjs');
  sink(loadEmail()); // !
}

function missingMember() {
  sink(orders.unknown, namedDefault);
}

function bothElsewhere() {
  report(orders.loadOrder().email); // !
  report(orders.loadOrder().id);
}

exports.wholeObject = wholeObject;
exports.destructured = destructured;
module.exports.memberOfRequire = memberOfRequire;
exports.rest = { sinkElsewhere, functionExport, functionExportMember, classExport, inlineRequire, missingMember };
exports.bothElsewhere = bothElsewhere;
