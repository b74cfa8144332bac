// lodash, underscore and ramda.
import _ from 'lodash';
import get from 'lodash/get';
import under from 'underscore';
import * as R from 'ramda';

function lodashMap() {
  sink(_.map(sourceList(), (order) => order.email)); // !
  sink(_.map(sourceList(), (order) => order.id));
  sink(_.map(sourceList(), 'email')); // !
  sink(_.map(sourceList(), 'status'));
}

function lodashPickOmit() {
  const order = sourceRecord();
  sink(_.pick(order, ['id', 'status']));
  sink(_.pick(order, ['id', 'email'])); // !
  sink(_.omit(order, ['email', 'name', 'phone', 'address', 'items']));
  sink(_.omit(order, ['email'])); // !
}

function lodashGetSet() {
  const order = sourceRecord();
  sink(get(order, 'address.street')); // !
  sink(_.get(order, ['address', 'zip'])); // !
  sink(get(order, 'status'));
  const view = {};
  _.set(view, 'buyer.email', source());
  sink(view.buyer.email); // !
  sink(_.has(order, 'email'));
}

function lodashMerge() {
  const merged = _.merge({ id: 1 }, { buyer: { email: source() } });
  sink(merged.id);
  sink(merged.buyer.email); // !
  sink(_.merge({ email: source() }, { email: 'hidden' }));
  sink(_.defaults({ email: 'given' }, { id: 2 }));
}

function lodashCollections() {
  const orders = sourceList();
  sink(_.filter(orders, (order) => order.total > 0)[0].phone); // !
  sink(_.find(orders, { id: 'order-1' }).name); // !
  sink(_.groupBy(orders, 'status')); // !
  sink(_.keyBy(orders, 'id')['order-1'].status);
  sink(_.countBy(orders, 'status'));
  sink(_.size(orders), _.isEmpty(orders));
}

function lodashCallbacks() {
  _.forEach(sourceList(), (order) => {
    sink(order.status);
    sink(order.email); // !
  });
  const text = _.reduce(sourceList(), (all, order) => `${all};${order.name}`, '');
  sink(text); // !
  sink(_.sumBy(sourceList(), (order) => order.total));
}

function lodashChain() {
  const names = _.chain(sourceList()).map('name').uniq().value();
  const ids = _.chain(sourceList()).map('id').uniq().value();
  sink(names); // !
  sink(ids);
}

function lodashStrings() {
  sink(_.trim(source('name'))); // !
  sink(_.template('static')());
  sink(_.upperFirst(source('name'))); // !
}

function lodashObjects() {
  const buyer = { email: source(), name: source('name') };
  sink(_.values(buyer)); // !
  sink(_.keys(buyer));
  sink(_.mapValues(buyer, (value) => redact(value)));
  sink(_.mapValues(buyer, (value) => value.trim())); // !
}

function underscorePluck() {
  sink(under.pluck(sourceList(), 'phone')); // !
  sink(under.pluck(sourceList(), 'total'));
  under.each(sourceList(), (order) => {
    sink(order.id);
    sink(order.name); // !
  });
}

function ramdaProps() {
  sink(R.map(R.prop('email'), sourceList())); // !
  sink(R.map(R.prop('id'), sourceList()));
  sink(R.path(['address', 'street'], sourceRecord())); // !
  sink(R.prop('status', sourceRecord()));
}

function ramdaPick() {
  sink(R.pick(['id', 'total'], sourceRecord()));
  sink(R.pick(['id', 'phone'], sourceRecord())); // !
  sink(R.omit(['email', 'name', 'phone', 'address', 'items'], sourceRecord()));
  sink(R.pluck('name', sourceList())); // !
}

function ramdaCurried() {
  const emails = R.map((order) => order.email);
  const ids = R.map((order) => order.id);
  sink(emails(sourceList())); // !
  sink(ids(sourceList()));
}
