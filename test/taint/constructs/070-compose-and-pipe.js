// Composition: each function gets the result of the one before.
import flow from 'lodash/flow';
import flowRight from 'lodash/flowRight';
import { compose, pipe } from 'ramda';
import composeFunction from 'compose-function';
import justCompose from 'just-compose';

const trim = (text) => text.trim();
const upper = (text) => text.toUpperCase();
const sizeOf = (text) => text.length;

const ownPipe =
  (...steps) =>
  (value) =>
    steps.reduce((current, step) => step(current), value);

const ownCompose = (outer, inner) => (value) => outer(inner(value));

function lodashFlow() {
  sink(flow(trim, upper)(source())); // !
  sink(flow(trim, upper)('x'));
}

function lodashFlowList() {
  const shout = flow([trim, upper]);
  sink(shout(source())); // !
  sink(flow([trim, redact, upper])(source()));
}

function lodashFlowRight() {
  sink(flowRight(upper, trim)(source())); // !
  sink(flowRight(sizeOf, trim)(source()));
}

function ramdaPipe() {
  sink(pipe(trim, upper)(source())); // !
  sink(pipe(trim, hash)(source()));
}

function ramdaCompose() {
  sink(compose(upper, trim)(source())); // !
  sink(compose(sizeOf, trim)(source()));
}

function packages() {
  sink(composeFunction(upper, trim)(source())); // !
  sink(composeFunction(hash, trim)(source()));
  sink(justCompose(trim, upper)(source())); // !
}

function ownHelpers() {
  sink(ownPipe(trim, upper)(source())); // !
  sink(ownPipe(trim, redact)(source()));
  sink(ownCompose(upper, trim)(source())); // !
  sink(ownCompose(redact, trim)(source()));
}

function inlineSteps() {
  const toLine = pipe(
    (order) => order.name,
    (name) => `Dear ${name}`,
  );
  const toState = pipe(
    (order) => order.status,
    (status) => status.toLowerCase(),
  );
  sink(toLine(sourceRecord())); // !
  sink(toState(sourceRecord()));
}

function stepLeaks() {
  const process = pipe(trim, (text) => {
    sink(text); // !
    return 'done';
  });
  sink(process(source()));
}

function composedSource() {
  sink(pipe(source, trim)('buyer')); // !
}
