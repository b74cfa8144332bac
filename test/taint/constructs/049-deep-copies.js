// Deep copies hold the same data, but are other objects.
import cloneDeep from 'lodash/cloneDeep';
import _ from 'lodash';

function structured() {
  const copy = structuredClone(sourceRecord());
  sink(copy.email); // !
  sink(copy.id);
  sink(copy.address.zip); // !
}

function structuredLiteral() {
  const copy = structuredClone({ buyer: { email: source() }, page: 1 });
  sink(copy.buyer.email); // !
  sink(copy.page);
  sink(copy); // !
}

function copyWritten() {
  const original = { email: 'none' };
  const copy = structuredClone(original);
  copy.email = source();
  sink(original.email);
  sink(copy.email); // !
}

function copyCleaned() {
  const original = { buyer: { email: source() } };
  const copy = structuredClone(original);
  copy.buyer.email = '';
  sink(copy);
  sink(original); // !
}

function lodashDeep() {
  const copy = cloneDeep(sourceRecord());
  sink(copy.phone); // !
  sink(copy.status);
}

function lodashMember() {
  const copy = _.cloneDeep({ email: source(), id: 1 });
  sink(copy.email); // !
  sink(copy.id);
  sink(_.clone({ email: source(), id: 1 })); // !
}

function spreadClone() {
  const copy = { ...sourceRecord() };
  sink(copy.name); // !
  sink(copy.total);
}

function arrayClone() {
  const copy = structuredClone(sourceList());
  sink(copy.length, copy[0].id);
  sink(copy[0].address); // !
}

function mapClone() {
  const copy = structuredClone(new Map([['email', source()]]));
  sink(copy.get('email')); // !
}

function handWritten() {
  const deepCopy = (value) => {
    if (Array.isArray(value)) return value.map(deepCopy);
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deepCopy(inner)]));
    }
    return value;
  };
  sink(deepCopy({ buyer: { email: source() } })); // !
  sink(deepCopy({ order: { id: 1 } }));
}

function derivedText() {
  const copy = structuredClone({ email: source(), id: '1' });
  sink(`mail ${copy.email}`); // !
  sink(`order ${copy.id}`);
}
